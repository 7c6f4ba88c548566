import { Anchoring, type AnchoredChain, type Auditor, findAuditors } from '@app/audit';
import { type FactsOf, Notifications, type Recipient } from '@app/notifications';
import { systemScope, type Transaction } from '@app/platform';
import { Injectable, Logger } from '@nestjs/common';

/** Anchors the record and mails each ward's auditors what to keep. */
@Injectable()
export class RecordAnchors {
  private readonly logger = new Logger(RecordAnchors.name);

  constructor(
    private readonly anchoring: Anchoring,
    private readonly notifications: Notifications,
  ) {}

  async daily(): Promise<void> {
    this.report(await this.anchoring.anchorDaily((tx, anchored) => this.tell(tx, anchored)));
  }

  async now(): Promise<readonly AnchoredChain[]> {
    const anchored = await this.anchoring.anchorNow((tx, chains) => this.tell(tx, chains));
    this.report(anchored);
    return anchored;
  }

  private async tell(tx: Transaction, anchored: readonly AnchoredChain[]): Promise<void> {
    // What belongs to no ward goes along with each ward's own.
    const common = anchored.filter(({ wardId }) => wardId === null);
    for (const own of anchored) {
      const { wardId, anchorId } = own;
      if (wardId === null) continue;
      for (const auditor of await findAuditors(tx, systemScope, wardId)) {
        await this.notifications.tell(tx, systemScope, {
          kind: 'AUDIT_ANCHOR',
          dedupeKey: `audit-anchor:${anchorId}`,
          ...{ districtId: null, wardId, recipient: recipientOf(auditor), facts: factsOf([own, ...common]) },
        });
      }
    }
  }

  private report(anchored: readonly AnchoredChain[]): void {
    for (const { wardId, problem } of anchored) {
      if (problem) this.logger.error(`the record of ${wardId ?? 'the product'}: ${JSON.stringify(problem)}`);
    }
  }
}

function recipientOf({ id, name, email, language }: Auditor): Recipient {
  return { personId: id, name, address: email, language };
}

function factsOf(chains: readonly AnchoredChain[]): FactsOf['AUDIT_ANCHOR'] {
  const problem = chains.find((chain) => chain.problem)?.problem ?? null;
  return {
    at: chains[0]?.at.toISOString() ?? '',
    entries: chains.reduce((sum, { entries }) => sum + entries, 0),
    codes: chains.flatMap(({ code }) => code ?? []),
    problem: problem && { sequence: problem.sequence, flaw: problem.flaw },
  };
}
