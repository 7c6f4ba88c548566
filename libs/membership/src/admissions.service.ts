import { randomUUID } from 'node:crypto';
import { Attempts, People, triesToWrite } from '@app/access';
import { record } from '@app/audit';
import { dateInJapan, refusedFor, type Checked } from '@app/domain';
import { isMailAddress } from '@app/notifications';
import { asSystem, Database, hashOfLinkToken, linkToken, type Scope, type Transaction } from '@app/platform';
import { Injectable } from '@nestjs/common';
import { addMember, findOrMakeCompany, keepDeclaration } from './admission.commands.js';
import { decideRequest, writeInvitation, type InvitationDraft } from './application.js';
import {
  findPlacesOfDistricts,
  mayAdmit,
  placeOfConference,
  type ConferencePlace,
} from './conference-names.js';
import { MembershipApplicationRow, MembershipRequestRow } from './membership.entity.js';
import { MembershipTelling } from './membership-telling.js';

export type AdmissionRefusal =
  'BAD_INPUT' | 'NOT_FOUND' | 'ALREADY_DECIDED' | 'ALREADY_MEMBER' | 'TOO_MANY_TRIES';
export type RequestOutcome = Checked<MembershipRequestRow, AdmissionRefusal>;

const invitationDays = 28;
const dayMs = 24 * 60 * 60 * 1000;

/** Which companies a conference admits: decided by its coordinators. */
@Injectable()
export class Admissions {
  constructor(
    private readonly database: Database,
    private readonly people: People,
    private readonly telling: MembershipTelling,
    private readonly attempts: Attempts,
  ) {}

  /** Invites a company by mail; it becomes a member when it signs. */
  async invite(scope: Scope, districtId: string, draft: InvitationDraft): Promise<RequestOutcome> {
    if (!(await this.mayWrite(scope, draft.contactEmail.trim()))) return refusedFor('TOO_MANY_TRIES');
    return this.database.run(scope, async (tx) => {
      const [place] = await findPlacesOfDistricts(tx, scope, [districtId]);
      if (!place || !(await mayAdmit(tx, scope, place))) return refusedFor('NOT_FOUND');
      const written = writeInvitation(draft, isMailAddress);
      if (!written.ok) return written;
      return asSystem(tx, async () => {
        if (await isMember(tx, place, written.value.corporateNumber)) return refusedFor('ALREADY_MEMBER');
        return this.send(tx, scope, place, written.value);
      });
    });
  }

  /** The company becomes a member today, and whoever asked its administrator. */
  async admit(scope: Scope, requestId: string): Promise<RequestOutcome> {
    // The applicant has confirmed the address.
    if (!(await this.mayWrite(scope, null))) return refusedFor('TOO_MANY_TRIES');
    return this.decide(scope, requestId, async (tx, request, place) => {
      const decided = decideRequest(request.state, 'ADMITTED');
      // An invited company admits itself, by signing.
      if (!decided.ok || request.state === 'INVITED') return refusedFor('ALREADY_DECIDED');
      return this.admitInto(tx, scope, request, place);
    });
  }

  /** 見送り: the reason is written to the company as it stands. */
  async turnDown(scope: Scope, requestId: string, reason: string): Promise<RequestOutcome> {
    const words = reason.trim();
    if (words === '') return refusedFor('BAD_INPUT', { path: 'reason', code: 'EMPTY' });
    return this.decide(scope, requestId, async (tx, request, place) => {
      const decided = decideRequest(request.state, 'NOT_ADMITTED');
      if (!decided.ok) return refusedFor(decided.refusal);
      const application = await tx.findOneByOrFail(MembershipApplicationRow, { id: request.applicationId });
      const after = await this.close(tx, scope, request, { state: 'NOT_ADMITTED', reason: words });
      await this.telling.tellNotAdmitted(tx, scope, application, place, words);
      await recordRequest(tx, scope, 'turnDownCompany', after, { place, application });
      return { ok: true, value: after };
    });
  }

  /** An invitation that has not been taken up is taken back. */
  withdrawInvitation(scope: Scope, requestId: string): Promise<RequestOutcome> {
    return this.decide(scope, requestId, async (tx, request, place) => {
      if (request.state !== 'INVITED') return refusedFor('ALREADY_DECIDED');
      const application = await tx.findOneByOrFail(MembershipApplicationRow, { id: request.applicationId });
      const after = await this.close(tx, scope, request, { state: 'WITHDRAWN', reason: null });
      await recordRequest(tx, scope, 'withdrawInvitation', after, { place, application });
      return { ok: true, value: after };
    });
  }

  /** Membership, declaration, administrator, letters, record. As the system; the request's row is locked. */
  async admitInto(
    tx: Transaction,
    scope: Scope,
    request: MembershipRequestRow,
    place: ConferencePlace,
  ): Promise<RequestOutcome> {
    const application = await tx.findOneByOrFail(MembershipApplicationRow, { id: request.applicationId });
    const today = dateInJapan(this.telling.now());
    const company = await findOrMakeCompany(tx, application);
    await addMember(tx, place, company.id, today);
    // Else only who looks after it declares.
    if (company.opensToApplicant) await this.keepSigned(tx, scope, application, company.id);
    await tx.update(MembershipApplicationRow, { id: application.id }, { companyId: company.id });
    const after = await this.close(tx, scope, request, { state: 'ADMITTED', reason: null });
    const admitted = { ...application, companyId: company.id };
    await recordRequest(tx, scope, 'admitCompany', after, { place, application: admitted });
    await this.telling.tellAdmitted(tx, scope, admitted, place, today);
    if (company.opensToApplicant) await this.inviteAdministrator(tx, scope, application, company.id);
    return { ok: true, value: after };
  }

