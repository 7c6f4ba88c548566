import { useState } from 'react';
import type { RunAuditQuery } from '../graphql/generated/graphql.js';
import { useFormat, useText } from '../i18n/language.js';
import { useSeparator } from '../needs/conditions.js';
import { Button, Table } from '../ui/index.js';
import { auditText } from './audit-text.js';
import { NeedCell } from './PlanDifference.js';

/** On a telephone each is a card. */
const firstShown = 10;

type Crews = NonNullable<RunAuditQuery['matchRun']>['crews'];

/** Needs that several companies share, and whom the association calls. */
export function CrewTable({ crews, boardAt }: { readonly crews: Crews; readonly boardAt: string }) {
  const t = useText(auditText);
  const format = useFormat();
  const separator = useSeparator();
  const [all, setAll] = useState(false);
  const shown = all ? crews : crews.slice(0, firstShown);
  const reasons: Readonly<Record<string, string>> = t.leadReason;
  return (
    <section className="flex flex-col gap-3">
      <h3 className="text-std-20B-160">{t.crews}</h3>
      {crews.length === 0 ? (
        <p>{t.crewsNone}</p>
      ) : (
        <>
          <p className="text-std-16N-170 text-solid-gray-700">{t.crewsHint}</p>
          <Table
            caption={t.crews}
            captionHidden
            rows={shown}
            rowKey={({ need }) => need?.id ?? ''}
            columns={[
              {
                key: 'need',
                header: t.need,
                names: true,
                cell: ({ need }) => <NeedCell need={need} boardAt={boardAt} />,
              },
              {
                key: 'companies',
                header: t.companies,
                cell: ({ companies }) =>
                  companies
                    .map(({ company, people }) => t.teamLine(company?.name ?? '', format.people(people)))
                    .join(separator),
              },
              {
                key: 'lead',
                header: t.lead,
                cell: ({ companies, leadReason }) =>
                  t.leadBecause(
                    companies.find(({ leads }) => leads)?.company?.name ?? '',
                    reasons[leadReason] ?? t.leadOther,
                  ),
              },
            ]}
          />
          {shown.length < crews.length && (
            <div>
              <Button kind="secondary" onClick={() => setAll(true)}>
                {t.crewsAll(format.number(crews.length))}
              </Button>
            </div>
          )}
        </>
      )}
    </section>
  );
}
