import { connectionPolicy, type Policy } from '../graphql/policy-declaration.js';

export const offersPolicy: Policy = {
  Query: { DESK_OR_COMPANY: 'offer offerFit offers' },
  Mutation: { DESK_OR_COMPANY: 'changeOffer submitOffer withdrawOffer' },
  VolunteerOffer: {
    rows: 'OFFER',
    DESK_OR_COMPANY: `adultsOnly company districts eventsUsed id kind languages leadDays mostEvents mostPeoplePerNeed
      mostPersonTurns note participationBasis patterns people seeksNew skills smallestGroup state themes windows`,
  },
  ...connectionPolicy('VolunteerOffer', 'DESK_OR_COMPANY'),
  OfferWindow: { rows: 'PARENT', DESK_OR_COMPANY: 'endsAt startsAt' },
  WeeklyPattern: {
    rows: 'PARENT',
    DESK_OR_COMPANY: 'exceptDates firstDay fromTime holidays lastDay toTime weekdays',
  },
  OfferFit: { DESK_OR_COMPANY: 'needsAhead needsLastYear' },
  OfferSaved: { DESK_OR_COMPANY: 'offer' },
};
