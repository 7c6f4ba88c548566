import {
  mostLeadDays,
  writeOffer,
  type Language,
  type ParticipationBasis,
  type Skill,
  type Theme,
  type YearHint,
} from '@app/domain';
import type { ColumnMapping } from '../map-columns.js';
import { pileOf, problemsOfRow, wholeRow, type Problem, type WithProblems } from '../reading.js';
import { cellsOf, saysNothing, type Mends, type RowCells } from '../row-cells.js';
import type { Table, TableRow } from '../table.js';
import { yearsOfList } from '../year-evidence.js';
import {
  readAdultsOnly,
  readBasis,
  readDistricts,
  readKind,
  readLanguages,
  readSkills,
  readThemes,
  type Choices,
  type KnownDistrict,
} from './choice-words.js';
import { readNotice, readPeople, readTimesAYear, type Count } from './count-words.js';
import { findCompany, type KnownCompany } from './find-company.js';
import type { ImportedOffer, OfferTimesRead } from './imported-offer.js';
import type { OfferField } from './offer-columns.js';
import { readOfferTimes } from './read-offer-times.js';

/** What a list of offers is read against. */
export interface OfferGround {
  /** Today in Japan, `YYYY-MM-DD`. */
  readonly today: string;
  /** Those whose offers the list may hold: a district's members, or the one company itself. */
  readonly companies: readonly KnownCompany[];
  /** The list is the company's own: a row need not name it, and may name no other. */
  readonly ownList: boolean;
  readonly districts: readonly KnownDistrict[];
  /** Where a row says none. */
  readonly usualDistrictIds: readonly string[];
}

export interface OfferListReading {
  readonly mapping: ColumnMapping<OfferField>;
  readonly hint: YearHint;
  readonly ground: OfferGround;
}

/** What a person wrote over a row, and chose in place of its words. */
export interface OfferMends extends Mends<OfferField> {
  readonly companyId?: string;
  readonly districtIds?: readonly string[];
  readonly skillsChosen?: readonly Skill[];
  readonly themesChosen?: readonly Theme[];
  readonly languagesChosen?: readonly Language[];
  readonly adultsOnlyChosen?: boolean;
  readonly basisChosen?: ParticipationBasis;
}

type Cells = RowCells<OfferField>;
const mostEventsUsually = 12;

export function yearsOfOffers(
  { rows, fileName }: Pick<Table, 'rows' | 'fileName'>,
  mapping: ColumnMapping<OfferField>,
  today: string,
): YearHint {
  const texts = rows.flatMap((row) => {
    const cells = cellsOf(row, mapping);
    return (['when', 'startDate', 'endDate', 'period'] as const).map(cells.text);
  });
  return yearsOfList(texts, today, fileName);
}

/** One row as an offer to be, with what was mended of it. */
export function readOffer(row: TableRow, list: OfferListReading, mends: OfferMends = {}): ImportedOffer {
  const { hint, ground } = list;
  const cells = cellsOf(row, list.mapping, mends);
  const company = companyOf(cells, ground, mends);
  const times = readOfferTimes(cells, hint, ground.today);
  const numbers = numbersOf(cells, times.value, wholeRow(row));
  const choices = choicesOf(cells, ground, mends);
  const offer = {
    ...{
      lineNumber: row.lineNumber,
      ...company.value,
      times: times.value,
      ...numbers.value,
      ...choices.value,
    },
    remarks: cells.textOrNull('remarks'),
    otherCells: [...cells.others],
  };
  const found = [
    ...problemsOfRow(row, list.mapping, mends),
    ...[company, times, numbers, choices].flatMap(({ problems }) => problems),
  ];
  const problems = [...found, ...problemsOfTerms(offer, found, cells, ground.today)];
  return { ...offer, problems, pile: pileOf(problems) };
}

function companyOf(
  cells: Cells,
  { companies, ownList }: OfferGround,
  { companyId }: OfferMends,
): WithProblems<Pick<ImportedOffer, 'companyId' | 'companyText'>> {
  const companyText = cells.text('company');
  const [own] = companies;
  const chosen = companies.find(({ id }) => id === companyId);
  const about = (code: Problem['code'], suggestion?: string): Problem => ({
    ...{ field: 'company', code, weight: 'BLOCK', cellText: companyText },
    ...(suggestion !== undefined && { suggestion }),
  });
  const took = (id: string) => ({ value: { companyText, companyId: id }, problems: [] });
  const left = (problem: Problem) => ({ value: { companyText, companyId: null }, problems: [problem] });
  if (chosen) return took(chosen.id);
  const number = cells.text('corporateNumber');
  if (companyText === '' && number === '')
    return ownList && own ? took(own.id) : left(about('COMPANY_MISSING'));
  const found = findCompany({ name: companyText, corporateNumber: number }, companies);
  if (found.kind === 'ONE') return took(found.id);
  if (ownList) return left(about('COMPANY_NOT_OURS'));
  return left(about(found.kind === 'SEVERAL' ? 'COMPANY_SEVERAL' : 'COMPANY_NOT_FOUND', found.perhaps?.name));
}

