import { randomUUID } from 'node:crypto';
import { instantInJapan, isoInJapan } from '@app/domain';
import { NeedsModule } from '@app/needs';
import {
  findEventsUsed,
  findOffer,
  findOffers,
  findOffersForMatching,
  findPatternsOfOffers,
  findWindowsOfOffers,
  lockOffers,
  Offers,
  OffersModule,
  type OfferInput,
} from '@app/offers';
import { publicScope, systemScope, type Scope } from '@app/platform';
import { insertNeed } from '../../factories/needs.js';
import { anOfferDraft, aPattern, insertOffer } from '../../factories/offers.js';
import { insertCompany, insertWard, type TestWard } from '../../factories/ward.js';
import { bootMs, startApplication, type TestApplication } from '../application.js';

let app: TestApplication;
let ward: TestWard;
let offers: Offers;
let member: { id: string; scope: Scope };

beforeAll(async () => {
  app = await startApplication([NeedsModule, OffersModule], '2026-11-22T12:00:00+09:00');
  ward = await insertWard(app.owner);
  offers = app.module.get(Offers);
}, bootMs);
beforeEach(async () => {
  member = await insertCompany(app.owner, ward.wardId, [ward.akasaka]);
});
afterAll(() => app?.close());

const input = (with_: Partial<OfferInput['draft']> = {}, more: Partial<OfferInput> = {}): OfferInput => ({
  companyId: member.id,
  draft: anOfferDraft([ward.akasaka.id], with_),
  corporateNumber: null,
  toldBy: null,
  ...more,
});
async function submitted(with_: Partial<OfferInput['draft']> = {}) {
  const outcome = await offers.submitOffer(member.scope, input(with_));
  if (!outcome.ok) throw new Error(JSON.stringify(outcome));
  return outcome.value;
}
const numberOf = async (id: string) =>
  (await app.owner.query(`select corporate_number from organisation where id = $1`, [id]))[0]
    .corporate_number;
async function insertMatch(offerId: string, state: string, people = 2) {
  const { needId } = await insertNeed(app.owner, ward.akasaka.id);
  await app.owner.query(
    `insert into match (need_id, offer_id, company_id, district_id, origin, people, state, starts_at, ends_at, need_terms,
       offer_terms, answer_due, participation_basis)
     select n.id, $2, $3, n.district_id, 'HAND', $5, $4, n.starts_at, n.ends_at, 1, 1, now(), 'DUTY'
     from staffing_need n where n.id = $1`,
    [needId, offerId, member.id, state, people],
  );
}

