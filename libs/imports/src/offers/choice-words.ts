import {
  searchForm,
  type ContributionKind,
  type Language,
  type ParticipationBasis,
  type Skill,
  type Theme,
} from '@app/domain';
import { themeNamed } from '../guess-theme.js';
import { readSkill } from '../read-skills.js';
import { saysNothing } from '../row-cells.js';

/** What the words of a cell name, and those that name nothing that we know. */
export interface Choices<T> {
  readonly values: readonly T[];
  readonly unknown: readonly string[];
}

export interface KnownDistrict {
  readonly id: string;
  readonly name: string;
  readonly nameEn: string;
}

function choicesOf<T>(text: string, read: (word: string) => readonly T[] | null, any = anything): Choices<T> {
  if (saysNothing(text) || any.test(text.normalize('NFKC').trim())) return { values: [], unknown: [] };
  const words = text
    .split(/[、，,;；・／/\n|＋+]/u)
    .map((word) => word.trim())
    .filter((word) => word !== '');
  const found = words.map((word) => ({ word, values: read(word) }));
  return {
    values: [...new Set(found.flatMap(({ values }) => values ?? []))],
    unknown: found.filter(({ values }) => values === null).map(({ word }) => word),
  };
}

/** The first of these words; the rest where none is meant. */
function oneOf<T>(text: string, words: readonly (readonly [T, RegExp])[]): T | null {
  return words.find(([, fits]) => fits.test(searchForm(text)))?.[0] ?? null;
}

const anything =
  /^(何でも|なんでも|問わない|問わず|特になし|全般|すべて|全て|どれでも|指定なし|希望なし)(?:可)?$/u;
const everywhere = /全地区|区内(?:全域|全部)?|全域|どこでも|すべて|全て|全部|問わ|all/iu;

export function readSkills(text: string): Choices<Skill> {
  return choicesOf(text, (word) => only(skillWords(word)));
}

/** Our own screens' words too. */
function skillWords(word: string): Skill | null {
  const said: readonly (readonly [Skill, RegExp])[] = [
    ['HEAVY_LIFTING', /^(重い物|搬入|搬出|設営)/u],
    ['LADDER_WORK', /高い所/u],
    ['TRAFFIC_WATCH', /^交通整理/u],
    ['TEACHING', /読み聞かせ/u],
  ];
  return readSkill(word) ?? oneOf(word, said);
}

export function readThemes(text: string): Choices<Theme> {
  const said: readonly (readonly [Theme, RegExp])[] = [
    ['CULTURE', /文化|歴史|芸術|音楽|伝統/u],
    ['FESTIVAL', /催し|いべんと/u],
    ['ENVIRONMENT', /^緑/u],
    ['SAFETY', /安全|見守り/u],
  ];
  return choicesOf(text, (word) => only(themeNamed(word) ?? oneOf(word, said)));
}

export function readLanguages(text: string): Choices<Language> {
  const { values, unknown } = choicesOf(text, (word) =>
    only(
      oneOf(word, [
        ['en', /英|english|^en$/u],
        ['ja', /日本|japanese|^ja$/u],
      ] as const),
    ),
  );
  return { values: [...new Set<Language>(['ja', ...values])], unknown };
}

/** 赤坂, 赤坂地区, 赤坂地区総合支所; 区内全域 is all of them. */
export function readDistricts(text: string, districts: readonly KnownDistrict[]): Choices<string> {
  if (everywhere.test(text.normalize('NFKC'))) return { values: districts.map(({ id }) => id), unknown: [] };
  const form = (name: string) =>
    searchForm(name)
      .replace(/(?:地区)?(?:総合支所|支所|えりあ)?(?:管内)?$/u, '')
      .replace(/地区$/u, '');
  return choicesOf(
    text,
    (word) =>
      only(districts.find(({ name, nameEn }) => [name, nameEn].map(form).includes(form(word)))?.id ?? null),
    /^$/u,
  );
}

export function readKind(text: string): ContributionKind | null {
  if (saysNothing(text)) return 'HANDS';
  return oneOf(text, [
    ['LECTURER', /講師|講座|講演|出前|lecturer/u],
    ['VISIT', /見学|訪問|受け?入れ|visit/u],
    ['HANDS', /人手|手伝|労力|ぼらんてぃあ|人員|人的|運営|hands/u],
  ]);
}

export function readBasis(text: string): ParticipationBasis | null {
  return oneOf(text, [
    ['VOLUNTEER_LEAVE', /休暇|leave/u],
    ['OWN_TIME', /自主|時間外|個人|勤務外|業務外|own/u],
    ['DUTY', /業務|勤務|出勤|就業|公務|duty/u],
  ]);
}

/** Whether only people of 18 and older come. */
export function readAdultsOnly(text: string): boolean | null {
  if (saysNothing(text)) return true;
  const form = searchForm(text);
  if (/親子|家族|子ども|こども|子供|未成年|高校|中学|小学|問わ|制限なし|1[0-7]歳/u.test(form)) return false;
  return /18|20|成人|大人|社会人|社員/u.test(form) ? true : null;
}

function only<T>(value: T | null): readonly T[] | null {
  return value === null ? null : [value];
}
