import { PlanChanges } from '@app/matches';
import { Events, findEvent, findEvents } from '@app/needs';
import { Database, type Scope } from '@app/platform';
import { Args, ArgsType, Field, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { AssociationType } from '../directory/association.type.js';
import { associationOfEvent, districtById } from '../directory/directory.loaders.js';
import { associationType } from '../directory/directory.mapping.js';
import { DistrictType } from '../directory/district.type.js';
import { type Connection, connection, PageArgs, pageRequest } from '../graphql/connection.js';
import { found } from '../graphql/failure.js';
import type { Loaders } from '../graphql/loaders.js';
import { resultFrom } from '../graphql/outcome.js';
import type { Refused } from '../graphql/refused.type.js';
import { Asker, Load } from '../graphql/request-context.js';
import { CalendarDate } from '../graphql/scalars.js';
import { EventDayType } from './event-day.type.js';
import { eventDraft, EventInput } from './event.inputs.js';
import { CommunityEventConnection, CommunityEventType } from './event.type.js';
import { daysOfEvent, planChangesOfEvent } from './needs.loaders.js';
import { eventDayType, eventType } from './needs.mapping.js';
import { EventChangeResult, EventResult, type EventSaved } from './needs.results.js';
import { PlanChangeMadeType, planChangeMadeType } from './plan-difference.type.js';
import { planToldType, touchedPeopleType, type TouchedPeopleType } from './touched-people.type.js';

@ArgsType()
class EventArgs extends PageArgs {
  @Field(() => ID)
  districtId: string;
  @Field(() => CalendarDate, { nullable: true })
  from?: string | null;
  @Field(() => CalendarDate, { nullable: true })
  to?: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'Part of the title, the venue or the association’s name.',
  })
  search?: string | null;
  @Field(() => Boolean, { nullable: true, description: 'Only events of which a day is not certain yet.' })
  openQuestionsOnly?: boolean | null;
}

@Resolver(() => CommunityEventType)
export class EventsResolver {
  constructor(
    private readonly database: Database,
    private readonly service: Events,
    private readonly changes: PlanChanges,
  ) {}

  @Query(() => CommunityEventConnection, { description: 'By their first day, those without one last.' })
  async events(@Args() args: EventArgs, @Asker() scope: Scope): Promise<Connection<CommunityEventType>> {
    const request = pageRequest(args);
    return connection(
      await this.database.run(scope, (tx) => findEvents(tx, scope, args, request)),
      eventType,
    );
  }

  @Query(() => CommunityEventType, { nullable: true })
  async event(
    @Args('id', { type: () => ID }) id: string,
    @Asker() scope: Scope,
  ): Promise<CommunityEventType | null> {
    const event = await this.database.run(scope, (tx) => findEvent(tx, scope, id));
    return event && eventType(event);
  }

  @Mutation(() => EventResult)
  async postEvent(@Args('input') input: EventInput, @Asker() scope: Scope): Promise<EventSaved | Refused> {
    return resultFrom(await this.service.postEvent(scope, input.districtId, eventDraft(input)), (event) =>
      saved(event),
    );
  }

  @Mutation(() => EventChangeResult, {
    description:
      'Writes the event anew: what the input leaves out is empty afterwards. Whom it touches is shown first.',
  })
  async changeEvent(
    @Args('id', { type: () => ID }) id: string,
    @Args('input') input: EventInput,
    @Asker() scope: Scope,
    @Args('seen', { type: () => ID, nullable: true }) seen?: string | null,
  ): Promise<EventSaved | TouchedPeopleType | Refused> {
    const change = { id, districtId: input.districtId, draft: eventDraft(input) };
    return resultFrom(await this.changes.changeEvent(scope, change, seen ?? null), (changed) =>
      'saved' in changed
        ? saved(changed.saved, planToldType(changed.told))
        : touchedPeopleType(changed.touches, changed.differences),
    );
  }

  @Mutation(() => EventResult, {
    description:
      'With its needs; without a date on the same weekday of the month, the next time that it comes.',
  })
  async copyEvent(
    @Args('id', { type: () => ID }) id: string,
    @Asker() scope: Scope,
    @Args('date', { type: () => CalendarDate, nullable: true }) date?: string | null,
  ): Promise<EventSaved | Refused> {
    return resultFrom(await this.service.copyEvent(scope, id, date ?? null), (event) => saved(event), null);
  }

  @ResolveField(() => AssociationType, { nullable: true })
  async association(
    @Parent() { associationId }: CommunityEventType,
    @Load() loaders: Loaders,
  ): Promise<AssociationType | null> {
    const association =
      associationId === null ? null : await loaders.of(associationOfEvent).load(associationId);
    return association && associationType(association);
  }

  @ResolveField(() => DistrictType)
  async district(@Parent() event: CommunityEventType, @Load() loaders: Loaders): Promise<DistrictType> {
    return found(await loaders.of(districtById).load(event.districtId));
  }

  @ResolveField(() => [EventDayType])
  async days(@Parent() event: CommunityEventType, @Load() loaders: Loaders): Promise<EventDayType[]> {
    return (await loaders.of(daysOfEvent).load(event.id)).map(eventDayType);
  }

  @ResolveField(() => [PlanChangeMadeType], {
    description:
      'What was changed of its dates, times, places and what else people are told; the oldest first.',
  })
  async planChanges(
    @Parent() event: CommunityEventType,
    @Load() loaders: Loaders,
  ): Promise<PlanChangeMadeType[]> {
    return (await loaders.of(planChangesOfEvent).load(event.id)).map(planChangeMadeType);
  }
}

const saved = (event: Parameters<typeof eventType>[0], told: EventSaved['told'] = null): EventSaved => ({
  ...{ event: eventType(event), told },
});
