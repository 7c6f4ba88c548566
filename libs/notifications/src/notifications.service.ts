import { Inject, Injectable } from '@nestjs/common';
import {
  afterCommit,
  asSystem,
  Bell,
  CONFIG,
  type Config,
  type Scope,
  type Transaction,
} from '@app/platform';
import { letterToPrint, type PrintedLetter } from './channels/by-hand.js';
import { subjectOf, type Told } from './letter.js';
import { endpointsToTell } from './channels/webhook-endpoint.queries.js';
import { carry } from './delivery/digest.queries.js';
import { planTelling, type TellingPlan } from './delivery/plan-telling.js';
import { ruleFor } from './kind-rules.js';
import {
  databaseNow,
  findOffice,
  insertNotification,
  recipientKey,
  silence,
} from './notification.queries.js';
import type { Hushed, Hushing, Recipient, Telling } from './notification.js';
import type { Office } from './office.js';
import { findPreference } from './preferences/preference.queries.js';

/** One ring is enough for all that a transaction tells. */
const willRing = new WeakSet<Transaction>();

/** Writes what is to be told, in the transaction of what it tells. */
@Injectable()
export class Notifications {
  constructor(
    private readonly bell: Bell,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /**
   * Tells one recipient one thing, once. The mail leaves after the commit (and not before `notBefore`); a rollback
   * leaves nothing. Told already under the same key: nothing happens, except that a hushed one lives again.
   */
  async tell(tx: Transaction, scope: Scope, telling: Telling): Promise<void> {
    // What one decides, the product tells: nobody writes a message by itself.
    const due = await asSystem(tx, async () => {
      const [plan, office] = [await this.plan(tx, scope, telling), await findOffice(tx, scope, telling)];
      const main = await this.write(tx, scope, telling, office, plan);
      return (await this.tellEndpoints(tx, scope, telling, office)) || main;
    });
    if (due && !willRing.has(tx)) {
      willRing.add(tx);
      afterCommit(tx, () => this.bell.ring('send-notifications', {}));
    }
  }

  /** What a reader would be told, without its link: for whoever is asked whether it shall go. */
  async preview(
    tx: Transaction,
    scope: Scope,
    telling: Pick<Telling, 'kind' | 'facts' | 'districtId' | 'recipient'>,
    organisation: string | null,
  ): Promise<PrintedLetter> {
    const office = await asSystem(tx, () => findOffice(tx, scope, telling));
    const { name, language } = telling.recipient;
    const addressee = { organisation, department: null, name };
    return letterToPrint({ kind: telling.kind, facts: telling.facts } as Told, {
      ...{ language, office, addressee },
    });
  }

  /** Silences what has not gone out yet: the silent undo. What is being sent at this moment counts as gone. */
  async hush(tx: Transaction, scope: Scope, hushing: Hushing): Promise<Hushed> {
    return asSystem(tx, () => silence(tx, scope, hushing));
  }

  private async plan(tx: Transaction, scope: Scope, telling: Telling): Promise<TellingPlan> {
    const now = await databaseNow(tx, scope);
    const preference = await findPreference(tx, scope, telling.recipient as Required<Recipient>);
    const { keepOfficeHours } = this.config;
    return planTelling(telling, ruleFor(telling.kind, telling.facts, now), preference, {
      now,
      keepOfficeHours,
    });
  }

  /** @returns whether something is due at once */
  private async write(
    tx: Transaction,
    scope: Scope,
    telling: Telling,
    office: Office,
    plan: TellingPlan,
  ): Promise<boolean> {
    const { mailFrom } = this.config;
    const { language } = telling.recipient;
    const id = await insertNotification(tx, scope, telling, {
      ...plan,
      mailFrom,
      subject: subjectOf(telling, office, language),
    });
    if (id === undefined || plan.switchedOff) return false;
    if (!plan.carried) return plan.nextAt === null && plan.channel === 'EMAIL';
    const subject = subjectOf({ kind: 'DIGEST', facts: { items: [] } }, office, language);
    const { nextAt } = plan;
    await carry(tx, scope, {
      id,
      telling,
      recipientKey: recipientKey(telling.recipient),
      nextAt,
      subject,
      mailFrom,
    });
    return false;
  }

  /** A company's own systems hear it too, once, whichever of its people are told; they keep no hours. */
  private async tellEndpoints(
    tx: Transaction,
    scope: Scope,
    telling: Telling,
    office: Office,
  ): Promise<boolean> {
    const endpoints = await endpointsToTell(tx, scope, telling);
    const { notBefore = null } = telling;
    let due = false;
    for (const { id: endpointId, name, language } of endpoints) {
      const recipient = {
        organisationId: telling.recipient.organisationId ?? null,
        name,
        address: null,
        language,
      };
      const written = await insertNotification(
        tx,
        scope,
        { ...telling, recipient },
        {
          ...{
            channel: 'WEBHOOK',
            nextAt: notBefore,
            priority: 1,
            carried: false,
            switchedOff: false,
            endpointId,
          },
          ...{ mailFrom: this.config.mailFrom, subject: subjectOf(telling, office, language) },
        },
      );
      due ||= written !== undefined && notBefore === null;
    }
    return due;
  }
}
