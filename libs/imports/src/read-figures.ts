import type { EventField } from './event-columns.js';
import type { ImportedContact } from './imported-event.js';
import type { Problem, WithProblems } from './reading.js';
import { saysNothing, type RowCells } from './row-cells.js';

/** A bare figure, with or without its unit; words around it (先着, 各日) leave the figure open and the words kept. */
export function readFigure(field: EventField, text: string): WithProblems<number | null> {
  const plain = text.normalize('NFKC').replace(/[,，\s]/gu, '');
  if (saysNothing(text)) return { value: null, problems: [] };
  const figure = /^(\d{1,7})(円|人|名|組)?$/u.exec(plain);
  if (figure && figure[2] !== '組') return { value: Number(figure[1]), problems: [] };
  if (field === 'fee' && /^(無料|不要)$/u.test(plain)) return { value: 0, problems: [] };
  return { value: null, problems: [{ field, code: 'NOT_A_FIGURE', weight: 'NOTE', cellText: text }] };
}

/** The published contact of an office. A mobile number may be a private person's: someone must look before it is kept. */
export function readContact(cells: RowCells<EventField>): WithProblems<ImportedContact> {
  const phone = cells.text('contactPhone');
  const digits = phone.normalize('NFKC').replace(/\D/gu, '');
  const problem = { field: 'contactPhone', cellText: phone } as const;
  const problems: Problem[] = [];
  if (/^0[789]0\d{8}/u.test(digits)) problems.push({ ...problem, code: 'PHONE_MOBILE', weight: 'CHECK' });
  if (digits !== '' && !digits.startsWith('0') && digits.length < 9) {
    problems.push({ ...problem, code: 'PHONE_WITHOUT_AREA', weight: 'NOTE' });
  }
  const value = {
    name: cells.textOrNull('contactName'),
    phone: saysNothing(phone) ? null : phone,
    extension: cells.textOrNull('contactExtension'),
    email: cells.textOrNull('contactEmail'),
  };
  return { value, problems };
}

/** A web address. Other words in the cell are kept by the caller; an address among them is only suggested. */
export function readUrl(text: string): WithProblems<string | null> {
  if (saysNothing(text) || /^公開終了$/u.test(text)) return { value: null, problems: [] };
  if (/^https?:\/\/\S+$/u.test(text) && URL.canParse(text)) return { value: text, problems: [] };
  const inside = /https?:\/\/\S+/u.exec(text)?.[0] ?? null;
  const problem = { field: 'url', code: 'URL_UNREADABLE', weight: 'NOTE', cellText: text } as const;
  return { value: inside, problems: [inside === null ? problem : { ...problem, suggestion: inside }] };
}

/**
 * (code, number) identifies a row of an open-data list. A code that a spreadsheet has turned into 3.00002E+12 identifies
 * nothing; neither does an empty number.
 */
export function readSourceKey(cells: RowCells<EventField>): WithProblems<string | null> {
  const code = cells.text('wardCode').normalize('NFKC');
  const number = cells.text('number').normalize('NFKC');
  if (code === '') return { value: null, problems: [] };
  const padded = /^\d{5}$/u.test(code) ? `0${code}` : code;
  if (!/^\d{6}$/u.test(padded)) {
    return {
      value: null,
      problems: [{ field: 'wardCode', code: 'CODE_DAMAGED', weight: 'NOTE', cellText: code }],
    };
  }
  if (number === '')
    return {
      value: null,
      problems: [{ field: 'number', code: 'KEY_MISSING', weight: 'NOTE', cellText: '' }],
    };
  if (/E\+/iu.test(number)) {
    return {
      value: null,
      problems: [{ field: 'number', code: 'CODE_DAMAGED', weight: 'NOTE', cellText: number }],
    };
  }
  return { value: `${padded}:${number}`, problems: [] };
}
