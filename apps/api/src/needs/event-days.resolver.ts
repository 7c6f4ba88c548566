import type { Language } from '@app/domain';
import { holidayName } from '@app/platform';
import { Args, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { languageEnum } from '../graphql/enums.js';
import { found } from '../graphql/failure.js';
import type { Loaders } from '../graphql/loaders.js';
import { Load } from '../graphql/request-context.js';
import { EventDayType } from './event-day.type.js';
import { CommunityEventType } from './event.type.js';
import { NeedType } from './need.type.js';
import { eventById, needsOfDay } from './needs.loaders.js';
import { eventType, needType } from './needs.mapping.js';

@Resolver(() => EventDayType)
export class EventDaysResolver {
  @ResolveField(() => CommunityEventType)
  async event(@Parent() day: EventDayType, @Load() loaders: Loaders): Promise<CommunityEventType> {
    return eventType(found(await loaders.of(eventById).load(day.eventId)));
  }

  @ResolveField(() => String, { nullable: true, description: 'The name of the public holiday that it is.' })
  holiday(
    @Parent() day: EventDayType,
    @Args('language', { type: () => languageEnum, nullable: true }) language?: Language | null,
  ): string | null {
    return day.date === null ? null : holidayName(day.date, language ?? 'ja');
  }

  @ResolveField(() => [NeedType], { description: 'By time; withdrawn ones left out.' })
  async needs(@Parent() day: EventDayType, @Load() loaders: Loaders): Promise<NeedType[]> {
    return (await loaders.of(needsOfDay).load(day.id)).map(needType);
  }
}