describe('submitOffer', () => {
  it('puts it on the record of the conferences that the company belongs to, whatever else it offers to', async () => {
    const offer = await submitted({ districtIds: [ward.akasaka.id, ward.azabu.id] });
    expect(
      await app.owner.query(`select shared_district_ids as shared from audit_entry where subject_id = $1`, [
        offer.id,
      ]),
    ).toEqual([{ shared: [ward.akasaka.id] }]);
  });

  it('saves the offer with its windows and patterns, on record', async () => {
    const windows = [{ date: '2027-10-09', fromTime: '18:00', toTime: '24:00' }];
    const patterns = [aPattern({ exceptDates: ['2027-10-16'] })];
    const offer = await submitted({ windows, patterns, note: ' 車で伺えます ' });
    const times = await app.run(member.scope, async (tx) => ({
      windows: await findWindowsOfOffers(tx, member.scope, [offer.id]),
      patterns: await findPatternsOfOffers(tx, member.scope, [offer.id]),
      offer: await findOffer(tx, member.scope, offer.id),
    }));
    expect(times.offer).toMatchObject({
      companyId: member.id,
      note: '車で伺えます',
      toldBy: null,
      people: 6,
    });
    expect(times.windows.map(({ endsAt }) => isoInJapan(endsAt))).toEqual(['2027-10-10T00:00:00+09:00']);
    expect(times.patterns).toMatchObject(patterns);
    expect(
      await app.owner.query(`select action, told_by from audit_entry where subject_id = $1`, [offer.id]),
    ).toEqual([{ action: 'submitOffer', told_by: null }]);
  });
  it('is the company’s own, or taken down at a desk of its conference', async () => {
    const tried = (scope: Scope, toldBy: string | null) => offers.submitOffer(scope, input({}, { toldBy }));
    const rival = await insertCompany(app.owner, ward.wardId, [ward.akasaka]);
    expect(await tried(rival.scope, null)).toMatchObject({ refusal: 'NOT_ALLOWED' });
    expect(await tried(ward.azabu.officer, 'TELEPHONE')).toMatchObject({ refusal: 'NOT_FOUND' });
    expect(await tried(publicScope, null)).toMatchObject({ refusal: 'NOT_SIGNED_IN' });
    expect(await tried(ward.akasaka.officer, null)).toMatchObject({
      fields: [{ path: 'toldBy', code: 'EMPTY' }],
    });
    expect(await tried(ward.akasaka.officer, 'PIGEON')).toMatchObject({ fields: [{ code: 'NOT_VALID' }] });
    const taken = await tried(ward.akasaka.officer, 'TELEPHONE');
    expect(taken).toMatchObject({ ok: true, value: { toldBy: 'TELEPHONE' } });
    const seen = await app.run(ward.akasaka.officer, (tx) =>
      findOffer(tx, ward.akasaka.officer, taken.ok ? taken.value.id : ''),
    );
    expect(seen).not.toBeNull();
  });
  it('goes to districts of the ward only', async () => {
    for (const districtId of [randomUUID(), 'x']) {
      expect(await offers.submitOffer(member.scope, input({ districtIds: [districtId] }))).toMatchObject({
        fields: [{ path: 'districtIds', code: 'NOT_FOUND' }],
      });
    }
  });
  it('keeps the corporate number where the company had none, and checks it', async () => {
    const submit = (corporateNumber: string) =>
      offers.submitOffer(member.scope, input({}, { corporateNumber }));
    expect(await submit('9000020131032')).toMatchObject({ fields: [{ code: 'NOT_A_CORPORATE_NUMBER' }] });
    expect(await numberOf(member.id)).toBeNull();
    expect(await submit('8000-0201-31032')).toMatchObject({ ok: true });
    expect(await numberOf(member.id)).toBe('8000020131032');
    expect(await submit('7000012050002')).toMatchObject({ fields: [{ code: 'ANOTHER_IS_KNOWN' }] });
    const first = member;
    member = await insertCompany(app.owner, ward.wardId, [ward.akasaka]);
    expect(await submit('8000020131032')).toMatchObject({ fields: [{ code: 'BELONGS_TO_ANOTHER' }] });
    await app.owner.query(`update organisation set corporate_number = null where id = $1`, [first.id]);
    const onRecord = await app.owner.query(
      `select organisation_id as company from audit_entry where action = 'changeCorporateNumber' and subject_id = $1`,
      [first.id],
    );
    expect(onRecord).toContainEqual({ company: first.id });
  });
});

describe('changeOffer', () => {
  it('replaces its times and gives new terms a new version', async () => {
    const offer = await submitted();
    const patterns = [aPattern({ weekdays: [7] })];
    expect(await offers.changeOffer(member.scope, offer.id, input({ patterns }))).toMatchObject({
      value: { termsVersion: 2 },
    });
    const found = await app.run(member.scope, (tx) => findPatternsOfOffers(tx, member.scope, [offer.id]));
    expect(found).toMatchObject(patterns);
    expect(await offers.changeOffer(member.scope, offer.id, input({ patterns, note: 'x' }))).toMatchObject({
      value: { termsVersion: 2, note: 'x' },
    });
  });
  it('says nothing and records nothing where nothing changes', async () => {
    const offer = await submitted();
    expect(await offers.changeOffer(member.scope, offer.id, input())).toMatchObject({
      value: { termsVersion: 1 },
    });
    const records = await app.owner.query(`select from audit_entry where subject_id = $1`, [offer.id]);
    expect(records).toHaveLength(1);
  });
  it('never has fewer people than it has promised at one moment', async () => {
    const offer = await submitted();
    await insertMatch(offer.id, 'APPROVED', 4);
    const change = (people: number) => offers.changeOffer(member.scope, offer.id, input({ people }));
    expect(await change(3)).toMatchObject({ refusal: 'STILL_HAS_PEOPLE', fields: [{ path: 'people' }] });
    expect(await change(4)).toMatchObject({ ok: true });
  });
  it('is nobody else’s', async () => {
    const offer = await submitted();
    const rival = await insertCompany(app.owner, ward.wardId, [ward.akasaka]);
    expect(await offers.changeOffer(rival.scope, offer.id, input())).toMatchObject({ refusal: 'NOT_FOUND' });
    expect(
      await offers.changeOffer(member.scope, offer.id, input({}, { companyId: rival.id })),
    ).toMatchObject({ fields: [{ path: 'companyId', code: 'CANNOT_CHANGE' }] });
  });
});

