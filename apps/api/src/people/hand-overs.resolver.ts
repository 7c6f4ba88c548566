import { findHandOvers, HandOvers } from '@app/access';
import { dateInJapan } from '@app/domain';
import { Clock, Database, type Scope } from '@app/platform';
import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { type Connection, connection, PageArgs, pageRequest } from '../graphql/connection.js';
import { found } from '../graphql/failure.js';
import type { Loaders } from '../graphql/loaders.js';
import { resultFrom } from '../graphql/outcome.js';
import type { Refused } from '../graphql/refused.type.js';
import { Asker, Load } from '../graphql/request-context.js';
import { grantType, RoleGrantType } from './grant.type.js';
import { HandOverConnection, handOverType, HandOverType } from './hand-over.type.js';
import { ManagedPersonType, managedPersonType } from './managed-person.type.js';
import { HandOverDeskInput } from './people.inputs.js';
import { desksOfHandOver, personLookedAfterById } from './people.loaders.js';
import { HandOverResult, type HandOverSaved } from './people.results.js';

@Resolver(() => HandOverType)
export class HandOversResolver {
  constructor(
    private readonly database: Database,
    private readonly service: HandOvers,
    private readonly clock: Clock,
  ) {}

  @Query(() => HandOverConnection, { description: 'The latest day first.' })
  async handOvers(@Args() args: PageArgs, @Asker() scope: Scope): Promise<Connection<HandOverType>> {
    const request = pageRequest(args);
    const page = await this.database.run(scope, (tx) => findHandOvers(tx, scope, request));
    return connection(page, handOverType(this.today()));
  }

  @Mutation(() => HandOverResult, { description: 'One decision: both are told, who is new is invited.' })
  async handOverDesk(
    @Args('input') input: HandOverDeskInput,
    @Asker() scope: Scope,
  ): Promise<HandOverSaved | Refused> {
    const outcome = await this.service.handOver(scope, {
      ...input,
      toPersonId: input.toPersonId ?? null,
      newPerson: input.newPerson ?? null,
      note: input.note ?? null,
    });
    return resultFrom(outcome, (row) => ({ handOver: handOverType(this.today())(row) }));
  }

  @Mutation(() => HandOverResult, { description: 'Until the day itself; both are told again.' })
  async undoHandOver(
    @Args('id', { type: () => ID }) id: string,
    @Asker() scope: Scope,
  ): Promise<HandOverSaved | Refused> {
    return resultFrom(
      await this.service.undo(scope, id),
      (row) => ({ handOver: handOverType(this.today())(row) }),
      null,
    );
  }

  @ResolveField(() => ManagedPersonType)
  async from(@Parent() { fromPersonId }: HandOverType, @Load() loaders: Loaders): Promise<ManagedPersonType> {
    return managedPersonType(found(await loaders.of(personLookedAfterById).load(fromPersonId)));
  }

  @ResolveField(() => ManagedPersonType)
  async to(@Parent() { toPersonId }: HandOverType, @Load() loaders: Loaders): Promise<ManagedPersonType> {
    return managedPersonType(found(await loaders.of(personLookedAfterById).load(toPersonId)));
  }

  @ResolveField(() => [RoleGrantType], { description: 'As who leaves had them.' })
  async desks(@Parent() { id }: HandOverType, @Load() loaders: Loaders): Promise<RoleGrantType[]> {
    return (await loaders.of(desksOfHandOver).load(id)).map(grantType(this.today()));
  }

  private today(): string {
    return dateInJapan(this.clock.now());
  }
}
