import { compareForm, corporateNumberDigits, searchForm } from '@app/domain';

/** A company as far as it takes to find it by what a list calls it. */
export interface KnownCompany {
  readonly id: string;
  readonly name: string;
  readonly kana: string;
  readonly nameEn: string | null;
  readonly corporateNumber: string | null;
}

export type CompanyFound =
  | { readonly kind: 'ONE'; readonly id: string }
  | { readonly kind: 'SEVERAL' | 'NONE'; readonly perhaps: KnownCompany | null };

const LEGAL_FORM =
  /\((?:株|有|同|名|資|一社|公社|一財|公財|社福|医|特非|独|協|学)\)|株式会社|有限会社|合同会社|合名会社|合資会社|(?:一般|公益)(?:社団|財団)法人|社会福祉法人|医療法人|特定非営利活動法人|学校法人|独立行政法人|かぶしきがいしゃ|ゆうげんがいしゃ|ごうどうがいしゃ|\(かぶ\)|(?:,?\s?(?:co|k)\.?,?\s?(?:ltd|k)\.?)|,?\s?\b(?:inc|llc|corp|corporation|limited)\b\.?/giu;

/** ㈱みほん商事, （株） みほん商事 and みほん商事株式会社 are one name; so are full and half width, katakana and hiragana. */
export function companyForm(name: string): string {
  return compareForm(name.normalize('NFKC').replace(LEGAL_FORM, ''));
}

/** By corporate number, else by name, kana or English name. What a name only begins like is suggested, never taken. */
export function findCompany(
  { name, corporateNumber }: { readonly name: string; readonly corporateNumber: string },
  companies: readonly KnownCompany[],
): CompanyFound {
  const digits = corporateNumberDigits(
    corporateNumber || (/^[\d\s-]{13,}$/u.test(name.normalize('NFKC')) ? name : ''),
  );
  const numbered = companies.find((company) => digits !== '' && company.corporateNumber === digits);
  if (numbered) return { kind: 'ONE', id: numbered.id };
  const form = companyForm(name);
  if (form === '') return { kind: 'NONE', perhaps: null };
  const namesOf = ({ name: own, kana, nameEn }: KnownCompany) => [own, kana, nameEn ?? ''].map(companyForm);
  const same = companies.filter((company) => namesOf(company).includes(form));
  const [first] = same;
  if (first && same.length === 1) return { kind: 'ONE', id: first.id };
  const exact = same.filter((company) => searchForm(company.name) === searchForm(name));
  if (exact.length === 1) return { kind: 'ONE', id: exact[0]!.id };
  if (first) return { kind: 'SEVERAL', perhaps: first };
  const near = companies.filter((company) =>
    namesOf(company).some(
      (own) => own.length > 1 && form.length > 1 && (own.includes(form) || form.includes(own)),
    ),
  );
  return { kind: 'NONE', perhaps: near.length === 1 ? (near[0] ?? null) : null };
}
