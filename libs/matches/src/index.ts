export * from './answer-page.queries.js';
export * from './association-answers.service.js';
export * from './association-link.service.js';
export * from './association-page.queries.js';
export * from './came.js';
export * from './day-contacts.js';
export * from './answers.service.js';
export { askPeriods, type AskPeriod } from './ask-limits.js';
export * from './candidates.queries.js';
export * from './compare-plans.js';
export * from './compare-runs.queries.js';
export * from './days.service.js';
export * from './digests.service.js';
export * from './expiry.service.js';
export * from './forbidden-pair.entity.js';
export { findForbiddenPairs } from './forbidden-pairs.queries.js';
export * from './forbidden-pairs.service.js';
export * from './holes.service.js';
export * from './match-run.entity.js';
export * from './match-run.js';
export * from './match.entity.js';
export { companyNames, findMatch, findMatches, pageOfMatches, participantsOf } from './match.queries.js';
export * from './matches.module.js';
export * from './matching-settings.service.js';
export * from './offer-busy.queries.js';
export * from './offer-fit.queries.js';
export * from './plan-changes.service.js';
export * from './refusals.js';
export * from './review.service.js';
export { type Reviewed } from './reviewable.js';
export type { ReminderExample, ReminderExamples } from './reminder-examples.js';
export * from './reminder-settings.service.js';
export * from './reminders.service.js';
export * from './roster.service.js';
export * from './run-execution.service.js';
export {
  explanationsOfRuns,
  findRun,
  lastRuns,
  namesOfAssociations,
  pageOfRuns,
  runsAbout,
  type ExplainedRun,
} from './runs.queries.js';
export * from './runs.service.js';
export * from './season.queries.js';
export * from './what-if.js';
export * from './what-if.service.js';
export * from './whom-to-ask.queries.js';
export * from './why-not-us.queries.js';
export * from './plan-sheet.service.js';
