import { record } from '@app/audit';
import { addDays, dateInJapan, instantInJapan, refusedFor, type Checked } from '@app/domain';
import { ConferenceMemberRow } from '@app/conferences';
import { Answers } from '@app/matches';
import { asSystem, Clock, Database, type Scope, type Transaction } from '@app/platform';
import { Injectable } from '@nestjs/common';
import {
  findPlacesOfDistricts,
  mayAdminister,
  mayCoordinate,
  type ConferencePlace,
} from './conference-names.js';
import { MembershipTelling } from './membership-telling.js';
import { mayLeave, writeLeaving, type LeaveDraft } from './leaving.js';

export interface LiveMatch {
  readonly id: string;
  readonly state: 'APPROVED' | 'CONFIRMED';
  readonly eventTitle: string | null;
  readonly role: string | null;
  readonly people: number;
  readonly startsAt: Date;
}

/** What hangs on a membership. */
export interface Leaving {
  readonly openOffers: number;
  /** Asked or settled, and still to come; the earliest first. */
  readonly liveMatches: readonly LiveMatch[];
}

export type LeaveRefusal =
  'BAD_INPUT' | 'NOT_FOUND' | 'ALREADY_DECIDED' | 'MATCHES_UNDECIDED' | 'NOT_ALLOWED' | 'TOO_LATE';

/** A company that leaves a conference on a day: by itself, or the conference decides it with a reason. */
@Injectable()
export class Memberships {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly answers: Answers,
    private readonly telling: MembershipTelling,
  ) {}

  /** Null for anybody who decides nothing about it. */
  leaving(scope: Scope, companyId: string, districtId: string): Promise<Leaving | null> {
    return this.database.run(scope, async (tx) => {
      const side = await sideOf(tx, scope, companyId, districtId);
      return side && findLeaving(tx, scope, companyId, { place: side.place, after: this.clock.now() });
    });
  }

  async leave(
    scope: Scope,
    { companyId, districtId }: { readonly companyId: string; readonly districtId: string },
    draft: LeaveDraft,
  ): Promise<Checked<ConferenceMemberRow, LeaveRefusal>> {
    const looked = await this.database.run(scope, (tx) =>
      this.look(tx, scope, { companyId, districtId }, draft),
    );
    if (!looked.ok) return looked;
    const { written, byConference, later } = looked.value;
    const may = mayLeave(written, later.length);
    if (!may.ok) return may;
    if (written.liveMatches === 'WITHDRAW') {
      for (const match of later) {
        const withdrawn = await this.withdraw(scope, match, { byConference, reason: written.reason });
        if (!withdrawn) return refusedFor('TOO_LATE');
      }
    }
    const kept = later.length;
    return this.database.run(scope, (tx) => this.end(tx, scope, { companyId, districtId, kept }, written));
  }

  private async look(
    tx: Transaction,
    scope: Scope,
    { companyId, districtId }: { readonly companyId: string; readonly districtId: string },
    draft: LeaveDraft,
  ) {
    const side = await sideOf(tx, scope, companyId, districtId);
    if (!side) return refusedFor('NOT_FOUND');
    const today = dateInJapan(this.clock.now());
    const written = writeLeaving(draft, { today, byConference: side.byConference });
    if (!written.ok) return written;
    const after = instantInJapan(addDays(written.value.lastDay, 1), '00:00');
    const { liveMatches: later } = await findLeaving(tx, scope, companyId, { place: side.place, after });
    return { ok: true, value: { written: written.value, byConference: side.byConference, later } } as const;
  }

  /** Each by the rules of any other withdrawal: the office hears of it, the place is free again. */
  private async withdraw(
    scope: Scope,
    match: LiveMatch,
    { byConference, reason }: { readonly byConference: boolean; readonly reason: string | null },
  ): Promise<boolean> {
    const words = reason ?? '会議からの退会のため';
    if (match.state === 'CONFIRMED') return (await this.answers.withdraw(scope, match.id, words)).ok;
    const pass = { kind: 'PASS', message: words } as const;
    const answered = byConference
      ? await this.answers.enter(scope, match.id, pass)
      : await this.answers.answer(scope, match.id, pass);
    return answered.ok;
  }

  private async end(
    tx: Transaction,
    scope: Scope,
    {
      companyId,
      districtId,
      kept,
    }: { readonly companyId: string; readonly districtId: string; readonly kept: number },
    { lastDay, reason, liveMatches }: LeaveDraft,
  ): Promise<Checked<ConferenceMemberRow, LeaveRefusal>> {
    const side = await sideOf(tx, scope, companyId, districtId);
    if (!side) return refusedFor('NOT_FOUND');
    const { conferenceId } = side.place;
    return asSystem(tx, async () => {
      const member = await tx.findOne(ConferenceMemberRow, {
        where: { companyId, conferenceId },
        lock: { mode: 'pessimistic_write' },
      });
      const today = dateInJapan(this.clock.now());
      if (!member || (member.until !== null && member.until < today)) return refusedFor('ALREADY_DECIDED');
      const until = lastDay < member.since ? member.since : lastDay;
      await tx.update(ConferenceMemberRow, { companyId, conferenceId }, { until });
      await record(tx, scope, {
        action: 'leaveConference',
        subjectType: 'conference_member',
        subjectId: companyId,
        districtId,
        organisationId: companyId,
        reason,
        before: { until: member.until },
        after: { conferenceId, until, liveMatches, byConference: side.byConference },
      });
      await this.telling.tellLeaves(tx, scope, companyId, side.place, {
        ...{ until, reason, byConference: side.byConference },
        matchesKept: liveMatches === 'KEEP' ? kept : 0,
      });
      return { ok: true, value: { ...member, until } };
    });
  }
}

