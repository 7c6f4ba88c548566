import { Bounces, OptionalMails } from '@app/notifications';
import { type Scope, scopeOf } from '@app/platform';
import { told } from '../../factories/told.js';
import { openOffice, type Office } from './office.js';

let office: Office;
let officer: Scope;
let stranger: Scope;

beforeAll(async () => {
  office = await openOffice();
  const { personId } = office;
  officer = scopeOf(
    { personId, label: '支所 太郎' },
    { officeDistrictIds: [office.districtId], roles: ['BRANCH_OFFICER'] },
  );
  const [other] = await office.ask<{ district: string; person: string }>(
    `with w as (insert into ward (code, name, name_en) values ('131041', '新宿区', 'Shinjuku City') returning id),
     d as (insert into district (ward_id, key, name, name_en, office_name, office_name_en, office_section, office_phone)
       select w.id, 'kakuu', d.name, d.name_en, office_name, office_name_en, office_section, office_phone from w, district d
       returning id, ward_id),
     p as (insert into person (ward_id, name, email) select ward_id, '他区', 'other@office.example' from d returning id)
     insert into role_grant (person_id, role, district_id, starts_on) select p.id, 'BRANCH_OFFICER', d.id, '2020-04-01' from p, d
     returning district_id as district, person_id as person`,
  );
  stranger = scopeOf(
    { personId: other!.person, label: '他区' },
    { officeDistrictIds: [other!.district], roles: ['BRANCH_OFFICER'] },
  );
}, 60_000);
afterAll(() => office?.close());
afterEach(() => office.clear());

const mails = () => office.module.get(OptionalMails);
const paused = (scope = officer) => mails().pause(scope, office.districtId);

/** A mail to a reader of that name, which the reader then reports as unwanted. */
async function complain(name: string): Promise<void> {
  const recipient = { name, address: `${name}@kakuu.example`, language: 'ja' } as const;
  await office.tell({ recipient });
  await office.deliver();
  const { message_id: id } = await office.row();
  const parts = [
    ['text/plain', 'abuse report'],
    [
      'message/feedback-report',
      `Feedback-Type: abuse\r\nVersion: 1\r\nOriginal-Rcpt-To: <${recipient.address}>`,
    ],
    ['message/rfc822', `Message-ID: ${id}\r\nSubject: x\r\n\r\nbody`],
  ];
  const body = parts.map(([type, text]) => `--=_b\r\nContent-Type: ${type}\r\n\r\n${text}\r\n`).join('');
  const head = `Content-Type: multipart/report; report-type=feedback-report; boundary="=_b"\r\n\r\n`;
  expect(await office.module.get(Bounces).take(Buffer.from(`${head}${body}--=_b--\r\n`))).toBe(1);
}

async function complainAll(...names: readonly string[]): Promise<void> {
  for (const name of names) await complain(name);
}

async function sendOptional(): Promise<{ state: string; failure: string | null }> {
  await office.tell(told('DAY_DONE'));
  await office.deliver();
  const { state, failure } = await office.row();
  return { state, failure };
}

describe('readers who report mails as unwanted', () => {
  it('are three before their ward sends nothing that need not be sent; what is part of a decision goes on', async () => {
    await complainAll('a', 'b');
    expect(await paused()).toBeNull();
    expect(await sendOptional()).toEqual({ state: 'SENT', failure: null });
    await complain('c');
    expect(await paused()).toMatchObject({ complaints: 3, mails: 4, since: expect.any(Date) });
    expect(await sendOptional()).toEqual({ state: 'SUPPRESSED', failure: 'OPTIONAL_PAUSED' });
    await office.tell();
    await office.deliver();
    expect(await office.row()).toMatchObject({ state: 'SENT' });
  });

  it('are nobody else’s ward’s, whose desk neither sees nor ends it', async () => {
    await complainAll('a', 'b', 'c');
    expect(await paused(stranger)).toBeNull();
    expect(await mails().resume(stranger, office.districtId)).toEqual({ ok: false, refusal: 'NOT_FOUND' });
    const [{ elsewhere } = { elsewhere: 0 }] = await office.ask<{ elsewhere: number }>(
      `select count(*)::int as elsewhere from optional_mail_pause p join ward w on w.id = p.ward_id where w.code = '131041'`,
    );
    expect(elsewhere).toBe(0);
  });

  it('are heard by a person, who lets it go on, on record; only further ones stop it again', async () => {
    await complainAll('a', 'b', 'c');
    expect(await mails().resume(officer, office.districtId)).toMatchObject({
      ok: true,
      value: { complaints: 3 },
    });
    expect(await mails().resume(officer, office.districtId)).toEqual({ ok: false, refusal: 'NOT_FOUND' });
    const [entry] = await office.ask(`select action from audit_entry order by sequence desc limit 1`);
    expect(entry).toEqual({ action: 'resumeOptionalMails' });
    expect(await sendOptional()).toEqual({ state: 'SENT', failure: null });
    await complainAll('d', 'e');
    expect(await paused()).toBeNull();
    await complain('f');
    expect(await paused()).toMatchObject({ complaints: 3 });
  });
});
