import { findNotifications, findOrganisationNames, type Notification } from '@app/notifications';
import { Database, type Scope } from '@app/platform';
import { Args, ArgsType, Field, ID, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { type Connection, connection, PageArgs, pageRequest } from '../graphql/connection.js';
import { type Loaders, oneByKey } from '../graphql/loaders.js';
import { Asker, Load } from '../graphql/request-context.js';
import { NotificationConnection, NotificationType } from './notification.type.js';

const organisationName = oneByKey(findOrganisationNames, (organisation) => organisation.id);

@ArgsType()
class NotificationArgs extends PageArgs {
  @Field(() => ID)
  districtId: string;
  @Field(() => ID, { nullable: true })
  matchId?: string | null;
  @Field(() => ID, { nullable: true })
  eventId?: string | null;
}

@Resolver(() => NotificationType)
export class NotificationsResolver {
  constructor(private readonly database: Database) {}

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

  @ResolveField(() => String, { nullable: true })
  async organisationName(
    @Parent() { organisationId }: NotificationType,
    @Load() loaders: Loaders,
  ): Promise<string | null> {
    if (organisationId === null) return null;
    return (await loaders.of(organisationName).load(organisationId))?.name ?? null;
  }
}

/** Neither the address nor the facts: who sees the list needs the name alone. */
function notificationType(row: Notification): NotificationType {
  const { id, kind, channel, recipientName, organisationId, subject, state } = row;
  const { attempts, nextAt, sentAt, failure, createdAt } = row;
  return {
    ...{ id, kind, channel, recipientName, organisationId, subject, state },
    ...{ attempts, nextAt, sentAt, failure, createdAt },
  };
}
