import type { Language } from '@app/domain';
import type { Office } from './office.js';
import { oneLine } from './plain-text.js';

/** 港区赤坂地区総合支所 協働推進課 */
export function officeName(office: Office, language: Language): string {
  if (language === 'en') {
    return `${oneLine(office.officeNameEn)}, ${oneLine(office.wardNameEn)} (${oneLine(office.officeSection)})`;
  }
  const name = oneLine(office.officeName);
  const ward = oneLine(office.wardName);
  return `${name.startsWith(ward) ? '' : ward}${name} ${oneLine(office.officeSection)}`;
}

export function openingLines(office: Office, language: Language, to: 'OUTSIDE' | 'OFFICE'): string[] {
  if (to === 'OFFICE') return [];
  if (language === 'en') {
    return [`This is the ${officeName(office, 'en')}. Thank you for your part in our neighbourhood.`];
  }
  return ['いつも地域活動にご協力いただき、ありがとうございます。', `${officeName(office, 'ja')}です。`];
}

export function signatureLines(office: Office, language: Language, repliesAreRead: boolean): string[] {
  const phone = oneLine(office.officePhone);
  if (language === 'en') {
    return [
      officeName(office, 'en'),
      `Tel. ${phone}`,
      repliesAreRead
        ? 'You can answer this mail; the office reads it.'
        : 'Answers to this mail are not read: please telephone.',
    ];
  }
  return [
    officeName(office, 'ja'),
    `電話 ${phone}`,
    repliesAreRead
      ? 'このメールにはそのままご返信いただけます。'
      : 'このメールへの返信は届きません。お電話でお問い合わせください。',
  ];
}
