import { Page } from '../frame/Page.js';
import { MatchingSettingsDocument } from '../graphql/generated/graphql.js';
import { useGraphQL } from '../graphql/use-graphql.js';
import { useText } from '../i18n/language.js';
import { runsText } from '../runs/runs-text.js';
import { useDistrictDesk, type ViewerDistrict } from '../session/desk.js';
import { useMay } from '../session/may.js';
import { NoDesk } from '../session/NoDesk.js';
import { Loaded, Section, TextLink } from '../ui/index.js';
import { ForbiddenPairs } from './ForbiddenPairs.js';
import { pairsText } from './pairs-text.js';
import { SettingsForm } from './SettingsForm.js';

/** `/:district/runs/rules`: how often and how early companies are asked, and which pairs never. */
export function RulesPage() {
  const district = useDistrictDesk();
  const may = useMay();
  return district && may('saveMatchingSettings') ? <Rules district={district} /> : <NoDesk />;
}

function Rules({ district }: { readonly district: ViewerDistrict }) {
  const t = useText(pairsText);
  const runs = useText(runsText);
  const reading = useGraphQL(MatchingSettingsDocument, { districtId: district.id });
  return (
    <Page
      title={t.title}
      crumbs={[{ label: runs.title, to: `/${district.key}/runs` }]}
      lead={<p className="max-w-prose">{t.lead}</p>}
    >
      <Section title={t.settings}>
        <Loaded reading={reading}>
          {({ matchingSettings }) => <SettingsForm settings={matchingSettings} />}
        </Loaded>
        <p>
          <TextLink to={`/${district.key}/messages?tab=times`}>{t.reminders}</TextLink>
        </p>
      </Section>
      <ForbiddenPairs district={district} />
    </Page>
  );
}
