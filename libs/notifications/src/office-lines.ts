import type { Language } from '@app/domain';
import type { Letter } from './letters/template.js';
import type { Office } from './office.js';
import { oneLine } from './plain-text.js';

/** 港区赤坂地区総合支所 協働推進課 */
export function officeName(office: Office, language: Language): string {
  if (language === 'en') {
    const section = office.officeSection === null ? '' : ` (${oneLine(office.officeSection)})`;
    const ward = oneLine(office.wardNameEn);
    const name = oneLine(office.officeNameEn);
    return `${name === ward ? ward : `${name}, ${ward}`}${section}`;
  }
  const name = oneLine(office.officeName);
  const ward = oneLine(office.wardName);
  const section = office.officeSection === null ? '' : ` ${oneLine(office.officeSection)}`;
  return `${name.startsWith(ward) ? '' : ward}${name}${section}`;
}

export function openingLines(office: Office, language: Language, to: Letter['to']): string[] {
  if (to !== 'OUTSIDE') return [];
  if (language === 'en') {
    return [`This is the ${officeName(office, 'en')}. Thank you for your part in our neighbourhood.`];
  }
  return ['いつも地域活動にご協力いただき、ありがとうございます。', `${officeName(office, 'ja')}です。`];
}

const signature = {
  ja: {
    phone: '電話',
    read: 'このメールにはそのままご返信いただけます。',
    unreadTelephone: 'このメールへの返信は届きません。お電話でお問い合わせください。',
    unread: 'このメールへの返信は届きません。',
  },
  en: {
    phone: 'Tel.',
    read: 'You can answer this mail; the office reads it.',
    unreadTelephone: 'Answers to this mail are not read: please telephone.',
    unread: 'Answers to this mail are not read.',
  },
} as const;

export function signatureLines(office: Office, language: Language, repliesAreRead: boolean | null): string[] {
  const words = signature[language];
  const phone = office.officePhone === null ? [] : [`${words.phone} ${oneLine(office.officePhone)}`];
  const unread = phone.length > 0 ? words.unreadTelephone : words.unread;
  const replies = repliesAreRead === null ? [] : [repliesAreRead ? words.read : unread];
  return [officeName(office, language), ...phone, ...replies];
}

const switchOff = {
  ja: 'この種類のお知らせの停止・受け取り方の変更:',
  en: 'Stop messages of this kind, or change how you get them:',
} as const;

/** In words what the mail service's own button does (RFC 8058), for whoever has no such button. */
export function switchOffLine(language: Language): string {
  return switchOff[language];
}
