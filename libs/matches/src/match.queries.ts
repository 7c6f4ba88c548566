import { matchStates, type MatchState } from '@app/domain';
import { asSystem, findPage, type Page, type PageRequest, type Scope, type Transaction } from '@app/platform';
import { findNeedsByIds } from '@app/needs';
import { In, type SelectQueryBuilder } from 'typeorm';
import { MatchRow } from './match.entity.js';

export interface MatchFilter {
  readonly districtId?: string;
  readonly companyId?: string;
  readonly needIds?: readonly string[];
  readonly offerIds?: readonly string[];
  readonly ids?: readonly string[];
  readonly states?: readonly MatchState[];
}

/** What a branch office sees of its district: what has been decided, not the coordinator's drafts. */
const officeStates: readonly MatchState[] = [
  'APPROVED',
  'CONFIRMED',
  'COMPLETED',
  'DECLINED',
  'EXPIRED',
  'WITHDRAWN',
  'CANCELLED',
];

/** Matches in scope: a coordinator's whole district, an office's decided ones, a company's own once it has been asked. */
function visibleMatches(tx: Transaction, scope: Scope, filter: MatchFilter): SelectQueryBuilder<MatchRow> {
  const query = tx.createQueryBuilder(MatchRow, 'm').where(
    `(:everything or m.district_id = any(:coordinated)
        or (m.district_id = any(:office) and m.state = any(:officeStates))
        or (m.company_id = any(:companies) and m.asked_at <= least(now(), coalesce(m.closed_at, now())) and m.state = any(:officeStates)))`,
    {
      everything: scope.everything,
      coordinated: scope.coordinatedDistrictIds,
      office: scope.officeDistrictIds,
      companies: scope.companyIds,
      officeStates,
    },
  );
  if (filter.districtId) query.andWhere('m.district_id = :districtId', filter);
  if (filter.companyId) query.andWhere('m.company_id = :companyId', filter);
  if (filter.needIds) query.andWhere('m.need_id = any(:needIds)', filter);
  if (filter.offerIds) query.andWhere('m.offer_id = any(:offerIds)', filter);
  if (filter.ids) query.andWhere('m.id = any(:ids)', filter);
  if (filter.states) query.andWhere('m.state = any(:states)', filter);
  return query;
}

/** One page, those whose day comes soonest first. */
export function pageOfMatches(
  tx: Transaction,
  scope: Scope,
  filter: MatchFilter,
  request: PageRequest,
): Promise<Page<MatchRow>> {
  const keys = [
    { sql: 'm.starts_at', type: 'timestamptz' },
    { sql: 'm.id', type: 'uuid' },
  ] as const;
  return findPage(visibleMatches(tx, scope, filter), keys, request);
}

/** All of them, soonest first. */
export function findMatches(tx: Transaction, scope: Scope, filter: MatchFilter): Promise<MatchRow[]> {
  return visibleMatches(tx, scope, filter).orderBy('m.starts_at').addOrderBy('m.id').getMany();
}

export async function findMatch(tx: Transaction, scope: Scope, id: string): Promise<MatchRow | null> {
  const [found] = await findMatches(tx, scope, { ids: [id] });
  return found ?? null;
}

/** The match as it stands now, locked to the transaction's end. Take the offer and the need first. */
export async function lockMatch(tx: Transaction, id: string): Promise<MatchRow> {
  return asSystem(tx, () =>
    tx.findOneOrFail(MatchRow, { where: { id }, lock: { mode: 'pessimistic_write' } }),
  );
}

/** Matches of these needs in these states, whoever asks: for rules and counts, never for showing. */
export async function matchesOfNeeds(
  tx: Transaction,
  needIds: readonly string[],
  states: readonly MatchState[] = matchStates,
): Promise<MatchRow[]> {
  const where = { needId: In([...needIds]), state: In([...states]) };
  return asSystem(tx, () => tx.find(MatchRow, { where, order: { id: 'ASC' } }));
}

/** Likewise for offers. */
export async function matchesOfOffers(
  tx: Transaction,
  offerIds: readonly string[],
  states: readonly MatchState[] = matchStates,
): Promise<MatchRow[]> {
  const where = { offerId: In([...offerIds]), state: In([...states]) };
  return asSystem(tx, () => tx.find(MatchRow, { where, order: { id: 'ASC' } }));
}

export interface Participant {
  readonly needId: string;
  readonly companyName: string;
  readonly people: number;
  readonly state: MatchState;
}

/**
 * 「○○社 4名」: who comes to these needs. Who has only been asked is for the desks, the ward and the company itself, once
 * it has been asked: whether it then comes is nobody else's business.
 */
export async function participantsOf(
  tx: Transaction,
  scope: Scope,
  needIds: readonly string[],
): Promise<Participant[]> {
  const seen = await findNeedsByIds(tx, scope, needIds);
  // A name and a number of other companies' matches, which themselves nobody else may see.
  return asSystem(tx, () =>
    tx.query(
      `select m.need_id as "needId", o.name as "companyName", m.people, m.state
         from match m join organisation o on o.id = m.company_id
        where m.need_id = any($1) and (m.state in ('CONFIRMED', 'COMPLETED') or (m.state = 'APPROVED' and m.asked_at <= now()
          and ($2 or m.company_id = any((select asker_companies())::uuid[]) or m.district_id = any((select asker_desks())::uuid[]) or o.ward_id = any((select asker_wards())::uuid[]))))
        order by m.approved_at, m.id`,
      [seen.map(({ id }) => id), scope.system],
    ),
  );
}

/** Names of companies whose matches the asker sees. */
export async function companyNames(
  tx: Transaction,
  _scope: Scope,
  companyIds: readonly string[],
): Promise<{ id: string; name: string }[]> {
  return tx.query(`select id, name from organisation where id = any($1)`, [companyIds]);
}
