// Loaded ahead of one process with `--import`: its clock is CLOCK_SHIFT_MS off, as that of a machine that nobody sets.
// Only the time of day: what measures how long something took goes on as it does.
const shift = Number(process.env.CLOCK_SHIFT_MS);
const RealDate = Date;
globalThis.Date = class Date extends RealDate {
  constructor(...given) {
    if (given.length === 0) super(RealDate.now() + shift);
    else super(...given);
  }

  static now() {
    return RealDate.now() + shift;
  }
};
