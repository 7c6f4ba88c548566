import { findDecisions } from '@app/audit';
import {
  busyElsewhere,
  companyNames,
  dayContactsOf,
  explanationsOfRuns,
  findMatches,
  gapsOfNeeds,
  lastRuns,
  participantsOf,
  runsAbout,
} from '@app/matches';
import { findOffersByIds } from '@app/offers';
import { asSystem, systemScope, type Scope, type Transaction } from '@app/platform';
import { manyByKey, oneByKey } from '../graphql/loaders.js';

export const matchesOfNeed = manyByKey(
  (tx: Transaction, scope: Scope, needIds: readonly string[]) => findMatches(tx, scope, { needIds }),
  (match) => match.needId,
);
export const matchesOfOffer = manyByKey(
  (tx: Transaction, scope: Scope, offerIds: readonly string[]) => findMatches(tx, scope, { offerIds }),
  (match) => match.offerId,
);
export const busyOfOffer = manyByKey(busyElsewhere, (busy) => busy.offerId);
/** Of needs that the asker sees. */
export const participantsOfNeed = manyByKey(participantsOf, (participant) => participant.needId);
export const gapOfNeed = oneByKey(gapsOfNeeds, (gap) => gap.needId);
export const lastRunOfDistrict = oneByKey(lastRuns, (run) => run.districtId);
export const runsAboutRun = manyByKey(runsAbout, (run) => run.ofRunId ?? '');
export const explanationOfRun = oneByKey(explanationsOfRuns, (run) => run.runId);
export const matchById = oneByKey(
  (tx: Transaction, scope: Scope, ids: readonly string[]) => findMatches(tx, scope, { ids }),
  (match) => match.id,
);
/** Of candidates: also offers that are nobody's business but for this one need. */
export const offerOfCandidate = oneByKey(
  (tx: Transaction, _scope: Scope, ids: readonly string[]) =>
    asSystem(tx, () => findOffersByIds(tx, systemScope, ids)),
  (offer) => offer.id,
);
/** Of matches that the asker sees: the name is part of the match. */
export const companyNameById = oneByKey(companyNames, (company) => company.id);
export const dayContactsOfMatch = manyByKey(dayContactsOf, (contact) => contact.matchId);
export const historyOfMatch = manyByKey(
  (tx: Transaction, scope: Scope, ids: readonly string[]) =>
    findDecisions(tx, scope, { subjectType: 'match', subjectIds: ids }),
  (decision) => decision.subjectId,
);
