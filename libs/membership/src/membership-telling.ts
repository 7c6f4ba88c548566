import type { Language } from '@app/domain';
import { Notifications, type CompanyLeaves } from '@app/notifications';
import { Clock, CONFIG, type Config, type Scope, type Transaction } from '@app/platform';
import { isoInJapan } from '@app/domain';
import { Inject, Injectable } from '@nestjs/common';
import type { ConferencePlace } from './conference-names.js';
import type { MembershipApplicationRow } from './membership.entity.js';

interface Reader {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly language: Language;
}

const nameOf = ({ conference, conferenceEn }: ConferencePlace) => ({ conference, conferenceEn });

/** The letters about joining, in the transaction of what they tell. */
@Injectable()
export class MembershipTelling {
  constructor(
    private readonly notifications: Notifications,
    private readonly clock: Clock,
    @Inject(CONFIG) readonly config: Config,
  ) {}

  async askToConfirm(
    tx: Transaction,
    scope: Scope,
    application: MembershipApplicationRow,
    places: readonly ConferencePlace[],
  ): Promise<void> {
    await this.notifications.tell(tx, scope, {
      kind: 'COMPANY_CONFIRM',
      dedupeKey: `COMPANY_CONFIRM:${application.id}`,
      // The ward's: a desk, which reads what its district writes, knows nobody who has not confirmed.
      districtId: null,
      wardId: application.wardId,
      recipient: applicant(application),
      facts: {
        linkId: application.id,
        companyName: application.name,
        conferences: places.map(nameOf),
        expiresAt: isoInJapan(application.expiresAt),
      },
    });
  }

  async invite(
    tx: Transaction,
    scope: Scope,
    application: MembershipApplicationRow,
    place: ConferencePlace,
  ): Promise<void> {
    await this.notifications.tell(tx, scope, {
      kind: 'COMPANY_INVITED',
      dedupeKey: `COMPANY_INVITED:${application.id}`,
      districtId: place.districtId,
      recipient: applicant(application),
      facts: {
        linkId: application.id,
        companyName: application.name,
        ...nameOf(place),
        invitedBy: scope.actor.label,
        expiresAt: isoInJapan(application.expiresAt),
      },
    });
  }

  async tellApplied(
    tx: Transaction,
    scope: Scope,
    application: MembershipApplicationRow,
    place: ConferencePlace,
  ): Promise<void> {
    for (const reader of await coordinatorsOf(tx, place.districtId)) {
      await this.notifications.tell(tx, scope, {
        kind: 'COMPANY_APPLIED',
        dedupeKey: `COMPANY_APPLIED:${application.id}:${place.conferenceId}`,
        districtId: place.districtId,
        recipient: recipientOf(reader),
        facts: {
          companyName: application.name,
          ...nameOf(place),
          industry: application.industry ?? '',
          message: application.message,
          districtKey: place.districtKey,
        },
      });
    }
  }

  /** Who asked, and who looks after the company already: somebody else may have asked in its name. */
  async tellAdmitted(
    tx: Transaction,
    scope: Scope,
    application: MembershipApplicationRow & { readonly companyId: string },
    place: ConferencePlace,
    since: string,
  ): Promise<void> {
    const { id, companyId, contactEmail } = application;
    const others = (await administratorsOf(tx, companyId)).filter(
      ({ email }) => email.toLowerCase() !== contactEmail.toLowerCase(),
    );
    const recipients = [
      applicant(application),
      ...others.map((reader) => ({ ...recipientOf(reader), organisationId: companyId })),
    ];
    for (const recipient of recipients) {
      await this.notifications.tell(tx, scope, {
        kind: 'COMPANY_ADMITTED',
        dedupeKey: `COMPANY_ADMITTED:${id}:${place.conferenceId}`,
        districtId: place.districtId,
        recipient,
        facts: { companyName: application.name, ...nameOf(place), since },
      });
    }
  }

  async tellNotAdmitted(
    tx: Transaction,
    scope: Scope,
    application: MembershipApplicationRow,
    place: ConferencePlace,
    reason: string,
  ): Promise<void> {
    await this.notifications.tell(tx, scope, {
      kind: 'COMPANY_NOT_ADMITTED',
      dedupeKey: `COMPANY_NOT_ADMITTED:${application.id}:${place.conferenceId}`,
      districtId: place.districtId,
      recipient: applicant(application),
      facts: { companyName: application.name, ...nameOf(place), reason },
    });
  }

  /** To the other side: who didn't decide it. */
  async tellLeaves(
    tx: Transaction,
    scope: Scope,
    companyId: string,
    place: ConferencePlace,
    leaves: Omit<CompanyLeaves, 'companyName' | 'conference' | 'conferenceEn'>,
  ): Promise<void> {
    const readers = leaves.byConference
      ? await administratorsOf(tx, companyId)
      : await coordinatorsOf(tx, place.districtId);
    const [company] = await tx.query<{ name: string }[]>(`select name from organisation where id = $1`, [
      companyId,
    ]);
    for (const reader of readers) {
      await this.notifications.tell(tx, scope, {
        kind: 'COMPANY_LEAVES',
        dedupeKey: `COMPANY_LEAVES:${companyId}:${place.conferenceId}:${leaves.until}`,
        districtId: place.districtId,
        recipient: { ...recipientOf(reader), organisationId: leaves.byConference ? companyId : null },
        facts: { companyName: company?.name ?? '', ...nameOf(place), ...leaves },
      });
    }
  }

  /** @returns to how many administrators it goes */
  async remindOfDeclaration(
    tx: Transaction,
    scope: Scope,
    due: {
      readonly id: string;
      readonly companyId: string;
      readonly companyName: string;
      readonly validUntil: string;
    },
    districtId: string,
  ): Promise<number> {
    const { companyId, companyName, validUntil } = due;
    const readers = await administratorsOf(tx, companyId);
    for (const reader of readers) {
      await this.notifications.tell(tx, scope, {
        kind: 'DECLARATION_DUE',
        dedupeKey: `DECLARATION_DUE:${due.id}`,
        districtId,
        recipient: { ...recipientOf(reader), organisationId: companyId },
        facts: { companyId, companyName, validUntil },
      });
    }
    return readers.length;
  }

  now(): Date {
    return this.clock.now();
  }
}

function applicant({ contactName, name, contactEmail, language }: MembershipApplicationRow) {
  return { name: contactName ?? name, address: contactEmail, language };
}

function recipientOf({ id, name, email, language }: Reader) {
  return { personId: id, name, address: email, language };
}

function coordinatorsOf(tx: Transaction, districtId: string): Promise<Reader[]> {
  return peopleWith(tx, `g.role = 'COORDINATOR' and g.district_id = $1`, districtId);
}

function administratorsOf(tx: Transaction, companyId: string): Promise<Reader[]> {
  return peopleWith(tx, `g.role = 'COMPANY_ADMINISTRATOR' and g.organisation_id = $1`, companyId);
}

function peopleWith(tx: Transaction, role: string, id: string): Promise<Reader[]> {
  return tx.query<Reader[]>(
    `select distinct p.id, p.name, p.email, p.language from role_grant g join person p on p.id = g.person_id
     where ${role} and g.starts_on <= japan_today() and (g.ends_on is null or g.ends_on >= japan_today())
     order by p.id`,
    [id],
  );
}
