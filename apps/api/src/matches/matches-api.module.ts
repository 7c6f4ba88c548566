import { AccessModule } from '@app/access';
import { MatchesModule } from '@app/matches';
import { Module } from '@nestjs/common';
import { AnswerLinkResolver } from './answer-link.resolver.js';
import {
  CompanyToAskResolver,
  CrewCompanyResolver,
  CrewResolver,
  ExplanationResolver,
  IdleOfferResolver,
  JustifiedEnvyResolver,
  SmallestChangeResolver,
  WasteResolver,
} from './explanation.resolver.js';
import { MatchResolver } from './match.resolver.js';
import { NeedMatchesResolver } from './need-matches.resolver.js';
import { OfferMatchesResolver } from './offer-matches.resolver.js';
import {
  ForbiddenPairResolver,
  HoleFilledResolver,
  HoleResolver,
  PairDifferenceResolver,
  PlanResolver,
} from './plan.resolver.js';
import { PlanDownload } from './plan-download.controller.js';
import { PlanningResolver } from './planning.resolver.js';
import { ReminderSettingResolver } from './reminder-setting.resolver.js';
import { ReviewResolver } from './review.resolver.js';
import { CandidateResolver, RunResolver, SeasonResolver } from './run.resolver.js';

@Module({
  imports: [AccessModule, MatchesModule],
  controllers: [PlanDownload],
  providers: [
    MatchResolver,
    NeedMatchesResolver,
    OfferMatchesResolver,
    ReviewResolver,
    RunResolver,
    SeasonResolver,
    CandidateResolver,
    AnswerLinkResolver,
    PlanResolver,
    PlanningResolver,
    ReminderSettingResolver,
    PairDifferenceResolver,
    ForbiddenPairResolver,
    HoleResolver,
    HoleFilledResolver,
    ExplanationResolver,
    SmallestChangeResolver,
    WasteResolver,
    IdleOfferResolver,
    JustifiedEnvyResolver,
    CrewResolver,
    CrewCompanyResolver,
    CompanyToAskResolver,
  ],
})
export class MatchesApiModule {}
