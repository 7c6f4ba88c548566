import { randomUUID } from 'node:crypto';
import { Attempts } from '@app/access';
import { dateInJapan, declarationVersion, refusedFor, type Checked } from '@app/domain';
import { isMailAddress } from '@app/notifications';
import {
  Database,
  hashOfLinkToken,
  linkToken,
  systemScope,
  type Scope,
  type Transaction,
} from '@app/platform';
import { Injectable } from '@nestjs/common';
import { Admissions, recordRequest } from './admissions.service.js';
import { decideRequest, writeCompany, type CompanyDraft, type WrittenCompany } from './application.js';
import { findPlacesOfConferences, findPlacesOfDistricts, type ConferencePlace } from './conference-names.js';
import { MembershipApplicationRow, MembershipRequestRow } from './membership.entity.js';
import { MembershipTelling } from './membership-telling.js';

export type ApplicationRefusal =
  | 'BAD_INPUT'
  | 'TOO_MANY_TRIES'
  | 'LINK_INVALID'
  | 'LINK_EXPIRED'
  | 'ALREADY_DECIDED'
  | 'NOT_FOUND'
  | 'ALREADY_MEMBER';

/** What the holder of the link in the mail sees of its own application. */
export interface ApplicationPage {
  readonly application: MembershipApplicationRow;
  readonly requests: readonly (MembershipRequestRow & { readonly place: ConferencePlace })[];
}

type PageOutcome = Checked<ApplicationPage, ApplicationRefusal>;

const confirmDays = 3;
const dayMs = 24 * 60 * 60 * 1000;
/** By whom the record says that a thing was done that was done by a link. */
const byLink = (name: string): Scope => ({ ...systemScope, actor: { personId: null, label: name } });

/** What companies do before they are members: ask, show that the address is theirs, take up an invitation. */
@Injectable()
export class Applications {
  constructor(
    private readonly database: Database,
    private readonly attempts: Attempts,
    private readonly admissions: Admissions,
    private readonly telling: MembershipTelling,
  ) {}

  /**
   * From the public page. Whether the company or the address is known makes no difference to the answer; no coordinator sees
   * anything before the address has been confirmed.
   */
  async ask(
    draft: CompanyDraft,
    districtIds: readonly string[],
    address: string,
  ): Promise<Checked<true, ApplicationRefusal>> {
    const written = writeCompany(draft, isMailAddress);
    if (!written.ok) return written;
    if (!(await this.attempts.take([{ kind: 'MAIL_FROM', of: address }])))
      return refusedFor('TOO_MANY_TRIES');
    const to = written.value.contactEmail.toLowerCase();
    const mayMail = await this.attempts.take([{ kind: 'MAIL_TO', of: `join ${to}` }]);
    return this.database.run(systemScope, async (tx) => {
      const places = await findPlacesOfDistricts(tx, systemScope, districtIds);
      const wards = new Set(places.map(({ wardId }) => wardId));
      if (places.length === 0 || places.length !== new Set(districtIds).size || wards.size !== 1) {
        return refusedFor('BAD_INPUT', { path: 'districtIds', code: 'EMPTY' });
      }
      if (mayMail) await this.keep(tx, written.value, places);
      return { ok: true, value: true };
    });
  }

  /** The page behind the link; opening it changes nothing. */
  page(token: string): Promise<PageOutcome> {
    return this.database.run(systemScope, (tx) => this.found(tx, token));
  }

  /** The address is the applicant's own: now the coordinators see it. */
  confirm(token: string): Promise<PageOutcome> {
    return this.database.run(systemScope, async (tx) => {
      const found = await this.found(tx, token, true);
      if (!found.ok || found.value.application.origin !== 'ASKED')
        return found.ok ? refusedFor('LINK_INVALID') : found;
      const { application, requests } = found.value;
      const scope = byLink(application.name);
      for (const request of requests) {
        if (!decideRequest(request.state, 'CONFIRMED').ok) continue;
        await tx.update(MembershipRequestRow, { id: request.id }, { state: 'CONFIRMED' });
        await recordRequest(
          tx,
          scope,
          'askToJoin',
          { ...request, state: 'CONFIRMED' },
          {
            place: request.place,
            application,
          },
        );
        await this.telling.tellApplied(tx, scope, application, request.place);
      }
      if (!application.confirmedAt) {
        await tx.update(
          MembershipApplicationRow,
          { id: application.id },
          { confirmedAt: this.telling.now() },
        );
      }
      return this.found(tx, token);
    });
  }

