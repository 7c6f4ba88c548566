import { addDays, dateInJapan, fateOf, type Fate, type PromisedPlan } from '@app/domain';
import {
  openLedger,
  pastTimes,
  reasonsFor,
  restOf,
  whyNot,
  windowAround,
  type DecidedMatch,
  type Ledger,
  type MatchReason,
  type Need,
  type Offer,
  type Problem,
} from '@app/matching';
import type { NeedChange, NeedForMatching } from '@app/needs';
import { lockPending } from '@app/notifications';
import { findOffersForMatchingByIds } from '@app/offers';
import { asSystem, systemScope, type Scope, type Transaction } from '@app/platform';
import type { MatchRow } from './match.entity.js';
import { promisedIn } from './pair.js';
import { loadStandingProblem } from './problem-loading.js';

/** What would become of a match; null: nothing that matters to it. */
export interface MatchFate {
  readonly match: MatchRow;
  readonly change: NeedChange;
  readonly fate: Fate | null;
  /** Whether its people then hold the backup date too. */
  readonly holdsBackup: boolean;
  /** What speaks for it under the new plan. */
  readonly reasons: readonly MatchReason[];
}

/** What becomes of approved and settled matches when their needs change. Who has promised comes before who hasn't. */
export async function fatesOf(
  tx: Transaction,
  scope: Scope,
  changes: readonly NeedChange[],
  matches: readonly MatchRow[],
): Promise<MatchFate[]> {
  const offerIds = [...new Set(matches.map((match) => match.offerId))];
  const offers = await asSystem(tx, () =>
    findOffersForMatchingByIds(tx, systemScope, offerIds, daysOf(changes)),
  );
  const then = await loadStandingProblem(
    tx,
    changes.map(({ before }) => before),
    offers,
  );
  const now = await loadStandingProblem(
    tx,
    changes.map(({ after }) => after),
    offers,
  );
  const kept: DecidedMatch[] = [];
  const fates: MatchFate[] = [];
  for (const match of matches.toSorted(firstPromised)) {
    const change = changes.find(({ before }) => before.need.id === match.needId)!;
    const promised = match.participationBasis ? await unreadPromise(tx, scope, match) : null;
    const ledger = openLedger({ ...now, decided: kept }, []);
    const found = fateIn({ then, ledger, promised }, match, change);
    fates.push({ match, change, ...found });
    if (found.fate === 'CANCELLED') continue;
    const { needId, offerId, people } = match;
    kept.push({ needId, offerId, people, holdsBackup: found.holdsBackup, state: 'CONFIRMED' });
  }
  return fates;
}

interface Circumstances {
  readonly then: Problem;
  /** What its offer's people hold elsewhere, and have kept of this change so far. */
  readonly ledger: Ledger;
  readonly promised: PromisedPlan | null;
}

function fateIn(
  { then, ledger, promised }: Circumstances,
  match: MatchRow,
  { before, after }: NeedChange,
): Omit<MatchFate, 'match' | 'change'> {
  const need = ledger.needs.get(match.needId)!;
  const offer = ledger.offers.get(match.offerId)!;
  const both = need.backupRequired || holdsBoth(ledger, need, offer, match.people);
  const keepsBackup = need.backupRequired || (match.holdsBackup && both);
  const fate = fateOf({
    state: match.state === 'CONFIRMED' ? 'CONFIRMED' : 'APPROVED',
    before: planOf(before, match.holdsBackup),
    after: planOf(after, keepsBackup),
    promised,
    canCome: isOffered(then, need, offer) && (isFree(ledger, need, offer, match) || !wasFree(then, match)),
  });
  // Who answers to the new plan answers for both its dates, as at an approval.
  const holdsBackup = fate === 'TOLD' || fate === 'ASKED_AGAIN' ? both : keepsBackup;
  const { past } = ledger.problem;
  const helpedBefore = new Set(past.map((row) => row.associationId));
  const background = { ledger, past: pastTimes(ledger.problem), helpedBefore };
  const reasons = reasonsFor(background, need, offer, { people: match.people, holdsBackup });
  return { fate, holdsBackup, reasons };
}

/** What stood in the way before the change as well is no matter of the change: that is reported, not repaired. */
function isOffered(then: Problem, need: Need, offer: Offer): boolean {
  const before = whyNot(
    then.needs.find(({ id }) => id === need.id)!,
    offer,
  ).map(({ rule }) => rule);
  return whyNot(need, offer).every(({ rule }) => before.includes(rule));
}

function isFree(ledger: Ledger, need: Need, offer: Offer, { people }: Pick<MatchRow, 'people'>): boolean {
  const { peopleFree, events, personTurns } = restOf(ledger, offer, need);
  return people <= peopleFree && events >= 1 && people <= personTurns;
}

function wasFree(then: Problem, match: MatchRow): boolean {
  const others = then.decided.filter(
    ({ needId, offerId }) => needId !== match.needId || offerId !== match.offerId,
  );
  const ledger = promisedIn({ ...then, decided: others });
  return isFree(ledger, ledger.needs.get(match.needId)!, ledger.offers.get(match.offerId)!, match);
}

function holdsBoth(ledger: Ledger, need: Need, offer: Offer, people: number): boolean {
  if (need.backupSlot === null || windowAround(need.backupSlot, offer) === null) return false;
  return restOf(ledger, offer, need, true).peopleFree >= people;
}

function planOf({ need, day, event }: NeedForMatching, holdsBackup: boolean): PromisedPlan {
  const { startsAt, endsAt } = need;
  return { startsAt, endsAt, backupDate: holdsBackup ? day.backupDate : null, place: event };
}

/** What a company had promised that was asked again, and hasn't been sent the question yet. */
async function unreadPromise(tx: Transaction, scope: Scope, match: MatchRow): Promise<PromisedPlan | null> {
  const [waiting] = await lockPending(tx, scope, 'CHANGE_OF_PLAN', `CHANGE_OF_PLAN:${match.id}:`);
  if (!waiting?.facts.askedAgain) return null;
  const { startsAt, endsAt, backupDate, venueName, venueAddress } = waiting.facts.before;
  return {
    ...{ startsAt: new Date(startsAt), endsAt: new Date(endsAt) },
    backupDate: match.holdsBackup ? backupDate : null,
    place: { venueName, venueAddress },
  };
}

function firstPromised(a: MatchRow, b: MatchRow): number {
  const rank = ({ state }: MatchRow) => (state === 'CONFIRMED' ? 0 : 1);
  const approved = ({ approvedAt }: MatchRow) => approvedAt?.getTime() ?? 0;
  return rank(a) - rank(b) || approved(a) - approved(b) || (a.id < b.id ? -1 : 1);
}

/** From the day before the first of them, of which a window may reach into it, to the last. */
function daysOf(changes: readonly NeedChange[]): { readonly from: string; readonly to: string } {
  const days = changes
    .flatMap(({ before, after }) => [
      before.need.startsAt,
      after.need.startsAt,
      before.need.endsAt,
      after.need.endsAt,
    ])
    .map(dateInJapan)
    .toSorted();
  return { from: addDays(days[0]!, -1), to: days.at(-1)! };
}
