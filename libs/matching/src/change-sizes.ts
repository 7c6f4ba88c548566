import type { Change, NeedChange } from './changes.js';
import type { Need } from './problem.js';

const minutesPerDay = 24 * 60;

/**
 * How small a change is, to put them in order: 1 is next to nothing, 10 and more is a favour. Moving half an hour
 * counts 3, one company's one more event of the year 4, another day 10: what the office can decide by itself comes
 * before what a company is asked, and both before what the association gives up.
 */
export function sizeOf(change: Change, need: Need): number {
  switch (change.kind) {
    case 'AS_IT_IS':
      return 0;
    case 'ANOTHER_CREW':
      return 1;
    case 'LOWER_FEWEST':
      return 4 * (need.fewest - change.fewest);
    case 'MORE_OFFERS':
      return 2 * (change.mostOffers - need.mostOffers);
    case 'ASK_FOR_MORE':
      return 3 * (change.people - need.people);
    case 'MORE_EVENTS':
      return 4 * change.more * change.offers;
    case 'MORE_PERSON_TURNS':
    case 'MORE_PER_NEED':
      return (3 + change.more) * change.offers;
    case 'MORE_PEOPLE':
      return (3 + 2 * change.more) * change.offers;
    case 'SMALLER_GROUP':
      return 3 * change.fewer * change.offers;
    case 'WIDER_WINDOW':
      return (change.minutes / 8) * change.offers;
    case 'SHORTER_NOTICE':
      return 3 * Math.max(1, change.minutes / minutesPerDay) * change.offers;
    case 'ONE_MORE_ASK':
      return 4 * change.offers;
    case 'ONE_MORE_DISTRICT':
      return 6 * change.offers;
    case 'NEW_WINDOW':
      return 10 * change.offers;
    case 'ASK_AGAIN':
      return 12 * change.offers;
    default:
      return sizeOfTerms(change);
  }
}

function sizeOfTerms(
  change: Exclude<NeedChange, { readonly kind: 'LOWER_FEWEST' | 'MORE_OFFERS' | 'ASK_FOR_MORE' }>,
): number {
  switch (change.kind) {
    case 'START_LATER':
    case 'END_EARLIER':
      return change.minutes / 15;
    case 'MOVE_TIME':
      return Math.abs(change.minutes) / 10;
    case 'BACKUP_NOT_REQUIRED':
    case 'OPEN_TO_WARD':
      return 4;
    case 'WITHOUT_LANGUAGE':
      return 6;
    case 'WITHOUT_SKILL':
      return 7;
    case 'NOT_ADULTS_ONLY':
      return 8;
    case 'MOVE_DAY':
      return 9 + Math.abs(change.days);
  }
}
