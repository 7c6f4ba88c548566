import { Parent, ResolveField, Resolver, Int } from '@nestjs/graphql';
import type { Loaders } from '../graphql/loaders.js';
import { Load } from '../graphql/request-context.js';
import { NeedType } from '../needs/need.type.js';
import { smallestChangeType } from './explanation.mapping.js';
import { matchType } from './match.mapping.js';
import { MatchType, ParticipantType } from './match.type.js';
import { gapOfNeed, matchesOfNeed, participantsOfNeed } from './matches.loaders.js';
import { GapType, type GapReasonType } from './season.type.js';

/** What matches make of a need. */
@Resolver(() => NeedType)
export class NeedMatchesResolver {
  @ResolveField(() => [MatchType], { description: 'As far as the asker may see them.' })
  async matches(@Parent() need: NeedType, @Load() loaders: Loaders): Promise<MatchType[]> {
    return (await loaders.of(matchesOfNeed).load(need.id)).map(matchType);
  }

  @ResolveField(() => [ParticipantType], { description: 'Who comes, and who has been asked.' })
  async participants(
    @Parent() need: NeedType,
    @Load() loaders: Loaders,
  ): Promise<readonly ParticipantType[]> {
    return loaders.of(participantsOfNeed).load(need.id);
  }

  @ResolveField(() => Int, { description: 'People of settled matches.' })
  async peopleConfirmed(@Parent() need: NeedType, @Load() loaders: Loaders): Promise<number> {
    const participants = await loaders.of(participantsOfNeed).load(need.id);
    return participants
      .filter(({ state }) => state !== 'APPROVED')
      .reduce((sum, { people }) => sum + people, 0);
  }

  @ResolveField(() => GapType, { nullable: true, description: 'Null while filled, or before any run.' })
  async gap(@Parent() need: NeedType, @Load() loaders: Loaders): Promise<GapType | null> {
    const gap = await loaders.of(gapOfNeed).load(need.id);
    if (!gap) return null;
    const reasons = gap.reasons.map(({ rule, offers, onlyThis, missing }): GapReasonType => ({
      code: rule,
      offers,
      onlyThis,
      missing: [...missing],
    }));
    const smallestChanges = gap.changes.map(smallestChangeType);
    return { peopleMissing: gap.peopleMissing, reasons, smallestChanges };
  }
}
