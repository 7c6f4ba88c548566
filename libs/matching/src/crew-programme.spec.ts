import { CrewProgramme } from './crew-programme.js';
import { ExactCrew } from './exact-crew.js';
import { wideDomains } from './exact-domains.js';
import { randomFrom } from './random.js';

const random = randomFrom(9);
const draw = (from: number, to: number) => from + Math.floor(random() * (to - from + 1));

describe(CrewProgramme.name, () => {
  it('answers what the exact crew of branch and bound is worth, however many could come', () => {
    const programme = new CrewProgramme();
    for (let question = 0; question < 3000; question += 1) {
      const [count, room] = [draw(1, 25), draw(1, 14)];
      const smallest = Int32Array.from({ length: count }, () => draw(1, Math.min(4, room)));
      const largest = smallest.map((least) => Math.min(room, least + draw(0, 9)));
      // Quarters of points, so that sums are exact.
      const each = Float64Array.from(smallest, () => draw(-80, 400) / 4);
      const fixed = Float64Array.from(smallest, () => draw(-40, 400) / 4);
      const places = { first: 0, end: count, room, least: draw(1, 3), matches: draw(1, 5) };
      programme.begin();
      smallest.forEach((least, at) => programme.add(at, least, largest[at]!, each[at]!, fixed[at]!));
      const worth = programme.answer(room, places.least, places.matches);
      expect(worth).toBe(new ExactCrew(count, each, fixed).best(places, wideDomains(smallest, largest)));
      const taken = Array.from({ length: programme.taken }, (_, at) => at);
      const people = taken.reduce((sum, at) => sum + programme.people[at]!, 0);
      expect(taken.length).toBeLessThanOrEqual(places.matches);
      expect(people).toBeLessThanOrEqual(room);
      expect(new Set(programme.numbers.subarray(0, programme.taken)).size).toBe(programme.taken);
      expect(
        taken.reduce((sum, at) => {
          const number = programme.numbers[at]!;
          return sum + each[number]! * programme.people[at]! - fixed[number]!;
        }, 0),
      ).toBe(worth);
    }
  });
});
