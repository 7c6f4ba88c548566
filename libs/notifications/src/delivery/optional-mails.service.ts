import { Injectable } from '@nestjs/common';
import { record } from '@app/audit';
import { accepted, type Outcome, refused } from '@app/domain';
import { asSystem, Database, isUuid, type Scope, systemScope } from '@app/platform';
import { endOptionalPause, findOptionalPause, type OptionalMailPause } from './optional-pause.queries.js';

/** What need not be sent, and is not sent while too many readers complain. A person looks into it, and lets it go on. */
@Injectable()
export class OptionalMails {
  constructor(private readonly database: Database) {}

  /** Null where nothing is paused, or for whoever has no desk there. */
  async pause(scope: Scope, districtId: string): Promise<OptionalMailPause | null> {
    if (!isUuid(districtId)) return null;
    return this.database.run(scope, async (tx) => (await findOptionalPause(tx, scope, districtId)) ?? null);
  }

  /** What was held back meanwhile stays unsent: by now it is old, and sending it all at once is what people complain of. */
  async resume(scope: Scope, districtId: string): Promise<Outcome<OptionalMailPause, 'NOT_FOUND'>> {
    if (!isUuid(districtId)) return refused('NOT_FOUND');
    return this.database.run(scope, async (tx) => {
      const pause = await findOptionalPause(tx, scope, districtId);
      if (!pause) return refused('NOT_FOUND');
      const { wardId, complaints, mails } = pause;
      return asSystem(tx, async () => {
        if (!(await endOptionalPause(tx, systemScope, wardId))) return refused('NOT_FOUND');
        await record(tx, scope, {
          ...{ action: 'resumeOptionalMails', subjectType: 'ward', subjectId: wardId, districtId },
          after: { complaints, mails },
        });
        return accepted(pause);
      });
    });
  }
}
