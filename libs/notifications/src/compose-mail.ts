import type { Language } from '@app/domain';
import type { Addressee } from './addressee.js';
import { htmlOf } from './html-part.js';
import { letterOf, subjectOf, type Told } from './letter.js';
import type { Letter } from './letters/template.js';
import type { Office } from './office.js';
import { textOf } from './text-part.js';

/** All that a mail shows beside its facts. */
export interface Around {
  readonly office: Office;
  readonly addressee: Addressee;
  readonly language: Language;
  /** The product's public address. */
  readonly publicUrl: string;
  /** The signed page, where the reader is one whom it lets answer. */
  readonly answerUrl: string | null;
  readonly matchUrl: string | null;
  /** Whether somebody reads the answers to this mail. */
  readonly repliesAreRead: boolean;
}

export interface ComposedMail {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

/** A letter with where its link leads: the signed page, or the one behind the sign-in. */
export interface Composition {
  readonly letter: Letter;
  readonly url: string | null;
  readonly around: Around;
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
