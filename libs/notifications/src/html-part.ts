import { addresseeLines } from './addressee.js';
import type { Composition } from './composition.js';
import { openingLines, signatureLines, switchOffLine } from './office-lines.js';
import type { Row, Section } from './letters/template.js';
import { plainText } from './plain-text.js';

/** Inside an attribute in double quotes: a double quote here would end it. */
const page =
  "margin:0;padding:24px 16px;font-family:'Hiragino Kaku Gothic ProN','Noto Sans JP',Meiryo,sans-serif;font-size:16px;line-height:1.7";
const button =
  'display:inline-block;padding:10px 20px;border:2px solid currentColor;border-radius:8px;font-weight:bold;text-decoration:none';

/** Where the last of several matters ends. */
const rule = '\n<div style="margin:0 0 16px;border-top:1px solid #888"></div>';

/**
 * The same letter as HTML: no table, no picture, no colour of its own, so that a dark screen may choose both; every
 * text escaped, the only link the product's own.
 */
export function htmlOf({ letter, url, around }: Composition, subject: string): string {
  const { office, addressee, language, repliesAreRead, unsubscribeUrl } = around;
  const unsubscribe = unsubscribeUrl
    ? `<br><a href="${escape(unsubscribeUrl)}">${escape(switchOffLine(language).replace(/:$/, ''))}</a>`
    : '';
  const link =
    url && letter.link
      ? `<p style="margin:0 0 8px"><a href="${escape(url)}" style="${button}">${escape(letter.link.label)}</a></p>` +
        `<p style="margin:0 0 24px;font-size:14px;overflow-wrap:anywhere">${escape(url)}</p>`
      : '';
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<style>:root{color-scheme:light dark}</style>
<title>${escape(subject)}</title>
</head>
<body style="${page}">
<div style="max-width:600px;margin:0 auto;overflow-wrap:break-word">
${paragraph(addresseeLines(addressee, language))}
${paragraph([...openingLines(office, language, letter.to), ...letter.purpose])}
${factsOf(letter.rows)}
${(letter.sections ?? []).map(sectionOf).join('\n')}${letter.sections ? rule : ''}
${letter.asking.map((text) => paragraph([text])).join('\n')}
${link}
<div style="margin:0;padding:16px 0 0;border-top:1px solid #888;font-size:14px">${signatureLines(office, language, repliesAreRead).map(escape).join('<br>')}${unsubscribe}</div>
</div>
</body>
</html>
`;
}

function factsOf(rows: readonly Row[]): string {
  const told = rows.flatMap(({ label, value }) =>
    value
      ? `<div style="margin:0 0 8px"><div style="font-size:14px;font-weight:bold;opacity:.75">${escape(label)}</div>${lines(value)}</div>`
      : [],
  );
  if (told.length === 0) return '';
  return `<div style="margin:0 0 24px;padding:0 0 0 16px;border-left:3px solid #888">\n${told.join('\n')}\n</div>`;
}

function sectionOf({ heading, purpose, rows, asking }: Section): string {
  const title = `<h2 style="margin:0 0 8px;padding:16px 0 0;border-top:1px solid #888;font-size:18px">${escape(heading)}</h2>`;
  return [title, paragraph(purpose), factsOf(rows), ...asking.map((text) => paragraph([text]))].join('\n');
}

function paragraph(texts: readonly string[]): string {
  return texts.length === 0 ? '' : `<p style="margin:0 0 24px">${texts.map(lines).join('<br>')}</p>`;
}

function lines(text: string): string {
  return plainText(text).split('\n').map(escape).join('<br>');
}

function escape(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}
