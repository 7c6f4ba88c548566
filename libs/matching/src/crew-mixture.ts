/** How much the present answers count beside all before, at the least. */
const least = 0.03;

/** What the needs' answers take on the average of the last steps: about what the relaxation takes at its best. */
export class CrewMixture {
  /** By pair: people, and how often it comes at all. */
  readonly people: Float64Array;
  readonly matches: Float64Array;
  private added = 0;

  constructor(pairs: number) {
    this.people = new Float64Array(pairs);
    this.matches = new Float64Array(pairs);
  }

  /** @param crew by pair: people that the last answers send */
  add(crew: Int32Array): void {
    const { people, matches } = this;
    this.added += 1;
    const share = Math.max(least, 1 / this.added);
    for (let pair = 0; pair < crew.length; pair += 1) {
      people[pair]! += share * (crew[pair]! - people[pair]!);
      matches[pair]! += share * ((crew[pair]! > 0 ? 1 : 0) - matches[pair]!);
    }
  }
}
