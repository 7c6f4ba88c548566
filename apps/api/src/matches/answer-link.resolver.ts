import type { ParticipationBasis } from '@app/domain';
import { Answers, findAnswerPage, type AnswerPage as AnswerPageFound } from '@app/matches';
import { readAnswerToken, type AnswerClaim } from '@app/notifications';
import { Clock, CONFIG, Database, systemScope, type Config } from '@app/platform';
import { Inject } from '@nestjs/common';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { RefusedError } from '../graphql/failure.js';
import { refused } from '../graphql/refused.type.js';
import { AnswerByLinkResult, AnswerPage, AnswerPageResult } from './answer-page.type.js';
import { AnswerInput, answerOf } from './match.inputs.js';
import { isAskedAgain, reasonType } from './match.mapping.js';

/** Answers through the signed link of a mail, with no password. Reading changes nothing; only the form decides. */
@Resolver()
export class AnswerLinkResolver {
  constructor(
    private readonly database: Database,
    private readonly answers: Answers,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Query(() => AnswerPageResult)
  async answerPage(@Args('token') token: string) {
    const reading = this.read(token);
    if (!reading.ok && reading.refusal === 'LINK_INVALID') return refused('LINK_INVALID');
    return this.page(reading.claim);
  }

  @Mutation(() => AnswerByLinkResult)
  async answerByLink(@Args('token') token: string, @Args('answer') answer: AnswerInput) {
    const reading = this.read(token);
    if (!reading.ok) return refused(reading.refusal);
    const outcome = await this.answers.answerByLink(reading.claim, answerOf(answer));
    return outcome.ok ? { page: await this.page(reading.claim) } : refused(outcome.refusal);
  }

  private read(token: string) {
    return readAnswerToken(token, this.config.secretKey, this.clock.now());
  }

  private async page(claim: AnswerClaim): Promise<AnswerPage> {
    const now = this.clock.now();
    const found = await this.database.run(systemScope, (tx) => findAnswerPage(tx, claim, now));
    if (!found) throw new RefusedError('LINK_INVALID');
    return pageType(found, now);
  }
}

function pageType(page: AnswerPageFound, now: Date): AnswerPage {
  const { match, where } = page;
  const { event, day, need } = where;
  const { state, answerDue, holdsBackup, people, consultation, closedReason } = match;
  const {
    title: eventTitle,
    venueName,
    venueAddress,
    meetingPlace,
    thingsToBring,
    clothing,
    rainPlan,
  } = event;
  return {
    ...{ state, answerDue, holdsBackup, people, consultation, closedReason },
    ...{ eventTitle, venueName, venueAddress, meetingPlace, thingsToBring, clothing, rainPlan },
    canAnswer: state === 'APPROVED' && answerDue !== null && now <= answerDue,
    askedAgain: isAskedAgain(match),
    askedTerms: match.needTerms,
    ...{ companyName: page.companyName, companyNameEn: page.companyNameEn },
    associationName: page.associationName,
    role: need.role,
    startsAt: need.startsAt,
    endsAt: need.endsAt,
    backupDate: day.backupDate,
    smallestGroup: page.smallestGroup,
    participationBasis: match.participationBasis ?? (page.offeredBasis as ParticipationBasis),
    reasons: match.reasons.map(reasonType),
    office: page.office,
  };
}
