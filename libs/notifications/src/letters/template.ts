import type { LinkPurpose } from '@app/platform';

/** A fact with its label, as a line beginning with ■. Left out where there is nothing to say. */
export interface Row {
  readonly label: string;
  readonly value: string | null;
}

/** What one message says, before it is set as text or as HTML. Paragraphs are not wrapped yet. */
export interface Letter {
  /** The end of the subject. */
  readonly matter: string;
  /** To somebody outside, with thanks and the office's name; to a colleague; or about the reader's own account. */
  readonly to: 'OUTSIDE' | 'OFFICE' | 'ACCOUNT';
  readonly purpose: readonly string[];
  readonly rows: readonly Row[];
  /** Several matters in one mail, each under its heading. */
  readonly sections?: readonly Section[];
  /** What to do, and by when; what happens next. */
  readonly asking: readonly string[];
  readonly link: Link | null;
}

export interface Section {
  readonly heading: string;
  readonly purpose: readonly string[];
  readonly rows: readonly Row[];
  readonly asking: readonly string[];
}

export type Link =
  /** ANSWER: the signed page, where there is one. MATCH: the page behind the sign-in. */
  | { readonly to: 'ANSWER' | 'MATCH'; readonly label: string }
  /** A page behind the sign-in. */
  | { readonly to: 'PAGE'; readonly path: string; readonly label: string }
  /** The page that a single-use link opens; of the link only its row's id is known here. */
  | { readonly to: 'SINGLE_USE'; readonly purpose: LinkPurpose; readonly id: string; readonly label: string };

/** Wording by hand, in both languages; pure. */
export interface Template<Facts> {
  readonly ja: (facts: Facts) => Letter;
  readonly en: (facts: Facts) => Letter;
}
