import { problemIf, textOrNull, unless, type Checked } from './field-problem.js';
import { languages, type Contact, type Language } from './organisation.js';

/** What is written about somebody to write to or to call. */
export type ContactWritten = Omit<Contact, 'id' | 'organisationId'>;

export interface ContactTyped {
  readonly department?: string | null;
  readonly name: string;
  readonly email?: string | null;
  readonly phone?: string | null;
  readonly language: Language;
}

const longest = { department: 100, name: 100, email: 254, phone: 40 } as const;

/** One plain address; what a mail server would read as two, or as none, is refused. */
const mailAddress =
  /^[A-Za-z0-9!#$%&'*+/=?^_`{|}~.-]{1,64}@[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:\.[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)+$/;
/** Digits with what people put between them, wide ones too, and an extension: `03-0000-0000（内線 12）`. */
const telephone = /^[+＋]?[0-9０-９][0-9０-９()（）\-－‐ー\s　.,#内線x]{6,38}$/;

/** A person with a name and a way to be reached: a mail address, a telephone number, or both. */
export function checkContact(typed: ContactTyped): Checked<ContactWritten> {
  const contact: ContactWritten = {
    department: textOrNull(typed.department),
    name: textOrNull(typed.name) ?? '',
    email: textOrNull(typed.email),
    phone: textOrNull(typed.phone),
    language: typed.language,
  };
  const { department, name, email, phone, language } = contact;
  const texts = { department, name, email, phone };
  return unless(
    [
      ...problemIf(name === '', 'name', 'REQUIRED'),
      ...problemIf(email === null && phone === null, 'email', 'EMAIL_OR_PHONE'),
      ...problemIf(email !== null && !mailAddress.test(email), 'email', 'NOT_AN_ADDRESS'),
      ...problemIf(phone !== null && !telephone.test(phone), 'phone', 'NOT_A_TELEPHONE'),
      ...problemIf(!languages.includes(language), 'language', 'NOT_FOUND'),
      ...(['department', 'name', 'email', 'phone'] as const).flatMap((field) =>
        problemIf([...(texts[field] ?? '')].length > longest[field], field, 'TOO_LONG'),
      ),
    ],
    () => contact,
  );
}
