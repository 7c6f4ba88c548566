import { audit, type Ledger, type NotificationRow, type ReceivedMail } from './ledger.js';

/** Three approvals, told as they should be; the second's worker was killed after the 250. */
function sound() {
  const rows: NotificationRow[] = ['a', 'b', 'c'].map((it) => ({
    ...{ id: `row-${it}`, kind: 'MATCH_APPROVED', matchId: it, state: 'SENT', address: `${it}@x.example` },
    ...{ messageId: `<${it}@m>`, foundSending: it === 'b' ? 1 : 0 },
  }));
  const mail = (it: string): ReceivedMail => ({ to: `${it}@x.example`, messageId: `<${it}@m>`, matchId: it });
  const mails = ['a', 'b', 'b', 'c'].map(mail);
  return { acknowledged: new Set(['a', 'b', 'c']), approved: new Set(['a', 'b', 'c']), rows, mails };
}

function findingsWhere(change: (ledger: ReturnType<typeof sound>) => Partial<Ledger>): string[] {
  const ledger = sound();
  const { findings } = audit({ ...ledger, ...change(ledger) });
  return [...new Set(findings.map(({ what }) => what))].toSorted();
}

describe(audit.name, () => {
  it('finds nothing where everything was told, and counts what came again under its Message-ID', () => {
    expect(audit(sound())).toEqual({ findings: [], repeated: 1, counted: 1 });
  });

  it('finds a lost mail', () => {
    expect(findingsWhere(({ mails }) => ({ mails: mails.slice(0, -1) }))).toEqual([
      'APPROVED_WITHOUT_MAIL',
      'SENT_WITHOUT_MAIL',
    ]);
  });

  it('finds a doubled mail that nobody counted', () => {
    expect(findingsWhere(({ mails }) => ({ mails: [...mails, mails[0]!] }))).toEqual([
      'TWICE_AND_NOT_COUNTED',
    ]);
  });

  it('finds one that came a third time where one was counted', () => {
    expect(findingsWhere(({ mails }) => ({ mails: [...mails, mails[1]!] }))).toEqual([
      'TWICE_AND_NOT_COUNTED',
    ]);
  });

  it('finds a changed Message-ID', () => {
    const changed = ({ mails }: ReturnType<typeof sound>) => [
      ...mails,
      { ...mails[0]!, messageId: '<other@m>' },
    ];
    expect(findingsWhere((ledger) => ({ mails: changed(ledger) }))).toEqual(['MAIL_OF_NO_ROW']);
  });

  it('finds a Message-ID under which another match is told', () => {
    const crossed = ({ mails }: ReturnType<typeof sound>) => [
      { ...mails[0]!, matchId: 'c' },
      ...mails.slice(1),
    ];
    expect(findingsWhere((ledger) => ({ mails: crossed(ledger) }))).toEqual([
      'APPROVED_WITHOUT_MAIL',
      'MAIL_OF_NO_ROW',
    ]);
  });

  it('finds a row that is missing, a second one, one that was sent and does not know', () => {
    expect(findingsWhere(({ rows, mails }) => ({ rows: rows.slice(1), mails: mails.slice(1) }))).toEqual([
      'APPROVED_WITHOUT_MAIL',
      'APPROVED_WITHOUT_ROW',
    ]);
    expect(
      findingsWhere(({ rows }) => ({
        rows: [...rows, { ...rows[0]!, messageId: '<2@m>', state: 'PENDING' }],
      })),
    ).toEqual(['TOLD_BY_TWO_ROWS']);
    expect(
      findingsWhere(({ rows }) => ({ rows: [{ ...rows[0]!, state: 'DEAD' }, ...rows.slice(1)] })),
    ).toEqual(['MAIL_BUT_NOT_SENT']);
  });

  it('finds an approval that is gone, and a mail of what nobody approved or to somebody else', () => {
    expect(findingsWhere(() => ({ approved: new Set(['b', 'c']) }))).toEqual([
      'APPROVAL_LOST',
      'MAIL_OF_WHAT_IS_NOT_APPROVED',
    ]);
    expect(
      findingsWhere(({ mails }) => ({ mails: [{ ...mails[0]!, to: 'z@x.example' }, ...mails.slice(1)] })),
    ).toEqual(['MAIL_TO_SOMEBODY_ELSE']);
  });
});
