import type { ExplainedRun, GapChange } from '@app/matches';
import type { AuditReason, Change, CompanyToAsk, OfferChange, WhyNotUs } from '@app/matching';
import type {
  AuditReasonType,
  CompanyToAskType,
  CrewType,
  PlanAuditType,
  PlanChangeType,
  SmallestChangeType,
  WhyNotUsType,
} from './explanation.type.js';
import { reasonType } from './match.mapping.js';

/** Enough to look at; a plan that has more has another fault. */
const mostListed = 50;

export function planChangeType(change: Change | OfferChange): PlanChangeType {
  return {
    code: change.kind,
    minutes: 'minutes' in change ? change.minutes : null,
    days: 'days' in change ? change.days : null,
    count: countIn(change),
    skill: 'skill' in change ? change.skill : null,
    language: 'language' in change ? change.language : null,
  };
}

function countIn(change: Change | OfferChange): number | null {
  if ('more' in change) return change.more;
  if ('fewer' in change) return change.fewer;
  if ('mostOffers' in change) return change.mostOffers;
  if ('fewest' in change) return change.fewest;
  return 'people' in change ? change.people : null;
}

export function smallestChangeType(found: GapChange): SmallestChangeType {
  const { change, companies, people, peopleMore, fills, offerIds } = found;
  return { change: planChangeType(change), companies, people, peopleMore, fills, offerIds };
}

function auditReasonType(why: AuditReason | null): AuditReasonType | null {
  if (!why) return null;
  return {
    code: why.kind,
    points: 'points' in why ? Math.round(why.points) : null,
    people: 'people' in why ? why.people : null,
    fewest: 'fewest' in why ? why.fewest : null,
  };
}

export function planAuditType({ audit: { waste, envy } }: ExplainedRun): PlanAuditType {
  return {
    wasteCount: waste.length,
    waste: waste
      .slice(0, mostListed)
      .map(({ why, offers, ...row }) => ({ ...row, offers: [...offers], why: auditReasonType(why) })),
    envyCount: envy.length,
    envy: envy.slice(0, mostListed).map(({ why, ...row }) => ({ ...row, why: auditReasonType(why) })),
  };
}

/** Crews of several companies, which need somebody to lead them. */
export function crewTypes({ crews }: ExplainedRun): CrewType[] {
  return crews
    .filter(({ companies }) => companies.length > 1)
    .map(({ needId, companies, lead }) => ({
      needId,
      leadReason: lead.reason.kind,
      companies: companies.map((company) => ({ ...company, leads: company.companyId === lead.companyId })),
    }));
}

export function companyToAskType({ companyId, reasons, asks }: CompanyToAsk): CompanyToAskType {
  return {
    companyId,
    reasons: reasons.map(reasonType),
    asks: asks.map(({ offerId, change, peopleMore, enough }) => ({
      ...{ offerId, peopleMore, enough },
      change: change && planChangeType(change),
    })),
  };
}

type Stopped = Extract<WhyNotUs, { readonly outcome: 'STOPPED' }>;
type Others = Extract<WhyNotUs, { readonly outcome: 'OTHERS_CAME' }>;

export function whyNotUsType(why: WhyNotUs): WhyNotUsType {
  return {
    outcome: why.outcome,
    people: 'people' in why ? why.people : null,
    deficits: 'deficits' in why ? why.deficits.map(deficitType) : [],
    companies: 'companies' in why ? why.companies : null,
    because: 'because' in why ? why.because : null,
    terms: 'terms' in why ? why.terms.map(termType) : [],
  };
}

function deficitType(deficit: Stopped['deficits'][number]): WhyNotUsType['deficits'][number] {
  const lacking = 'lacking' in deficit ? deficit.lacking : 'people' in deficit ? deficit.people : null;
  return {
    code: deficit.rule,
    missing: 'missing' in deficit ? [...deficit.missing] : [],
    minutes: 'minutes' in deficit ? deficit.minutes : null,
    lacking,
  };
}

function termType(term: Others['terms'][number]): WhyNotUsType['terms'][number] {
  return {
    code: term.kind,
    theme: 'theme' in term ? term.theme : null,
    walkingMinutes: 'walkingMinutes' in term ? term.walkingMinutes : null,
  };
}
