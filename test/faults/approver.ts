import { setTimeout as wait } from 'node:timers/promises';
import type { HttpVisitor } from './visitor.js';

type Result = { readonly __typename: string; readonly code?: string };

const approve = `mutation ($input: [ApproveMatchInput!]!) {
  approveMatches(input: $input) { __typename ... on Refused { code } } }`;

const giveUpMs = 120_000;

/**
 * Approves matches as a coordinator's browser does, several at once, and asks again for as long as nobody answers: like
 * a person who clicks again. What was answered is acknowledged, and nothing else.
 */
export class Approver {
  readonly acknowledged = new Set<string>();
  /** Requests that nobody answered: their outcome was open. */
  unanswered = 0;

  constructor(
    private readonly visitor: HttpVisitor,
    private readonly pace: Pace = { atOnce: 4, perRequest: 1 },
  ) {}

  async approveAll(matchIds: readonly string[]): Promise<void> {
    const left = [...matchIds];
    const one = async () => {
      while (left.length > 0) await this.approve(left.splice(0, this.pace.perRequest));
    };
    await Promise.all(Array.from({ length: this.pace.atOnce }, one));
  }

  private async approve(ids: readonly string[]): Promise<void> {
    const until = Date.now() + giveUpMs;
    for (;;) {
      const results = await this.ask(ids).catch((error: unknown) => {
        if (Date.now() > until) throw error;
        return null;
      });
      if (results) return this.note(ids, results);
      this.unanswered += 1;
      await wait(100);
    }
  }

  private async ask(ids: readonly string[]): Promise<readonly Result[]> {
    const input = ids.map((id) => ({ id }));
    const { approveMatches } = await this.visitor.graphql<{ approveMatches: Result[] }>(approve, { input });
    return approveMatches;
  }

  private note(ids: readonly string[], results: readonly Result[]): void {
    for (const [at, id] of ids.entries()) {
      const result = results[at];
      // Decided already: by the request before, whose answer was lost.
      if (result?.__typename === 'Refused' && result.code !== 'ALREADY_DECIDED')
        throw new Error(`match ${id} was refused: ${result.code}`);
      this.acknowledged.add(id);
    }
  }
}

interface Pace {
  readonly atOnce: number;
  /** Approvals in one request, each decided by itself. */
  readonly perRequest: number;
}
