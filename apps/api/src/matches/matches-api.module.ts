import { MatchesModule } from '@app/matches';
import { Module } from '@nestjs/common';
import { AnswerLinkResolver } from './answer-link.resolver.js';
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
import { PlanningResolver } from './planning.resolver.js';
import { ReviewResolver } from './review.resolver.js';
import { CandidateResolver, RunResolver, SeasonResolver } from './run.resolver.js';

@Module({
  imports: [MatchesModule],
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
    PairDifferenceResolver,
    ForbiddenPairResolver,
    HoleResolver,
    HoleFilledResolver,
  ],
})
export class MatchesApiModule {}
