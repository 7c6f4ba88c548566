import { createHash, hkdfSync } from 'node:crypto';
import type { Config } from '@app/platform';

export interface AuditKey {
  /** Eight hex characters, told by the key itself: nobody has to name keys. */
  readonly id: string;
  readonly bytes: Uint8Array;
}

export interface AuditKeys {
  /** Chains what is written now. */
  readonly current: AuditKey;
  readonly find: (id: string) => AuditKey | undefined;
}

export type AuditKeySettings = Pick<Config, 'auditKey' | 'secretKey' | 'earlierAuditKeys'>;

const known = new WeakMap<AuditKeySettings, AuditKeys>();

/**
 * The keys of the record: AUDIT_KEY, or one derived from SECRET_KEY. An earlier one is given as it was set then,
 * whichever of the two it was.
 */
export function auditKeys(settings: AuditKeySettings): AuditKeys {
  const found = known.get(settings);
  if (found) return found;
  const current = settings.auditKey === null ? fromSecret(settings.secretKey) : own(settings.auditKey);
  // What was chained before an AUDIT_KEY was set was chained by the derived key.
  const earlier = [settings.secretKey, ...settings.earlierAuditKeys];
  const all = [current, ...earlier.flatMap((text) => [own(text), fromSecret(text)])];
  const byId = new Map(all.map((key) => [key.id, key]));
  const keys: AuditKeys = { current, find: (id) => byId.get(id) };
  known.set(settings, keys);
  return keys;
}

const own = (text: string) => keyOf('AUDIT_KEY', text);
const fromSecret = (text: string) => keyOf('SECRET_KEY', text);

function keyOf(source: string, text: string): AuditKey {
  const bytes = new Uint8Array(hkdfSync('sha256', text, 'machikaigi record', source, 32));
  const id = createHash('sha256').update('machikaigi record key\n').update(bytes).digest('hex').slice(0, 8);
  return { id, bytes };
}
