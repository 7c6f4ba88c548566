import { record } from '@app/audit';
import { accepted, type Checked, refusedFor, textOrNull } from '@app/domain';
import {
  asSystem,
  Clock,
  Database,
  type Page,
  type PageRequest,
  type Scope,
  type Transaction,
} from '@app/platform';
import { Injectable } from '@nestjs/common';
import type { Told } from '../letter.js';
import type { Notification } from '../notification.entity.js';
import { callAgainAt, letterToPrint, type PrintedLetter, tellBy, wordsToSay } from './by-hand.js';
import {
  type ByHandFilter,
  type Callee,
  findByHand,
  findCallees,
  findDoers,
  lockByHand,
  markByHand,
  postponeByHand,
} from './by-hand.queries.js';

/** One line of the list: whom to tell, by which number, what, by when; and what became of it. */
export interface ToTell {
  readonly row: Notification;
  readonly organisationName: string | null;
  readonly phone: string | null;
  readonly by: Date | null;
  readonly say: string;
  readonly letter: PrintedLetter;
  readonly doneByName: string | null;
}

type Refusal = 'NOT_FOUND' | 'ALREADY_DECIDED' | 'NOTHING_TO_UNDO';
type Done = Checked<ToTell, Refusal>;

/** What a district's desk tells by telephone and on paper, for people who use no computer. */
@Injectable()
export class ByHand {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  list(scope: Scope, filter: ByHandFilter, request: PageRequest): Promise<Page<ToTell>> {
    return this.database.run(scope, async (tx) => {
      const page = await findByHand(tx, scope, filter, request);
      const lines = await linesOf(
        tx,
        scope,
        page.rows.map(({ row }) => row),
      );
      const rows = page.rows.flatMap(({ row, cursor }) => {
        const line = lines.get(row.id);
        return line ? [{ row: line, cursor }] : [];
      });
      return { ...page, rows };
    });
  }

  /** It has been told. */
  tick(scope: Scope, id: string, note: string | null): Promise<Done> {
    return this.work(scope, { id, action: 'tellByHand' }, async (tx, row, by) => {
      if (row.state !== 'PENDING') return 'ALREADY_DECIDED';
      await markByHand(tx, scope, id, { by, note: textOrNull(note) });
      return null;
    });
  }

  /** A slip of the finger: it is on the list again. */
  undo(scope: Scope, id: string): Promise<Done> {
    return this.work(scope, { id, action: 'undoToldByHand' }, async (tx, row) => {
      if (row.state !== 'SENT' || row.doneBy === null) return 'NOTHING_TO_UNDO';
      await markByHand(tx, scope, id, null);
      return null;
    });
  }

  /** Nobody answered: on the list again, the next business day unless that is too late. */
  notReached(scope: Scope, id: string, note: string | null): Promise<Done> {
    return this.work(scope, { id, action: 'notReachedByHand' }, async (tx, row) => {
      if (row.state !== 'PENDING') return 'ALREADY_DECIDED';
      const at = callAgainAt(this.clock.now(), tellBy(row.facts as object));
      await postponeByHand(tx, scope, id, { at, note: textOrNull(note) });
      return null;
    });
  }

  private work(
    scope: Scope,
    { id, action }: { readonly id: string; readonly action: string },
    change: (tx: Transaction, row: Notification, by: string) => Promise<Refusal | null>,
  ): Promise<Done> {
    return this.database.run(scope, async (tx) => {
      const before = await lockByHand(tx, scope, id);
      const { personId } = scope.actor;
      if (!before || personId === null) return refusedFor('NOT_FOUND');
      const refusal = await change(tx, before, personId);
      if (refusal) return refusedFor(refusal);
      const { districtId, channel, kind } = before;
      await record(tx, scope, {
        ...{ action, subjectType: 'notification', subjectId: id, districtId, after: { channel, kind } },
      });
      const after = await lockByHand(tx, scope, id);
      const line = after && (await linesOf(tx, scope, [after])).get(id);
      return line ? accepted(line) : refusedFor('NOT_FOUND');
    });
  }
}

async function linesOf(
  tx: Transaction,
  scope: Scope,
  rows: readonly Notification[],
): Promise<ReadonlyMap<string, ToTell>> {
  const ids = rows.map(({ id }) => id);
  const callees = new Map((await findCallees(tx, scope, ids)).map((callee) => [callee.id, callee]));
  const doers = new Map(
    (await asSystem(tx, () => findDoers(tx, scope, ids))).map(({ id, name }) => [id, name]),
  );
  return new Map(
    rows.flatMap((row): [string, ToTell][] => {
      const callee = callees.get(row.id);
      return callee ? [[row.id, lineOf(row, callee, doers.get(row.id) ?? null)]] : [];
    }),
  );
}

function lineOf(row: Notification, callee: Callee, doneByName: string | null): ToTell {
  const told = { kind: row.kind, facts: row.facts } as Told;
  const { organisationName, department, phone } = callee;
  const addressee = { organisation: organisationName, department, name: row.recipientName };
  const around = { language: row.language, office: callee, addressee };
  return {
    ...{ row, organisationName, phone, doneByName },
    by: tellBy(told.facts),
    say: wordsToSay(told, around),
    letter: letterToPrint(told, around),
  };
}
