import { activities, letterCases, type LetterCase } from '../../../test/factories/letters.js';
import { TestSmtp } from '../../../test/integration/notifications/smtp.js';
import type { Claimed } from './delivery/claim.queries.js';
import { Mailer } from './delivery/mailer.js';
import { outgoingOf } from './delivery/outgoing.js';
import { kindRules } from './kind-rules.js';
import { columnsOf } from './lines.js';

const publicUrl = 'https://machikaigi.example';
const settings = { publicUrl, secretKey: 'x'.repeat(32), mailFrom: 'まち会議 <no-reply@machikaigi.example>' };
const uuid = (last: string) => `00000000-0000-4000-8000-${last.padStart(12, '0')}`;

const smtp = new TestSmtp();
let mailer: Mailer;
beforeAll(async () => {
  mailer = new Mailer(await smtp.open(), settings.mailFrom);
});
afterAll(async () => {
  mailer.onApplicationShutdown();
  await smtp.close();
});

/** A row in the worker's hands; its addressee's names as nasty as the activity. */
function claimed({ kind, facts, language }: LetterCase, name: string): Claimed {
  return {
    ...{ id: uuid('1'), attempts: 1, tenantId: uuid('2'), wardId: uuid('3'), channel: 'EMAIL' },
    ...{ kind, facts, language, recipientName: name, recipientAddress: 'hanako@company.example' },
    ...{ organisationName: name, department: name, messageId: '<one@machikaigi.example>' },
    ...{ matchId: uuid('4'), contactId: uuid('5'), personId: null, endpointId: null },
    ...{ replyTo: 'officer@office.example', triedForSeconds: 0, addressTrouble: null, optionalPaused: false },
    toldAt: new Date('2026-11-22T03:00:00Z'),
    ...{ wardName: '港区', wardNameEn: 'Minato City', officeName: '赤坂地区総合支所' },
    ...{
      officeNameEn: 'Akasaka Regional City Office',
      officeSection: '協働推進課',
      officePhone: '03-0000-0000',
    },
  } as Claimed;
}

async function sent(letter: LetterCase, name = '架空 花子') {
  const outgoing = outgoingOf(claimed(letter, name), settings);
  smtp.forget();
  expect(await mailer.send(outgoing)).toEqual({ kind: 'SENT' });
  const [taken, ...others] = smtp.taken;
  if (!taken || others.length > 0) throw new Error('not one mail');
  return { outgoing, ...taken, text: taken.mail.text ?? '', html: taken.mail.html ?? '' };
}

const cases = letterCases(['usual', 'short', 'long', 'hostile']).map(
  (letter) => [letter.name, letter] as const,
);

/** A line that is one address of a page is never broken. */
const tooLong = (line: string) => !/^https:\/\/\S+$/.test(line) && columnsOf(line) > 70;

describe('a letter, as another program reads it', () => {
  it.each(cases)('%s', async (name, letter) => {
    const addressee = name.includes('hostile') ? activities.hostile.eventTitle : '架空 花子';
    const { outgoing, recipients, raw, mail, text, html } = await sent(letter, addressee);

    // Every variable resolves, and nothing stands there by mistake.
    for (const part of [mail.subject ?? '', text, html]) {
      expect(part).not.toMatch(/undefined|\bnull\b|NaN|\[object|Invalid Date/);
      // oxlint-disable-next-line no-control-regex
      expect(part).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f\u202a-\u202e\u2066-\u2069]|\p{Surrogate}/u);
    }
    if (!name.includes('hostile')) expect(text + html).not.toMatch(/\$\{|\{\{/);

    // One recipient, one subject, our headers and no others.
    expect(recipients).toEqual(['hanako@company.example']);
    expect(mail.headers.filter(({ key }) => ['bcc', 'cc'].includes(key))).toEqual([]);
    for (const once of ['subject', 'to', 'from', 'message-id']) {
      expect(mail.headers.filter(({ key }) => key === once)).toHaveLength(1);
    }
    expect(mail.from?.address).toBe('no-reply@machikaigi.example');
    expect(mail.subject).toBe(outgoing.subject);
    expect(raw.split('\r\n\r\n')[0]).not.toMatch(/^(bcc|subject: 2)/im);

    // It reads well as plain text, in a list of mails and in the mail.
    if (letter.language === 'ja') expect(columnsOf(mail.subject ?? '')).toBeLessThanOrEqual(66);
    expect(columnsOf(mail.subject ?? '')).toBeLessThanOrEqual(110);
    expect(text.split('\n').filter(tooLong)).toEqual([]);
    expect(text).not.toMatch(/\n{3,}/);
    expect(text).not.toContain('拒否');

    // Nothing of what people typed is markup, and every link leads to us.
    expect(html).not.toMatch(/<(?!\/?(?:html|head|meta|style|title|body|div|p|br|h2|a)\b|!doctype)/i);
    expect(html.replace(/>[^<]*</g, '><')).not.toMatch(/ on\w+=|javascript:|data:|evil/i);
    const links = [...html.matchAll(/(?:href|src)="([^"]*)"/g)].map(([, url]) => url ?? '');
    expect(links.filter((url) => !url.startsWith(`${publicUrl}/`))).toEqual([]);
    for (const link of links) expect(text).toContain(link.replaceAll('&amp;', '&'));

    // The day for the calendar, where it is settled, changed or off, is a file.
    const { calendar } = kindRules[letter.kind];
    if (calendar === null) expect(mail.attachments).toEqual([]);
    for (const { mimeType, filename, content } of mail.attachments) {
      expect([mimeType, filename]).toEqual(['application/ics', 'machikaigi.ics']);
      // The reader's program counts lines by its own breaks.
      const read = new TextDecoder().decode(content as ArrayBuffer);
      expect(read).toBe(outgoing.calendar?.content.replaceAll('\r\n', '\n'));
    }
    expect(mail.attachments).toHaveLength(outgoing.calendar ? 1 : 0);
  });

  it('has the calendar’s day in it where a company’s match is settled', async () => {
    const confirmed = letterCases(['usual']).find(({ kind }) => kind === 'ANSWER_CONFIRMED')!;
    expect((await sent(confirmed)).mail.attachments).toHaveLength(1);
  });
});
