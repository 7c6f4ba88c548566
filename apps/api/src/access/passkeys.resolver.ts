import { type NewOwner, Passkeys, type PasskeyRow, Presence } from '@app/access';
import { CONFIG, type Config, Database, type Scope } from '@app/platform';
import { Inject } from '@nestjs/common';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { RefusedError } from '../graphql/failure.js';
import { resultFrom } from '../graphql/outcome.js';
import { refused, type Refused } from '../graphql/refused.type.js';
import { Asker, Request, type RequestContext } from '../graphql/request-context.js';
import { browserKeyOf, rememberBrowser } from './passkeys-browser.js';
import { passwordArgument, shownBy } from './passkeys-shown.js';
import {
  NewPasskeyInput,
  PasskeyOptions,
  PasskeyOptionsResult,
  type PasskeyRemoved,
  PasskeyResult,
  type PasskeySaved,
  PasskeyType,
  RemovePasskeyResult,
} from './passkeys.type.js';

/** The viewer's own passkeys. */
@Resolver(() => PasskeyType)
export class PasskeysResolver {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly database: Database,
    private readonly passkeys: Passkeys,
    private readonly presence: Presence,
  ) {}

  @Query(() => [PasskeyType], { description: "The viewer's own, the oldest first.", name: 'passkeys' })
  async list(@Asker() scope: Scope): Promise<PasskeyType[]> {
    const rows = await this.database.run(scope, (tx) => this.passkeys.find(tx, scope));
    return rows.map(passkeyType);
  }

  @Mutation(() => PasskeyOptionsResult, { description: 'The first step of adding a passkey.' })
  async beginPasskey(
    @Args('password', passwordArgument) password: string | null,
    @Asker() scope: Scope,
    @Request() { request, reply }: RequestContext,
  ): Promise<PasskeyOptions | Refused> {
    const there = await this.presence.check(scope, shownBy(request, this.config, password));
    if (!there.ok) return refused(there.refusal);
    const owner = ownerOf(scope, rememberBrowser(request, reply, this.config));
    return { json: JSON.stringify(await this.database.run(scope, (tx) => this.passkeys.begin(tx, owner))) };
  }

  @Mutation(() => PasskeyResult)
  async addPasskey(
    @Args('input') { name, ...answer }: NewPasskeyInput,
    @Asker() scope: Scope,
    @Request() { request }: RequestContext,
  ): Promise<PasskeySaved | Refused> {
    const browserKey = browserKeyOf(request, this.config);
    if (browserKey === null) return refused('PASSKEY_TOO_LATE');
    const added = await this.passkeys.add(scope, ownerOf(scope, browserKey), answer, name);
    return resultFrom(added, passkeySaved);
  }

  @Mutation(() => PasskeyResult)
  async renamePasskey(
    @Args('id', { type: () => ID }) id: string,
    @Args('name') name: string,
    @Asker() scope: Scope,
  ): Promise<PasskeySaved | Refused> {
    return resultFrom(await this.passkeys.rename(scope, id, name), passkeySaved, null);
  }

  @Mutation(() => RemovePasskeyResult, { description: 'Never the last way to sign in.' })
  async removePasskey(
    @Args('id', { type: () => ID }) id: string,
    @Args('password', passwordArgument) password: string | null,
    @Asker() scope: Scope,
    @Request() { request }: RequestContext,
  ): Promise<PasskeyRemoved | Refused> {
    const there = await this.presence.check(scope, shownBy(request, this.config, password));
    if (!there.ok) return refused(there.refusal);
    const outcome = await this.passkeys.remove(scope, id);
    return outcome.ok ? { id } : refused(outcome.refusal);
  }
}

const passkeySaved = (row: PasskeyRow): PasskeySaved => ({ passkey: passkeyType(row) });

function ownerOf({ actor }: Scope, browserKey: string): NewOwner {
  if (actor.personId === null) throw new RefusedError('NOT_SIGNED_IN');
  return { personId: actor.personId, purpose: 'ADD', browserKey };
}

function passkeyType({ id, name, createdAt, lastUsedAt, backedUp }: PasskeyRow): PasskeyType {
  return { id, name, createdAt, lastUsedAt, synced: backedUp };
}
