import { PlanChanges } from '@app/matches';
import { findNeed, findNeeds, Needs } from '@app/needs';
import { Database, type Scope } from '@app/platform';
import { Args, ArgsType, Field, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { type Connection, connection, PageArgs, pageRequest } from '../graphql/connection.js';
import { found } from '../graphql/failure.js';
import type { Loaders } from '../graphql/loaders.js';
import { resultFrom } from '../graphql/outcome.js';
import type { Refused } from '../graphql/refused.type.js';
import { Asker, Load } from '../graphql/request-context.js';
import { CalendarDate } from '../graphql/scalars.js';
import { EventDayType } from './event-day.type.js';
import { CommunityEventType } from './event.type.js';
import { NeedInput, writtenNeed } from './need.input.js';
import { NeedType, StaffingNeedConnection } from './need.type.js';
import { dayById, eventById } from './needs.loaders.js';
import { eventDayType, eventType, needType } from './needs.mapping.js';
import { NeedChangeResult, NeedResult, type NeedSaved } from './needs.results.js';
import { planToldType, touchedPeopleType, type TouchedPeopleType } from './touched-people.type.js';

@ArgsType()
class NeedArgs extends PageArgs {
  @Field(() => ID)
  districtId: string;
  @Field(() => CalendarDate, { nullable: true })
  from?: string | null;
  @Field(() => CalendarDate, { nullable: true })
  to?: string | null;
  @Field(() => Boolean, {
    nullable: true,
    description: 'Only open ones that lack people, those that lack most first.',
  })
  shortOnly?: boolean | null;
}

@Resolver(() => NeedType)
export class NeedsResolver {
  constructor(
    private readonly database: Database,
    private readonly service: Needs,
    private readonly changes: PlanChanges,
  ) {}

  @Query(() => StaffingNeedConnection, { description: 'By time; withdrawn ones left out.' })
  async needs(@Args() args: NeedArgs, @Asker() scope: Scope): Promise<Connection<NeedType>> {
    const request = pageRequest(args);
    return connection(await this.database.run(scope, (tx) => findNeeds(tx, scope, args, request)), needType);
  }

  @Query(() => NeedType, { nullable: true })
  async need(@Args('id', { type: () => ID }) id: string, @Asker() scope: Scope): Promise<NeedType | null> {
    const need = await this.database.run(scope, (tx) => findNeed(tx, scope, id));
    return need && needType(need);
  }

  @Mutation(() => NeedResult)
  async postNeed(@Args('input') input: NeedInput, @Asker() scope: Scope): Promise<NeedSaved | Refused> {
    return resultFrom(await this.service.postNeed(scope, writtenNeed(input)), (need) => saved(need));
  }

  @Mutation(() => NeedChangeResult, {
    description:
      'Whom it touches is shown first. STILL_HAS_PEOPLE where there would be fewer places than are taken.',
  })
  async changeNeed(
    @Args('id', { type: () => ID }) id: string,
    @Args('input') input: NeedInput,
    @Asker() scope: Scope,
    @Args('seen', { type: () => ID, nullable: true }) seen?: string | null,
  ): Promise<NeedSaved | TouchedPeopleType | Refused> {
    const outcome = await this.changes.changeNeed(scope, id, writtenNeed(input), seen ?? null);
    return resultFrom(outcome, (changed) =>
      'saved' in changed
        ? saved(changed.saved, planToldType(changed.told))
        : touchedPeopleType(changed.touches, changed.differences),
    );
  }

  @Mutation(() => NeedResult)
  async withdrawNeed(
    @Args('id', { type: () => ID }) id: string,
    @Asker() scope: Scope,
  ): Promise<NeedSaved | Refused> {
    return resultFrom(await this.service.withdrawNeed(scope, id), (need) => saved(need));
  }

  @ResolveField(() => EventDayType)
  async day(@Parent() need: NeedType, @Load() loaders: Loaders): Promise<EventDayType> {
    return eventDayType(found(await loaders.of(dayById).load(need.eventDayId)));
  }

  @ResolveField(() => CommunityEventType)
  async event(@Parent() need: NeedType, @Load() loaders: Loaders): Promise<CommunityEventType> {
    const day = found(await loaders.of(dayById).load(need.eventDayId));
    return eventType(found(await loaders.of(eventById).load(day.eventId)));
  }
}

const saved = (need: Parameters<typeof needType>[0], told: NeedSaved['told'] = null): NeedSaved => ({
  ...{ need: needType(need), told },
});