describe('withdrawOffer', () => {
  it('takes back what nobody counts on', async () => {
    const offer = await submitted();
    await insertMatch(offer.id, 'PROPOSED');
    expect(await offers.withdrawOffer(member.scope, offer.id)).toMatchObject({
      value: { state: 'WITHDRAWN' },
    });
    expect(await offers.withdrawOffer(member.scope, offer.id)).toMatchObject({ refusal: 'OFFER_IS_CLOSED' });
    const busy = await submitted();
    await insertMatch(busy.id, 'CONFIRMED');
    expect(await offers.withdrawOffer(member.scope, busy.id)).toMatchObject({ refusal: 'STILL_HAS_PEOPLE' });
  });
});

describe(findOffers.name, () => {
  const ids = async (scope: Scope) => {
    const page = await app.run(scope, (tx) =>
      findOffers(tx, scope, { companyId: member.id }, { limit: 50, after: null }),
    );
    return page.rows.map(({ row }) => row.id);
  };
  it('shows a company its own, and a coordinator what members share with that district', async () => {
    const shared = await insertOffer(app.owner, member.id, [ward.akasaka.id]);
    const elsewhere = await insertOffer(app.owner, member.id, [ward.azabu.id]);
    const withdrawn = await insertOffer(app.owner, member.id, [ward.akasaka.id], { state: 'WITHDRAWN' });
    const rival = await insertCompany(app.owner, ward.wardId, [ward.akasaka]);
    expect((await ids(member.scope)).toSorted()).toEqual([shared, elsewhere, withdrawn].toSorted());
    expect(await ids(ward.akasaka.coordinator)).toEqual([shared]);
    // The company is no member of Azabu's conference, though it would go there.
    expect(await ids(ward.azabu.coordinator)).toEqual([]);
    for (const scope of [ward.akasaka.officer, ward.administrator, rival.scope, publicScope]) {
      expect(await ids(scope)).toEqual([]);
    }
  });
  it('forgets a member that has left', async () => {
    const offer = await insertOffer(app.owner, member.id, [ward.akasaka.id]);
    expect(await ids(ward.akasaka.coordinator)).toEqual([offer]);
    await app.owner.query(`update conference_member set until = '2021-03-31' where company_id = $1`, [
      member.id,
    ]);
    expect(await ids(ward.akasaka.coordinator)).toEqual([]);
  });
  it('forgets a person who no longer works for the company, or at the desk that took it down', async () => {
    const { id } = await submitted();
    expect(await ids(member.scope)).toEqual([id]);
    expect(await ids({ ...member.scope, companyIds: [], memberDistrictIds: [], roles: [] })).toEqual([]);
    const { officer } = ward.akasaka;
    const taken = await offers.submitOffer(officer, input({}, { toldBy: 'TELEPHONE' }));
    if (!taken.ok) throw new Error(taken.refusal);
    expect(await ids(officer)).toEqual([taken.value.id]);
    expect(await ids({ ...officer, officeDistrictIds: [], roles: [] })).toEqual([]);
  });
  it('shows nobody another’s windows and patterns', async () => {
    const offer = await insertOffer(app.owner, member.id, [ward.akasaka.id]);
    const patterns = (scope: Scope) => app.run(scope, (tx) => findPatternsOfOffers(tx, scope, [offer]));
    expect(await patterns(ward.akasaka.coordinator)).toHaveLength(1);
    expect(await patterns(ward.akasaka.officer)).toEqual([]);
  });
});