  /** Whoever asked changes its mind. */
  withdraw(token: string): Promise<PageOutcome> {
    return this.database.run(systemScope, async (tx) => {
      const found = await this.found(tx, token, true);
      if (!found.ok) return found;
      const open = found.value.requests.filter(({ state }) => decideRequest(state, 'WITHDRAWN').ok);
      if (open.length === 0) return refusedFor('ALREADY_DECIDED');
      const { application } = found.value;
      for (const request of open) {
        const decision = { state: 'WITHDRAWN', decidedAt: this.telling.now() } as const;
        await tx.update(MembershipRequestRow, { id: request.id }, decision);
        await recordRequest(
          tx,
          byLink(application.name),
          'withdrawApplication',
          { ...request, ...decision },
          {
            place: request.place,
            application,
          },
        );
      }
      return this.found(tx, token);
    });
  }

  /** An invited company describes itself, signs, and is a member. */
  accept(token: string, draft: CompanyDraft): Promise<PageOutcome> {
    return this.database.run(systemScope, async (tx) => {
      const found = await this.found(tx, token, true);
      if (!found.ok) return found;
      const { application, requests } = found.value;
      const [request] = requests;
      if (application.origin !== 'INVITED' || !request) return refusedFor('LINK_INVALID');
      if (request.state !== 'INVITED') return refusedFor('ALREADY_DECIDED');
      const { corporateNumber, contactEmail } = application;
      const written = writeCompany({ ...draft, corporateNumber, contactEmail }, isMailAddress);
      if (!written.ok) return written;
      await tx.update(
        MembershipApplicationRow,
        { id: application.id },
        { ...this.columnsOf(written.value), confirmedAt: this.telling.now() },
      );
      const admitted = await this.admissions.admitInto(
        tx,
        byLink(written.value.name),
        request,
        request.place,
      );
      return admitted.ok ? this.found(tx, token) : admitted;
    });
  }

  private async keep(
    tx: Transaction,
    company: WrittenCompany,
    places: readonly ConferencePlace[],
  ): Promise<void> {
    const id = randomUUID();
    const application = await tx.save(
      tx.create(MembershipApplicationRow, {
        id,
        wardId: places[0]!.wardId,
        origin: 'ASKED',
        tokenHash: hashOfLinkToken(linkToken('MEMBERSHIP', id, this.telling.config.secretKey)),
        ...this.columnsOf(company),
        expiresAt: new Date(this.telling.now().getTime() + confirmDays * dayMs),
      }),
    );
    await tx.insert(
      MembershipRequestRow,
      places.map(({ conferenceId }) => ({ applicationId: id, conferenceId, state: 'ASKED' as const })),
    );
    await this.telling.askToConfirm(tx, systemScope, application, places);
  }

  private columnsOf({ signature, ...company }: WrittenCompany) {
    return {
      ...company,
      signerName: signature.signerName,
      signerTitle: signature.signerTitle,
      declaredOn: dateInJapan(this.telling.now()),
      declarationVersion,
    };
  }

  private async found(tx: Transaction, token: string, lock = false): Promise<PageOutcome> {
    const query = tx
      .createQueryBuilder(MembershipApplicationRow, 'application')
      .where('application.token_hash = :hash', { hash: hashOfLinkToken(token) });
    if (lock) query.setLock('pessimistic_write');
    const application = await query.getOne();
    if (!application) return refusedFor('LINK_INVALID');
    const rows = await tx.find(MembershipRequestRow, {
      where: { applicationId: application.id },
      order: { id: 'ASC' },
    });
    const isWaiting = rows.some(({ state }) => state === 'ASKED' || state === 'INVITED');
    if (isWaiting && application.expiresAt <= this.telling.now()) return refusedFor('LINK_EXPIRED');
    const places = await findPlacesOfConferences(
      tx,
      systemScope,
      rows.map(({ conferenceId }) => conferenceId),
    );
    const requests = rows.flatMap((row) =>
      places
        .filter(({ conferenceId }) => conferenceId === row.conferenceId)
        .map((place) => ({ ...row, place })),
    );
    return { ok: true, value: { application, requests } };
  }
}
