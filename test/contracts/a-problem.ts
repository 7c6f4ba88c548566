import { standardWeights, type Need, type Offer, type Problem } from '@app/matching';

const hall = { venue: 'hall', eastMetres: 0, northMetres: 0 };
const morning = { startMinute: 9 * 60, endMinute: 12 * 60 };

/** A need that the usual offer can fill. */
export function aNeed(over: Partial<Need> = {}): Need {
  return {
    id: 'need',
    slot: morning,
    backupSlot: null,
    backupRequired: false,
    place: hall,
    districtId: 'akasaka',
    conferenceId: 'akasaka',
    openTo: 'CONFERENCE',
    associationId: 'association',
    kind: 'HANDS',
    people: 4,
    fewest: 1,
    mostOffers: 3,
    skills: [],
    languages: [],
    adultsOnly: false,
    theme: null,
    urgency: 1,
    fiscalYear: 2026,
    ...over,
  };
}

export function anOffer(over: Partial<Offer> = {}): Offer {
  return {
    id: 'offer',
    companyId: 'company',
    conferenceIds: ['akasaka'],
    kind: 'HANDS',
    people: 4,
    smallestGroup: 1,
    mostPerNeed: null,
    mostEvents: null,
    mostPersonTurns: null,
    limitsPer: 'FISCAL_YEAR',
    used: [],
    windows: [{ startMinute: 0, endMinute: 7 * 1440 }],
    districtIds: null,
    skills: [],
    languages: [],
    adultsOnly: true,
    themes: [],
    site: null,
    seeksNew: false,
    busy: [],
    earliestStartMinute: null,
    ...over,
  };
}

export function aProblem(over: Partial<Problem> = {}): Problem {
  return {
    needs: [aNeed()],
    offers: [anOffer()],
    decided: [],
    excluded: [],
    published: [],
    askLimits: [],
    past: [],
    weights: standardWeights,
    ...over,
  };
}
