import { differences, record } from '@app/audit';
import { problemIf, refusedFor, unless, type Checked } from '@app/domain';
import { DistrictRow } from '@app/directory';
import { asSystem, Database, type Scope, type Transaction } from '@app/platform';
import { Injectable } from '@nestjs/common';
import { QueryFailedError } from 'typeorm';
import { ConferenceRow } from './conference.entity.js';

/** A district as its ward sets it up, with its conference. */
export interface DistrictDraft {
  readonly name: string;
  readonly nameEn: string;
  readonly officeName: string;
  readonly officeNameEn: string;
  readonly officeSection: string;
  readonly officePhone: string;
  readonly conferenceName: string;
  readonly conferenceNameEn: string;
}

export type DistrictSetupOutcome = Checked<DistrictRow, 'BAD_INPUT' | 'NOT_FOUND'>;

/** Words that are addresses of something else. */
const takenKeys = [
  ...[
    'a',
    'account',
    'api',
    'assets',
    'association',
    'audit',
    'companies',
    'download',
    'events',
    'graphql',
    'health',
  ],
  ...[
    'imports',
    'invitation',
    'join',
    'mail',
    'matches',
    'needs',
    'privacy',
    'reset',
    'sign-in',
    't',
    'ui',
    'ward',
  ],
];

/** The ward's administrator names its districts, their offices and their conferences. */
@Injectable()
export class DistrictSetup {
  constructor(private readonly database: Database) {}

  async create(scope: Scope, key: string, draft: DistrictDraft): Promise<DistrictSetupOutcome> {
    const written = writeDistrict(draft);
    const fields = [...(written.ok ? [] : written.fields), ...keyProblems(key)];
    if (!written.ok || fields.length > 0) return { ok: false, refusal: 'BAD_INPUT', fields };
    const { conferenceName, conferenceNameEn, ...columns } = written.value;
    try {
      return await this.database.run(scope, async (tx) => {
        const wardId = await administeredWard(tx, scope);
        if (wardId === null) return refusedFor('NOT_FOUND');
        return asSystem(tx, async () => {
          const district = await tx.save(tx.create(DistrictRow, { wardId, key, ...columns }));
          const names = { name: conferenceName, nameEn: conferenceNameEn };
          await tx.save(tx.create(ConferenceRow, { districtId: district.id, ...names }));
          await put(tx, scope, 'createDistrict', district, { after: { key, ...written.value } });
          return { ok: true, value: district };
        });
      });
    } catch (error) {
      if (!(
        error instanceof QueryFailedError && error.driverError.message.includes('district_ward_id_key_key')
      ))
        throw error;
      return refusedFor('BAD_INPUT', { path: 'key', code: 'TAKEN' });
    }
  }

  change(scope: Scope, id: string, draft: DistrictDraft): Promise<DistrictSetupOutcome> {
    const written = writeDistrict(draft);
    if (!written.ok) return Promise.resolve(written);
    const { conferenceName, conferenceNameEn, ...columns } = written.value;
    return this.database.run(scope, async (tx) => {
      const wardId = await administeredWard(tx, scope);
      const seen = wardId === null ? null : await tx.findOneBy(DistrictRow, { id, wardId });
      if (!seen) return refusedFor('NOT_FOUND');
      return asSystem(tx, async () => {
        const conference = await tx.findOneByOrFail(ConferenceRow, { districtId: id });
        const standing = { ...seen, conferenceName: conference.name, conferenceNameEn: conference.nameEn };
        const changes = differences(standing, written.value);
        if (!changes) return { ok: true, value: seen };
        await tx.update(DistrictRow, { id }, columns);
        const names = { name: conferenceName, nameEn: conferenceNameEn };
        await tx.update(ConferenceRow, { districtId: id }, names);
        await put(tx, scope, 'changeDistrict', seen, changes);
        return { ok: true, value: { ...seen, ...columns } };
      });
    });
  }
}

/** Twice: by the asker's scope, and by the database's own reading of who asks. */
async function administeredWard(tx: Transaction, scope: Scope): Promise<string | null> {
  const [wardId] = scope.wardIds;
  if (!scope.roles.includes('WARD_ADMINISTRATOR') || wardId === undefined) return null;
  const [row] = await tx.query<{ may: boolean }[]>(`select $1 = any (asker_administered_wards()) as may`, [
    wardId,
  ]);
  return row!.may ? wardId : null;
}

function put(
  tx: Transaction,
  scope: Scope,
  action: string,
  { id }: DistrictRow,
  what: { readonly before?: object; readonly after: object },
): Promise<void> {
  return record(tx, scope, { action, subjectType: 'district', subjectId: id, districtId: id, ...what });
}

function writeDistrict(draft: DistrictDraft): Checked<DistrictDraft> {
  const { officePhone } = draft;
  const trimmed = {
    name: draft.name.trim(),
    nameEn: draft.nameEn.trim(),
    officeName: draft.officeName.trim(),
    officeNameEn: draft.officeNameEn.trim(),
    officeSection: draft.officeSection.trim(),
    officePhone: officePhone.normalize('NFKC').trim(),
    conferenceName: draft.conferenceName.trim(),
    conferenceNameEn: draft.conferenceNameEn.trim(),
  };
  const fields = [
    ...Object.entries(trimmed).flatMap(([path, text]) => [
      ...problemIf(text === '', path, 'EMPTY'),
      ...problemIf(text.length > 60, path, 'TOO_LONG'),
    ]),
    ...problemIf(!/^[0-9()+ -]*$/.test(trimmed.officePhone), 'officePhone', 'NOT_A_PHONE'),
  ];
  return unless(fields, () => trimmed);
}

/** A short word for addresses of pages. */
function keyProblems(key: string) {
  const isWord = /^[a-z][a-z0-9-]{1,29}$/.test(key);
  return [
    ...problemIf(!isWord, 'key', key === '' ? 'EMPTY' : 'NOT_A_KEY'),
    ...problemIf(isWord && takenKeys.includes(key), 'key', 'TAKEN'),
  ];
}
