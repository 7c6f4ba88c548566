import {
  findNotifications,
  findOrganisationNames,
  findWhoHandled,
  type Notification,
  type NotificationKind,
  SendAgain,
  SentLetters,
} from '@app/notifications';
import { Database, type Scope } from '@app/platform';
import { Args, ArgsType, Field, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { type Connection, connection, PageArgs, pageRequest } from '../graphql/connection.js';
import { type Loaders, oneByKey } from '../graphql/loaders.js';
import { Asker, Load } from '../graphql/request-context.js';
import { refused } from '../graphql/refused.type.js';
import { notificationKindEnum } from './preference.type.js';
import {
  NotificationConnection,
  NotificationLetterType,
  NotificationType,
  SendAgainResult,
} from './notification.type.js';

const organisationName = oneByKey(findOrganisationNames, (organisation) => organisation.id);
const whoHandled = oneByKey(findWhoHandled, (person) => person.id);

@ArgsType()
class NotificationArgs extends PageArgs {
  @Field(() => ID)
  districtId: string;
  @Field(() => ID, { nullable: true })
  matchId?: string | null;
  @Field(() => ID, { nullable: true })
  eventId?: string | null;
  @Field(() => ID, { nullable: true, description: 'A contact, a person or an organisation.' })
  toId?: string | null;
  @Field(() => notificationKindEnum, { nullable: true })
  kind?: NotificationKind | null;
}

@Resolver(() => NotificationType)
export class NotificationsResolver {
  constructor(
    private readonly database: Database,
    private readonly letters: SentLetters,
    private readonly sending: SendAgain,
  ) {}

  @Query(() => NotificationConnection, {
    description: "What a district's desk has told, the newest first; empty for anybody else.",
  })
  async notifications(
    @Args() args: NotificationArgs,
    @Asker() scope: Scope,
  ): Promise<Connection<NotificationType>> {
    const request = pageRequest(args);
    const page = await this.database.run(scope, (tx) => findNotifications(tx, scope, args, request));
    return connection(page, notificationType);
  }

  @Query(() => NotificationLetterType, {
    nullable: true,
    description: 'Null where it isn’t of the asker’s desk, or is kept no longer.',
  })
  notificationLetter(
    @Args('id', { type: () => ID }) id: string,
    @Asker() scope: Scope,
  ): Promise<NotificationLetterType | null> {
    return this.letters.read(scope, id);
  }

  @Mutation(() => SendAgainResult, {
    description: 'The same message once more, to the address of today; on record.',
  })
  async sendNotificationAgain(@Args('id', { type: () => ID }) id: string, @Asker() scope: Scope) {
    const outcome = await this.sending.sendAgain(scope, id);
    return outcome.ok ? { id: outcome.value } : refused(outcome.refusal);
  }

  @ResolveField(() => String, { nullable: true, description: 'Who had it sent once more.' })
  requestedByName(
    @Parent() { requestedBy }: NotificationType,
    @Load() loaders: Loaders,
  ): Promise<string | null> {
    return nameOf(requestedBy, loaders);
  }

  @ResolveField(() => String, { nullable: true, description: 'Who told it by telephone or on paper.' })
  doneByName(@Parent() { doneBy }: NotificationType, @Load() loaders: Loaders): Promise<string | null> {
    return nameOf(doneBy, loaders);
  }

  @ResolveField(() => String, { nullable: true })
  async organisationName(
    @Parent() { organisationId }: NotificationType,
    @Load() loaders: Loaders,
  ): Promise<string | null> {
    if (organisationId === null) return null;
    return (await loaders.of(organisationName).load(organisationId))?.name ?? null;
  }
}

async function nameOf(personId: string | null, loaders: Loaders): Promise<string | null> {
  return personId === null ? null : ((await loaders.of(whoHandled).load(personId))?.name ?? null);
}

/** Neither the address nor the facts: who sees the list needs the name alone. */
function notificationType(row: Notification): NotificationType {
  const { id, kind, channel, language, recipientName, organisationId, contactId, personId, matchId } = row;
  const { subject, state, attempts, nextAt, sentAt, failure, createdAt, requestedBy, doneBy } = row;
  return {
    ...{ id, kind, channel, language, recipientName, organisationId, contactId, personId, matchId },
    ...{ subject, state, attempts, nextAt, sentAt, failure, createdAt, requestedBy, doneBy },
    ...{ bundled: row.carriedBy !== null, again: row.againOf !== null, note: row.doneNote },
  };
}
