/** Widths in columns of a terminal or a plain-text mail: a half-width character is 1, a full-width one 2. */
export const lineColumns = 70;

const narrow = /^[\u0020-\u007e\uff61-\uff9f]/;
const mark = /^\p{Mark}+$/u;
/** Neither begins a line (行頭禁則). */
const neverFirst =
  /^[、。，．・：；？！）」』】〕〉》ー々…～ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮ,.:;?!)\]}％名]/;
/** Nor ends one (行末禁則); nor does お or ご part from what it honours. */
const neverLast = /[（「『【〔〈《([{]$|^[おご]$/;
/** Particles and endings stay with the word before them, so that no line begins with 「ます」. */
const ending = /^(?![おご]$)[ぁ-ん]+$/;
const closed = /[、。」）\s]$/;
const address = /(https?:\/\/[!-~]+)/;

const words = new Intl.Segmenter('ja', { granularity: 'word' });
const characters = new Intl.Segmenter('ja', { granularity: 'grapheme' });

/** Each of these stands for itself, whatever comes next: nearly every text of ours is made of them, and is counted fast. */
const simple =
  /^[\u0020-\u007e\u2010-\u2027\u3000-\u3029\u3031-\u3098\u309b-\u30ff\u4e00-\u9fff\uff01-\uff9d]*$/;
const narrowOnes = /[\u0020-\u007e\uff61-\uff9d]/g;

export function columnsOf(text: string): number {
  if (simple.test(text)) return 2 * text.length - (text.match(narrowOnes)?.length ?? 0);
  let columns = 0;
  for (const { segment } of characters.segment(text)) {
    if (mark.test(segment)) continue;
    columns += narrow.test(segment) ? 1 : 2;
  }
  return columns;
}

/**
 * Breaks a text into lines of at most so many columns, between words where it can, by the rules for the first and the
 * last character of a line. An address of a page is never broken.
 */
export function wrap(text: string, columns: number = lineColumns): string[] {
  return text.split('\n').flatMap((line) => wrapLine(line, columns));
}

function wrapLine(text: string, columns: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const unit of unitsOf(text, columns)) {
    if (line !== '' && columnsOf(line + unit.trimEnd()) > columns) {
      lines.push(line.trimEnd());
      line = unit.trimStart();
    } else line += unit;
  }
  return [...lines, line.trimEnd()];
}

/** What stays together on a line, in order: mostly a word with what hangs on it. */
function unitsOf(text: string, columns: number): string[] {
  const units: string[] = [];
  for (const piece of text.split(address)) {
    if (address.test(piece)) units.push(piece);
    else for (const { segment } of words.segment(piece)) append(units, segment, columns);
  }
  return units;
}

function append(units: string[], segment: string, columns: number): void {
  const before = units.at(-1) ?? '';
  const hangs = neverFirst.test(segment) || (ending.test(segment) && !closed.test(before));
  const joins = before !== '' && !address.test(before) && (hangs || neverLast.test(before));
  if (joins && columnsOf(before + segment) <= columns) units[units.length - 1] = before + segment;
  else if (joins && neverFirst.test(segment)) units.splice(-1, 1, ...carriedOver(before, segment, columns));
  else units.push(...cut(segment, columns));
}

/** Too long together: so many of the last characters go along that the next line begins well. */
function carriedOver(before: string, segment: string, columns: number): string[] {
  const stays = [...characters.segment(before)].map((it) => it.segment);
  let goes = segment;
  while (stays.length > 1 && neverFirst.test(goes)) goes = `${stays.pop() ?? ''}${goes}`;
  return [stays.join(''), ...cut(goes, columns)];
}

function cut(unit: string, columns: number): string[] {
  if (columnsOf(unit) <= columns) return [unit];
  const pieces: string[] = [''];
  for (const { segment } of characters.segment(unit)) {
    if (columnsOf(pieces.at(-1)! + segment) > columns) pieces.push(segment);
    else pieces[pieces.length - 1] += segment;
  }
  return pieces;
}

/** Shortened to so many columns, with an ellipsis, never inside a character. */
export function shortenTo(text: string, columns: number): string {
  if (columnsOf(text) <= columns) return text;
  let kept = '';
  for (const { segment } of characters.segment(text)) {
    if (columnsOf(kept + segment) > columns - 2) break;
    kept += segment;
  }
  return `${kept.trimEnd()}…`;
}
