import { type Bounce, classOfBounce, readBounces } from './bounce.js';

const messageId = '<0123456789abcdef@machikaigi.example>';

/** As Postfix writes it. */
function report(
  recipient: readonly string[],
  original = `Message-ID: ${messageId}`,
  type = 'delivery-status',
): string {
  return [
    'From: MAILER-DAEMON@mail.example',
    'To: no-reply@machikaigi.example',
    'Subject: Undelivered Mail Returned to Sender',
    'MIME-Version: 1.0',
    `Content-Type: multipart/report; report-type=${type}; boundary="=_b"`,
    '',
    '--=_b',
    'Content-Type: text/plain; charset=us-ascii',
    '',
    'I am sorry to have to inform you.',
    '',
    '--=_b',
    `Content-Type: message/${type}`,
    '',
    'Reporting-MTA: dns; mail.example',
    '',
    ...recipient,
    '',
    '--=_b',
    'Content-Type: message/rfc822',
    '',
    'From: =?utf-8?B?44G+44Gh5Lya6K2w?= <no-reply@machikaigi.example>',
    original,
    'Subject: x',
    '',
    'Message-ID: <forged@in.the.body>',
    '--=_b--',
    '',
  ].join('\r\n');
}
const failed = [
  'Final-Recipient: rfc822; Hanako@Kakuu.Example',
  'Original-Recipient: rfc822;hanako@kakuu.example',
  'Action: failed',
  'Status: 5.1.1',
  'Diagnostic-Code: smtp; 550 5.1.1 <hanako@kakuu.example>: Recipient address',
  '    rejected: User unknown',
];
const read = (text: string): Promise<Bounce[]> => readBounces(Buffer.from(text));

describe(readBounces.name, () => {
  it('reads whose mail failed, which one and why, without the address in the words', async () => {
    const [bounce, ...more] = await read(report(failed));
    expect(more).toEqual([]);
    expect(bounce).toMatchObject({
      messageId,
      recipient: 'hanako@kakuu.example',
      action: 'FAILED',
      status: '5.1.1',
    });
    expect(bounce?.diagnostic).toBe('550 5.1.1 <[address]>: Recipient address rejected: User unknown');
  });

  it('tells a delay from a failure, and takes neither from a success', async () => {
    const as = (action: string) => report(failed.map((line) => line.replace('failed', action)));
    expect((await read(as('delayed')))[0]?.action).toBe('DELAYED');
    expect(await read(as('delivered'))).toEqual([]);
    expect(await read(as('relayed'))).toEqual([]);
  });

  it('reads each recipient of a report, and headers alone', async () => {
    const two = report([...failed, '', ...failed.map((line) => line.replace('hanako', 'taro'))]);
    expect((await read(two)).map(({ recipient }) => recipient)).toEqual([
      'hanako@kakuu.example',
      'taro@kakuu.example',
    ]);
    const headers = report(failed).replace(
      'Content-Type: message/rfc822',
      'Content-Type: text/rfc822-headers',
    );
    expect((await read(headers))[0]?.messageId).toBe(messageId);
  });

  it('reads a complaint', async () => {
    const text = report(['Feedback-Type: abuse'], undefined, 'feedback-report').replace(
      'Reporting-MTA: dns; mail.example\r\n\r\nFeedback-Type: abuse',
      'Feedback-Type: abuse\r\nUser-Agent: X/1\r\nVersion: 1',
    );
    expect(await read(text)).toMatchObject([{ messageId, action: 'COMPLAINED' }]);
  });

  it.each<[string, string]>([
    ['nothing', ''],
    ['no mail at all', '\0\u0001\u0002'.repeat(1000)],
    ['an ordinary mail', `Message-ID: ${messageId}\r\n\r\nAction: failed\r\nStatus: 5.1.1\r\n`],
    ['a report about no mail', report(failed, 'X-Nothing: here')],
    ['a Message-ID of the body only', report(failed, 'Subject: none')],
    ['a Message-ID without end', report(failed, `Message-ID: <${'a'.repeat(100_000)}`)],
    ['no boundary', report(failed).replace('; boundary="=_b"', '')],
    ['no status part', report(failed).replace('message/delivery-status\r\n', 'text/html\r\n')],
    ['headers without end', 'X-A: 1\r\n'.repeat(40_000)],
    ['thousands of nested parts', nested(5_000)],
    ['half a report', report(failed).slice(0, 500)],
  ])('takes nothing from %s, and survives it', async (_what, text) => {
    expect(await read(text)).toEqual([]);
  });

  it('believes no endless list of recipients', async () => {
    const many = Array.from({ length: 3_000 }, () => [...failed, '']).flat();
    expect((await read(report(many))).length).toBeLessThanOrEqual(50);
  });

  it('reads what is badly encoded as far as it goes', async () => {
    const [bounce] = await readBounces(
      Buffer.concat([
        Buffer.from(report(failed).replace('User unknown', 'User \u00ff')),
        Buffer.from([0xff, 0xfe, 0x00]),
      ]),
    );
    expect(bounce?.status).toBe('5.1.1');
  });
});

function nested(depth: number): string {
  const open = Array.from(
    { length: depth },
    (_, at) => `Content-Type: multipart/report; boundary="b${at}"\r\n\r\n--b${at}\r\n`,
  );
  return open.join('');
}

describe(classOfBounce.name, () => {
  it.each<[string | null, string, string]>([
    ['5.1.1', 'user unknown', 'ADDRESS'],
    ['5.0.0', '550 no such user', 'ADDRESS'],
    ['4.4.7', 'message expired', 'ADDRESS'],
    ['5.2.2', 'mailbox full', 'ADDRESS'],
    [null, '', 'ADDRESS'],
    ['5.7.1', 'blocked by policy', 'SENDER_REFUSED'],
    ['5.0.0', 'listed at zen.spamhaus.org', 'SENDER_REFUSED'],
    ['5.3.4', 'too large', 'MESSAGE'],
  ])('knows %s "%s"', (status, diagnostic, expected) => {
    expect(classOfBounce({ status, diagnostic })).toBe(expected);
  });
});
