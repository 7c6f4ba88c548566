import { FormProblemsBox } from '../forms/FormProblemsBox.js';
import { useFormProblems } from '../forms/problems.js';
import { ShareRosterDocument } from '../graphql/generated/graphql.js';
import { useCommand } from '../graphql/use-graphql.js';
import { useFormat, useText } from '../i18n/language.js';
import { Button, Section, useAnnounce } from '../ui/index.js';
import type { MatchOfRoster, RosterOnPage } from './roster-on-page.js';
import { rostersText } from './rosters-text.js';

/** Shown to the branch office of this one match, until it is taken back. */
export function ShareRoster({
  roster,
  match,
}: {
  readonly roster: RosterOnPage;
  readonly match: MatchOfRoster;
}) {
  const t = useText(rostersText);
  const format = useFormat();
  const announce = useAnnounce();
  const problems = useFormProblems();
  const command = useCommand(ShareRosterDocument);
  const shared = roster.sharedAt !== null && roster.sharedAt !== undefined;
  const { officeName, officeSection } = match.need.event.district;
  const set = async () => {
    const result = (await command.run({ matchId: roster.matchId, shared: !shared }))?.shareRoster;
    if (result?.__typename === 'Refused') problems.showRefusal(result, []);
    if (result?.__typename === 'RosterSaved') announce({ text: shared ? t.unshared : t.sharedNow });
  };
  return (
    <Section title={t.shareTitle}>
      <FormProblemsBox problems={problems} failure={command.failure} />
      <p>
        {shared && roster.sharedAt
          ? t.shared(format.dateTime(roster.sharedAt, { short: true }))
          : t.shareBody(`${officeName} ${officeSection}`)}
      </p>
      <p>
        <Button kind={shared ? 'secondary' : 'primary'} busy={command.running} onClick={() => void set()}>
          {shared ? t.unshare : t.share}
        </Button>
      </p>
    </Section>
  );
}
