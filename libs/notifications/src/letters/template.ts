/** A fact with its label, as a line beginning with ■. Left out where there is nothing to say. */
export interface Row {
  readonly label: string;
  readonly value: string | null;
}

/** What one message says, before it is set as text or as HTML. Paragraphs are not wrapped yet. */
export interface Letter {
  /** The end of the subject. */
  readonly matter: string;
  /** To somebody outside, with thanks and the office's name, or to a colleague. */
  readonly to: 'OUTSIDE' | 'OFFICE';
  readonly purpose: readonly string[];
  readonly rows: readonly Row[];
  /** What to do, and by when; what happens next. */
  readonly asking: readonly string[];
  readonly link: Link | null;
}

/** ANSWER: the signed page, where there is one. MATCH: the page behind the sign-in. */
export interface Link {
  readonly to: 'ANSWER' | 'MATCH';
  readonly label: string;
}

/** Wording by hand, in both languages; pure. */
export interface Template<Facts> {
  readonly ja: (facts: Facts) => Letter;
  readonly en: (facts: Facts) => Letter;
}
