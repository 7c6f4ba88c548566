import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { record } from '@app/audit';
import {
  accepted,
  type Checked,
  dateInJapan,
  type Outcome,
  problemIf,
  refused,
  refusedFor,
} from '@app/domain';
import { Clock, Database, type Scope, systemScope, type Transaction } from '@app/platform';
import { Injectable } from '@nestjs/common';
import { Any, IsNull, LessThanOrEqual, MoreThanOrEqual } from 'typeorm';
import { PartnerTokenRow } from './partner-token.entity.js';
import { type PartnerOperation, type PartnerTokenDraft, problemsOfToken } from './partner-token.js';

export interface Given {
  readonly row: PartnerTokenRow;
  /** Shown once; kept nowhere. */
  readonly token: string;
}

/** Who asks with a token, and what for. */
export interface Partner {
  readonly id: string;
  readonly name: string;
  readonly operations: readonly PartnerOperation[];
  /** Short names of the districts that it was given for. */
  readonly districtKeys: readonly string[];
}

/** So that a leaked one is known for what it is, by people and by programs that look for such things. */
const prefix = 'mkp_';
/** When it was last used is noted to this precision: a partner's requests cost no write each. */
const noteEveryMs = 60_000;

/** Tokens with which a named partner of the ward reads what is public, by a program. */
@Injectable()
export class Partners {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Of the asker's wards, the newest first. */
  list(scope: Scope): Promise<PartnerTokenRow[]> {
    return this.database.run(scope, (tx) =>
      tx.find(PartnerTokenRow, {
        where: { wardId: Any([...scope.wardIds]) },
        order: { createdAt: 'DESC', id: 'ASC' },
      }),
    );
  }

  async give(scope: Scope, draft: PartnerTokenDraft): Promise<Checked<Given, 'BAD_INPUT' | 'NOT_ALLOWED'>> {
    const now = this.clock.now();
    const problems = problemsOfToken(draft, dateInJapan(now));
    if (problems.length > 0) return refusedFor('BAD_INPUT', ...problems);
    if (!scope.roles.includes('WARD_ADMINISTRATOR')) return refusedFor('NOT_ALLOWED');
    const token = `${prefix}${randomBytes(32).toString('base64url')}`;
    return this.database.run(scope, async (tx) => {
      const wardId = await wardOf(tx, scope, draft.districtIds);
      if (wardId === null) return refusedFor('BAD_INPUT', ...problemIf(true, 'districtIds', 'NOT_FOUND'));
      const row = tx.create(PartnerTokenRow, {
        ...{ id: randomUUID(), wardId, createdAt: now, revokedAt: null, lastUsedAt: null },
        ...{ partnerName: draft.partnerName, purpose: draft.purpose },
        ...{ districtIds: [...new Set(draft.districtIds)], operations: [...new Set(draft.operations)] },
        ...{ startsOn: draft.startsOn, endsOn: draft.endsOn, tokenHash: hashOf(token) },
      });
      await tx.insert(PartnerTokenRow, row);
      const { partnerName, purpose, districtIds, operations, startsOn, endsOn } = row;
      await record(tx, scope, {
        ...{ action: 'givePartnerToken', subjectType: 'partner_token', subjectId: row.id },
        after: { partnerName, purpose, districtIds, operations, startsOn, endsOn },
      });
      return accepted({ row, token });
    });
  }

  /** It is refused from the next request on. */
  revoke(scope: Scope, id: string): Promise<Outcome<PartnerTokenRow, 'NOT_FOUND' | 'NOT_ALLOWED'>> {
    return this.database.run(scope, async (tx) => {
      const row = await tx.findOneBy(PartnerTokenRow, { id, wardId: Any([...scope.wardIds]) });
      if (!row) return refused('NOT_FOUND');
      if (!scope.roles.includes('WARD_ADMINISTRATOR')) return refused('NOT_ALLOWED');
      if (row.revokedAt) return accepted(row);
      const revokedAt = this.clock.now();
      await tx.update(PartnerTokenRow, { id, revokedAt: IsNull() }, { revokedAt });
      await record(tx, scope, {
        ...{ action: 'revokePartnerToken', subjectType: 'partner_token', subjectId: id },
        after: { partnerName: row.partnerName },
      });
      return accepted(Object.assign(row, { revokedAt }));
    });
  }

  /** Null where the token is nobody's, not yet or no longer valid, or revoked: these look the same. */
  async holderOf(token: string): Promise<Partner | null> {
    if (!token.startsWith(prefix)) return null;
    const now = this.clock.now();
    const today = dateInJapan(now);
    return this.database.run(systemScope, async (tx) => {
      const row = await tx.findOneBy(PartnerTokenRow, {
        ...{ tokenHash: hashOf(token), revokedAt: IsNull() },
        ...{ startsOn: LessThanOrEqual(today), endsOn: MoreThanOrEqual(today) },
      });
      if (!row) return null;
      if (now.getTime() - (row.lastUsedAt?.getTime() ?? 0) > noteEveryMs) {
        await tx.update(PartnerTokenRow, { id: row.id }, { lastUsedAt: now });
      }
      const districts = await tx.query<{ key: string }[]>(`select key from district where id = any($1)`, [
        row.districtIds,
      ]);
      const { id, partnerName: name, operations } = row;
      return { id, name, operations, districtKeys: districts.map(({ key }) => key) };
    });
  }
}

/** The asker's ward in which all of them lie. */
async function wardOf(tx: Transaction, scope: Scope, districtIds: readonly string[]): Promise<string | null> {
  const ids = [...new Set(districtIds)];
  const rows = await tx.query<{ wardId: string }[]>(
    `select ward_id as "wardId" from district where id = any($1) and ward_id = any($2)`,
    [ids, scope.wardIds],
  );
  const wards = new Set(rows.map(({ wardId }) => wardId));
  const [only] = wards;
  return wards.size === 1 && rows.length === ids.length ? (only ?? null) : null;
}

function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
