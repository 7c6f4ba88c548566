import type { Around } from './composition.js';
import { htmlOf } from './html-part.js';
import { letterOf, subjectOf, type Told } from './letter.js';
import type { Letter } from './letters/template.js';
import { textOf } from './text-part.js';

export interface ComposedMail {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

/** The whole mail, from what is told and to whom. Pure: the same row makes the same mail. */
export function composeMail(told: Told, around: Around): ComposedMail {
  const letter = letterOf(told, around.language);
  const composition = { letter, url: urlOf(letter, around), around };
  return {
    subject: subjectOf(told, around.office, around.language),
    text: textOf(composition),
    html: htmlOf(composition, subjectOf(told, around.office, around.language)),
  };
}

/** Only ever an address of the product's own. */
function urlOf({ link }: Letter, { answerUrl, matchUrl, publicUrl }: Around): string | null {
  if (!link) return null;
  const url = link.to === 'ANSWER' ? (answerUrl ?? matchUrl) : matchUrl;
  return url !== null && /^https?:\/\//.test(url) && url.startsWith(`${publicUrl}/`) ? url : null;
}
