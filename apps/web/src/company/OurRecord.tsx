import { ThanksList } from '../association/ThanksList.js';
import { CompanyRecordDocument, type CompanyRecordQuery } from '../graphql/generated/graphql.js';
import { usePages } from '../graphql/use-pages.js';
import { dayInJapan } from '../i18n/calendar.js';
import { useFormat, useText } from '../i18n/language.js';
import { Disclosure, Loaded, Section, Table } from '../ui/index.js';
import { useWholeList } from '../matches/use-whole-list.js';
import { companyText } from './company-text.js';
import { hoursOf, peopleOf, totalsOf } from './record.js';

type Row = CompanyRecordQuery['matches']['edges'][number]['node'];

const helpedBy = ({ need }: Row) => need.event.association?.name ?? need.event.organiserText;

/** What took place: the sum first, each line on request. */
export function OurRecord({ companyId }: { readonly companyId: string }) {
  const t = useText(companyText);
  const reading = useWholeList(usePages(CompanyRecordDocument, { companyId }, (data) => data.matches));
  return (
    <Section title={t.record}>
      <Loaded reading={reading} lines={2}>
        {({ nodes, total }) =>
          total === 0 ? (
            <p>{t.noRecord}</p>
          ) : (
            <>
              <Totals rows={nodes} />
              <ThanksList rows={nodes} />
              <Disclosure summary={t.recordList}>
                <RecordTable rows={nodes} />
              </Disclosure>
            </>
          )
        }
      </Loaded>
    </Section>
  );
}

function Totals({ rows }: { readonly rows: readonly Row[] }) {
  const t = useText(companyText);
  const format = useFormat();
  const totals = totalsOf(rows.map((row) => ({ ...row, ...row.need, helped: helpedBy(row) })));
  const figures = [
    [t.events, t.eventsCount(format.number(totals.activities))],
    [t.peopleCame, format.people(totals.people)],
    [t.hours, t.hoursCount(format.number(totals.hours))],
    [t.associations, t.associationsCount(format.number(totals.associations))],
  ] as const;
  return (
    <dl className="grid grid-cols-2 gap-4 roomy:grid-cols-4">
      {figures.map(([term, value]) => (
        <div key={term}>
          <dt className="text-std-16N-170 text-solid-gray-700">{term}</dt>
          <dd className="figures text-std-24B-150">{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function RecordTable({ rows }: { readonly rows: readonly Row[] }) {
  const t = useText(companyText);
  const format = useFormat();
  return (
    <Table
      caption={t.recordList}
      captionHidden
      rows={rows}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'activity',
          header: t.activity,
          names: true,
          cell: (row) => `${row.need.event.title}（${helpedBy(row) ?? row.need.role}）`,
        },
        {
          key: 'date',
          header: t.date,
          tight: true,
          cell: ({ need }) => format.date(dayInJapan(need.startsAt)),
        },
        {
          key: 'came',
          header: t.came,
          numeric: true,
          tight: true,
          cell: (row) => format.people(peopleOf(row)),
        },
        {
          key: 'spent',
          header: t.spent,
          numeric: true,
          tight: true,
          cell: (row) => t.hoursCount(format.number(Math.round(hoursOf(row.need) * 10) / 10)),
        },
      ]}
    />
  );
}
