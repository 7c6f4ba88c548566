import type { Scope, Transaction } from '@app/platform';
import { In } from 'typeorm';
import { DistrictRow, TownRow } from './district.entity.js';

/** Districts, their offices and their towns are public: every scope sees all of them. */
export function findDistricts(tx: Transaction, _scope: Scope): Promise<DistrictRow[]> {
  return tx.find(DistrictRow, { order: { wardId: 'ASC', key: 'ASC' } });
}

export function findDistrictsByIds(
  tx: Transaction,
  _scope: Scope,
  ids: readonly string[],
): Promise<DistrictRow[]> {
  return tx.findBy(DistrictRow, { id: In([...ids]) });
}

export function findDistrictByKey(tx: Transaction, _scope: Scope, key: string): Promise<DistrictRow | null> {
  return tx.findOneBy(DistrictRow, { key });
}

export function findTownsOfDistricts(
  tx: Transaction,
  _scope: Scope,
  districtIds: readonly string[],
): Promise<TownRow[]> {
  return tx.find(TownRow, {
    where: { districtId: In([...districtIds]) },
    order: { kana: 'ASC', name: 'ASC' },
  });
}