  private mayWrite(scope: Scope, address: string | null): Promise<boolean> {
    return this.attempts.take(triesToWrite(scope.actor.personId, address));
  }

  private async keepSigned(
    tx: Transaction,
    scope: Scope,
    application: MembershipApplicationRow,
    companyId: string,
  ): Promise<void> {
    await keepDeclaration(tx, scope, companyId, {
      declaredOn: application.declaredOn ?? dateInJapan(this.telling.now()),
      textVersion: application.declarationVersion ?? '',
      signerName: application.signerName ?? application.name,
      signerTitle: application.signerTitle,
      personId: null,
    });
  }

  private async inviteAdministrator(
    tx: Transaction,
    scope: Scope,
    { wardId, contactName, name, contactEmail, language }: MembershipApplicationRow,
    companyId: string,
  ): Promise<void> {
    const startsOn = dateInJapan(this.telling.now());
    const grant = { districtId: null, organisationId: companyId, startsOn, endsOn: null };
    await this.people.inviteInto(
      tx,
      scope,
      wardId,
      { name: contactName ?? name, email: contactEmail, language },
      { role: 'COMPANY_ADMINISTRATOR', ...grant },
    );
  }

  private async send(
    tx: Transaction,
    scope: Scope,
    place: ConferencePlace,
    draft: InvitationDraft,
  ): Promise<RequestOutcome> {
    const id = randomUUID();
    const application = await tx.save(
      tx.create(MembershipApplicationRow, {
        id,
        wardId: place.wardId,
        origin: 'INVITED',
        tokenHash: hashOfLinkToken(linkToken('MEMBERSHIP', id, this.telling.config.secretKey)),
        ...draft,
        themes: [],
        invitedBy: scope.actor.personId,
        expiresAt: new Date(this.telling.now().getTime() + invitationDays * dayMs),
      }),
    );
    const request = await tx.save(
      tx.create(MembershipRequestRow, {
        applicationId: id,
        conferenceId: place.conferenceId,
        state: 'INVITED',
      }),
    );
    await this.telling.invite(tx, scope, application, place);
    await recordRequest(tx, scope, 'inviteCompany', request, { place, application });
    return { ok: true, value: request };
  }

  /** The row is seen by the asker, locked by the system, and decided once. */
  private decide(
    scope: Scope,
    requestId: string,
    work: (tx: Transaction, request: MembershipRequestRow, place: ConferencePlace) => Promise<RequestOutcome>,
  ): Promise<RequestOutcome> {
    return this.database.run(scope, async (tx) => {
      const seen = await tx.findOneBy(MembershipRequestRow, { id: requestId });
      if (!seen || seen.state === 'ASKED') return refusedFor('NOT_FOUND');
      const place = await placeOfConference(tx, seen.conferenceId);
      if (!(await mayAdmit(tx, scope, place))) return refusedFor('NOT_FOUND');
      return asSystem(tx, async () => {
        const request = await tx.findOneOrFail(MembershipRequestRow, {
          where: { id: requestId },
          lock: { mode: 'pessimistic_write' },
        });
        return work(tx, request, place);
      });
    });
  }

  private async close(
    tx: Transaction,
    scope: Scope,
    request: MembershipRequestRow,
    to: Pick<MembershipRequestRow, 'state' | 'reason'>,
  ): Promise<MembershipRequestRow> {
    const decision = { ...to, decidedBy: scope.actor.personId, decidedAt: this.telling.now() };
    await tx.update(MembershipRequestRow, { id: request.id }, decision);
    return { ...request, ...decision };
  }
}

async function isMember(tx: Transaction, place: ConferencePlace, corporateNumber: string): Promise<boolean> {
  const [row] = await tx.query<{ member: boolean }[]>(
    `select exists (select from organisation o join conference_member m on m.company_id = o.id
       where o.ward_id = $1 and o.corporate_number = $2 and m.conference_id = $3
         and (m.until is null or m.until >= japan_today())) as member`,
    [place.wardId, corporateNumber, place.conferenceId],
  );
  return row!.member;
}

/** The company's name and number are public; who asked for it stays with the application. */
export function recordRequest(
  tx: Transaction,
  scope: Scope,
  action: string,
  { id, state }: MembershipRequestRow,
  about: { readonly place: ConferencePlace; readonly application: MembershipApplicationRow },
): Promise<void> {
  const { place, application } = about;
  const { name, corporateNumber, companyId } = application;
  return record(tx, scope, {
    action,
    subjectType: 'membership_request',
    subjectId: id,
    districtId: place.districtId,
    organisationId: companyId ?? null,
    after: { company: name, corporateNumber, conference: place.conference, state },
  });
}
