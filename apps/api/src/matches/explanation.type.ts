import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { MatchReasonType } from './match.type.js';

@ObjectType('PlanChange', {
  description:
    'One thing that might be different; the screen finds the words. What its kind doesn’t have is null.',
})
export class PlanChangeType {
  @Field({
    description: 'MOVE_TIME, WITHOUT_SKILL, MORE_EVENTS …, or AS_IT_IS, ANOTHER_CREW: nothing has to.',
  })
  code: string;
  @Field(() => Int, { nullable: true, description: 'Later or longer; earlier where below 0.' })
  minutes: number | null;
  @Field(() => Int, { nullable: true })
  days: number | null;
  @Field(() => Int, { nullable: true, description: 'So many more, fewer, or in all, as the code says.' })
  count: number | null;
  @Field(() => String, { nullable: true })
  skill: string | null;
  @Field(() => String, { nullable: true })
  language: string | null;
}

@ObjectType('SmallestChange', {
  description:
    'What would bring a need more people, solved with that change; everything else stays as it is.',
})
export class SmallestChangeType {
  @Field(() => PlanChangeType)
  change: PlanChangeType;
  @Field(() => Int, { description: 'Companies that could come then and can’t as it is.' })
  companies: number;
  @Field(() => Int, { description: 'People who would be there.' })
  people: number;
  @Field(() => Int)
  peopleMore: number;
  @Field({ description: 'Whether nobody is missing then.' })
  fills: boolean;

  offerIds: readonly string[];
}

@ObjectType('AuditReason', { description: 'Why a plan did what it seems it shouldn’t.' })
export class AuditReasonType {
  @Field({ description: 'COSTS_POINTS, FEWEST_NOT_REACHED …' })
  code: string;
  @Field(() => Int, { nullable: true, description: 'The plan would be worth less by so many.' })
  points: number | null;
  @Field(() => Int, { nullable: true })
  people: number | null;
  @Field(() => Int, { nullable: true })
  fewest: number | null;
}

@ObjectType('IdleOffer')
export class IdleOfferType {
  @Field(() => ID)
  offerId: string;
  @Field(() => Int)
  peopleMore: number;
}

@ObjectType('Waste', { description: 'A need that stays short beside offers that could come and don’t.' })
export class WasteType {
  @Field(() => Int)
  people: number;
  @Field(() => Int, { description: 'With them.' })
  couldBe: number;
  @Field(() => [IdleOfferType])
  offers: IdleOfferType[];
  @Field(() => AuditReasonType, { nullable: true, description: 'Null: no reason is known.' })
  why: AuditReasonType | null;

  needId: string;
}

@ObjectType('JustifiedEnvy', {
  description: 'A need that could use what a less urgent need of a better-served association holds.',
})
export class JustifiedEnvyType {
  @Field(() => ID)
  offerId: string;
  @Field(() => Int)
  peopleGot: number;
  @Field(() => Int)
  peopleLost: number;
  @Field(() => Int, { description: 'So many matches could be envied like that.' })
  matches: number;
  @Field(() => AuditReasonType, { nullable: true, description: 'Null: no reason is known.' })
  why: AuditReasonType | null;

  needId: string;
  heldByNeedId: string;
}

@ObjectType('PlanAudit', {
  description: 'What could be held against a plan; first that for which no reason is known.',
})
export class PlanAuditType {
  @Field(() => Int, { description: 'Of the waste in all; the list has the first 50.' })
  wasteCount: number;
  @Field(() => [WasteType])
  waste: WasteType[];
  @Field(() => Int, { description: 'Of the envy in all; the list has the first 50.' })
  envyCount: number;
  @Field(() => [JustifiedEnvyType])
  envy: JustifiedEnvyType[];
}

@ObjectType('CrewCompany')
export class CrewCompanyType {
  @Field(() => Int)
  people: number;
  @Field(() => Int, { description: 'How often it has helped the association before.' })
  timesTogether: number;
  @Field(() => Int, { nullable: true, description: 'On foot to the venue.' })
  walkingMinutes: number | null;
  @Field({ description: 'Whether it leads: one name to call for the association.' })
  leads: boolean;

  companyId: string;
}

@ObjectType('Crew', { description: 'Several companies’ small teams for one need.' })
export class CrewType {
  @Field(() => [CrewCompanyType])
  companies: CrewCompanyType[];
  @Field({ description: 'Why that company leads: MOST_PEOPLE, BEEN_THERE_BEFORE, NEAREST, DRAWN.' })
  leadReason: string;

  needId: string;
}

@ObjectType('Ask')
export class AskType {
  @Field(() => ID)
  offerId: string;
  @Field(() => PlanChangeType, { nullable: true, description: 'Null: it could come as it is.' })
  change: PlanChangeType | null;
  @Field(() => Int)
  peopleMore: number;
  @Field({ description: 'Whether that is as many as are asked for.' })
  enough: boolean;
}

@ObjectType('CompanyToAsk', { description: 'Whom to ask for more people.' })
export class CompanyToAskType {
  @Field(() => [MatchReasonType])
  reasons: MatchReasonType[];
  @Field(() => [AskType], { description: 'The best first.' })
  asks: AskType[];

  companyId: string;
}

@ObjectType('OwnDeficit', { description: 'What an offer lacks for a need, in its own terms.' })
export class OwnDeficitType {
  @Field({ description: 'The name of the rule.' })
  code: string;
  @Field(() => [String], { description: 'Skills, languages or conditions that are lacking.' })
  missing: string[];
  @Field(() => Int, { nullable: true })
  minutes: number | null;
  @Field(() => Int, { nullable: true, description: 'People, events or person-turns that are lacking.' })
  lacking: number | null;
}

@ObjectType('OwnTerm', {
  description: 'In what those who came fitted better: what the company itself has or lacks.',
})
export class OwnTermType {
  @Field()
  code: string;
  @Field(() => String, { nullable: true })
  theme: string | null;
  @Field(() => Int, { nullable: true })
  walkingMinutes: number | null;
}

@ObjectType('WhyNotUs', {
  description:
    'Why a company’s own offer doesn’t come to a need: nothing of others but how many have settled.',
})
export class WhyNotUsType {
  @Field({ description: 'COMES, STOPPED, OTHERS_CAME, TOO_FEW, NOT_CALLED.' })
  outcome: string;
  @Field(() => Int, { nullable: true, description: 'Of COMES: how many come.' })
  people: number | null;
  @Field(() => [OwnDeficitType], { description: 'The first is the smallest; all would have to be mended.' })
  deficits: OwnDeficitType[];
  @Field(() => Int, { nullable: true, description: 'Other companies that have settled to come.' })
  companies: number | null;
  @Field(() => String, {
    nullable: true,
    description: 'NEED_IS_FULL, ENOUGH_COMPANIES, GROUP_TOO_LARGE_FOR_REST.',
  })
  because: string | null;
  @Field(() => [OwnTermType])
  terms: OwnTermType[];
}
