import type { Language } from '@app/domain';
import type { LinkPurpose } from '@app/platform';
import type { Addressee } from './addressee.js';
import type { Letter } from './letters/template.js';
import type { Office } from './office.js';

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
  /** Where a single-use link leads. */
  readonly singleUseUrl: (purpose: LinkPurpose, id: string) => string;
  /** Whether somebody reads the answers to this mail; null on paper, which nobody answers by a button. */
  readonly repliesAreRead: boolean | null;
  /** Where the reader switches this kind of message off, if that may be. */
  readonly unsubscribeUrl?: string | null;
}

/** A letter with where its link leads: the signed page, or the one behind the sign-in. */
export interface Composition {
  readonly letter: Letter;
  readonly url: string | null;
  readonly around: Around;
}
