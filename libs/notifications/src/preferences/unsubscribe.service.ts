import { accepted, type Checked, type Outcome, refused, refusedFor } from '@app/domain';
import { CONFIG, type Config, Database, type Scope, systemScope, type Transaction } from '@app/platform';
import { Inject, Injectable } from '@nestjs/common';
import type { NotificationKind } from '../notification.js';
import { kindRules } from '../kind-rules.js';
import { findContactKept, findPreference } from './preference.queries.js';
import { type Preference, problemsOfPreference, tidyPreference } from './preference.js';
import { type KindsToChoose, kindsToChoose } from './kinds-of-readers.js';
import { type Chosen, keepPreference, readersOf, subjectOf } from './preferences.service.js';
import { readUnsubscribeToken, type UnsubscribeClaim } from './unsubscribe-link.js';

/** What the page shows: nothing of who it is. */
export interface UnsubscribePage {
  readonly kind: NotificationKind;
  /** Whether the kind is switched off by now. */
  readonly off: boolean;
  readonly preference: Chosen;
}

type NoLink = 'LINK_INVALID';

/** In whose name the holder of a link acts, and whose preference it then is. */
interface Holding {
  readonly scope: Scope;
  readonly preference: Preference;
  readonly kinds: KindsToChoose;
  readonly keep: (draft: Preference) => Promise<void>;
}

/** By the link at the foot of a mail, with no password: looking changes nothing, only the form does. */
@Injectable()
export class Unsubscribing {
  constructor(
    private readonly database: Database,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  page(token: string): Promise<Outcome<UnsubscribePage, NoLink>> {
    return this.withHolder(token, async (claim, holding) =>
      accepted(pageOf(claim, holding, holding.preference)),
    );
  }

  /** Again or twice: the same. */
  unsubscribe(token: string): Promise<Outcome<UnsubscribePage, NoLink>> {
    return this.choose(token, (before, kind) => ({ ...before, off: [...new Set([...before.off, kind])] }));
  }

  undo(token: string): Promise<Outcome<UnsubscribePage, NoLink>> {
    return this.choose(token, (before, kind) => ({ ...before, off: before.off.filter((it) => it !== kind) }));
  }

  /** The rest of it too: rhythm, quiet hours, further kinds. By which way one is told stays as it was. */
  async save(
    token: string,
    typed: Omit<Preference, 'channel'>,
  ): Promise<Checked<UnsubscribePage, NoLink | 'BAD_INPUT'>> {
    const outcome = await this.withHolder(token, async (claim, holding) => {
      const draft = tidyPreference({ ...typed, channel: holding.preference.channel });
      const problems = problemsOfPreference(draft, { mayBeOffline: true, hasPhone: true });
      if (problems.length > 0) return refusedFor('BAD_INPUT', ...problems);
      await holding.keep(draft);
      return accepted(pageOf(claim, holding, draft));
    });
    return outcome.ok || 'fields' in outcome ? outcome : refusedFor('LINK_INVALID');
  }

  private choose(
    token: string,
    change: (before: Preference, kind: NotificationKind) => Preference,
  ): Promise<Outcome<UnsubscribePage, NoLink>> {
    return this.withHolder(token, async (claim, holding) => {
      const draft = change(holding.preference, claim.kind);
      await holding.keep(draft);
      return accepted(pageOf(claim, holding, draft));
    });
  }

  private async withHolder<T>(
    token: string,
    work: (claim: UnsubscribeClaim, holding: Holding) => Promise<T>,
  ): Promise<T | { readonly ok: false; readonly refusal: NoLink }> {
    const claim = readUnsubscribeToken(token, this.config.secretKey);
    // A kind that has meanwhile become part of a decision can no longer be switched off.
    if (!claim || !kindRules[claim.kind].optional) return refused('LINK_INVALID');
    return this.database.run(systemScope, async (tx) => {
      const holding = await holdingOf(tx, claim);
      return holding ? work(claim, holding) : refused('LINK_INVALID');
    });
  }
}

function pageOf({ kind }: UnsubscribeClaim, { kinds }: Holding, preference: Preference): UnsubscribePage {
  return { kind, off: preference.off.includes(kind), preference: { ...preference, kinds } };
}

async function holdingOf(tx: Transaction, { holder }: UnsubscribeClaim): Promise<Holding | null> {
  if ('personId' in holder) {
    const { personId } = holder;
    const [person] = await tx.query<{ name: string }[]>(`select name from person where id = $1`, [personId]);
    if (!person) return null;
    const scope = { ...systemScope, actor: { personId, label: person.name } };
    const preference = await findPreference(tx, scope, { personId, address: null });
    const subject = { subjectType: 'person', subjectId: personId };
    const kinds = kindsToChoose(['DESK']);
    return { scope, preference, kinds, keep: (draft) => keepPreference(tx, scope, holder, draft, subject) };
  }
  const contact = await findContactKept(tx, systemScope, holder.contactId);
  if (!contact) return null;
  const { id: contactId, organisationId, email, name, organisationName } = contact;
  const actor = { personId: null, contactId, label: `${organisationName} ${name}` };
  const scope = { ...systemScope, actor };
  // A contact who is also a colleague keeps what it said there, and goes on from that.
  const preference = await findPreference(tx, scope, { contactId, organisationId, address: email });
  const kinds = kindsToChoose(readersOf(contact));
  const keep = (draft: Preference) => keepPreference(tx, scope, holder, draft, subjectOf(contact));
  return { scope, preference, kinds, keep };
}
