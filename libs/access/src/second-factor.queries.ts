import type { Scope, Transaction } from '@app/platform';

export interface SecondFactorNeed {
  readonly enrolled: boolean;
  /** By the ward, of its officials. */
  readonly required: boolean;
  /** A passkey, or an organisation's account that works: who has one enters by it, and sets up no second step by mail alone. */
  readonly otherWays: boolean;
}

/** Whether a password alone lets the person in. */
export async function findSecondFactorNeed(
  tx: Transaction,
  _scope: Scope,
  personId: string,
  today: string,
): Promise<SecondFactorNeed> {
  const [need] = await tx.query<SecondFactorNeed[]>(
    `select exists (select from second_factor f where f.person_id = p.id and f.confirmed_at is not null) as enrolled,
       w.second_factor_required and exists (
         select from role_grant g where g.person_id = p.id
           and g.role in ('WARD_ADMINISTRATOR', 'BRANCH_OFFICER', 'COORDINATOR', 'AUDITOR')
           and g.starts_on <= $2 and (g.ends_on is null or g.ends_on >= $2)) as required,
       exists (select from passkey k where k.person_id = p.id)
         or exists (select from federated_identity f join identity_provider i on i.id = f.provider_id
           where f.person_id = p.id and i.enabled and i.issuer = f.issuer) as "otherWays"
     from person p join ward w on w.id = p.ward_id where p.id = $1`,
    [personId, today],
  );
  return need ?? { enrolled: false, required: false, otherWays: false };
}

/** Takes all of somebody's passkeys away. @returns whether there were any */
export async function dropPasskeys(tx: Transaction, _scope: Scope, personId: string): Promise<boolean> {
  const [rows] = await tx.query<[object[], number]>(`delete from passkey where person_id = $1 returning id`, [
    personId,
  ]);
  return rows.length > 0;
}

interface StoredFactor {
  readonly secretSealed: string;
  readonly confirmedAt: Date | null;
  readonly lastStep: number | null;
}

/** Locked: codes of one person are looked at one after the other. */
export async function holdFactor(
  tx: Transaction,
  _scope: Scope,
  personId: string,
): Promise<StoredFactor | null> {
  const [row] = await tx.query<StoredFactor[]>(
    `select secret_sealed as "secretSealed", confirmed_at as "confirmedAt", last_step::float as "lastStep"
     from second_factor where person_id = $1 for update`,
    [personId],
  );
  return row ?? null;
}

/** A new secret, unconfirmed until a code of it was shown. One that is confirmed stays. @returns whether it was kept */
export async function keepNewFactor(
  tx: Transaction,
  _scope: Scope,
  factor: { readonly personId: string; readonly secretSealed: string; readonly now: Date },
): Promise<boolean> {
  const rows = await tx.query<object[]>(
    `insert into second_factor (person_id, secret_sealed, created_at) values ($1, $2, $3)
     on conflict (person_id) do update set secret_sealed = excluded.secret_sealed, created_at = excluded.created_at,
       last_step = null where second_factor.confirmed_at is null
     returning person_id`,
    [factor.personId, factor.secretSealed, factor.now],
  );
  return rows.length === 1;
}

/** The code of a step works once, and none of an earlier step after it. */
export async function useStep(
  tx: Transaction,
  _scope: Scope,
  personId: string,
  step: number,
): Promise<boolean> {
  const [rows] = await tx.query<[object[], number]>(
    `update second_factor set last_step = $2 where person_id = $1 and (last_step is null or last_step < $2)
     returning person_id`,
    [personId, step],
  );
  return rows.length === 1;
}

export async function confirmFactor(
  tx: Transaction,
  _scope: Scope,
  personId: string,
  now: Date,
): Promise<boolean> {
  const [rows] = await tx.query<[object[], number]>(
    `update second_factor set confirmed_at = $2 where person_id = $1 and confirmed_at is null returning person_id`,
    [personId, now],
  );
  return rows.length === 1;
}

/** @returns whether there was one that counted */
export async function dropFactor(tx: Transaction, _scope: Scope, personId: string): Promise<boolean> {
  const [rows] = await tx.query<[{ confirmed: boolean }[], number]>(
    `delete from second_factor where person_id = $1 returning confirmed_at is not null as confirmed`,
    [personId],
  );
  await tx.query(`delete from recovery_code where person_id = $1`, [personId]);
  return rows[0]?.confirmed ?? false;
}

