import { Page } from '../frame/Page.js';
import { WardDistrictsDocument, type WardDistrictsQuery } from '../graphql/generated/graphql.js';
import { useGraphQL } from '../graphql/use-graphql.js';
import { useFormat, useLanguage, useText } from '../i18n/language.js';
import { ErasuresWaiting } from '../privacy/ErasuresWaiting.js';
import { useSession } from '../session/session.js';
import { seesTheWard } from '../session/workplaces.js';
import { EmptyState, FillBar, GapBadge, Loaded, Table, type Column } from '../ui/index.js';
import { wardText } from './ward-text.js';

type Overview = WardDistrictsQuery['wardOverview'][number];

/** `/ward`: the districts side by side. */
export function WardOverview() {
  const t = useText(wardText);
  const { viewer } = useSession();
  if (!viewer || !seesTheWard(viewer.roles)) {
    return (
      <Page title={t.noRight} width="narrow">
        <p>{t.noRightBody}</p>
      </Page>
    );
  }
  return (
    <Page title={t.title} lead={<p>{t.lead}</p>}>
      {viewer.roles.includes('WARD_ADMINISTRATOR') && <ErasuresWaiting />}
      <Districts />
    </Page>
  );
}

function Districts() {
  const t = useText(wardText);
  const reading = useGraphQL(WardDistrictsDocument, {});
  return (
    <Loaded reading={reading}>
      {({ wardOverview }) =>
        wardOverview.length === 0 ? <EmptyState title={t.empty} /> : <DistrictTable rows={wardOverview} />
      }
    </Loaded>
  );
}

function DistrictTable({ rows }: { readonly rows: readonly Overview[] }) {
  const t = useText(wardText);
  const format = useFormat();
  const { language } = useLanguage();
  const columns: readonly Column<Overview>[] = [
    {
      key: 'district',
      header: t.district,
      names: true,
      cell: ({ district }) => (
        <>
          {language === 'ja' ? district.name : district.nameEn}
          <span className="block text-std-16N-170 text-solid-gray-700">
            {language === 'ja' ? district.conference.name : district.conference.nameEn}
          </span>
        </>
      ),
    },
    { key: 'needs', header: t.needs, numeric: true, cell: ({ needs }) => t.count(format.number(needs)) },
    {
      key: 'people',
      header: t.people,
      cell: ({ peopleWanted, peopleTaken }) =>
        peopleWanted === 0 ? (
          <span className="text-solid-gray-700">{t.none}</span>
        ) : (
          <div className="flex flex-col gap-1">
            <GapBadge wanted={peopleWanted} filled={peopleTaken} />
            <FillBar wanted={peopleWanted} settled={peopleTaken} />
          </div>
        ),
    },
    {
      key: 'companies',
      header: t.companies,
      numeric: true,
      cell: ({ companies }) => t.companyCount(format.number(companies)),
    },
    { key: 'offers', header: t.offers, numeric: true, cell: ({ offers }) => t.count(format.number(offers)) },
    {
      key: 'office',
      header: t.office,
      cell: ({ district }) => (
        <>
          {language === 'ja' ? district.officeName : district.officeNameEn}
          <span className="figures block">{district.officePhone}</span>
        </>
      ),
    },
  ];
  return (
    <Table
      caption={t.title}
      captionHidden
      columns={columns}
      rows={rows}
      rowKey={({ district }) => district.id}
    />
  );
}
