import { ExactCrew, type Places } from './exact-crew.js';
import type { Domains } from './exact-domains.js';
import { randomFrom } from './random.js';

interface Case {
  readonly places: Places;
  readonly domains: Domains;
  readonly each: Float64Array;
  readonly fixed: Float64Array;
}

const random = randomFrom(5);
const draw = (from: number, to: number) => from + Math.floor(random() * (to - from + 1));

function someCase(): Case {
  const count = draw(1, 4);
  const room = draw(1, 8);
  const lo = Array.from({ length: count }, () => draw(1, Math.min(3, room)));
  return {
    places: { first: 0, end: count, room, least: draw(1, 4), matches: draw(1, 3) },
    each: Float64Array.from(lo, () => draw(-20, 40)),
    fixed: Float64Array.from(lo, () => draw(-10, 60)),
    domains: {
      stay: Uint8Array.from(lo, () => (random() < 0.25 ? 0 : 1)),
      lo: Int16Array.from(lo),
      hi: Int16Array.from(lo, (low) => Math.min(room, low + draw(-1, 4))),
    },
  };
}

/** All crews within the domains, with `people` of one pair if it is given. */
function bestByTrying({ places, domains, each, fixed }: Case, one = -1, people = 0): number {
  const { room, least, matches, end } = places;
  const crew: number[] = [];
  const extend = (): number => {
    const pair = crew.length;
    if (pair < end) {
      const { stay, lo, hi } = domains;
      const choices = stay[pair] === 1 ? [0] : [];
      for (let heads = lo[pair]!; heads <= hi[pair]!; heads += 1) choices.push(heads);
      const tried = (pair === one ? [people] : choices).map((heads) => {
        crew.push(heads);
        const worth = extend();
        crew.pop();
        return worth;
      });
      return Math.max(-Infinity, ...tried);
    }
    const sum = crew.reduce((all, heads) => all + heads, 0);
    const count = crew.filter((heads) => heads > 0).length;
    if (sum > room || count > matches || (sum > 0 && sum < least)) return -Infinity;
    return crew.reduce((all, heads, at) => (heads > 0 ? all + each[at]! * heads - fixed[at]! : all), 0);
  };
  return extend();
}

describe(ExactCrew.name, () => {
  const cases = Array.from({ length: 1000 }, someCase);

  it('finds the best crew, with those who have to come', () => {
    for (const one of cases) {
      const { places, domains, each, fixed } = one;
      const programme = new ExactCrew(4, each, fixed);
      const worth = programme.best(places, domains);
      expect(worth).toBe(bestByTrying(one));
      if (worth === -Infinity) continue;
      const crew = programme.people.subarray(0, places.end);
      const sum = crew.reduce(
        (all, heads, at) => (heads > 0 ? all + each[at]! * heads - fixed[at]! : all),
        0,
      );
      expect(sum).toBe(worth);
    }
  });

  it('tells what each number of people of one pair would leave', () => {
    for (const one of cases) {
      const { places, domains, each, fixed } = one;
      const programme = new ExactCrew(4, each, fixed);
      const pair = places.end - 1;
      const worths = programme.marginals(pair, places, domains);
      for (let people = 0; people <= Math.max(0, domains.hi[pair]!); people += 1)
        expect(worths[people]).toBe(bestByTrying(one, pair, people));
    }
  });
});
