import type { Transaction } from '@app/platform';
import { chainTime, wardSql } from './chain-sql.js';
import type { NewEntry } from './new-entry.js';

interface FoundChains {
  /** The transaction's time, as the chain writes times. */
  readonly now: string;
  /** By `chainOf`. */
  readonly chains: ReadonlyMap<string, string>;
}

/** What says in which ward an entry belongs. */
export function chainOf({ facts }: NewEntry): string {
  return [facts.districtId, facts.organisationId, facts.personId, facts.subjectId].join(' ');
}

export async function findChains(tx: Transaction, entries: readonly NewEntry[]): Promise<FoundChains> {
  const all = [...new Map(entries.map((entry) => [chainOf(entry), entry.facts])).values()];
  const rows = await tx.query<{ asked: string; chain: string; now: string }[]>(
    `select concat_ws(' ', coalesce(d::text, ''), coalesce(o::text, ''), coalesce(p::text, ''), s::text) as asked,
       ${wardSql('d', 'o', 'p', 's')} as chain, ${chainTime('now()')} as now
     from unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::uuid[]) as asked (d, o, p, s)`,
    [
      all.map(({ districtId }) => districtId),
      all.map(({ organisationId }) => organisationId),
      all.map(({ personId }) => personId),
      all.map(({ subjectId }) => subjectId),
    ],
  );
  return {
    now: rows[0]?.now ?? '',
    chains: new Map(rows.map(({ asked, chain }) => [asked, chain])),
  };
}
