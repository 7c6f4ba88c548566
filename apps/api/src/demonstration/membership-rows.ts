import { createHash } from 'node:crypto';
import { addDays, declarationEnd, declarationTopics, declarationVersion } from '@app/domain';
import { companies } from './companies.js';
import { organisationId, wardId } from './directory-rows.js';
import { idOf, madeUpCorporateNumber, madeUpPhone } from './identity.js';
import type { Row, Tables } from './rows.js';

/** Its declaration ends within the month, so that its administrator has been reminded. */
const dueSoon = 'kakuu-tsushin';

/** What the members have declared, and a company that waits to be admitted to Akasaka's conference. */
export function membershipTables(today: string): Tables {
  return [
    ['declaration', companies.map((company, index) => declarationRow(company, index, today))],
    ['membership_application', [applicationRow(today)]],
    [
      'membership_request',
      [
        {
          id: idOf('request', 'hajimete'),
          application_id: idOf('application', 'hajimete'),
          conference_id: idOf('conference', 'akasaka'),
          state: 'CONFIRMED',
        },
      ],
    ],
  ];
}

function declarationRow({ key, contacts }: (typeof companies)[number], index: number, today: string): Row {
  const declaredOn = addDays(today, key === dueSoon ? -345 : -30 - ((index * 17) % 240));
  return {
    id: idOf('declaration', key),
    company_id: organisationId(key),
    text_version: declarationVersion,
    topics: declarationTopics,
    declared_on: declaredOn,
    valid_until: declarationEnd(declaredOn),
    signer_name: contacts[0]?.name ?? '',
    signer_title: contacts[0]?.department ?? null,
  };
}

function applicationRow(today: string): Row {
  const askedAt = `${addDays(today, -2)}T10:20:00+09:00`;
  return {
    id: idOf('application', 'hajimete'),
    ward_id: wardId,
    origin: 'ASKED',
    token_hash: createHash('sha256').update('nobody holds this link').digest('hex'),
    language: 'ja',
    name: '株式会社はじめて見本',
    kana: 'ハジメテミホン',
    corporate_number: madeUpCorporateNumber(901),
    industry: '情報通信業',
    size: 'UNDER_300',
    themes: ['CLEAN_UP', 'CHILDREN'],
    contact_department: '総務部',
    contact_name: '原 みのり',
    contact_email: 'hara@hajimete-mihon.example',
    contact_phone: madeUpPhone(2991),
    message: '青山に移ってきたばかりです。清掃や、お子さん向けの行事からお手伝いできればと思います。',
    declared_on: addDays(today, -2),
    declaration_version: declarationVersion,
    signer_name: '原 一樹',
    signer_title: '代表取締役',
    asked_at: askedAt,
    confirmed_at: `${addDays(today, -2)}T10:32:00+09:00`,
    expires_at: `${addDays(today, 1)}T10:20:00+09:00`,
  };
}