function numbersOf(
  cells: Cells,
  { windows, patterns }: OfferTimesRead,
  whole: string,
): WithProblems<Pick<ImportedOffer, 'people' | 'smallestGroup' | 'mostEvents' | 'leadDays'>> {
  const problems: Problem[] = [];
  const read = (field: OfferField, reader: (text: string) => Count | null): Count | null => {
    const cellText = cells.text(field);
    if (saysNothing(cellText)) return null;
    const count = reader(cellText);
    const about = { field, weight: 'CHECK', cellText } as const;
    if (!count) problems.push({ ...about, code: 'OFFER_NUMBER_UNREADABLE' });
    else if (count.loose)
      problems.push({ ...about, code: 'OFFER_NUMBER_ASSUMED', suggestion: String(count.value) });
    return count;
  };
  const [people, smallest] = [read('people', readPeople), read('smallestGroup', readPeople)];
  const [often, notice] = [read('mostEvents', readTimesAYear), read('leadDays', readNotice)];
  if (!people)
    problems.push({
      field: 'people',
      code: 'OFFER_WITHOUT_PEOPLE',
      weight: 'BLOCK',
      cellText: cells.text('people') || whole,
    });
  const usual = patterns.length > 0 ? mostEventsUsually : Math.max(windows.length, 1);
  const mostEvents = often?.value ?? usual;
  if (!often)
    problems.push({
      ...{ field: 'mostEvents', code: 'OFFER_NUMBER_ASSUMED', weight: 'CHECK' },
      cellText: cells.text('mostEvents'),
      suggestion: String(usual),
    });
  return {
    value: {
      people: people?.value ?? null,
      smallestGroup: smallest?.value ?? people?.least ?? 1,
      ...{ mostEvents, leadDays: Math.min(notice?.value ?? 0, mostLeadDays) },
    },
    problems,
  };
}

function choicesOf(cells: Cells, ground: OfferGround, mends: OfferMends) {
  const problems: Problem[] = [];
  const note = (
    field: OfferField,
    code: Problem['code'],
    weight: Problem['weight'],
    cellText: string,
    suggestion?: string,
  ) =>
    problems.push({ ...{ field, code, weight, cellText }, ...(suggestion !== undefined && { suggestion }) });
  const words = <T>(
    field: OfferField,
    read: (text: string) => Choices<T>,
    chosen?: readonly T[],
  ): readonly T[] => {
    if (chosen) return chosen;
    const { values, unknown } = read(cells.text(field));
    for (const word of unknown) note(field, 'OFFER_WORD_UNKNOWN', 'CHECK', word);
    return values;
  };
  const one = <T>(field: OfferField, read: (text: string) => T | null, usual: T, chosen?: T): T => {
    if (chosen !== undefined) return chosen;
    const value = read(cells.text(field));
    if (value === null && !saysNothing(cells.text(field)))
      note(field, 'OFFER_WORD_UNKNOWN', 'CHECK', cells.text(field));
    return value ?? usual;
  };
  const named = words('districts', (text) => readDistricts(text, ground.districts), mends.districtIds);
  if (named.length === 0) note('districts', 'OFFER_DISTRICTS_ASSUMED', 'NOTE', cells.text('districts'));
  if (saysNothing(cells.text('basis')) && mends.basisChosen === undefined)
    note('basis', 'OFFER_BASIS_ASSUMED', 'NOTE', '');
  const value = {
    kind: one('kind', readKind, 'HANDS' as const),
    districtIds: named.length > 0 ? named : ground.usualDistrictIds,
    skills: words('skills', readSkills, mends.skillsChosen),
    themes: words('themes', readThemes, mends.themesChosen),
    languages: words('languages', readLanguages, mends.languagesChosen),
    adultsOnly: one('ages', readAdultsOnly, true, mends.adultsOnlyChosen),
    basis: one('basis', readBasis, 'DUTY', mends.basisChosen),
  };
  return { value, problems };
}

/** What the rules of an offer say, where nothing else stands in its way. */
function problemsOfTerms(
  offer: Omit<ImportedOffer, 'pile' | 'problems'>,
  found: readonly Problem[],
  cells: Cells,
  today: string,
): Problem[] {
  if (found.some(({ weight }) => weight === 'BLOCK')) return [];
  const written = writeOffer(draftOfOffer(offer), today);
  if (written.ok) return [];
  const field = fieldOfPath(written.fields[0]?.path ?? '');
  const cellText = field === null ? '' : cells.text(field);
  return [{ field, code: 'OFFER_NOT_POSSIBLE', weight: 'BLOCK', cellText }];
}

function fieldOfPath(path: string): OfferField | null {
  const name = path.split('.')[0];
  if (name === 'windows' || name === 'patterns') return 'when';
  const same = ['people', 'smallestGroup', 'mostEvents', 'leadDays', 'languages'] as const;
  return same.find((field) => field === name) ?? null;
}

/** As it would be typed on the form. */
export function draftOfOffer(offer: Omit<ImportedOffer, 'pile' | 'problems' | 'lineNumber'>) {
  const { kind, people, smallestGroup, mostEvents, leadDays, times, districtIds } = offer;
  const { skills, themes, languages, adultsOnly, basis, remarks } = offer;
  return {
    ...{
      kind,
      people: people ?? 0,
      smallestGroup,
      mostEvents,
      leadDays,
      districtIds,
      skills,
      themes,
      languages,
    },
    ...{
      adultsOnly,
      participationBasis: basis,
      note: plainNote(remarks),
      windows: times.windows,
      patterns: times.patterns,
    },
    ...{ mostPersonTurns: null, mostPeoplePerNeed: null, seeksNew: false },
  };
}

/** Without the control characters that programs leave in cells, and as long as the form takes. */
function plainNote(text: string | null): string | null {
  // oxlint-disable-next-line no-control-regex -- these are meant
  return text?.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/gu, '').slice(0, 2000) || null;
}
