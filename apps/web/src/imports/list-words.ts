import type { ListKind } from '../graphql/generated/graphql.js';
import { useText } from '../i18n/language.js';
import { importsText } from './imports-text.js';
import { offerListsText } from './offer-lists-text.js';

type Words = Readonly<Record<string, string>>;

/** The words of a list's screens: those of its kind before those of all lists. */
export function useListText(kind: ListKind) {
  const all = useText(importsText);
  const offers = useText(offerListsText);
  const plain = { ...all, field: all.field as Words, problem: all.problem as Words };
  if (kind === 'EVENTS') return plain;
  return {
    ...plain,
    ...offers,
    field: offers.field as Words,
    problem: { ...plain.problem, ...offers.problem },
  };
}
