import { addDays, fiscalYearOf } from '@app/domain';
import { people } from './accounts.js';
import { associations } from './associations.js';
import { companies, type CompanyFacts } from './companies.js';
import { districtKeys, districts, officeSection, wardFacts, type DistrictKey } from './districts.js';
import { idOf, madeUpCorporateNumber, madeUpPhone } from './identity.js';
import { addressIn, middleOf } from './places.js';
import type { Row, Tables } from './rows.js';
import { towns } from './towns.js';

export const wardId = idOf('ward', wardFacts.code);
export const districtId = (key: DistrictKey): string => idOf('district', key);
export const organisationId = (key: string): string => idOf('organisation', key);
export const personId = (email: string): string => idOf('person', email);

/** Who works at a district's desk in that role. */
export function deskOf(role: 'BRANCH_OFFICER' | 'COORDINATOR', district: DistrictKey): string {
  const person = people.find((one) => one.role === role && one.district === district);
  if (!person) throw new Error(`nobody is ${role} of ${district}`);
  return personId(person.email);
}

export function directoryTables(today: string, passwordHash: string): Tables {
  return [
    ['ward', [{ id: wardId, code: wardFacts.code, name: wardFacts.name, name_en: wardFacts.nameEn }]],
    ['district', districtKeys.map(districtRow)],
    ['town', districtKeys.flatMap(townRows)],
    ['conference', districtKeys.map(conferenceRow)],
    ['organisation', [...associations.map(associationBody), ...companies.map(companyBody)]],
    [
      'association',
      associations.map(({ key, district, kind }) => ({
        organisation_id: organisationId(key),
        district_id: districtId(district),
        kind,
      })),
    ],
    [
      'company',
      companies.map(({ key, industry, themes }) => ({
        organisation_id: organisationId(key),
        industry,
        themes,
      })),
    ],
    ['site', [...associations, ...companies].map(siteRow)],
    ['contact', [...associationContacts(today), ...companyContacts(today)]],
    ['conference_member', companies.flatMap((company, index) => memberRows(company, index, today))],
    ['person', people.map((one) => personRow(one, passwordHash))],
    ['role_grant', people.map((one) => grantRow(one, today))],
  ];
}

function districtRow(key: DistrictKey, index: number): Row {
  const { name, nameEn } = districts[key];
  return {
    id: districtId(key),
    ward_id: wardId,
    key,
    name,
    name_en: nameEn,
    office_name: `${name}総合支所`,
    office_name_en: `${nameEn} Regional City Office`,
    office_section: officeSection,
    office_phone: madeUpPhone(index + 1),
  };
}

function townRows(key: DistrictKey): Row[] {
  return towns[key].map(([name, kana, postcode, lat, lng]) => ({
    id: idOf('town', name),
    district_id: districtId(key),
    name,
    kana,
    postcode,
    lat,
    lng,
  }));
}

function conferenceRow(key: DistrictKey): Row {
  const { conference, conferenceEn } = districts[key];
  return {
    id: idOf('conference', key),
    district_id: districtId(key),
    name: conference,
    name_en: conferenceEn,
  };
}

interface Body {
  readonly key: string;
  readonly name: string;
  readonly kana: string;
}

/** An ordinary association has no corporate number. */
function associationBody({ key, name, kana }: Body): Row {
  return { id: organisationId(key), ward_id: wardId, name, kana, name_en: null, corporate_number: null };
}

function companyBody({ key, name, kana, nameEn }: CompanyFacts, index: number): Row {
  const corporate_number = madeUpCorporateNumber(index + 101);
  return { id: organisationId(key), ward_id: wardId, name, kana, name_en: nameEn, corporate_number };
}

function siteRow({ key, name, town }: Body & { readonly town: string }): Row {
  return {
    id: idOf('site', key),
    organisation_id: organisationId(key),
    name,
    address: addressIn(town),
    ...middleOf(town),
  };
}

function associationContacts(today: string): Row[] {
  return associations.map(({ key, position, contact, mail }, index) => ({
    id: idOf('contact', key),
    organisation_id: organisationId(key),
    department: position,
    name: contact,
    email: mail ? `info@${key}.example` : null,
    phone: madeUpPhone(1001 + index),
    language: 'ja',
    created_at: `${addDays(today, -400)}T10:00:00+09:00`,
  }));
}

function companyContacts(today: string): Row[] {
  return companies.flatMap(({ key, contacts }, company) =>
    contacts.map(({ department, name, mail, language }, index) => ({
      id: idOf('contact', `${key} ${mail}`),
      organisation_id: organisationId(key),
      department,
      name,
      email: `${mail}@${key}.example`,
      phone: madeUpPhone(2001 + company * 10 + index),
      language: language ?? 'ja',
      // The first is the one to write to.
      created_at: `${addDays(today, index - 400)}T10:00:00+09:00`,
    })),
  );
}

/** Members for one to six years. */
function memberRows({ key, member }: CompanyFacts, index: number, today: string): Row[] {
  return member.map((district) => ({
    conference_id: idOf('conference', district),
    company_id: organisationId(key),
    since: addDays(today, -400 - (index % 6) * 365),
  }));
}

function personRow({ name, email, language, organisation }: (typeof people)[number], hash: string): Row {
  return {
    id: personId(email),
    ward_id: wardId,
    name,
    email,
    password_hash: organisation === undefined ? null : hash,
    language: language ?? 'ja',
  };
}

function grantRow(person: (typeof people)[number], today: string): Row {
  const { role, email, district, company, untilMarch = false } = person;
  return {
    id: idOf('grant', email),
    person_id: personId(email),
    role,
    district_id: district === undefined ? null : districtId(district),
    organisation_id: company === undefined ? null : organisationId(company),
    starts_on: addDays(today, -400),
    ends_on: untilMarch ? `${fiscalYearOf(today) + 1}-03-31` : null,
  };
}
