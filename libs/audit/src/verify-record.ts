import { settingsOf, type Transaction } from '@app/platform';
import { type Anchor, isGenuineAnchor } from './anchor.js';
import { auditKeys } from './audit-keys.js';
import { entriesOf, findStoredChains } from './stored-chains.queries.js';
import type { ChainReport } from './verification.js';
import { verifyChain } from './verify-chain.js';

export interface RecordReport {
  readonly chains: readonly ChainReport[];
  /** Given as anchors, and not signed with a key of ours. */
  readonly forged: readonly Anchor[];
}

/** Verifies every chain against the anchors that were given and those that the database remembers. As the system. */
export async function verifyRecord(tx: Transaction, given: readonly Anchor[]): Promise<RecordReport> {
  const keys = auditKeys(settingsOf(tx));
  const anchors = [...given, ...(await findAnchors(tx))];
  const genuine = anchors.filter((anchor) => isGenuineAnchor(anchor, keys));
  const stored = await findStoredChains(tx);
  const lost = genuine
    .map(({ chain }) => chain)
    .filter((chain) => !stored.some((one) => one.chain === chain));
  const chains: ChainReport[] = [];
  for (const one of [...stored, ...[...new Set(lost)].map((chain) => ({ chain, end: null, reached: 0 }))]) {
    const own = genuine.filter(({ chain }) => chain === one.chain);
    chains.push(
      await verifyChain({
        chain: one.chain,
        keys,
        anchors: own,
        end: one.end,
        rows: () => entriesOf(tx, one),
      }),
    );
  }
  return { chains, forged: anchors.filter((anchor) => !genuine.includes(anchor)) };
}

async function findAnchors(tx: Transaction): Promise<Anchor[]> {
  return tx.query<Anchor[]>(
    `select chain, sequence, mac, to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at,
       key_id as "keyId", signature from audit_anchor where problem is null`,
  );
}
