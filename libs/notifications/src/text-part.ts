import type { Language } from '@app/domain';
import { addresseeLines } from './addressee.js';
import type { Composition } from './composition.js';
import type { Row } from './letters/template.js';
import { columnsOf, lineColumns, wrap } from './lines.js';
import { openingLines, signatureLines, switchOffLine } from './office-lines.js';
import { plainText } from './plain-text.js';

/** Between matters that stand in one mail. */
const rule = '-'.repeat(40);

/** The plain part, complete by itself: what a municipality's mail gate lets through is often only this. */
export function textOf({ letter, url, around }: Composition): string {
  const { office, addressee, language, repliesAreRead, unsubscribeUrl } = around;
  const topics = [
    addresseeLines(addressee, language).flatMap((line) => wrap(line)),
    [...openingLines(office, language, letter.to), ...letter.purpose].flatMap((line) => wrap(line)),
    rowLines(letter.rows, language),
    ...(letter.sections ?? []).flatMap((section) => [
      [rule, ...wrap(section.heading)],
      section.purpose.flatMap((line) => wrap(line)),
      rowLines(section.rows, language),
      paragraphs(section.asking),
    ]),
    letter.sections ? [rule, ...paragraphs(letter.asking)] : paragraphs(letter.asking),
    url === null ? [] : [url],
    [
      ...(repliesAreRead === null ? [] : ['--']),
      ...signatureLines(office, language, repliesAreRead).flatMap((line) => wrap(line)),
      ...(unsubscribeUrl ? [switchOffLine(language), unsubscribeUrl] : []),
    ],
  ];
  return `${topics
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

/** One below the other, an empty line between. */
function paragraphs(texts: readonly string[]): string[] {
  return texts.flatMap((paragraph, index) => [...(index === 0 ? [] : ['']), ...wrap(paragraph)]);
}

/** A line beginning with ■ for each, the values below one another. */
function rowLines(rows: readonly Row[], language: Language): string[] {
  const told = rows.filter((row): row is { label: string; value: string } => Boolean(row.value));
  const width = Math.max(...told.map(({ label }) => columnsOf(label)), 0) + 2;
  return told.flatMap(({ label, value }) => {
    const head = `■ ${label}${blank(width - columnsOf(label), language)}`;
    const [first = '', ...others] = wrap(plainText(value), lineColumns - columnsOf(head));
    return [head + first, ...others.map((line) => blank(columnsOf(head), language) + line)];
  });
}

/** So many columns of nothing, full-width where the text is. */
function blank(columns: number, language: Language): string {
  return language === 'ja' ? ' '.repeat(columns % 2) + '　'.repeat(columns / 2) : ' '.repeat(columns);
}
