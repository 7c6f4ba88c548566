import { ByHand, type HandChannel } from '@app/notifications';
import type { Scope } from '@app/platform';
import { Args, ArgsType, Field, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { type Connection, connection, PageArgs, pageRequest } from '../graphql/connection.js';
import { resultFrom } from '../graphql/outcome.js';
import { Asker } from '../graphql/request-context.js';
import {
  byHandType,
  handChannelEnum,
  MessageByHandConnection,
  MessageByHandResult,
  type MessageByHandType,
} from './to-tell.type.js';

@ArgsType()
class ByHandArgs extends PageArgs {
  @Field(() => ID)
  districtId: string;
  @Field(() => handChannelEnum, { nullable: true })
  channel?: HandChannel | null;
  @Field(() => Boolean, { nullable: true, description: 'What has been ticked instead, the newest first.' })
  done?: boolean | null;
}

@Resolver()
export class ToTellResolver {
  constructor(private readonly byHand: ByHand) {}

  @Query(() => MessageByHandConnection, {
    description: 'What a district’s desk has to tell by telephone or on paper, the longest waiting first.',
  })
  async messagesByHand(
    @Args() args: ByHandArgs,
    @Asker() scope: Scope,
  ): Promise<Connection<MessageByHandType>> {
    return connection(await this.byHand.list(scope, args, pageRequest(args)), byHandType);
  }

  @Mutation(() => MessageByHandResult, { description: 'It has been told.' })
  async tickMessageByHand(
    @Args('id', { type: () => ID }) id: string,
    @Args('note', { type: () => String, nullable: true }) note: string | null,
    @Asker() scope: Scope,
  ) {
    return resultFrom(await this.byHand.tick(scope, id, note ?? null), changed, null);
  }

  @Mutation(() => MessageByHandResult, { description: 'Not told after all: it is on the list again.' })
  async untickMessageByHand(@Args('id', { type: () => ID }) id: string, @Asker() scope: Scope) {
    return resultFrom(await this.byHand.undo(scope, id), changed, null);
  }

  @Mutation(() => MessageByHandResult, {
    description:
      'Nobody was reached: on the list again the next business day, sooner where that is too late.',
  })
  async messageByHandNotReached(
    @Args('id', { type: () => ID }) id: string,
    @Args('note', { type: () => String, nullable: true }) note: string | null,
    @Asker() scope: Scope,
  ) {
    return resultFrom(await this.byHand.notReached(scope, id, note ?? null), changed, null);
  }
}

const changed = (line: Parameters<typeof byHandType>[0]) => ({ message: byHandType(line) });
