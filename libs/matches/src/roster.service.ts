import { Injectable } from '@nestjs/common';
import { record } from '@app/audit';
import { accepted, refusedFor, type Checked, type MatchState } from '@app/domain';
import { Clock, Database, type Scope, type Transaction } from '@app/platform';
import type { MatchRow } from './match.entity.js';
import { findMatch } from './match.queries.js';
import { checkRoster, type RosterName } from './roster.js';

/** Who comes for one settled match, by name. The company's own; the branch office's once it is shared. */
export interface Roster {
  readonly matchId: string;
  /** Settled people: no more names than these. */
  readonly most: number;
  readonly names: readonly RosterName[];
  readonly updatedAt: Date | null;
  readonly sharedAt: Date | null;
  /** For the company, while the match stands. */
  readonly canChange: boolean;
}

export type RosterRefusal = 'NOT_FOUND' | 'NOT_ALLOWED' | 'TOO_LATE' | 'BAD_INPUT';
export type RosterSaved = Checked<Roster, RosterRefusal>;

const standing: readonly MatchState[] = ['CONFIRMED', 'COMPLETED'];

/** Names of those who come, where an insurance list asks for them; gone some days after the event. */
@Injectable()
export class Rosters {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Null for who may not see it: not shared yet, another's, or of a match that isn't settled. */
  async find(scope: Scope, matchId: string): Promise<Roster | null> {
    return this.database.run(scope, async (tx) => {
      const match = await findMatch(tx, scope, matchId);
      if (!match || !standing.includes(match.state)) return null;
      const roster = await this.read(tx, scope, match);
      if (isOwn(scope, match)) return roster;
      const shared = roster.sharedAt !== null && scope.officeDistrictIds.includes(match.districtId);
      return shared ? roster : null;
    });
  }

  /** Puts these names in the place of those before; none at all deletes the list. */
  async save(scope: Scope, matchId: string, typed: readonly RosterName[]): Promise<RosterSaved> {
    return this.change(scope, matchId, async (tx, match) => {
      const checked = checkRoster(typed, match.people);
      if (!checked.ok) return checked;
      const before = await this.read(tx, scope, match);
      await this.write(tx, match, checked.value);
      await this.note(tx, scope, match, 'enterRoster', {
        before: { names: before.names.length },
        after: { names: checked.value.length },
      });
      return accepted(await this.read(tx, scope, match));
    });
  }

  /** Shows the list to the branch office of the match's district, or takes it back. */
  async share(scope: Scope, matchId: string, shared: boolean): Promise<RosterSaved> {
    return this.change(scope, matchId, async (tx, match) => {
      const before = await this.read(tx, scope, match);
      if (before.names.length === 0) return refusedFor('NOT_FOUND');
      if ((before.sharedAt !== null) === shared) return accepted(before);
      await tx.query(`update roster set shared_at = $2 where match_id = $1`, [
        match.id,
        shared ? this.clock.now() : null,
      ]);
      await this.note(tx, scope, match, shared ? 'shareRoster' : 'unshareRoster', {
        before: null,
        after: null,
      });
      return accepted(await this.read(tx, scope, match));
    });
  }

  private async change(
    scope: Scope,
    matchId: string,
    work: (tx: Transaction, match: MatchRow) => Promise<RosterSaved>,
  ): Promise<RosterSaved> {
    return this.database.run(scope, async (tx) => {
      const match = await findMatch(tx, scope, matchId);
      if (!match) return refusedFor('NOT_FOUND');
      if (!isOwn(scope, match)) return refusedFor('NOT_ALLOWED');
      if (match.state !== 'CONFIRMED') return refusedFor('TOO_LATE');
      // Two of the company at once: the later list wins whole, never a mixture.
      await tx.query(
        `select pg_advisory_xact_lock(hashtextextended('roster', 0) # hashtextextended($1, 0))`,
        [matchId],
      );
      return work(tx, match);
    });
  }

  private async read(tx: Transaction, scope: Scope, match: MatchRow): Promise<Roster> {
    const [kept] = await tx.query<Pick<Roster, 'updatedAt' | 'sharedAt'>[]>(
      `select updated_at as "updatedAt", shared_at as "sharedAt" from roster where match_id = $1`,
      [match.id],
    );
    const names = await tx.query<RosterName[]>(
      `select name, kana from roster_name where match_id = $1 order by position`,
      [match.id],
    );
    const canChange = isOwn(scope, match) && match.state === 'CONFIRMED';
    return {
      matchId: match.id,
      most: match.people,
      names,
      updatedAt: null,
      sharedAt: null,
      ...kept,
      canChange,
    };
  }

  private async write(tx: Transaction, match: MatchRow, names: readonly RosterName[]): Promise<void> {
    if (names.length === 0) {
      await tx.query(`delete from roster where match_id = $1`, [match.id]);
      return;
    }
    await tx.query(
      `insert into roster (match_id, company_id, district_id, updated_at) values ($1, $2, $3, $4)
       on conflict (match_id) do update set updated_at = $4`,
      [match.id, match.companyId, match.districtId, this.clock.now()],
    );
    await tx.query(`delete from roster_name where match_id = $1`, [match.id]);
    await tx.query(
      `insert into roster_name (match_id, position, name, kana)
       select $1, at, name, kana from unnest($2::text[], $3::text[]) with ordinality as typed (name, kana, at)`,
      [match.id, names.map(({ name }) => name), names.map(({ kana }) => kana)],
    );
  }

  /** How many names, never which. */
  private async note(
    tx: Transaction,
    scope: Scope,
    match: MatchRow,
    action: string,
    states: { readonly before: object | null; readonly after: object | null },
  ): Promise<void> {
    const { id: subjectId, companyId: organisationId, districtId } = match;
    await record(tx, scope, {
      action,
      subjectType: 'match',
      subjectId,
      organisationId,
      districtId,
      ...states,
    });
  }
}

function isOwn(scope: Scope, match: MatchRow): boolean {
  return scope.companyIds.includes(match.companyId);
}
