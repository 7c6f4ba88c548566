import { AddressTroubles, Bounces, Delivery, SendAgain } from '@app/notifications';
import { type Scope, scopeOf } from '@app/platform';
import { openOffice, type Office } from './office.js';

let office: Office;
let officer: Scope;
let stranger: Scope;

beforeAll(async () => {
  office = await openOffice();
  officer = scopeOf(
    { personId: office.personId, label: '支所 太郎' },
    { officeDistrictIds: [office.districtId], roles: ['BRANCH_OFFICER'] },
  );
  const [other] = await office.ask<{ id: string; person: string }>(
    `with d as (insert into district (ward_id, key, name, name_en, office_name, office_name_en, office_section, office_phone)
       select ward_id, 'shibaura', name, name_en, office_name, office_name_en, office_section, office_phone from district returning id, ward_id),
     p as (insert into person (ward_id, name, email) select ward_id, '他支所', 'other@office.example' from d returning id)
     insert into role_grant (person_id, role, district_id, starts_on) select p.id, 'BRANCH_OFFICER', d.id, '2020-04-01' from p, d
     returning district_id as id, person_id as person`,
  );
  stranger = scopeOf(
    { personId: other!.person, label: '他支所' },
    { officeDistrictIds: [other!.id], roles: ['BRANCH_OFFICER'] },
  );
}, 60_000);
afterAll(() => office?.close());
afterEach(() => office.clear());

const troubles = () => office.module.get(AddressTroubles);
const refuse = async () => {
  office.smtp.atRecipient.push(550);
  await office.tell();
  await office.deliver();
};
const pause = async () =>
  (
    await office.ask<{ state: string; cause: string | null; failures: number }>(`select * from sending_pause`)
  )[0];

describe(AddressTroubles.name, () => {
  it('has a refused address once, for the desk that wrote to it, and tries it no more', async () => {
    await refuse();
    await office.tell();
    await office.deliver();
    expect(await office.row()).toMatchObject({
      state: 'SUPPRESSED',
      failure: expect.stringMatching(/^ADDRESS_TROUBLE: REFUSED/),
    });
    expect(office.smtp.taken).toHaveLength(0);
    const list = await troubles().list(officer, office.districtId);
    expect(list).toMatchObject([
      { address: 'hanako@kakuu.example', recipientName: '架空 花子', contactId: office.contactId, unsent: 2 },
    ]);
    expect(list[0]?.reason).not.toContain('nobody@');
  });

  it('shows nobody else’s, and lets nobody else resolve it', async () => {
    await refuse();
    const [{ id } = { id: '' }] = await troubles().list(officer, null);
    expect(await troubles().list(stranger, null)).toEqual([]);
    expect(await troubles().list(stranger, office.districtId)).toEqual([]);
    expect(await troubles().resolve(stranger, id)).toEqual({ ok: false, refusal: 'NOT_FOUND' });
    expect(await troubles().resolve(officer, 'no id')).toEqual({ ok: false, refusal: 'NOT_FOUND' });
    // The database by itself: with every filter of the application away.
    expect(await troubles().list({ ...stranger, everything: true }, null)).toEqual([]);
  });

  it('once resolved sends what still holds, to the address of today, on record', async () => {
    await office.tell({
      kind: 'SECURITY_NOTICE',
      facts: { matter: 'PASSWORD_CHANGED', at: '2026-12-01T00:00:00Z' },
    } as never);
    office.smtp.atRecipient.push(550);
    await office.deliver();
    // An answer that is no longer asked.
    await office.tell();
    await office.deliver();
    await office.ask(`update contact set email = 'new@kakuu.example'`);
    const [{ id } = { id: '' }] = await troubles().list(officer, null);
    expect(await troubles().resolve(officer, id)).toEqual({ ok: true, value: 1 });
    await office.deliver();
    await office.ask(`update contact set email = 'hanako@kakuu.example'`);
    expect(office.smtp.taken.map(({ recipients }) => recipients)).toEqual([['new@kakuu.example']]);
    expect(await troubles().list(officer, null)).toEqual([]);
    expect(await troubles().resolve(officer, id)).toEqual({ ok: false, refusal: 'NOT_FOUND' });
    const [entry] = await office.ask(
      `select action, subject_id from audit_entry order by sequence desc limit 1`,
    );
    expect(entry).toEqual({ action: 'resolveAddressTrouble', subject_id: id });
  });

  it('is not made of what the server has against us, or of one message', async () => {
    office.smtp.atRecipient.push('550 5.7.1 blocked by policy');
    await office.tell();
    await office.deliver();
    expect(await office.row()).toMatchObject({ state: 'RETRY', failure_class: 'SENDER_REFUSED' });
    office.smtp.atData.push('554 5.6.0 malformed');
    await office.tell();
    await office.deliver();
    expect(await office.row()).toMatchObject({ state: 'DEAD', failure_class: 'MESSAGE' });
    expect(await troubles().list(officer, null)).toEqual([]);
  });
});

