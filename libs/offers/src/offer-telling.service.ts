import { Inject, Injectable } from '@nestjs/common';
import { changedOfferTerms, dateInJapan, type OfferTerm, type OfferTerms } from '@app/domain';
import {
  countTold,
  deskPeople,
  lockPending,
  Notifications,
  rewritePending,
  type FactsOf,
  type PromisedPeople,
} from '@app/notifications';
import { asSystem, Clock, CONFIG, type Config, type Scope, type Transaction } from '@app/platform';
import type { VolunteerOfferRow } from './volunteer-offer.entity.js';

/** Tells the conferences to which people of an offer are promised that its company wrote it anew. */
@Injectable()
export class OfferTelling {
  constructor(
    private readonly notifications: Notifications,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** What is promised stays: the coordinator looks whether it still fits. Several edits within the hold are one message. */
  async tellChanged(
    tx: Transaction,
    scope: Scope,
    offer: VolunteerOfferRow,
    before: OfferTerms,
    after: OfferTerms,
  ): Promise<void> {
    const terms = changedOfferTerms(before, after);
    if (terms.length === 0) return;
    const promises = await findPromises(tx, offer.id, this.clock.now());
    for (const districtId of new Set(promises.map((promise) => promise.districtId))) {
      const prefix = `OFFER_CHANGED:${offer.id}:${districtId}:`;
      const facts = {
        companyName: promises[0]!.companyName,
        ...{ terms, peopleBefore: before.people, people: after.people },
        promised: promises.filter((promise) => promise.districtId === districtId).map(promised),
      };
      const waiting = await lockPending(tx, scope, 'OFFER_CHANGED', prefix);
      for (const { id, facts: first } of waiting) {
        await rewritePending(tx, scope, { id, facts: merged(first, facts) });
      }
      if (waiting.length === 0) await this.tell(tx, scope, districtId, prefix, facts);
    }
  }

  private async tell(
    tx: Transaction,
    scope: Scope,
    districtId: string,
    prefix: string,
    facts: FactsOf['OFFER_CHANGED'],
  ): Promise<void> {
    const now = this.clock.now();
    const dedupeKey = `${prefix}${await countTold(tx, scope, prefix)}`;
    const notBefore = new Date(now.getTime() + this.config.holdSeconds * 1000);
    // An offer is the coordinator's to see, not the office's.
    for (const recipient of await deskPeople(tx, scope, districtId, dateInJapan(now), ['COORDINATOR'])) {
      const telling = { dedupeKey, districtId, recipient, facts, notBefore };
      await this.notifications.tell(tx, scope, { kind: 'OFFER_CHANGED', ...telling });
    }
  }
}

function merged(first: FactsOf['OFFER_CHANGED'], next: FactsOf['OFFER_CHANGED']): FactsOf['OFFER_CHANGED'] {
  const terms: OfferTerm[] = [...new Set([...first.terms, ...next.terms])];
  return { ...next, terms, peopleBefore: first.peopleBefore };
}

interface PromisedRow {
  readonly districtId: string;
  readonly companyName: string;
  readonly eventTitle: string;
  readonly role: string;
  readonly startsAt: Date;
  readonly people: number;
}

/** Of the offer's people, those promised for days to come, in every conference. */
function findPromises(tx: Transaction, offerId: string, now: Date): Promise<PromisedRow[]> {
  return asSystem(tx, () =>
    tx.query<PromisedRow[]>(
      `select m.district_id as "districtId", o.name as "companyName", e.title as "eventTitle", n.role,
         m.starts_at as "startsAt", m.people
       from match m join staffing_need n on n.id = m.need_id join event_day d on d.id = n.event_day_id
         join community_event e on e.id = d.event_id join organisation o on o.id = m.company_id
       where m.offer_id = $1 and m.state in ('APPROVED', 'CONFIRMED') and m.starts_at > $2
       order by m.starts_at, m.id`,
      [offerId, now],
    ),
  );
}

function promised({ eventTitle, role, startsAt, people }: PromisedRow): PromisedPeople {
  return { eventTitle, role, startsAt: startsAt.toISOString(), people };
}
