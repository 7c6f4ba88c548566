import type { Around } from './composition.js';
import { htmlOf } from './html-part.js';
import { letterOf, subjectOf, type Told } from './letter.js';
import type { Letter, Link } from './letters/template.js';
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
function urlOf({ link }: Letter, around: Around): string | null {
  const url = link && addressOf(link, around);
  return url !== null && /^https?:\/\//.test(url) && url.startsWith(`${around.publicUrl}/`) ? url : null;
}

function addressOf(link: Link, { answerUrl, matchUrl, publicUrl, singleUseUrl }: Around): string | null {
  switch (link.to) {
    case 'ANSWER':
      return answerUrl ?? matchUrl;
    case 'MATCH':
      return matchUrl;
    case 'PAGE':
      return publicUrl + link.path;
    case 'SINGLE_USE':
      return singleUseUrl(link.purpose, link.id);
  }
}
