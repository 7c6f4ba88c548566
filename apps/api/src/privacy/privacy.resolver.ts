import { dateInJapan, type RetentionKind } from '@app/domain';
import { Clock, type Scope } from '@app/platform';
import { type ErasureDecided as Decided, type HeldData, PersonalData, Retention } from '@app/privacy';
import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { resultFrom } from '../graphql/outcome.js';
import { refused } from '../graphql/refused.type.js';
import { Asker } from '../graphql/request-context.js';
import {
  ErasureRequestType,
  ErasureResult,
  HeldPart,
  PersonalDataExport,
  retentionKindEnum,
  RetentionResult,
  WardPrivacy,
} from './privacy.type.js';

const shownRows = 20;

@Resolver()
export class PrivacyResolver {
  constructor(
    private readonly personalData: PersonalData,
    private readonly retention: Retention,
    private readonly clock: Clock,
  ) {}

  @Query(() => [WardPrivacy], { description: 'For the public privacy page: how long, and whom to ask.' })
  async privacy(@Asker() scope: Scope): Promise<WardPrivacy[]> {
    return this.retention.wards(scope);
  }

  @Query(() => [HeldPart], { description: 'What is held about the viewer.' })
  async heldAboutMe(@Asker() scope: Scope): Promise<HeldPart[]> {
    return (await this.personalData.held(scope)).map(heldPart);
  }

  @Query(() => ErasureRequestType, { nullable: true, description: 'The viewer’s own.' })
  async erasureRequest(@Asker() scope: Scope): Promise<ErasureRequestType | null> {
    return this.personalData.ownRequest(scope);
  }

  @Query(() => [ErasureRequestType], { description: 'The ward’s, those that wait first; at most 200.' })
  async erasureRequests(@Asker() scope: Scope): Promise<ErasureRequestType[]> {
    return this.personalData.requests(scope);
  }

  @Mutation(() => PersonalDataExport, { description: 'That it was taken is on record.' })
  async exportPersonalData(@Asker() scope: Scope): Promise<PersonalDataExport> {
    const now = this.clock.now();
    const held = await this.personalData.export(scope);
    return {
      fileName: `machikaigi-${dateInJapan(now)}.json`,
      json: JSON.stringify({ exportedAt: now.toISOString(), held }, null, 2),
    };
  }

  @Mutation(() => ErasureResult, {
    description: 'At once for who has no role any more, and then signed out.',
  })
  async requestErasure(@Asker() scope: Scope) {
    return result(await this.personalData.request(scope));
  }

  @Mutation(() => ErasureResult)
  async takeErasureBack(@Asker() scope: Scope) {
    return result(await this.personalData.takeBack(scope));
  }

  @Mutation(() => ErasureResult, { description: 'Another administrator’s matter where it is one’s own.' })
  async carryOutErasure(@Args('id', { type: () => ID }) id: string, @Asker() scope: Scope) {
    return result(await this.personalData.carryOut(scope, id));
  }

  @Mutation(() => ErasureResult)
  async declineErasure(
    @Args('id', { type: () => ID }) id: string,
    @Args('reason') reason: string,
    @Asker() scope: Scope,
  ) {
    const decided = await this.personalData.decline(scope, id, reason);
    if (decided.ok || decided.refusal !== 'BAD_INPUT') return result(decided);
    const code = reason.trim() === '' ? 'EMPTY' : 'TOO_LONG';
    return refused('BAD_INPUT', [{ path: 'reason', code }]);
  }

  @Mutation(() => RetentionResult)
  async setRetention(
    @Args('wardId', { type: () => ID }) wardId: string,
    @Args('kind', { type: () => retentionKindEnum }) kind: RetentionKind,
    @Args('length', { type: () => Int }) length: number,
    @Asker() scope: Scope,
  ) {
    return resultFrom(
      await this.retention.set(scope, wardId, kind, length),
      (periods) => ({ periods }),
      null,
    );
  }
}

function result(decided: Decided) {
  return decided.ok ? { request: decided.value } : refused(decided.refusal);
}

function heldPart({ category, table, rows }: HeldData): HeldPart {
  return {
    ...{ category, table, count: rows.length },
    rows: rows.slice(0, shownRows).map((row) => ({
      fields: Object.entries(row).map(([name, value]) => ({
        name,
        value: value === null ? null : String(value),
      })),
    })),
  };
}
