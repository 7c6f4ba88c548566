import { useParams } from 'wouter';
import { Page } from '../frame/Page.js';
import { RecordListDocument } from '../graphql/generated/graphql.js';
import { usePages } from '../graphql/use-pages.js';
import { useFormat, useText } from '../i18n/language.js';
import { NoDesk } from '../session/NoDesk.js';
import { useDistrictDesk } from '../session/desk.js';
import { useSession } from '../session/session.js';
import { seesTheWard } from '../session/workplaces.js';
import { EmptyState, Loaded, LoadMore } from '../ui/index.js';
import { RecordFiles } from './RecordFiles.js';
import { RecordFilters } from './RecordFilters.js';
import { RecordLine } from './RecordLine.js';
import { RecordState } from './RecordState.js';
import { recordText } from './record-text.js';
import { useRecordFilter } from './use-record-filter.js';

/** `/:district/record`: what the district's desks decided, and what companies share with them. */
export function DistrictRecord() {
  const district = useDistrictDesk();
  if (!district) return <NoDesk />;
  return <Record lead="desk" within={{ districtId: district.id }} />;
}

/** `/ward/record`: everything for the auditor, access and settings for the administrator. */
export function WardRecord() {
  const { viewer } = useSession();
  if (!viewer || !seesTheWard(viewer.roles)) return <NoRight />;
  return <Record lead="ward" within={{}} />;
}

/** `/companies/:company/record` */
export function CompanyRecord() {
  const { company } = useParams<{ company: string }>();
  const { viewer } = useSession();
  if (!viewer?.roles.includes('COMPANY_ADMINISTRATOR')) return <NoRight />;
  return <Record lead="company" within={{ organisationId: company }} />;
}

function NoRight() {
  const t = useText(recordText);
  return (
    <Page title={t.noRight} width="narrow">
      <p>{t.noRightBody}</p>
    </Page>
  );
}

interface RecordProps {
  readonly lead: 'desk' | 'ward' | 'company';
  readonly within: { readonly districtId?: string; readonly organisationId?: string };
}

function Record({ lead, within }: RecordProps) {
  const t = useText(recordText);
  const format = useFormat();
  const asked = useRecordFilter();
  const narrowed = Object.keys(asked.filter).length > 0;
  const filter = { ...within, ...asked.filter };
  const reading = usePages(RecordListDocument, { filter }, (data) => data.record);
  return (
    <Page title={t.title} width="normal" lead={<p className="max-w-prose">{t.lead[lead]}</p>}>
      <RecordState />
      <RecordFilters {...asked} kinds={lead === 'ward'} />
      <Loaded reading={reading}>
        {({ nodes, total }) =>
          total === 0 ? (
            <EmptyState title={narrowed ? t.none : t.empty}>
              <p>{narrowed ? t.noneBody : t.emptyBody}</p>
            </EmptyState>
          ) : (
            <section aria-label={t.title} className="flex flex-col gap-4">
              <p className="text-std-16N-170" role="status">
                {t.count(format.number(total))}
              </p>
              <ol className="flex flex-col">
                {nodes.map((entry) => (
                  <RecordLine key={entry.id} entry={entry} />
                ))}
              </ol>
              <LoadMore shown={nodes.length} total={total} onMore={reading.more} busy={reading.loadingMore} />
              <RecordFiles filter={filter} />
            </section>
          )
        }
      </Loaded>
    </Page>
  );
}