describe(SendAgain.name, () => {
  const again = (scope: Scope, id: string) => office.module.get(SendAgain).sendAgain(scope, id);
  const notice = {
    kind: 'SECURITY_NOTICE',
    facts: { matter: 'PASSWORD_CHANGED', at: '2026-12-01T00:00:00Z' },
  } as never;

  it('sends a mail of its own, once, on record', async () => {
    await office.tell(notice);
    await office.deliver();
    const first = await office.row();
    const outcome = await again(officer, first.id);
    expect(await again(officer, first.id)).toEqual({ ok: false, refusal: 'STILL_ON_ITS_WAY' });
    await office.deliver();
    const second = await office.row();
    expect(outcome).toEqual({ ok: true, value: second.id });
    expect(second).toMatchObject({ state: 'SENT', again_of: first.id, requested_by: office.personId });
    expect(second.message_id).not.toBe(first.message_id);
    expect(office.smtp.taken.map(({ mail }) => mail.messageId)).toEqual([
      first.message_id,
      second.message_id,
    ]);
    const [entry] = await office.ask(
      `select action, subject_id from audit_entry order by sequence desc limit 1`,
    );
    expect(entry).toEqual({ action: 'sendAgain', subject_id: second.id });
  });

  it('sends nothing that is nobody’s business, on its way, or told by a person', async () => {
    await office.tell(notice);
    const { id } = await office.row();
    expect(await again(stranger, id)).toEqual({ ok: false, refusal: 'NOT_FOUND' });
    expect(await again({ ...stranger, everything: true }, id)).toEqual({ ok: false, refusal: 'NOT_FOUND' });
    expect(await again(officer, 'no id')).toEqual({ ok: false, refusal: 'NOT_FOUND' });
    expect(await again(officer, id)).toEqual({ ok: false, refusal: 'STILL_ON_ITS_WAY' });
    await office.ask(`update notification set channel = 'TELEPHONE', state = 'SENT'`);
    expect(await again(officer, id)).toEqual({ ok: false, refusal: 'TOLD_BY_HAND' });
  });

  it('sends no question that is no longer asked, no used link, nothing erased', async () => {
    await office.tell();
    await office.deliver();
    const { id } = await office.row();
    expect(await again(officer, id)).toEqual({ ok: false, refusal: 'ANSWER_CLOSED' });
    await office.ask(`update notification set kind = 'PASSWORD_RESET', facts = '{"linkId": "x"}'`);
    expect(await again(officer, id)).toEqual({ ok: false, refusal: 'LINK_USED' });
    await office.ask(
      `update notification set kind = 'CALLED_OFF', facts = '{"activity": {"endsAt": "2020-01-01T00:00:00Z"}}'`,
    );
    expect(await again(officer, id)).toEqual({ ok: false, refusal: 'DAY_PAST' });
    await office.ask(`update notification set facts = '{}'`);
    expect(await again(officer, id)).toEqual({ ok: false, refusal: 'ERASED' });
  });

  it('sends nothing to an address that does not work', async () => {
    await office.tell(notice);
    await office.deliver();
    const { id } = await office.row();
    await refuse();
    expect(await again(officer, id)).toEqual({ ok: false, refusal: 'ADDRESS_TROUBLE' });
  });
});

