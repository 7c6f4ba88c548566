import { Injectable } from '@nestjs/common';
import { record } from '@app/audit';
import {
  csvOf,
  dateInJapan,
  instantInJapan,
  timeInJapan,
  type CsvCell,
  type Language,
  type MatchState,
} from '@app/domain';
import { asSystem, Database, type Scope } from '@app/platform';

export interface PlanSheetAsked {
  readonly districtId: string;
  /** Calendar days in Japan, both included. */
  readonly from: string;
  readonly to: string;
}

interface SheetRow {
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly event: string;
  readonly role: string;
  readonly association: string | null;
  readonly wanted: number;
  readonly company: string | null;
  readonly people: number | null;
  readonly state: MatchState | null;
  readonly pinned: boolean;
}

/** The plan for those who go on by hand: a row for each match, and one for each need to which nobody comes. */
@Injectable()
export class PlanSheet {
  constructor(private readonly database: Database) {}

  /** Null for who doesn't coordinate the district. That it was taken is on record. */
  async csv(scope: Scope, asked: PlanSheetAsked, language: Language): Promise<string | null> {
    const { districtId, from, to } = asked;
    if (!scope.coordinatedDistrictIds.includes(districtId)) return null;
    const rows = await this.database.run(scope, async (tx) => {
      await record(tx, scope, {
        ...{ action: 'exportPlan', subjectType: 'district', subjectId: districtId, districtId },
        after: { from, to },
      });
      // A company is named with its match, also one that is a member elsewhere.
      return asSystem(tx, () =>
        tx.query<SheetRow[]>(sheetSql, [
          ...[districtId, instantInJapan(from, '00:00'), instantInJapan(to, '24:00')],
        ]),
      );
    });
    return csvOf([headings[language], ...rows.map((row) => cellsOf(row, language))]);
  }
}

const sheetSql = `
  select n.starts_at as "startsAt", n.ends_at as "endsAt", e.title as event, n.role, a.name as association,
    n.people_wanted as wanted, o.name as company, m.people, m.state, coalesce(m.pinned, false) as pinned
  from staffing_need n join event_day d on d.id = n.event_day_id join community_event e on e.id = d.event_id
  left join organisation a on a.id = e.association_id
  left join match m on m.need_id = n.id and m.state in ('PROPOSED', 'APPROVED', 'CONFIRMED', 'COMPLETED')
  left join organisation o on o.id = m.company_id
  where n.district_id = $1 and n.district_id = any ((select asker_conferences())::uuid[])
    and n.state in ('OPEN', 'DONE') and n.starts_at >= $2 and n.starts_at < $3
  order by n.starts_at, n.id, m.people desc, m.id`;

const headings: Readonly<Record<Language, readonly string[]>> = {
  ja: ['日付', '開始', '終了', '行事', '役割', '地域団体', '募集人数', '企業', '人数', '状態', '固定'],
  en: [
    ...['Date', 'Start', 'End', 'Event', 'Role', 'Association', 'People wanted', 'Company', 'People'],
    ...['State', 'Pinned'],
  ],
};

const states: Readonly<Record<Language, { readonly [S in MatchState]?: string }>> = {
  ja: { PROPOSED: '案', APPROVED: '承認済み（回答待ち）', CONFIRMED: '決定', COMPLETED: '実施済み' },
  en: { PROPOSED: 'Proposed', APPROVED: 'Approved, waiting', CONFIRMED: 'Settled', COMPLETED: 'Took place' },
};

const pinned: Readonly<Record<Language, string>> = { ja: '固定', en: 'Pinned' };

function cellsOf(row: SheetRow, language: Language): CsvCell[] {
  return [
    ...[dateInJapan(row.startsAt), timeInJapan(row.startsAt), timeInJapan(row.endsAt), row.event, row.role],
    ...[row.association, row.wanted, row.company, row.people],
    row.state && (states[language][row.state] ?? row.state),
    row.pinned ? pinned[language] : null,
  ];
}
