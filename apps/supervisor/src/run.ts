import { Closer } from './closer.js';

const endSignals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Brings something up and keeps it until the first signal to end, then ends all of it, the last started first.
 * A signal in the middle of the start ends it as well.
 */
export async function runUntilSignal(bringUp: (closer: Closer) => Promise<void>): Promise<void> {
  const closer = new Closer();
  // Installed first and never taken off: a second Ctrl-C must not cut the orderly end short.
  const asked = new Promise<'asked'>((resolve) => {
    for (const signal of endSignals) process.on(signal, () => resolve('asked'));
    whenParentIsGone(() => resolve('asked'));
  });
  const up = bringUp(closer);
  const failure = up.then(
    () => null,
    (error: unknown) => ({ error }),
  );
  const first = await Promise.race([asked, failure]);
  if (first === null) await asked;
  await closer.close();
  const failed = await failure;
  await closer.close();
  if (first !== 'asked' && failed) throw failed.error;
}

/** Under `npm start` it is npm that people see and kill; we end with it, or the next start would find us here. */
function whenParentIsGone(end: () => void): void {
  if (process.env['npm_lifecycle_event'] === undefined) return;
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    end();
  }, 250);
  watch.unref();
}
