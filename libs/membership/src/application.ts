import {
  accepted,
  corporateNumberDigits,
  declarationTopics,
  isCorporateNumber,
  problemIf,
  refused,
  textOrNull,
  unless,
  type Checked,
  type DeclarationTopic,
  type Language,
  type Outcome,
  type Theme,
} from '@app/domain';

export type ApplicationOrigin = 'ASKED' | 'INVITED';

export const requestStates = [
  'INVITED',
  'ASKED',
  'CONFIRMED',
  'ADMITTED',
  'NOT_ADMITTED',
  'WITHDRAWN',
] as const;
/**
 * INVITED → ADMITTED when the company signs; ASKED → CONFIRMED by its mail → ADMITTED or NOT_ADMITTED by a coordinator;
 * WITHDRAWN by either side before that.
 */
export type RequestState = (typeof requestStates)[number];

const becomes: Readonly<Record<RequestState, readonly RequestState[]>> = {
  INVITED: ['ADMITTED', 'WITHDRAWN'],
  ASKED: ['CONFIRMED'],
  CONFIRMED: ['ADMITTED', 'NOT_ADMITTED', 'WITHDRAWN'],
  ADMITTED: [],
  NOT_ADMITTED: [],
  WITHDRAWN: [],
};

export function decideRequest(
  from: RequestState,
  to: RequestState,
): Outcome<RequestState, 'ALREADY_DECIDED'> {
  return becomes[from].includes(to) ? accepted(to) : refused('ALREADY_DECIDED');
}

export const companySizes = ['UNDER_20', 'UNDER_100', 'UNDER_300', 'UNDER_1000', 'LARGER'] as const;
export type CompanySize = (typeof companySizes)[number];

/** Who signs for the company, and what. */
export interface SignatureDraft {
  readonly topics: readonly DeclarationTopic[];
  readonly signerName: string;
  readonly signerTitle: string | null;
}

export interface CompanyDraft {
  readonly name: string;
  readonly kana: string;
  readonly corporateNumber: string;
  readonly industry: string;
  readonly size: CompanySize | null;
  readonly themes: readonly Theme[];
  readonly contactDepartment: string | null;
  readonly contactName: string;
  readonly contactEmail: string;
  readonly contactPhone: string | null;
  readonly message: string | null;
  readonly language: Language;
  readonly signature: SignatureDraft;
}

export type WrittenCompany = Omit<CompanyDraft, 'themes'> & { readonly themes: Theme[] };

/** What a company writes of itself, with the declaration; all three topics, or it isn't signed. */
export function writeCompany(
  draft: CompanyDraft,
  isMailAddress: (text: string) => boolean,
): Checked<WrittenCompany> {
  const name = draft.name.trim();
  const kana = draft.kana.trim();
  const corporateNumber = corporateNumberDigits(draft.corporateNumber);
  const contactName = draft.contactName.trim();
  const contactEmail = draft.contactEmail.trim();
  const industry = draft.industry.trim();
  const signature = writeSignature(draft.signature);
  const fields = [
    ...named('name', name, 100),
    ...named('kana', kana, 100),
    ...problemIf(kana !== '' && !isKana(kana), 'kana', 'NOT_KANA'),
    ...numberProblems(corporateNumber),
    ...named('industry', industry, 60),
    ...named('contactName', contactName, 60),
    ...problemIf(
      !isMailAddress(contactEmail),
      'contactEmail',
      contactEmail === '' ? 'EMPTY' : 'NOT_A_MAIL_ADDRESS',
    ),
    ...problemIf((draft.message ?? '').length > 1000, 'message', 'TOO_LONG'),
    ...(signature.ok ? [] : signature.fields.map(({ path, code }) => ({ path: `signature.${path}`, code }))),
  ];
  return unless(fields, () => ({
    ...draft,
    ...{ name, kana, corporateNumber, industry, contactName, contactEmail },
    themes: [...new Set(draft.themes)],
    contactDepartment: textOrNull(draft.contactDepartment),
    contactPhone: textOrNull(draft.contactPhone),
    message: textOrNull(draft.message),
    signature: signature.ok ? signature.value : draft.signature,
  }));
}

export function writeSignature(draft: SignatureDraft): Checked<SignatureDraft> {
  const signerName = draft.signerName.trim();
  const fields = [
    ...problemIf(!declarationTopics.every((topic) => draft.topics.includes(topic)), 'topics', 'NOT_DECLARED'),
    ...named('signerName', signerName, 60),
  ];
  return unless(fields, () => ({
    topics: [...declarationTopics],
    signerName,
    signerTitle: textOrNull(draft.signerTitle),
  }));
}

/** What a coordinator has to know to invite a company. */
export interface InvitationDraft {
  readonly name: string;
  readonly corporateNumber: string;
  readonly contactEmail: string;
  readonly language: Language;
}

export function writeInvitation(
  draft: InvitationDraft,
  isMailAddress: (text: string) => boolean,
): Checked<InvitationDraft> {
  const name = draft.name.trim();
  const corporateNumber = corporateNumberDigits(draft.corporateNumber);
  const contactEmail = draft.contactEmail.trim();
  const fields = [
    ...named('name', name, 100),
    ...numberProblems(corporateNumber),
    ...problemIf(
      !isMailAddress(contactEmail),
      'contactEmail',
      contactEmail === '' ? 'EMPTY' : 'NOT_A_MAIL_ADDRESS',
    ),
  ];
  return unless(fields, () => ({ name, corporateNumber, contactEmail, language: draft.language }));
}

function numberProblems(digits: string) {
  if (digits === '') return problemIf(true, 'corporateNumber', 'EMPTY');
  return problemIf(!isCorporateNumber(digits), 'corporateNumber', 'NOT_A_CORPORATE_NUMBER');
}

function named(path: string, text: string, most: number) {
  return [...problemIf(text === '', path, 'EMPTY'), ...problemIf(text.length > most, path, 'TOO_LONG')];
}

/** Hiragana or katakana of either width, with the marks that names have. */
function isKana(text: string): boolean {
  return /^[\p{Script=Hiragana}\p{Script=Katakana}\s　ー・･ｰﾞﾟ0-9０-９A-Za-zＡ-Ｚａ-ｚ&＆.．-]+$/u.test(text);
}
