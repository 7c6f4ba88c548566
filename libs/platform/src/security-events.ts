import { Logger } from '@nestjs/common';

/** What somebody who watches the lines would want to know of, besides what is on record. */
export type SecurityEvent =
  | 'SIGNED_IN'
  /** A password, code, passkey, organisation's account or link of a mail that wasn't taken. */
  | 'CREDENTIAL_REFUSED'
  | 'NOT_ALLOWED'
  /** Before it was executed: too much, too often, from another site, or no operation of ours. */
  | 'REQUEST_TURNED_AWAY';

const logger = new Logger('Security');

/**
 * One line of the log, under the part `Security`: `CREDENTIAL_REFUSED operation=signIn why=WRONG_PASSWORD address=…`. Codes and ids of ours
 * only, never what somebody typed; whatever else gets in is struck out, so that no value can begin a line or a fact of
 * its own.
 */
export function securityEvent(event: SecurityEvent, facts: Readonly<Record<string, string | null>>): void {
  const told = Object.entries(facts).flatMap(([name, value]) =>
    value === null ? [] : [`${name}=${value.replace(/[^\w.:-]/gu, '_').slice(0, 80)}`],
  );
  const line = [event, ...told].join(' ');
  if (event === 'SIGNED_IN') logger.log(line);
  else logger.warn(line);
}
