import fc from 'fast-check';
import {
  standardWeights,
  type AskLimit,
  type Assignment,
  type DecidedMatch,
  type Need,
  type Offer,
  type Problem,
  type Slot,
} from '@app/matching';

const day = 1440;
const districts = ['akasaka', 'azabu', 'shiba'];
const conferences = ['akasaka', 'azabu'];
const skills = ['LADDER_WORK', 'FIRST_AID', 'COOKING'];
const languages = ['EN', 'ZH'];
const themes = ['FESTIVAL', 'CLEAN_UP'];
const venues = [
  { venue: 'shrine', eastMetres: 0, northMetres: 0 },
  { venue: 'park', eastMetres: 700, northMetres: 100 },
  { venue: 'school', eastMetres: 2600, northMetres: -900 },
  { venue: 'quay', eastMetres: 3100, northMetres: 3800 },
];

const few = <T>(all: readonly T[], most = all.length) => fc.subarray([...all], { maxLength: most });
const mostly = <T, R>(usual: T, rare: R) =>
  fc.oneof({ weight: 4, arbitrary: fc.constant(usual) }, { weight: 1, arbitrary: fc.constant(rare) });
/** Two days of quarter hours, from the morning on: crowded enough that most things collide. */
const slot: fc.Arbitrary<Slot> = fc
  .tuple(fc.integer({ min: 0, max: 1 }), fc.integer({ min: 32, max: 60 }), fc.integer({ min: 2, max: 16 }))
  .map(([date, quarter, length]) => {
    const startMinute = date * day + quarter * 15;
    return { startMinute, endMinute: startMinute + length * 15 };
  });
const wideSlot = slot.map(({ startMinute, endMinute }) => ({
  startMinute: startMinute - 300,
  endMinute: endMinute + 400,
}));
const window = fc.oneof(slot, wideSlot, fc.constant({ startMinute: 0, endMinute: 4 * day }));
const noLimit = fc.constant(null);

const needTerms = fc
  .record({
    slot,
    backup: fc.option(fc.integer({ min: 0, max: 2 }), { freq: 3 }),
    backupRequired: mostly(false, true),
    place: fc.constantFrom(...venues),
    districtId: fc.constantFrom(...districts),
    conferenceId: fc.constantFrom(...conferences),
    openTo: mostly('WARD' as const, 'CONFERENCE' as const),
    associationId: fc.constantFrom('a1', 'a2', 'a3'),
    kind: mostly('HANDS', 'LECTURER'),
    people: fc.integer({ min: 1, max: 8 }),
    fewest: fc.integer({ min: 1, max: 5 }),
    mostOffers: fc.integer({ min: 1, max: 3 }),
    skills: fc.oneof(fc.constant([]), few(skills, 1)),
    languages: fc.oneof(fc.constant([]), few(languages, 1)),
    adultsOnly: mostly(false, true),
    theme: fc.option(fc.constantFrom(...themes)),
    urgency: fc.integer({ min: 1, max: 5 }),
    fiscalYear: fc.constantFrom(2026, 2027),
  })
  .map(({ backup, fewest, ...terms }): Omit<Need, 'id'> => ({
    ...terms,
    fewest: Math.min(fewest, terms.people),
    /* The same day gives a backup that overlaps: nonsense, but a solver has to live with it. */
    backupSlot:
      backup === null
        ? null
        : {
            startMinute: terms.slot.startMinute + backup * day,
            endMinute: terms.slot.endMinute + backup * day,
          },
  }));

const offerTerms: fc.Arbitrary<Omit<Offer, 'id'>> = fc.record({
  companyId: fc.constantFrom('c1', 'c2', 'c3', 'c4'),
  conferenceIds: fc.subarray(conferences, { minLength: 1 }),
  kind: mostly('HANDS', 'LECTURER'),
  people: fc.integer({ min: 1, max: 6 }),
  smallestGroup: fc.oneof(fc.constant(1), fc.integer({ min: 1, max: 3 })),
  mostPerNeed: fc.option(fc.integer({ min: 1, max: 4 }), { freq: 2 }),
  mostEvents: fc.option(fc.integer({ min: 1, max: 3 }), { freq: 3 }),
  mostPersonTurns: fc.option(fc.integer({ min: 1, max: 9 }), { freq: 2 }),
  limitsPer: fc.constantFrom('FISCAL_YEAR', 'OFFER'),
  used: fc.array(
    fc.record({
      fiscalYear: fc.constantFrom(2026, 2027),
      events: fc.integer({ min: 0, max: 1 }),
      personTurns: fc.integer({ min: 0, max: 3 }),
    }),
    { maxLength: 2 },
  ),
  windows: fc.array(window, { minLength: 1, maxLength: 3 }),
  districtIds: fc.oneof(noLimit, fc.subarray(districts, { minLength: 1 })),
  skills: fc.oneof(fc.constant(skills), few(skills)),
  languages: fc.oneof(fc.constant(languages), few(languages)),
  adultsOnly: mostly(true, false),
  themes: few(themes),
  site: fc.option(fc.constantFrom(...venues), { freq: 4 }),
  seeksNew: fc.boolean(),
  busy: fc.array(
    fc.record({ slot, place: fc.constantFrom(...venues), people: fc.integer({ min: 1, max: 3 }) }),
    { maxLength: 2 },
  ),
  earliestStartMinute: mostly(null, day),
});

