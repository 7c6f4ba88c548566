import type { Problem, WithProblems } from './reading.js';
import type { EventField } from './event-columns.js';
import type { RowCells } from './row-cells.js';

/** A town of the ward as `赤坂一丁目`, or without a number where it has none. */
export interface KnownTown {
  readonly id: string;
  readonly name: string;
}

/** Address in one piece, put together from its parts where the list has it in parts. */
export function addressOf(cells: RowCells<EventField>): string | null {
  const whole = cells.text('address');
  const parts = (['prefecture', 'city', 'town', 'streetNumber'] as const).map(cells.text).join('');
  const street = whole || (cells.text('town') || cells.text('streetNumber') ? parts : '');
  return [street, cells.text('building')].filter((part) => part !== '').join(' ') || null;
}

/** Decimal degrees inside Japan; both or neither. */
export function readPosition(
  cells: RowCells<EventField>,
): WithProblems<{ lat: number | null; lng: number | null }> {
  const nowhere = { lat: null, lng: null };
  const texts = [cells.text('latitude'), cells.text('longitude')] as const;
  const cellText = texts.join(', ');
  if (texts.every((text) => text === '' || text === '-')) return { value: nowhere, problems: [] };
  const [lat = Number.NaN, lng = Number.NaN] = texts.map((text) =>
    text === '' ? Number.NaN : Number(text.normalize('NFKC')),
  );
  if (isInJapan(lat, lng)) return { value: { lat, lng }, problems: [] };
  const problem = { field: 'latitude', weight: 'NOTE', cellText } as const;
  const problems: readonly Problem[] = isInJapan(lng, lat)
    ? [{ ...problem, code: 'POSITION_SWAPPED', suggestion: `${lng}, ${lat}` }]
    : [{ ...problem, code: 'POSITION_UNREADABLE' }];
  return { value: nowhere, problems };
}

function isInJapan(lat: number, lng: number): boolean {
  return lat >= 20 && lat <= 46 && lng >= 122 && lng <= 154;
}

/**
 * The town of the ward that an address names, `null` when none or not surely: another municipality's 赤坂 is not ours, and a
 * town with numbers is only found with its number.
 */
export function townOf(
  address: string | null,
  towns: readonly KnownTown[],
  wardName: string,
): KnownTown | null {
  if (address === null) return null;
  const plain = address
    .normalize('NFKC')
    .replace(/\s/gu, '')
    .replace(/^東京都/u, '');
  const ours = plain.startsWith(wardName);
  if (!ours && /^[^0-9]{1,6}[市区郡都道府県]/u.test(plain)) return null;
  const inWard = ours ? plain.slice(wardName.length) : plain;
  const digits = chomeInDigits(inWard);
  const found = towns.filter(({ name }) => startsWithTown(digits, chomeInDigits(name)));
  return found.toSorted((one, other) => other.name.length - one.name.length)[0] ?? null;
}

function startsWithTown(address: string, town: string): boolean {
  const numbered = /^(.+?)(\d{1,2})丁目$/u.exec(town);
  if (!numbered) return address.startsWith(town);
  const [, base = '', number = ''] = numbered;
  if (!address.startsWith(base)) return false;
  return new RegExp(`^${number}(丁目|[-‐−ー―の番](?!地)|$)`, 'u').test(address.slice(base.length));
}

/** 一丁目 to 十丁目 in figures; addresses use both. */
function chomeInDigits(text: string): string {
  return text
    .normalize('NFKC')
    .replace(
      /([一二三四五六七八九十])丁目/u,
      (_, kanji: string) => `${'一二三四五六七八九十'.indexOf(kanji) + 1}丁目`,
    );
}
