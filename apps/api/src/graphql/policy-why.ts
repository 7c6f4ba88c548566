import type { Scope } from '@app/platform';
import { type Audience, audienceNames, audiences } from './policy-audiences.js';

type OpenAudience = 'ANYONE' | 'LINK_HOLDER' | 'SIGNED_IN';
export type RefusalWhy = `ONLY_${Exclude<Audience, OpenAudience>}` | 'ONLY_OWN_DISTRICT' | 'ONLY_OWN_COMPANY';

const isOpen = (audience: Audience): audience is OpenAudience =>
  audience === 'ANYONE' || audience === 'LINK_HOLDER' || audience === 'SIGNED_IN';

export const refusalWhys: readonly RefusalWhy[] = [
  ...audienceNames.flatMap((audience) => (isOpen(audience) ? [] : [`ONLY_${audience}` as const])),
  'ONLY_OWN_DISTRICT',
  'ONLY_OWN_COMPANY',
];

/** Whose roles would be needed; null where it is enough to sign in. */
export function whyNot(audience: Audience): RefusalWhy | null {
  return isOpen(audience) ? null : `ONLY_${audience}`;
}

/** Why somebody whose roles are right may not do it here: another district's, or another company's. */
export function whyNotHere(audience: Audience, scope: Scope): RefusalWhy | null {
  if (!audiences[audience](scope)) return whyNot(audience);
  if (isOpen(audience) || audiences.WARD(scope)) return null;
  return audiences.DESK(scope) ? 'ONLY_OWN_DISTRICT' : 'ONLY_OWN_COMPANY';
}
