import { Injectable } from '@nestjs/common';
import { record } from '@app/audit';
import { accepted, dateInJapan, refused, type EventState, type Outcome } from '@app/domain';
import { Clock, Database, hashOfLinkToken, systemScope, type Scope, type Transaction } from '@app/platform';
import {
  findAssociationPage,
  findHeldLink,
  type AssociationPage,
  type HeldLink,
} from './association-page.queries.js';
import { isCounted, type Came } from './came.js';

export type AssociationRefusal =
  'LINK_INVALID' | 'LINK_EXPIRED' | 'NOT_FOUND' | 'NOT_YET' | 'ALREADY_DECIDED' | 'BAD_INPUT';

export type AssociationAnswer = Outcome<AssociationPage, AssociationRefusal>;

export const longestThanks = 500;

interface Day {
  readonly id: string;
  readonly date: string | null;
  readonly state: EventState;
}

interface SettledMatch {
  readonly id: string;
  readonly companyId: string;
  readonly state: 'CONFIRMED' | 'COMPLETED';
  readonly reported: number | null;
  readonly peopleCame: number | null;
  readonly thanks: string | null;
}

/**
 * What an association says through its link. It reports, and the branch office closes the day with these numbers in
 * front of it: closing also ends the needs, thanks the companies by mail and lets open questions lapse, which is more
 * than somebody with a link should set off; and a slip can be mended until then.
 */
@Injectable()
export class AssociationAnswers {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Looking changes nothing. */
  async page(token: string): Promise<AssociationAnswer> {
    return this.withLink(token, async (tx, link) =>
      accepted(await findAssociationPage(tx, link, this.clock.now())),
    );
  }

  /** How many of each settled match came; the same again changes nothing, another number mends the first. */
  async reportAttendance(
    token: string,
    eventDayId: string,
    came: readonly Came[],
  ): Promise<AssociationAnswer> {
    return this.change(token, eventDayId, async (tx, scope, link, day) => {
      if (day.state !== 'PLANNED') return refused('ALREADY_DECIDED');
      if (day.date === null || day.date > dateInJapan(this.clock.now())) return refused('NOT_YET');
      const settled = (await settledMatches(tx, day.id)).filter(({ state }) => state === 'CONFIRMED');
      if (came.length === 0 || !isCounted(came, settled)) return refused('BAD_INPUT');
      for (const match of settled) {
        const people = came.find(({ matchId }) => matchId === match.id)?.people;
        if (people === undefined || people === match.reported) continue;
        await tx.query(
          `insert into association_report (match_id, event_day_id, company_id, district_id, people_came, reported_at)
           values ($1, $2, $3, $4, $5, $6)
           on conflict (match_id) do update set people_came = $5, reported_at = $6`,
          [match.id, day.id, match.companyId, link.districtId, people, this.clock.now()],
        );
        await record(tx, scope, {
          ...{ action: 'reportAttendance', subjectType: 'match', subjectId: match.id },
          ...{ districtId: link.districtId, organisationId: match.companyId },
          before: match.reported === null ? null : { peopleCame: match.reported },
          after: { peopleCame: people },
        });
      }
      return accepted(null);
    });
  }

  /** Thanks the companies that came; they read it with the match. Said again, the new words take the old ones' place. */
  async sayThanks(token: string, eventDayId: string, words: string): Promise<AssociationAnswer> {
    const thanks = words.trim();
    const letters = [...thanks].length;
    return this.change(token, eventDayId, async (tx, scope, link, day) => {
      if (letters === 0 || letters > longestThanks) return refused('BAD_INPUT');
      const cameMatches = (await settledMatches(tx, day.id)).filter(
        ({ peopleCame, reported }) => (peopleCame ?? reported ?? 0) > 0,
      );
      if (day.state === 'CALLED_OFF' || cameMatches.length === 0) return refused('NOT_YET');
      const unthanked = cameMatches.filter((match) => match.thanks !== thanks);
      for (const match of unthanked) {
        await tx.query(
          `insert into association_report (match_id, event_day_id, company_id, district_id, thanks, thanked_at)
           values ($1, $2, $3, $4, $5, $6) on conflict (match_id) do update set thanks = $5, thanked_at = $6`,
          [match.id, day.id, match.companyId, link.districtId, thanks, this.clock.now()],
        );
      }
      if (unthanked.length > 0) {
        await record(tx, scope, {
          ...{ action: 'sayThanks', subjectType: 'eventDay', subjectId: day.id },
          ...{ districtId: link.districtId, organisationId: link.associationId },
          after: { companies: unthanked.length },
        });
      }
      return accepted(null);
    });
  }

  /** Under the day's lock: a hundred at once take turns, and the office's closing comes before or after. */
  private async change(
    token: string,
    eventDayId: string,
    work: (
      tx: Transaction,
      scope: Scope,
      link: HeldLink,
      day: Day,
    ) => Promise<Outcome<null, AssociationRefusal>>,
  ): Promise<AssociationAnswer> {
    return this.withLink(token, async (tx, link) => {
      const [day] = await tx.query<Day[]>(
        `select d.id, d.date::text as date, d.state from event_day d join community_event e on e.id = d.event_id
          where d.id = $1 and e.association_id = $2 for update of d`,
        [eventDayId, link.associationId],
      );
      if (!day) return refused('NOT_FOUND');
      const scope = { ...systemScope, actor: { personId: null, label: link.associationName } };
      const outcome = await work(tx, scope, link, day);
      if (!outcome.ok) return outcome;
      return accepted(await findAssociationPage(tx, link, this.clock.now()));
    });
  }

  /** The holder has no account: the product reads for the association that the link names, and for no other. */
  private withLink(
    token: string,
    work: (tx: Transaction, link: HeldLink) => Promise<AssociationAnswer>,
  ): Promise<AssociationAnswer> {
    return this.database.run(systemScope, async (tx) => {
      const link = await findHeldLink(tx, hashOfLinkToken(token));
      if (!link) return refused('LINK_INVALID');
      if (link.expiresAt <= this.clock.now()) return refused('LINK_EXPIRED');
      return work(tx, link);
    });
  }
}

function settledMatches(tx: Transaction, dayId: string): Promise<SettledMatch[]> {
  return tx.query(
    `select m.id, m.company_id as "companyId", m.state, m.people_came as "peopleCame",
       r.people_came as reported, r.thanks
     from match m join staffing_need n on n.id = m.need_id left join association_report r on r.match_id = m.id
     where n.event_day_id = $1 and m.state in ('CONFIRMED', 'COMPLETED') order by m.id`,
    [dayId],
  );
}