describe(Bounces.name, () => {
  const report = (messageId: string, action = 'failed', status = '5.1.1') =>
    Buffer.from(
      [
        'Content-Type: multipart/report; report-type=delivery-status; boundary=b',
        '',
        '--b',
        'Content-Type: message/delivery-status',
        '',
        'Reporting-MTA: dns; mail.example',
        '',
        'Final-Recipient: rfc822; hanako@kakuu.example',
        `Action: ${action}`,
        `Status: ${status}`,
        'Diagnostic-Code: smtp; 550 <hanako@kakuu.example> is gone',
        '',
        '--b',
        'Content-Type: text/rfc822-headers',
        '',
        `Message-ID: ${messageId}`,
        '--b--',
      ].join('\r\n'),
    );
  const take = (raw: Buffer) => office.module.get(Bounces).take(raw);

  it('shows as dead what came back, once, and writes to the address no more', async () => {
    await office.tell();
    await office.deliver();
    const { message_id } = await office.row();
    expect(await take(report(message_id))).toBe(1);
    expect(await take(report(message_id))).toBe(0);
    expect(await office.row()).toMatchObject({
      state: 'DEAD',
      failure: 'BOUNCED: 5.1.1 550 <[address]> is gone',
    });
    expect(await troubles().list(officer, null)).toHaveLength(1);
    await office.tell();
    await office.deliver();
    expect((await office.row()).state).toBe('SUPPRESSED');
  });

  it('notes a delay and leaves the mail as sent; its failure still counts', async () => {
    await office.tell();
    await office.deliver();
    const { message_id } = await office.row();
    expect(await take(report(message_id, 'delayed', '4.4.1'))).toBe(1);
    expect(await office.row()).toMatchObject({
      state: 'SENT',
      failure: expect.stringMatching(/^DELAYED: 4.4.1/),
    });
    expect(await take(report(message_id, 'failed', '4.4.7'))).toBe(1);
    expect((await office.row()).state).toBe('DEAD');
  });

  it('shows a policy against us as dead, and blames no address', async () => {
    await office.tell();
    await office.deliver();
    await take(report((await office.row()).message_id, 'failed', '5.7.1'));
    expect((await office.row()).state).toBe('DEAD');
    expect(await troubles().list(officer, null)).toEqual([]);
  });

  it('ignores what is about no mail of ours', async () => {
    expect(await take(report('<somebody@else.example>'))).toBe(0);
    expect(await take(report("<'; drop table bounce; --@x.example>"))).toBe(0);
    expect(await take(Buffer.from('\0'))).toBe(0);
  });

  it('taken in a hundred times at once counts once', async () => {
    await office.tell();
    await office.deliver();
    const raw = report((await office.row()).message_id);
    const taken = await Promise.all(Array.from({ length: 20 }, () => take(raw)));
    expect(taken.reduce((sum, count) => sum + count)).toBe(1);
  });

  it('gives all mail a rest when too much comes back, but for who waits at the screen', async () => {
    for (let left = 5; left > 0; left -= 1) {
      const { recipient } = {
        recipient: { name: 'だれか', address: `p${left}@kakuu.example`, language: 'ja' },
      } as const;
      office.smtp.atRecipient.push(550);
      await office.tell({ recipient });
      await office.deliver();
    }
    expect(await pause()).toMatchObject({ state: 'OPEN', cause: 'BOUNCES' });
    await office.tell();
    await office.tell({
      kind: 'SECURITY_NOTICE',
      facts: { matter: 'PASSWORD_CHANGED', at: '2026-12-01T00:00:00Z' },
    } as never);
    await office.deliver();
    expect(office.smtp.taken.map(({ mail }) => mail.subject)).toEqual([
      expect.not.stringContaining('応援のお願い'),
    ]);
  });
});

describe('the breaker', () => {
  const down = async (times: number) => {
    office.smtp.always = '421 4.3.2 shutting down';
    for (let left = times; left > 0; left -= 1) await office.tell({ dedupeKey: `down-${left}` });
  };
  const probeIsDue = () => office.ask(`update sending_pause set probe_at = now() - interval '1 second'`);

  it('stops trying a server that fails, tries it with one mail, and brings forward all the others when it is back', async () => {
    await down(6);
    await office.deliver();
    expect(await pause()).toMatchObject({ state: 'OPEN', cause: 'SERVER' });
    await office.tell({ dedupeKey: 'later' });
    const tries = async () =>
      (await office.ask<{ sum: number }>(`select sum(attempts)::int as sum from notification`))[0]!.sum;
    const before = await tries();
    await office.deliver();
    expect(await tries()).toBe(before);
    // Still down: one mail finds it out, and nobody else's try is spent.
    await probeIsDue();
    await office.deliver();
    expect(await pause()).toMatchObject({ state: 'OPEN' });
    expect(await tries()).toBe(before + 1);
    office.smtp.always = null;
    await probeIsDue();
    await office.deliver();
    expect(await pause()).toMatchObject({ state: 'CLOSED', failures: 0 });
    const [late] = await office.ask<{ count: number }>(
      `select count(*)::int as count from notification where state = 'RETRY' and next_at > now() + interval '6 seconds'`,
    );
    expect(late?.count).toBe(0);
    await office.ask(`update notification set next_at = now() where state = 'RETRY'`);
    await office.deliver();
    expect(office.smtp.taken).toHaveLength(7);
  });

  it('tries a failing server with who waits at the screen first', async () => {
    await down(5);
    await office.deliver();
    await office.tell({ dedupeKey: 'plain' });
    await office.tell({
      kind: 'SECURITY_NOTICE',
      facts: { matter: 'PASSWORD_CHANGED', at: '2026-12-01T00:00:00Z' },
    } as never);
    await probeIsDue();
    await office.deliver();
    const tried = await office.ask<{ kind: string }>(
      `select kind from notification where attempts > 0 and dedupe_key not like 'down%'`,
    );
    expect(tried).toEqual([{ kind: 'SECURITY_NOTICE' }]);
  });
});

describe(Delivery.name, () => {
  it('gives the server so many mails a second and no more', async () => {
    const slow = await openOffice({ MAIL_PER_SECOND: '5' });
    try {
      await slow.ask(`update sending_pause set allowance = 0, allowed_at = now()`);
      for (let left = 12; left > 0; left -= 1) await slow.tell();
      const began = Date.now();
      slow.module.get(Delivery).start();
      while (slow.smtp.taken.length < 12) await new Promise((resolve) => setTimeout(resolve, 20));
      expect(Date.now() - began).toBeGreaterThan(2_000);
      expect(Date.now() - began).toBeLessThan(12_000);
    } finally {
      await slow.close();
    }
  }, 30_000);
});
