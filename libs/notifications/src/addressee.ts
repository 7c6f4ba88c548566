import type { Language } from '@app/domain';
import { oneLine } from './plain-text.js';

/** To whom a message goes, as it is known when it is sent. */
export interface Addressee {
  readonly organisation: string | null;
  readonly department: string | null;
  /** A person's name; of a body without one, the body's. */
  readonly name: string;
}

const honorific = /\s*(様|御中|殿|各位|さま)$/;

/** The first lines of a letter: 様 for a person, 御中 for a body without one, never both. */
export function addresseeLines(addressee: Addressee, language: Language): string[] {
  const organisation = addressee.organisation === null ? null : fullName(addressee.organisation);
  const department = addressee.department && oneLine(addressee.department);
  const name = oneLine(addressee.name).replace(honorific, '');
  const body = [organisation, department].filter((it) => it !== null && it !== '');
  const person = name !== '' && fullName(name) !== organisation;
  if (language === 'en') {
    return person ? [...body.map(String), `Dear ${name},`] : [`To ${body.join(', ')}`];
  }
  if (!person) return [`${body.join(' ')} 御中`];
  if (organisation === null) return [`${name} 様`];
  return [organisation, [department, `${name} 様`].filter(Boolean).join(' ')];
}

/** A company's name in full: a letter never shortens it to ㈱. */
function fullName(name: string): string {
  return oneLine(name)
    .replace(honorific, '')
    .replace(/\s*(?:㈱|[(（]株[)）])\s*/, '株式会社')
    .replace(/\s*(?:㈲|[(（]有[)）])\s*/, '有限会社');
}