const askLimits: fc.Arbitrary<AskLimit> = fc
  .record({
    companyId: fc.constantFrom('c1', 'c2', 'c3', 'c4'),
    fromMinute: fc.constantFrom(0, day / 2, day),
    days: fc.integer({ min: 1, max: 2 }),
    /* Fewer than none: turned-down matches have used it up and more. */
    most: fc.integer({ min: -1, max: 3 }),
    beyondCost: fc.option(fc.constantFrom(0, 40, 300), { freq: 2 }),
  })
  .map(({ days, ...limit }) => ({ ...limit, toMinute: limit.fromMinute + days * day }));

const pairRow = fc.tuple(fc.nat(99), fc.nat(99));

interface Size {
  readonly needs: number;
  readonly offers: number;
}

/** Problems in which every rule matters somewhere, with decided matches that may themselves break rules by now. */
export function problems(most: Size, least: Size = { needs: 1, offers: 1 }): fc.Arbitrary<Problem> {
  return fc
    .record({
      needs: fc.array(needTerms, { minLength: least.needs, maxLength: most.needs }),
      offers: fc.array(offerTerms, { minLength: least.offers, maxLength: most.offers }),
      decided: fc.array(fc.tuple(pairRow, fc.integer({ min: 1, max: 3 }), fc.boolean(), fc.boolean()), {
        maxLength: Math.ceil(most.needs / 4),
      }),
      excluded: fc.array(pairRow, { maxLength: most.needs }),
      past: fc.array(fc.tuple(fc.constantFrom('c1', 'c2', 'c9'), fc.constantFrom('a1', 'a2')), {
        maxLength: 2,
      }),
      published: fc.array(
        fc.tuple(pairRow, fc.integer({ min: 1, max: 4 }), fc.constantFrom(0, 30, 120, 700)),
        { maxLength: Math.ceil(most.needs / 2) },
      ),
      askLimits: fc.array(askLimits, { maxLength: 3 }),
    })
    .map((raw) => frozen(problemOf(raw)));
}

interface Raw {
  readonly needs: readonly Omit<Need, 'id'>[];
  readonly offers: readonly Omit<Offer, 'id'>[];
  readonly decided: readonly [readonly [number, number], number, boolean, boolean][];
  readonly excluded: readonly (readonly [number, number])[];
  readonly past: readonly (readonly [string, string])[];
  readonly published: readonly [readonly [number, number], number, number][];
  readonly askLimits: readonly AskLimit[];
}

function problemOf(raw: Raw): Problem {
  const needs = raw.needs.map((terms, row): Need => ({ ...terms, id: `n${row}` }));
  const offers = raw.offers.map((terms, row): Offer => ({ ...terms, id: `o${row}` }));
  const needAt = (row: number) => needs[row % needs.length]!;
  const offerIdAt = (row: number) => offers[row % (offers.length + 1)]?.id ?? 'of another conference';
  const decided = raw.decided.map(([[need, offer], people, holdsBackup, approved]): DecidedMatch => ({
    needId: needAt(need).id,
    offerId: offerIdAt(offer),
    people,
    holdsBackup: holdsBackup && needAt(need).backupSlot !== null,
    state: approved ? 'APPROVED' : 'PINNED',
  }));
  return {
    needs,
    offers,
    decided: onePerPair(decided),
    excluded: raw.excluded.map(([need, offer]) => ({ needId: needAt(need).id, offerId: offerIdAt(offer) })),
    past: raw.past.map(([companyId, associationId]) => ({ companyId, associationId, times: 1 })),
    published: onePerPair(
      raw.published.map(([[need, offer], people, changeCost]) => ({
        ...{ needId: needAt(need).id, offerId: offerIdAt(offer), people, changeCost },
      })),
    ),
    askLimits: raw.askLimits,
    weights: standardWeights,
  };
}

function onePerPair<T extends Pick<Assignment, 'needId' | 'offerId'>>(all: readonly T[]): T[] {
  return [...new Map(all.map((one) => [`${one.needId} ${one.offerId}`, one])).values()];
}

/** A solver that writes into its problem throws. */
function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(frozen);
  }
  return value;
}
