import { matchStates, type MatchState } from '@app/domain';
import type { Scope, Transaction } from '@app/platform';
import { In } from 'typeorm';
import { MatchRow } from './match.entity.js';

export interface MatchFilter {
  readonly districtId?: string;
  readonly companyId?: string;
  readonly needIds?: readonly string[];
  readonly offerIds?: readonly string[];
  readonly ids?: readonly string[];
  readonly states?: readonly MatchState[];
}

export interface MatchPage {
  readonly first: number;
  /** The last match of the page before: its slot's start and its id. */
  readonly after?: { readonly startsAt: Date; readonly id: string };
}

/** What a branch office sees of its district: what has been decided, not the coordinator's drafts. */
export const officeStates: readonly MatchState[] = [
  'APPROVED',
  'CONFIRMED',
  'COMPLETED',
  'DECLINED',
  'EXPIRED',
  'WITHDRAWN',
  'CANCELLED',
];

/** Matches in scope, soonest first: a coordinator's whole district, an office's decided ones, a company's own once asked. */
export async function findMatches(
  tx: Transaction,
  scope: Scope,
  filter: MatchFilter,
  page?: MatchPage,
): Promise<MatchRow[]> {
  const query = tx
    .createQueryBuilder(MatchRow, 'm')
    .where(
      `(:everything or m.district_id = any(:coordinated)
        or (m.district_id = any(:office) and m.state = any(:officeStates))
        or (m.company_id = any(:companies) and m.asked_at <= now() and m.state = any(:officeStates)))`,
      {
        everything: scope.everything,
        coordinated: scope.coordinatedDistrictIds,
        office: scope.officeDistrictIds,
        companies: scope.companyIds,
        officeStates,
      },
    )
    .orderBy('m.starts_at')
    .addOrderBy('m.id');
  if (filter.districtId) query.andWhere('m.district_id = :districtId', filter);
  if (filter.companyId) query.andWhere('m.company_id = :companyId', filter);
  if (filter.needIds) query.andWhere('m.need_id = any(:needIds)', filter);
  if (filter.offerIds) query.andWhere('m.offer_id = any(:offerIds)', filter);
  if (filter.ids) query.andWhere('m.id = any(:ids)', filter);
  if (filter.states) query.andWhere('m.state = any(:states)', filter);
  if (page) query.take(page.first);
  if (page?.after) query.andWhere('(m.starts_at, m.id) > (:startsAt, :id)', page.after);
  return query.getMany();
}

export async function findMatch(tx: Transaction, scope: Scope, id: string): Promise<MatchRow | null> {
  const [found] = await findMatches(tx, scope, { ids: [id] });
  return found ?? null;
}

/** The match as it stands now, locked to the transaction's end. Take the offer and the need first. */
export async function lockMatch(tx: Transaction, id: string): Promise<MatchRow> {
  return tx.findOneOrFail(MatchRow, { where: { id }, lock: { mode: 'pessimistic_write' } });
}

/** Matches of these needs in these states, whoever asks: for rules and counts, never for showing. */
export async function matchesOfNeeds(
  tx: Transaction,
  needIds: readonly string[],
  states: readonly MatchState[] = matchStates,
): Promise<MatchRow[]> {
  return tx.find(MatchRow, {
    where: { needId: In([...needIds]), state: In([...states]) },
    order: { id: 'ASC' },
  });
}

/** Likewise for offers. */
export async function matchesOfOffers(
  tx: Transaction,
  offerIds: readonly string[],
  states: readonly MatchState[] = matchStates,
): Promise<MatchRow[]> {
  return tx.find(MatchRow, {
    where: { offerId: In([...offerIds]), state: In([...states]) },
    order: { id: 'ASC' },
  });
}

export interface Participant {
  readonly needId: string;
  readonly companyName: string;
  readonly people: number;
  readonly state: MatchState;
}

/** 「○○社 4名」: who comes to these needs. An approved match shows once the company has been asked. */
export async function participantsOf(tx: Transaction, needIds: readonly string[]): Promise<Participant[]> {
  return tx.query(
    `select m.need_id as "needId", o.name as "companyName", m.people, m.state
       from match m join organisation o on o.id = m.company_id
      where m.need_id = any($1) and (m.state in ('CONFIRMED', 'COMPLETED') or (m.state = 'APPROVED' and m.asked_at <= now()))
      order by m.approved_at, m.id`,
    [needIds],
  );
}