/** Those before work no more. */
export async function keepRecoveryCodes(
  tx: Transaction,
  _scope: Scope,
  codes: { readonly personId: string; readonly hashes: readonly string[]; readonly now: Date },
): Promise<void> {
  await tx.query(`delete from recovery_code where person_id = $1`, [codes.personId]);
  await tx.query(
    `insert into recovery_code (person_id, code_hash, created_at) select $1, hash, $3 from unnest($2::text[]) hash`,
    [codes.personId, codes.hashes, codes.now],
  );
}

/** Once, of any number of attempts at the same moment. */
export async function useRecoveryCode(
  tx: Transaction,
  _scope: Scope,
  code: { readonly personId: string; readonly hash: string; readonly now: Date },
): Promise<boolean> {
  const [rows] = await tx.query<[object[], number]>(
    `update recovery_code set used_at = $3 where person_id = $1 and code_hash = $2 and used_at is null
     returning person_id`,
    [code.personId, code.hash, code.now],
  );
  return rows.length === 1;
}

export interface SecondFactorState {
  readonly since: Date | null;
  readonly recoveryCodesLeft: number;
}

export async function findFactorState(
  tx: Transaction,
  _scope: Scope,
  personId: string,
): Promise<SecondFactorState> {
  const [state] = await tx.query<SecondFactorState[]>(
    `select (select confirmed_at from second_factor where person_id = $1) as since,
       (select count(*)::int from recovery_code where person_id = $1 and used_at is null) as "recoveryCodesLeft"`,
    [personId],
  );
  return state ?? { since: null, recoveryCodesLeft: 0 };
}

/**
 * Those of the people whose accounts the asker looks after: as an administrator of their ward; or of the companies for
 * which they act, where they are nothing else. Never the asker itself.
 */
async function findCaredFor(
  tx: Transaction,
  scope: Scope,
  personIds: readonly string[],
  today: string | null = null,
): Promise<readonly string[]> {
  const rows = await tx.query<{ id: string }[]>(
    `with day as (select coalesce($3::date, japan_today()) as today),
     asker as (
       select role, organisation_id from role_grant, day
       where person_id = $1 and starts_on <= today and (ends_on is null or ends_on >= today)),
     theirs as (
       select person_id, organisation_id from role_grant, day
       where person_id = any($2::uuid[]) and (ends_on is null or ends_on >= greatest(starts_on, today)))
     select p.id from person p
     where p.id = any($2::uuid[]) and p.id <> $1 and p.ward_id = (select ward_id from person where id = $1) and (
       exists (select from asker where role = 'WARD_ADMINISTRATOR')
       or exists (select from theirs where theirs.person_id = p.id) and not exists (
         select from theirs where theirs.person_id = p.id and (organisation_id is null or organisation_id not in (
           select organisation_id from asker where role = 'COMPANY_ADMINISTRATOR' and organisation_id is not null))))`,
    [scope.actor.personId, personIds, today],
  );
  return rows.map(({ id }) => id);
}

/** Whether the asker looks after the person's account. */
export async function mayCareFor(
  tx: Transaction,
  scope: Scope,
  personId: string,
  today: string,
): Promise<boolean> {
  if (scope.actor.personId === null) return false;
  return (await findCaredFor(tx, scope, [personId], today)).length === 1;
}

/** As the system: those of the people who have a second factor or a passkey that the asker could take away. Of nobody else it is told. */
export async function findSecondStepsCaredFor(
  tx: Transaction,
  scope: Scope,
  personIds: readonly string[],
): Promise<readonly string[]> {
  if (scope.actor.personId === null) return [];
  const rows = await tx.query<{ id: string }[]>(
    `select id from unnest($1::uuid[]) id
     where exists (select from second_factor f where f.person_id = id and f.confirmed_at is not null)
       or exists (select from passkey k where k.person_id = id)`,
    [await findCaredFor(tx, scope, personIds)],
  );
  return rows.map(({ id }) => id);
}

/** Whether the database, too, knows the asker as the ward's administrator. */
export async function administers(tx: Transaction, _scope: Scope, wardId: string): Promise<boolean> {
  const [row] = await tx.query<{ may: boolean }[]>(`select $1 = any (asker_administered_wards()) as may`, [
    wardId,
  ]);
  return row?.may ?? false;
}

/** @returns whether it was otherwise before */
export async function requireOfOfficials(
  tx: Transaction,
  _scope: Scope,
  wardId: string,
  required: boolean,
): Promise<boolean> {
  const [rows] = await tx.query<[object[], number]>(
    `update ward set second_factor_required = $2 where id = $1 and second_factor_required <> $2 returning id`,
    [wardId, required],
  );
  return rows.length === 1;
}
