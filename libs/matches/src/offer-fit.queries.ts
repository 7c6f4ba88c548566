import { addDays } from '@app/domain';
import { isEligible } from '@app/matching';
import { findNeedsOfYears, type NeedForMatching } from '@app/needs';
import type { OfferForMatching } from '@app/offers';
import type { Scope, Transaction } from '@app/platform';
import { asNeed, asOffer, conferencesOf } from './problem-loading.js';

/** A year of whole weeks: what was on a Saturday is on a Saturday again. */
const yearDays = 364;
const yearMs = yearDays * 24 * 60 * 60_000;

export interface NeedsThatFit {
  readonly needsLastYear: number;
  readonly needsAhead: number;
}

/** For how many needs that the asker sees the offer would do, each by itself: last year's as if they came again, and those ahead. */
export async function countNeedsThatFit(
  tx: Transaction,
  scope: Scope,
  offer: OfferForMatching,
  today: string,
): Promise<NeedsThatFit> {
  const conferences = await conferencesOf(tx);
  const offered = asOffer(offer, [], []);
  const fits = (needs: readonly NeedForMatching[]) =>
    needs.filter((need) => isEligible(asNeed(need, conferences), offered)).length;
  const { districtIds } = offer.offer;
  const past = await findNeedsOfYears(tx, scope, {
    ...{ districtIds, states: ['OPEN', 'DONE'] },
    ...{ from: addDays(today, -yearDays), to: addDays(today, -1) },
  });
  const ahead = await findNeedsOfYears(tx, scope, {
    ...{ districtIds, states: ['OPEN'], from: addDays(today, 1), to: addDays(today, yearDays) },
  });
  return { needsLastYear: fits(past.map(aYearLater)), needsAhead: fits(ahead) };
}

function aYearLater(row: NeedForMatching): NeedForMatching {
  const later = <T extends { readonly startsAt: Date; readonly endsAt: Date }>(slot: T): T => ({
    ...slot,
    startsAt: new Date(slot.startsAt.getTime() + yearMs),
    endsAt: new Date(slot.endsAt.getTime() + yearMs),
  });
  return { ...row, need: later(row.need), backup: row.backup && later(row.backup) };
}
