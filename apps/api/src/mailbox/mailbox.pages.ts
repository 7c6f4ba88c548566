import { createHash } from 'node:crypto';
import type { Language } from '@app/domain';
import { moment } from '@app/notifications';
import type { ReadableMail } from './readable-mail.js';
import { html, Markup } from './markup.js';

const words = {
  ja: {
    title: '送信したメール',
    lead: 'デモ用の受信箱です。まち会議が送ったメールはここに届き、外には出ません。',
    empty: 'まだメールはありません。承認などの操作をすると、ここに届きます。',
    time: '受信',
    to: '宛先',
    subject: '件名',
    from: '差出人',
    replyTo: '返信先',
    noSubject: '（件名なし）',
    text: 'テキスト',
    html: 'HTML',
    headers: 'ヘッダー',
    back: '一覧に戻る',
    refresh: '最新の状態にする',
    older: '前のメール',
    other: 'English',
    missing: 'このメールはありません。',
  },
  en: {
    title: 'Mails sent',
    lead: 'The mailbox of the demonstration: what Machikaigi sends arrives here and goes nowhere else.',
    empty: 'No mails yet. Approve a match, for instance, and one arrives here.',
    time: 'Received',
    to: 'To',
    subject: 'Subject',
    from: 'From',
    replyTo: 'Reply to',
    noSubject: '(no subject)',
    text: 'Text',
    html: 'HTML',
    headers: 'Headers',
    back: 'Back to the list',
    refresh: 'Look again',
    older: 'Older mails',
    other: '日本語',
    missing: 'There is no such mail.',
  },
} as const;

const style = `
:root{color-scheme:light dark}
body{margin:0 auto;max-width:960px;padding:24px 16px;font:17px/1.7 "Noto Sans JP","Hiragino Sans",Meiryo,sans-serif}
h1{font-size:28px;line-height:1.4;margin:0 0 8px}h2{font-size:20px;margin:32px 0 8px}
nav{display:flex;flex-wrap:wrap;gap:8px 24px;margin:0 0 24px}nav a{padding:8px 0}
ul{list-style:none;margin:0;padding:0;border-top:1px solid #888}
li{border-bottom:1px solid #888;padding:8px 0;overflow-wrap:anywhere}
li a{display:block;padding:4px 0;font-weight:bold}
small{font-size:16px}
dl{display:grid;grid-template-columns:max-content 1fr;gap:4px 16px;margin:0}dd{margin:0;overflow-wrap:anywhere}dt{font-weight:bold}
pre{box-sizing:border-box;white-space:pre-wrap;overflow-wrap:anywhere;border:1px solid #888;border-radius:8px;padding:16px;font:16px/1.6 "Noto Sans Mono CJK JP","MS Gothic",monospace}
iframe{box-sizing:border-box;width:100%;height:1300px;border:1px solid #888;border-radius:8px}
a:focus-visible{outline:4px solid #000;outline-offset:2px;background:#ffd43d;color:#000}
`;

/** What these pages may do: be styled by the one sheet above, and frame a mail's HTML. */
export const pagePolicy =
  `default-src 'none'; style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'; ` +
  `frame-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`;

/**
 * What a mail's HTML may do: look like something, and open a link in a window of its own. No script, no loading. It keeps
 * this origin, which without scripts it can't use, because Chromium doesn't paint a foreign frame that is out of sight: a
 * picture or a print of the whole page would show it blank.
 */
const mailMay = 'allow-same-origin allow-popups allow-popups-to-escape-sandbox';
export const mailPolicy =
  `default-src 'none'; style-src 'unsafe-inline'; form-action 'none'; frame-ancestors 'self'; ` +
  `sandbox ${mailMay}`;

interface Listed {
  readonly name: string;
  readonly receivedAt: Date;
  readonly mail: ReadableMail;
}

/** The newest mails, `older` being the name after which the next page begins. */
export function listPage(mails: readonly Listed[], older: string | null, language: Language): string {
  const word = words[language];
  const items = mails.map(
    ({ name, receivedAt, mail }) =>
      html`<li>
        <a href="/mail/${name}?lang=${language}">${mail.subject || word.noSubject}</a>
        <small>${word.to}: ${mail.to}<br />${word.time}: ${moment(receivedAt.toISOString(), language)}</small>
      </li>`,
  );
  const list =
    items.length > 0
      ? html`<ul>
          ${items}
        </ul>`
      : html`<p>${word.empty}</p>`;
  const next =
    older === null
      ? html``
      : html`<p><a href="/mail?lang=${language}&amp;after=${older}">${word.older}</a></p>`;
  return page(
    word.title,
    language,
    html`<nav><a href="/mail?lang=${language}">${word.refresh}</a>${otherLanguage('/mail', language)}</nav>
      <h1>${word.title}</h1>
      <p>${word.lead}</p>
      ${list} ${next}`,
  );
}

/** One mail: its facts, its text, its HTML in a frame, its headers. */
export function mailPage({ name, receivedAt, mail }: Listed, publicUrl: string, language: Language): string {
  const word = words[language];
  const facts = [
    [word.from, mail.from],
    [word.to, mail.to],
    [word.replyTo, mail.replyTo],
    [word.time, moment(receivedAt.toISOString(), language)],
  ].map(
    ([term = '', fact = '']) =>
      html`<dt>${term}</dt>
        <dd>${fact}</dd>`,
  );
  const frame = html`<h2>${word.html}</h2>
    <iframe sandbox="${mailMay}" title="${word.html}: ${mail.subject}" src="/mail/${name}/html"></iframe>`;
  return page(
    mail.subject || word.noSubject,
    language,
    html`<nav>
        <a href="/mail?lang=${language}">${word.back}</a>${otherLanguage(`/mail/${name}`, language)}
      </nav>
      <h1>${mail.subject || word.noSubject}</h1>
      <dl>${facts}</dl>
      <h2>${word.text}</h2>
      <pre tabindex="0">${linked(mail.text, publicUrl)}</pre>
      ${mail.html === '' ? html`` : frame}
      <h2>${word.headers}</h2>
      <pre tabindex="0">${mail.headers}</pre>`,
  );
}

export function missingPage(language: Language): string {
  const word = words[language];
  return page(
    word.missing,
    language,
    html`<h1>${word.missing}</h1>
      <p><a href="/mail?lang=${language}">${word.back}</a></p>`,
  );
}

function page(title: string, language: Language, body: Markup): string {
  return html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title}</title>
        ${new Markup(`<style>${style}</style>`)}
      </head>
      <body>
        <main>${body}</main>
      </body>
    </html> `.text;
}

function otherLanguage(path: string, language: Language): Markup {
  const other = language === 'ja' ? 'en' : 'ja';
  return html`<a href="${path}?lang=${other}" lang="${other}">${words[language].other}</a>`;
}

/** Only addresses of the product's own become links. */
function linked(text: string, publicUrl: string): Markup[] {
  return text.split(/(https?:\/\/[!-~]+)/).map((piece) => {
    if (!piece.startsWith(`${publicUrl}/`)) return html`${piece}`;
    return html`<a href="${piece}" target="_blank" rel="noopener">${piece}</a>`;
  });
}