/** On which side the asker decides; null where on none, or the company isn't a member. */
async function sideOf(
  tx: Transaction,
  scope: Scope,
  companyId: string,
  districtId: string,
): Promise<{ readonly place: ConferencePlace; readonly byConference: boolean } | null> {
  const [place] = await findPlacesOfDistricts(tx, scope, [districtId]);
  if (!place) return null;
  const own = await mayAdminister(tx, scope, companyId);
  const coordinates =
    scope.coordinatedDistrictIds.includes(districtId) && (await mayCoordinate(tx, scope, districtId));
  if (!own && !coordinates) return null;
  const [member] = await tx.query<unknown[]>(
    `select from conference_member where conference_id = $1 and company_id = $2
       and (until is null or until >= japan_today())`,
    [place.conferenceId, companyId],
  );
  return member ? { place, byConference: !own } : null;
}

/** As the asker sees it: a company its own offers and what it was asked, a coordinator what is shared with the conference. */
async function findLeaving(
  tx: Transaction,
  scope: Scope,
  companyId: string,
  { place, after }: { readonly place: ConferencePlace; readonly after: Date },
): Promise<Leaving> {
  const [offers] = await tx.query<{ count: number }[]>(
    `select count(*)::int as count from volunteer_offer
     where company_id = $1 and state = 'OPEN' and $2::uuid = any(district_ids)`,
    [companyId, place.districtId],
  );
  const liveMatches = await tx.query<LiveMatch[]>(
    `select m.id, m.state, e.title as "eventTitle", n.role, m.people, m.starts_at as "startsAt" from match m
       left join staffing_need n on n.id = m.need_id left join event_day day on day.id = n.event_day_id
       left join community_event e on e.id = day.event_id
     where m.company_id = $1 and m.district_id = $2 and m.state in ('APPROVED', 'CONFIRMED') and m.starts_at >= $3
       and (m.district_id = any($4::uuid[]) or m.asked_at <= now())
     order by m.starts_at, m.id`,
    [companyId, place.districtId, after, scope.coordinatedDistrictIds],
  );
  return { openOffers: offers!.count, liveMatches };
}
