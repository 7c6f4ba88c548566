import type { Language, Role } from '@app/domain';
import type { DistrictKey } from './districts.js';

/** One passphrase for all accounts; it is shown on the sign-in page, which listens on loopback only. */
export const demonstrationPassword = 'akasaka-no-aki-matsuri';

export interface DemonstrationAccount {
  readonly role: Role;
  readonly name: string;
  readonly organisation: string;
  readonly email: string;
  readonly password: string;
}

interface DemonstrationPerson {
  readonly role: Role;
  readonly name: string;
  readonly email: string;
  readonly language?: Language;
  /** The desk of an officer or a coordinator. */
  readonly district?: DistrictKey;
  /** The company, by its key, for which the person acts. */
  readonly company?: string;
  /** Leaves the desk at the end of the fiscal year. */
  readonly untilMarch?: boolean;
  /** As the sign-in page says where the person belongs; people without it have no password. */
  readonly organisation?: string;
}

export const people: readonly DemonstrationPerson[] = [
  {
    role: 'BRANCH_OFFICER',
    name: '青木 美咲',
    email: 'aoki@machikaigi.example',
    district: 'akasaka',
    organisation: '赤坂地区総合支所 協働推進課',
  },
  {
    role: 'COORDINATOR',
    name: '小川 健一',
    email: 'ogawa@machikaigi.example',
    district: 'akasaka',
    organisation: '赤坂・青山会議',
  },
  {
    role: 'COMPANY_MEMBER',
    name: '佐々木 翔',
    email: 'sasaki@mihon-shoji.example',
    company: 'mihon-shoji',
    organisation: 'みほん商事株式会社',
  },
  {
    role: 'COMPANY_ADMINISTRATOR',
    name: '中村 由佳',
    email: 'nakamura@kakuu-tsushin.example',
    company: 'kakuu-tsushin',
    organisation: '架空通信株式会社',
  },
  {
    role: 'COMPANY_MEMBER',
    name: 'Alex Example',
    email: 'alex@kakuu-butsuryu.example',
    language: 'en',
    company: 'kakuu-butsuryu',
    organisation: '架空物流合同会社 (Imaginary Logistics G.K.)',
  },
  {
    role: 'COORDINATOR',
    name: '松本 直樹',
    email: 'matsumoto@machikaigi.example',
    district: 'azabu',
    organisation: '麻布まちづくり会議（見本）',
  },
  {
    role: 'WARD_ADMINISTRATOR',
    name: '石井 恵',
    email: 'ishii@machikaigi.example',
    organisation: '港区',
  },
  { role: 'AUDITOR', name: '森田 誠', email: 'morita@machikaigi.example', organisation: '監査担当' },
  { role: 'BRANCH_OFFICER', name: '林 千尋', email: 'hayashi@machikaigi.example', district: 'azabu' },
  {
    role: 'BRANCH_OFFICER',
    name: '長谷川 徹',
    email: 'hasegawa@machikaigi.example',
    district: 'shiba',
    untilMarch: true,
  },
  { role: 'COORDINATOR', name: '村上 あゆみ', email: 'murakami@machikaigi.example', district: 'shiba' },
  { role: 'BRANCH_OFFICER', name: '近藤 彩', email: 'kondo@machikaigi.example', district: 'takanawa' },
  { role: 'COORDINATOR', name: '坂本 剛', email: 'sakamoto@machikaigi.example', district: 'takanawa' },
  {
    role: 'BRANCH_OFFICER',
    name: '藤田 真理',
    email: 'fujita@machikaigi.example',
    district: 'shibaura-konan',
  },
  { role: 'COORDINATOR', name: '岡田 隆', email: 'okada@machikaigi.example', district: 'shibaura-konan' },
];

/** The accounts to try the product with: one for each role, and the neighbours that its main job needs. */
export const demonstrationAccounts: readonly DemonstrationAccount[] = people.flatMap(
  ({ role, name, email, organisation }) =>
    organisation === undefined ? [] : [{ role, name, organisation, email, password: demonstrationPassword }],
);
