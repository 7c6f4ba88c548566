export * from './answer-page.queries.js';
export * from './day-contacts.js';
export * from './answers.service.js';
export * from './candidates.queries.js';
export * from './days.service.js';
export * from './expiry.service.js';
export * from './match-run.entity.js';
export * from './match-run.js';
export * from './match.entity.js';
export {
  companyNames,
  findMatch,
  findMatches,
  pageOfMatches,
  officeStates,
  participantsOf,
  type MatchFilter,
  type Participant,
} from './match.queries.js';
export * from './matches.module.js';
export * from './offer-fit.queries.js';
export * from './refusals.js';
export * from './review.service.js';
export * from './run-execution.service.js';
export * from './runs.service.js';
export * from './season.queries.js';