describe(findOffersForMatching.name, () => {
  const period = () => ({ districtId: ward.akasaka.id, from: '2027-10-01', to: '2027-10-10' });
  const found = async (scope: Scope, offerId: string) =>
    (await app.run(scope, (tx) => findOffersForMatching(tx, scope, period()))).find(
      ({ offer }) => offer.id === offerId,
    );

  it('unfolds windows and patterns, past the period for backup dates', async () => {
    const offer = await insertOffer(app.owner, member.id, [ward.akasaka.id], {
      patterns: [aPattern({ firstDay: '2027-09-01', lastDay: '2028-12-31' })],
      windows: [
        { startsAt: instantInJapan('2027-10-02', '13:00'), endsAt: instantInJapan('2027-10-02', '15:00') },
      ],
    });
    const { windows, conferenceIds } = (await found(systemScope, offer))!;
    expect(isoInJapan(windows[0]!.startsAt)).toBe('2027-10-02T08:00:00+09:00');
    expect(isoInJapan(windows[0]!.endsAt)).toBe('2027-10-02T15:00:00+09:00');
    expect(isoInJapan(windows.at(-1)!.startsAt)).toBe('2027-12-11T08:00:00+09:00');
    expect(conferenceIds).toEqual([ward.akasaka.conferenceId]);
  });
  it('starts from the offer’s own point, else from the company’s site', async () => {
    const own = await insertOffer(app.owner, member.id, [ward.akasaka.id], { lat: 35.6, lng: 139.7 });
    const other = await insertOffer(app.owner, member.id, [ward.akasaka.id]);
    expect((await found(systemScope, other))!.site).toBeNull();
    await app.owner.query(
      `insert into site (organisation_id, name, address, lat, lng) values ($1, '本社', '赤坂', 35.65, 139.75)`,
      [member.id],
    );
    expect((await found(systemScope, own))!.site).toEqual({ lat: 35.6, lng: 139.7 });
    expect((await found(systemScope, other))!.site).toEqual({ lat: 35.65, lng: 139.75 });
  });
  it('takes open offers that go to the district, of members and of others, for its coordinator', async () => {
    const stranger = await insertCompany(app.owner, ward.wardId, []);
    const open = await insertOffer(app.owner, stranger.id, [ward.akasaka.id]);
    const withdrawn = await insertOffer(app.owner, member.id, [ward.akasaka.id], { state: 'WITHDRAWN' });
    const elsewhere = await insertOffer(app.owner, member.id, [ward.azabu.id]);
    expect(await found(ward.akasaka.coordinator, open)).toMatchObject({ conferenceIds: [] });
    expect(await found(ward.akasaka.coordinator, withdrawn)).toBeUndefined();
    expect(await found(ward.akasaka.coordinator, elsewhere)).toBeUndefined();
    for (const scope of [ward.azabu.coordinator, ward.akasaka.officer, member.scope]) {
      expect(await found(scope, open)).toBeUndefined();
    }
  });
});

describe(findEventsUsed.name, () => {
  it('counts what an offer has promised and done in a fiscal year', async () => {
    const offer = await submitted();
    for (const state of ['APPROVED', 'PROPOSED', 'DECLINED']) await insertMatch(offer.id, state, 1);
    const used = (year: number) =>
      app.run(member.scope, (tx) => findEventsUsed(tx, member.scope, [offer.id], year));
    expect(await used(2027)).toEqual([{ offerId: offer.id, events: 1 }]);
    expect(await used(2026)).toEqual([{ offerId: offer.id, events: 0 }]);
  });
});

describe(lockOffers.name, () => {
  it('locks rows in the order of their ids', async () => {
    const ids = [
      await insertOffer(app.owner, member.id, [ward.akasaka.id]),
      await insertOffer(app.owner, member.id, [ward.akasaka.id]),
    ];
    const locked = await app.run(systemScope, (tx) => lockOffers(tx, ids));
    expect(locked.map(({ id }) => id)).toEqual(ids.toSorted());
  });
});
