import { Preferences } from '@app/notifications';
import type { Scope } from '@app/platform';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { resultFrom } from '../graphql/outcome.js';
import { Asker } from '../graphql/request-context.js';
import {
  ContactPreferenceInput,
  NotificationPreference,
  NotificationPreferenceInput,
  NotificationPreferenceResult,
  preferenceType,
} from './preference.type.js';

@Resolver()
export class PreferencesResolver {
  constructor(private readonly preferences: Preferences) {}

  @Query(() => NotificationPreference, { nullable: true, description: 'The viewer’s own.' })
  async myNotificationPreference(@Asker() scope: Scope): Promise<NotificationPreference | null> {
    const chosen = await this.preferences.mine(scope);
    return chosen && preferenceType(chosen);
  }

  @Query(() => NotificationPreference, {
    nullable: true,
    description: 'For who keeps the contact; null for everybody else.',
  })
  async contactNotificationPreference(
    @Args('contactId', { type: () => ID }) contactId: string,
    @Asker() scope: Scope,
  ): Promise<NotificationPreference | null> {
    const chosen = await this.preferences.ofContact(scope, contactId);
    return chosen && preferenceType(chosen);
  }

  @Mutation(() => NotificationPreferenceResult)
  async saveMyNotificationPreference(
    @Args('input') input: NotificationPreferenceInput,
    @Asker() scope: Scope,
  ) {
    return resultFrom(await this.preferences.saveMine(scope, input), (chosen) => ({
      preference: preferenceType(chosen),
    }));
  }

  @Mutation(() => NotificationPreferenceResult)
  async saveContactNotificationPreference(
    @Args('contactId', { type: () => ID }) contactId: string,
    @Args('input') input: ContactPreferenceInput,
    @Asker() scope: Scope,
  ) {
    return resultFrom(await this.preferences.saveOfContact(scope, contactId, input), (chosen) => ({
      preference: preferenceType(chosen),
    }));
  }
}
