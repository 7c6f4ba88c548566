import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { record } from '@app/audit';
import { accepted, refused, type Outcome } from '@app/domain';
import { Notifications, singleUsePath, type Recipient } from '@app/notifications';
import {
  Clock,
  CONFIG,
  type Config,
  Database,
  deskDistrictIds,
  hashOfLinkToken,
  linkToken,
  type Scope,
  type Transaction,
} from '@app/platform';
import { linkExpiry } from './association-link.js';

/** The one link by which an association sees who comes, and answers; its address is for paper and mail only. */
export interface AssociationLink {
  readonly id: string;
  readonly createdAt: Date;
  readonly expiresAt: Date;
  readonly sentAt: Date | null;
}

export type LinkRefusal = 'NOT_FOUND' | 'NOT_ALLOWED';

interface Association {
  readonly id: string;
  readonly districtId: string;
}

/** The links that the branch office gives to associations: one at a time for each, sent or printed, ended when it must be. */
@Injectable()
export class AssociationLinks {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly notifications: Notifications,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** The address to print, of the link that holds; a new one where none does. */
  async show(
    scope: Scope,
    associationId: string,
  ): Promise<Outcome<AssociationLink & { readonly url: string }, LinkRefusal>> {
    return this.asOffice(scope, associationId, async (tx, association) => {
      const link = await this.ensure(tx, scope, association);
      await this.note(tx, scope, 'showAssociationLink', association, link);
      return accepted({
        ...link,
        url: this.config.publicUrl + singleUsePath('ASSOCIATION', this.token(link.id)),
      });
    });
  }

  /** Mails the link that holds to one of the association's contacts. */
  async send(
    scope: Scope,
    associationId: string,
    contactId: string,
  ): Promise<Outcome<AssociationLink, LinkRefusal>> {
    return this.asOffice(scope, associationId, async (tx, association) => {
      const recipient = await findRecipient(tx, associationId, contactId);
      if (!recipient) return refused('NOT_FOUND');
      const link = await this.ensure(tx, scope, association);
      const now = this.clock.now();
      await this.notifications.tell(tx, scope, {
        kind: 'ASSOCIATION_LINK',
        // Pressed twice it goes once; a minute later it is meant.
        dedupeKey: `ASSOCIATION_LINK:${link.id}:${now.toISOString().slice(0, 16)}`,
        districtId: association.districtId,
        recipient,
        facts: { linkId: link.id, expiresAt: link.expiresAt.toISOString() },
      });
      await tx.query(`update association_link set sent_at = $2 where id = $1`, [link.id, now]);
      await this.note(tx, scope, 'sendAssociationLink', association, link);
      return accepted({ ...link, sentAt: now });
    });
  }

  /** Ends the link that holds: whoever has it sees nothing any more. Without one nothing happens. */
  async end(scope: Scope, associationId: string): Promise<Outcome<null, LinkRefusal>> {
    return this.asOffice(scope, associationId, async (tx, association) => {
      const link = await this.lockCurrent(tx, association);
      if (!link) return accepted(null);
      await this.revoke(tx, link);
      await this.note(tx, scope, 'endAssociationLink', association, link);
      return accepted(null);
    });
  }

  private async asOffice<T>(
    scope: Scope,
    associationId: string,
    work: (tx: Transaction, association: Association) => Promise<Outcome<T, LinkRefusal>>,
  ): Promise<Outcome<T, LinkRefusal>> {
    return this.database.run(scope, async (tx) => {
      const [association] = await tx.query<Association[]>(
        `select organisation_id as id, district_id as "districtId" from association
          where organisation_id = $1 and district_id = any($2::uuid[])`,
        [associationId, deskDistrictIds(scope)],
      );
      if (!association) return refused('NOT_FOUND');
      if (!scope.officeDistrictIds.includes(association.districtId)) return refused('NOT_ALLOWED');
      return work(tx, association);
    });
  }

  private async ensure(tx: Transaction, scope: Scope, association: Association): Promise<AssociationLink> {
    const now = this.clock.now();
    const current = await this.lockCurrent(tx, association);
    if (current && current.expiresAt > now) return current;
    if (current) await this.revoke(tx, current);
    const id = randomUUID();
    const [made] = await tx.query<AssociationLink[]>(
      `insert into association_link (id, association_id, district_id, token_hash, created_by, created_at, expires_at)
       values ($1, $2, $3, $4, $5, $6, $7) returning ${columns}`,
      [
        ...[id, association.id, association.districtId, hashOfLinkToken(this.token(id))],
        ...[scope.actor.personId, now, linkExpiry(now)],
      ],
    );
    return made!;
  }

  /** The newest link that nobody ended, expired or not; two officers at once take turns. */
  private async lockCurrent(tx: Transaction, { id }: Association): Promise<AssociationLink | undefined> {
    await tx.query(
      `select pg_advisory_xact_lock(hashtextextended('association_link', 0) # hashtextextended($1, 0))`,
      [id],
    );
    return findLink(tx, id);
  }

  private async revoke(tx: Transaction, { id }: AssociationLink): Promise<void> {
    await tx.query(`update association_link set revoked_at = $2 where id = $1`, [id, this.clock.now()]);
  }

  private token(linkId: string): string {
    return linkToken('ASSOCIATION', linkId, this.config.secretKey);
  }

  private async note(
    tx: Transaction,
    scope: Scope,
    action: string,
    { id, districtId }: Association,
    link: AssociationLink,
  ): Promise<void> {
    await record(tx, scope, {
      ...{ action, subjectType: 'association_link', subjectId: link.id, districtId, organisationId: id },
      after: { expiresAt: link.expiresAt.toISOString() },
    });
  }
}

const columns = `id, created_at as "createdAt", expires_at as "expiresAt", sent_at as "sentAt"`;

/** The link of an association that nobody ended; for its office, which the database knows. */
export async function findLink(tx: Transaction, associationId: string): Promise<AssociationLink | undefined> {
  const [link] = await tx.query<AssociationLink[]>(
    `select ${columns} from association_link where association_id = $1 and revoked_at is null`,
    [associationId],
  );
  return link;
}

async function findRecipient(
  tx: Transaction,
  organisationId: string,
  contactId: string,
): Promise<Recipient | undefined> {
  const [contact] = await tx.query<Recipient[]>(
    `select organisation_id as "organisationId", id as "contactId", name, email as address, language
       from contact where id = $1 and organisation_id = $2 and email is not null`,
    [contactId, organisationId],
  );
  return contact;
}
