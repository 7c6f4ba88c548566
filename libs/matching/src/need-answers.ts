import { CrewProgramme } from './crew-programme.js';
import type { PriceRows, Prices } from './price-rows.js';
import type { Model } from './model.js';

const read = [
  ...(['room', 'least', 'matches', 'worth', 'association', 'firstPair', 'pairNeed'] as const),
  ...(['smallest', 'largest', 'fit', 'fixed', 'pairYear'] as const),
  ...(['firstMoment', 'pairMoments', 'firstAsk', 'pairAsks'] as const),
] as const;

/** Of a model, what needs look at when they answer prices: flat arrays, which threads can share. */
export type Wishes = Pick<Model, (typeof read)[number]>;

/** By pair: what each person and the match pay besides, for cuts. */
export interface Tolls {
  readonly each: Float64Array;
  readonly once: Float64Array;
}

/** The other arrays of a market change from step to step. */
export interface Market {
  readonly wishes: Wishes;
  readonly rows: PriceRows;
  readonly prices: Prices;
  /** By pair: people that the answers send. */
  readonly crew: Int32Array;
  /** By price: what answers take is taken off it. */
  readonly slack: Float64Array;
  readonly tolls: Tolls | null;
}

export function sharedFloats(length: number): Float64Array {
  return new Float64Array(new SharedArrayBuffer(8 * length));
}

export function sharedInts(length: number): Int32Array {
  return new Int32Array(new SharedArrayBuffer(4 * length));
}

/** A copy that threads share. */
export function sharedWishes(wishes: Wishes): Wishes {
  const copies = read.map((name) => {
    const array = wishes[name];
    const copy = array instanceof Int32Array ? sharedInts(array.length) : sharedFloats(array.length);
    copy.set(array);
    return [name, copy] as const;
  });
  return Object.fromEntries(copies) as unknown as Wishes;
}

/** Every need's best crew at the present prices, one need after the other. */
export class NeedAnswers {
  private readonly programme = new CrewProgramme();

  constructor(private readonly market: Market) {}

  /** What these needs' best crews are worth together; takes their people off the slack. */
  worth(from: number, to: number): number {
    let sum = 0;
    for (let need = from; need < to; need += 1) sum += this.need(need);
    return sum;
  }

  private need(need: number): number {
    const { programme } = this;
    const { wishes } = this.market;
    const room = wishes.room[need]!;
    const matches = wishes.matches[need]!;
    if (room < 1 || matches < 1) return 0;
    const least = wishes.least[need]!;
    // First only those that bring something by themselves. Others matter only where the fewest that help aren't reached.
    if (!this.candidates(need, room, true)) return 0;
    let value = programme.answer(room, 1, matches);
    if (value <= 0) return 0;
    if (least > 1 && peopleOf(programme) < least) {
      this.candidates(need, room, false);
      value = programme.answer(room, least, matches);
    }
    for (let at = 0; at < programme.taken; at += 1) this.take(programme.numbers[at]!, programme.people[at]!);
    return value;
  }

  private candidates(need: number, room: number, onlyGainful: boolean): boolean {
    const { programme } = this;
    const { wishes, prices, rows, tolls } = this.market;
    const { firstPair, pairYear, largest, smallest, firstMoment, pairMoments, firstAsk, pairAsks } = wishes;
    const head = wishes.worth[need]! + prices[rows.heads + wishes.association[need]!]!;
    programme.begin();
    let any = false;
    const end = firstPair[need + 1]!;
    for (let pair = firstPair[need]!; pair < end; pair += 1) {
      const year = pairYear[pair]!;
      let each = head + wishes.fit[pair]! - prices[rows.personTurns + year]!;
      let fixed = wishes.fixed[pair]! + prices[rows.events + year]!;
      if (tolls) {
        each -= tolls.each[pair]!;
        fixed += tolls.once[pair]!;
      }
      const lastMoment = firstMoment[pair + 1]!;
      for (let at = firstMoment[pair]!; at < lastMoment; at += 1) {
        const moment = pairMoments[at]!;
        each -= prices[rows.people + moment]!;
        fixed += prices[rows.matches + moment]!;
      }
      for (let at = firstAsk[pair]!; at < firstAsk[pair + 1]!; at += 1)
        fixed += prices[rows.asks + pairAsks[at]!]!;
      const most = largest[pair]! < room ? largest[pair]! : room;
      if (onlyGainful && each * (each > 0 ? most : smallest[pair]!) <= fixed) continue;
      programme.add(pair, smallest[pair]!, most, each, fixed);
      any = true;
    }
    return any;
  }

  private take(pair: number, people: number): void {
    const { wishes, slack, rows, crew } = this.market;
    const { firstMoment, pairMoments, firstAsk, pairAsks } = wishes;
    crew[pair] = people;
    const year = wishes.pairYear[pair]!;
    slack[rows.events + year]! -= 1;
    slack[rows.personTurns + year]! -= people;
    slack[rows.heads + wishes.association[wishes.pairNeed[pair]!]!]! += people;
    for (let at = firstMoment[pair]!; at < firstMoment[pair + 1]!; at += 1) {
      slack[rows.people + pairMoments[at]!]! -= people;
      slack[rows.matches + pairMoments[at]!]! -= 1;
    }
    for (let at = firstAsk[pair]!; at < firstAsk[pair + 1]!; at += 1) slack[rows.asks + pairAsks[at]!]! -= 1;
  }
}

function peopleOf(programme: CrewProgramme): number {
  let people = 0;
  for (let at = 0; at < programme.taken; at += 1) people += programme.people[at]!;
  return people;
}
