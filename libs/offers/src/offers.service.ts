import { differences, record, type ToldBy } from '@app/audit';
import {
  changeOffer,
  dateInJapan,
  refusedFor,
  withdrawOffer,
  writeOffer,
  type Checked,
  type OfferDraft,
  type OfferTerms,
  type OfferWindow,
} from '@app/domain';
import { Clock, Database, type Scope, type Transaction } from '@app/platform';
import { Injectable } from '@nestjs/common';
import { QueryFailedError } from 'typeorm';
import {
  findCompany,
  foreignDistricts,
  keepCorporateNumber,
  lockCompany,
  type OfferingCompany,
  writerOf,
  type WriterRefusal,
} from './companies.js';
import { columnsOf, saveTimes, termsOf } from './offers.commands.js';
import { previewForMatching, type OfferForMatching } from './offers-for-matching.queries.js';
import { OfferPatternRow } from './offer-pattern.entity.js';
import { OfferWindowRow } from './offer-window.entity.js';
import { findOffer, holdsPeople, lockOffer } from './offers.queries.js';
import { OfferTelling } from './offer-telling.service.js';
import { VolunteerOfferRow } from './volunteer-offer.entity.js';

/** An offer as it is typed. */
export interface OfferInput {
  readonly companyId: string;
  readonly draft: OfferDraft;
  readonly corporateNumber: string | null;
  /** How the company told the office that enters it: `TELEPHONE` or `PAPER`. */
  readonly toldBy: string | null;
}

export type OfferRefusal = WriterRefusal | 'OFFER_IS_CLOSED' | 'STILL_HAS_PEOPLE';
export type OfferOutcome = Checked<VolunteerOfferRow, OfferRefusal>;

interface Written {
  readonly terms: OfferTerms;
  readonly company: OfferingCompany;
  readonly toldBy: ToldBy | null;
}

