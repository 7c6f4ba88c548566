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
    private readonly atOnce = 4,
  ) {}

  async approveAll(matchIds: readonly string[]): Promise<void> {
    const left = [...matchIds];
    const one = async () => {
      for (let id = left.shift(); id !== undefined; id = left.shift()) await this.approve(id);
    };
    await Promise.all(Array.from({ length: this.atOnce }, one));
  }

  private async approve(id: string): Promise<void> {
    const until = Date.now() + giveUpMs;
    for (;;) {
      try {
        const { approveMatches } = await this.visitor.graphql<{ approveMatches: Result[] }>(approve, {
          input: [{ id }],
        });
        const [result] = approveMatches;
        // Decided already: by the request before, whose answer was lost.
        if (result?.__typename !== 'Refused' || result.code === 'ALREADY_DECIDED') {
          this.acknowledged.add(id);
          return;
        }
        throw new Error(`match ${id} was refused: ${result.code}`);
      } catch (error) {
        if (String(error).includes('was refused') || Date.now() > until) throw error;
        this.unanswered += 1;
        await wait(100);
      }
    }
  }
}
