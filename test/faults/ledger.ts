/** What has to agree in the end. */
export interface Ledger {
  /** Approvals that a person was told of. */
  readonly acknowledged: ReadonlySet<string>;
  readonly approved: ReadonlySet<string>;
  readonly rows: readonly NotificationRow[];
  readonly mails: readonly ReceivedMail[];
}

export interface NotificationRow {
  readonly id: string;
  readonly kind: string;
  readonly matchId: string | null;
  readonly state: string;
  readonly address: string | null;
  readonly messageId: string;
  /** How often the product found it being sent by nobody: it may have gone then. */
  readonly foundSending: number;
}

export interface ReceivedMail {
  readonly to: string;
  readonly messageId: string;
  /** Of which match its link speaks. Read from the mail, whatever its Message-ID. */
  readonly matchId: string | null;
}

export interface Finding {
  readonly what: (typeof faults)[number];
  readonly of: string;
}

export const faults = [
  /** Somebody was told that it is approved, and it isn't. */
  'APPROVAL_LOST',
  'APPROVED_WITHOUT_ROW',
  'APPROVED_WITHOUT_MAIL',
  'TOLD_BY_TWO_ROWS',
  'MAIL_OF_WHAT_IS_NOT_APPROVED',
  'MAIL_OF_NO_ROW',
  'MAIL_TO_SOMEBODY_ELSE',
  'SENT_WITHOUT_MAIL',
  'MAIL_BUT_NOT_SENT',
  /** More often than the product knows that it may have been sent. */
  'TWICE_AND_NOT_COUNTED',
] as const;

export interface Verdict {
  readonly findings: readonly Finding[];
  /** Mails that came more than once under one Message-ID: how many too many. */
  readonly repeated: number;
  /** How often the product says that one may have gone twice. */
  readonly counted: number;
}

/** Compares what people were told, what is written and what arrived. Knows nothing of how the product sends. */
export function audit(ledger: Ledger): Verdict {
  const findings: Finding[] = [];
  const found = (what: Finding['what'], of: string) => void findings.push({ what, of });
  const rowsByMatch = groupBy(ledger.rows.filter(isQuestion), (row) => row.matchId ?? '');
  const rowsById = new Map(ledger.rows.map((row) => [row.messageId, row]));
  const mailsByMatch = groupBy(ledger.mails, (mail) => mail.matchId ?? '');
  const mailsById = groupBy(ledger.mails, (mail) => mail.messageId);

  for (const match of ledger.acknowledged) if (!ledger.approved.has(match)) found('APPROVAL_LOST', match);
  for (const match of new Set([...ledger.acknowledged, ...ledger.approved])) {
    const rows = rowsByMatch.get(match) ?? [];
    if (rows.length === 0) found('APPROVED_WITHOUT_ROW', match);
    if (rows.length > 1) found('TOLD_BY_TWO_ROWS', match);
    if (!mailsByMatch.has(match)) found('APPROVED_WITHOUT_MAIL', match);
  }
  for (const match of mailsByMatch.keys())
    if (match !== '' && !ledger.approved.has(match)) found('MAIL_OF_WHAT_IS_NOT_APPROVED', match);
  for (const mail of ledger.mails) {
    const row = rowsById.get(mail.messageId);
    if (!row || (isQuestion(row) && row.matchId !== mail.matchId)) found('MAIL_OF_NO_ROW', mail.messageId);
    else if (row.address !== mail.to) found('MAIL_TO_SOMEBODY_ELSE', row.id);
  }
  let repeated = 0;
  for (const row of ledger.rows) {
    const times = mailsById.get(row.messageId)?.length ?? 0;
    repeated += Math.max(0, times - 1);
    if (row.state === 'SENT' && times === 0) found('SENT_WITHOUT_MAIL', row.id);
    if (row.state !== 'SENT' && times > 0) found('MAIL_BUT_NOT_SENT', row.id);
    if (times - 1 > row.foundSending) found('TWICE_AND_NOT_COUNTED', row.id);
  }
  const counted = ledger.rows.reduce((sum, row) => sum + row.foundSending, 0);
  return { findings, repeated, counted };
}

const isQuestion = (row: NotificationRow): boolean => row.kind === 'MATCH_APPROVED';

function groupBy<T>(all: readonly T[], keyOf: (one: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const one of all) {
    const key = keyOf(one);
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return groups;
}
