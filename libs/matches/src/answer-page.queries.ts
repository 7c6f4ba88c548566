import { findNeedsForMatchingByIds, type NeedForMatching } from '@app/needs';
import { systemScope, type Transaction } from '@app/platform';
import type { ContactForTheDay } from '@app/notifications';
import { associationName } from './association-name.js';
import { dayContactOf } from './day-contact.js';
import type { MatchRow } from './match.entity.js';
import { findMatch } from './match.queries.js';

/** What the holder of an answer link sees: the one match, as it stands now. */
export interface AnswerPage {
  readonly match: MatchRow;
  readonly companyName: string;
  readonly companyNameEn: string | null;
  readonly associationName: string | null;
  readonly smallestGroup: number;
  readonly offeredBasis: string;
  readonly where: NeedForMatching;
  readonly office: ContactForTheDay;
}

/** The page of a link's match, or null if the contact has nothing to do with it or isn't asked (yet). Changes nothing. */
export async function findAnswerPage(
  tx: Transaction,
  link: { readonly matchId: string; readonly contactId: string },
  now: Date,
): Promise<AnswerPage | null> {
  const match = await findMatch(tx, systemScope, link.matchId);
  if (!match?.askedAt || match.askedAt > now) return null;
  const [row] = await tx.query<
    Pick<AnswerPage, 'companyName' | 'companyNameEn' | 'smallestGroup' | 'offeredBasis'>[]
  >(
    `select o.name as "companyName", o.name_en as "companyNameEn", v.smallest_group as "smallestGroup", v.participation_basis as "offeredBasis"
       from contact c join organisation o on o.id = c.organisation_id join volunteer_offer v on v.company_id = o.id
      where c.id = $1 and o.id = $2 and v.id = $3`,
    [link.contactId, match.companyId, match.offerId],
  );
  const [where] = await findNeedsForMatchingByIds(tx, systemScope, [match.needId]);
  const dayContact = await dayContactOf(tx, match.districtId);
  if (!row || !where || !dayContact) return null;
  return {
    ...row,
    match,
    where,
    office: dayContact,
    associationName: await associationName(tx, where.event.associationId),
  };
}
