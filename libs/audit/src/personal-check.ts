import { personalDigest, type PersonalPart } from './chain.js';
import type { Problem, StoredEntry } from './verification.js';

/** The action of an entry that says whose personal values were taken out of the record. */
export const erasureAction = 'erasePersonalRecord';

/** Compares what stands beside a chain with the digests in it, and what is gone with the erasures on record. */
export class PersonalCheck {
  erased = 0;
  private firstEdited: Problem | null = null;
  /** By whose values they were: entries without them for which no erasure has been found yet. */
  private readonly gone = new Map<string, Problem[]>();

  take(entry: StoredEntry): void {
    this.compare(entry, 'ACTOR', entry.actorDigest, entry.personId ?? entry.contactId);
    this.compare(entry, 'SUBJECT', entry.personalDigest, entry.aboutPersonId ?? entry.aboutContactId);
    if (entry.action !== erasureAction) return;
    this.erased += this.gone.get(entry.subjectId)?.length ?? 0;
    this.gone.delete(entry.subjectId);
  }

  /** The first entry whose personal values are not what they were, or gone without a word. */
  finish(): Problem | null {
    const missing = [...this.gone.values()].flatMap((problems) => problems[0] ?? []);
    const all = [...missing, ...(this.firstEdited ? [this.firstEdited] : [])];
    return all.toSorted((a, b) => a.sequence - b.sequence)[0] ?? null;
  }

  private compare(entry: StoredEntry, part: PersonalPart, digest: string | null, whose: string | null): void {
    const beside = entry.personal.find((one) => one.part === part);
    if (beside && digest !== personalDigest(beside.salt, beside.values)) {
      this.firstEdited ??= problem('PERSONAL_EDITED', entry);
    } else if (!beside && digest !== null) {
      const gone = this.gone.get(whose ?? '');
      if (gone) gone.push(problem('PERSONAL_MISSING', entry));
      else this.gone.set(whose ?? '', [problem('PERSONAL_MISSING', entry)]);
    }
  }
}

function problem(flaw: Problem['flaw'], { sequence, at, action }: StoredEntry): Problem {
  return { flaw, sequence, at, action };
}