/** What companies offer, written by themselves or by the office that they told. */
@Injectable()
export class Offers {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly telling: OfferTelling,
  ) {}

  submitOffer(scope: Scope, input: OfferInput): Promise<OfferOutcome> {
    return this.database.run(scope, async (tx) => {
      const written = await this.written(tx, scope, input, []);
      if (!written.ok) return written;
      const { terms, company, toldBy } = written.value;
      const offer = await tx.save(
        tx.create(VolunteerOfferRow, {
          ...columnsOf(terms),
          companyId: input.companyId,
          createdBy: scope.actor.personId,
          toldBy,
        }),
      );
      await saveTimes(tx, offer.id, terms);
      await put(tx, scope, 'submitOffer', { offer, company, toldBy }, { after: { ...terms } });
      return { ok: true, value: offer };
    });
  }

  /** The offer as the matcher would see it, for a look ahead; nothing is saved. */
  preview(scope: Scope, { companyId, draft }: OfferInput): Promise<Checked<OfferForMatching, WriterRefusal>> {
    const today = dateInJapan(this.clock.now());
    return this.database.run(scope, async (tx) => {
      const company = await findCompany(tx, companyId);
      if (!company) return refusedFor('NOT_FOUND');
      const writer = writerOf(scope, company, 'TELEPHONE');
      if (!writer.ok) return writer;
      const written = writeOffer(draft, today);
      if (!written.ok) return written;
      const offer = tx.create(VolunteerOfferRow, {
        ...columnsOf(written.value),
        companyId,
        lat: null,
        lng: null,
      });
      return { ok: true, value: await previewForMatching(tx, offer, written.value, today) };
    });
  }

  async changeOffer(scope: Scope, id: string, input: OfferInput): Promise<OfferOutcome> {
    try {
      return await this.database.run(scope, (tx) => this.change(tx, scope, id, input));
    } catch (error) {
      if (!takesPromisedPeople(error)) throw error;
      return refusedFor('STILL_HAS_PEOPLE', { path: 'people', code: 'FEWER_THAN_PROMISED' });
    }
  }

  withdrawOffer(scope: Scope, id: string): Promise<OfferOutcome> {
    return this.database.run(scope, async (tx) => {
      const before = (await findOffer(tx, scope, id)) && (await lockOffer(tx, id));
      if (!before) return refusedFor('NOT_FOUND');
      const company = (await lockCompany(tx, before.companyId))!;
      // Whoever may see the offer and works at a desk may take its withdrawal down; it is told by telephone, as a rule.
      const writer = writerOf(scope, company, 'TELEPHONE');
      if (!writer.ok) return writer;
      const withdrawn = withdrawOffer(before, await holdsPeople(tx, id));
      if (!withdrawn.ok) return withdrawn;
      await tx.update(VolunteerOfferRow, { id }, { state: 'WITHDRAWN', updatedAt: this.clock.now() });
      const what = { before: { state: 'OPEN' }, after: { state: 'WITHDRAWN' } };
      await put(tx, scope, 'withdrawOffer', { offer: before, company, toldBy: writer.value }, what);
      return withdrawn;
    });
  }

  private async change(tx: Transaction, scope: Scope, id: string, input: OfferInput): Promise<OfferOutcome> {
    const before = (await findOffer(tx, scope, id)) && (await lockOffer(tx, id));
    if (!before) return refusedFor('NOT_FOUND');
    if (input.companyId !== before.companyId) {
      return refusedFor('BAD_INPUT', { path: 'companyId', code: 'CANNOT_CHANGE' });
    }
    const standing = await termsOf(tx, before);
    const written = await this.written(tx, scope, input, standing.windows);
    if (!written.ok) return written;
    const { terms, company, toldBy } = written.value;
    const changed = changeOffer(before, standing, terms);
    if (!changed.ok) return changed;
    const changes = differences(standing, terms);
    if (!changes) return { ok: true, value: before };
    const { termsVersion } = changed.value;
    await tx.update(
      VolunteerOfferRow,
      { id },
      { ...columnsOf(terms), termsVersion, updatedAt: this.clock.now() },
    );
    await tx.delete(OfferWindowRow, { offerId: id });
    await tx.delete(OfferPatternRow, { offerId: id });
    await saveTimes(tx, id, terms);
    await this.telling.tellChanged(tx, scope, before, standing, terms);
    await put(tx, scope, 'changeOffer', { offer: before, company, toldBy }, changes);
    return changed;
  }

  private async written(
    tx: Transaction,
    scope: Scope,
    input: OfferInput,
    windowsBefore: readonly OfferWindow[],
  ): Promise<Checked<Written, WriterRefusal>> {
    const company = await lockCompany(tx, input.companyId);
    if (!company) return refusedFor('NOT_FOUND');
    const writer = writerOf(scope, company, input.toldBy);
    if (!writer.ok) return writer;
    const written = writeOffer(input.draft, dateInJapan(this.clock.now()), windowsBefore);
    if (!written.ok) return written;
    if ((await foreignDistricts(tx, company, written.value.districtIds)).length > 0) {
      return refusedFor('BAD_INPUT', { path: 'districtIds', code: 'NOT_FOUND' });
    }
    const number = await keepCorporateNumber(tx, scope, company, input.corporateNumber);
    return number.ok ? { ok: true, value: { terms: written.value, company, toldBy: writer.value } } : number;
  }
}

/** The floor that the database keeps by itself: an offer never has fewer people than it has promised at one moment. */
function takesPromisedPeople(error: unknown): boolean {
  const cause: unknown = error instanceof QueryFailedError ? error.driverError : null;
  return cause instanceof Error && 'constraint' in cause && cause.constraint === 'offer_keeps_people_at_once';
}

interface Put extends Omit<Written, 'terms'> {
  readonly offer: VolunteerOfferRow;
}

function put(
  tx: Transaction,
  scope: Scope,
  action: string,
  { offer, company, toldBy }: Put,
  what: { readonly before?: object; readonly after: object },
): Promise<void> {
  const { memberDistrictIds } = company;
  return record(tx, scope, {
    ...{ action, subjectType: 'volunteer_offer', subjectId: offer.id, toldBy },
    // The company's own, and read by the conferences to which it offers as their member.
    organisationId: offer.companyId,
    sharedDistrictIds: offer.districtIds.filter((id) => memberDistrictIds.includes(id)),
    ...what,
  });
}
