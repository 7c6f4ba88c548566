import { asSystem, Database, isUuid, type Scope, type Transaction } from '@app/platform';
import { Injectable } from '@nestjs/common';
import { letterToPrint, type PrintedLetter } from '../channels/by-hand.js';
import { findCallees } from '../channels/by-hand.queries.js';
import type { Told } from '../letter.js';
import { Notification } from '../notification.entity.js';

/** What a message said, for the desk that told it: all but the link, which is its reader's alone. */
@Injectable()
export class SentLetters {
  constructor(private readonly database: Database) {}

  /** Null for whose desk it isn't, and where it is kept no longer. */
  async read(scope: Scope, id: string): Promise<PrintedLetter | null> {
    if (!isUuid(id)) return null;
    return this.database.run(scope, async (tx) => {
      const [callee] = await findCallees(tx, scope, [id]);
      const row = callee && (await tx.findOne(Notification, { where: { id } }));
      if (!row || Object.keys(row.facts as object).length === 0) return null;
      const { organisationName, department } = callee;
      const addressee = { organisation: organisationName, department, name: row.recipientName };
      const told = { kind: row.kind, facts: row.facts } as Told;
      return letterToPrint(told, { language: row.language, office: callee, addressee });
    });
  }
}

/** Colleagues who ticked a message or had it sent again: their names, and nothing else of them. */
export async function findWhoHandled(
  tx: Transaction,
  _scope: Scope,
  personIds: readonly string[],
): Promise<{ readonly id: string; readonly name: string }[]> {
  return asSystem(tx, () => tx.query(`select id, name from person where id = any($1::uuid[])`, [personIds]));
}
