import {
  ShortNeedsDocument,
  type RunFactsFragment,
  type ShortNeedsQuery,
} from '../graphql/generated/graphql.js';
import { useGraphQL } from '../graphql/use-graphql.js';
import { dayInJapan } from '../i18n/calendar.js';
import { useFormat, useText } from '../i18n/language.js';
import { NeedGap } from '../needs/NeedGap.js';
import { GapBadge, Loaded, TextLink } from '../ui/index.js';
import { runsText } from './runs-text.js';

export interface ShortNeedsProps {
  readonly run: RunFactsFragment;
  readonly districtId: string;
  readonly districtKey: string;
}

/** What stays short: the rule that binds, and the smallest change that would help. */
export function ShortNeeds({ run, districtId, districtKey }: ShortNeedsProps) {
  const t = useText(runsText);
  const format = useFormat();
  const reading = useGraphQL(ShortNeedsDocument, { districtId, from: run.periodFrom, to: run.periodTo });
  return (
    <section className="flex flex-col gap-3">
      <h3 className="text-std-20B-160">{t.short}</h3>
      <Loaded reading={reading}>
        {({ needs }) => {
          const short = needs.edges.map(({ node }) => node).filter(({ gap }) => gap != null);
          if (short.length === 0) return <p>{t.shortNone}</p>;
          return (
            <>
              <ul className="flex flex-col gap-4">
                {short.map((need) => (
                  <li key={need.id} className="border-t border-solid-gray-300 pt-4">
                    <ShortNeed need={need} districtKey={districtKey} />
                  </li>
                ))}
              </ul>
              {needs.totalCount > needs.edges.length && (
                <p>{t.shortMore(format.number(needs.totalCount - needs.edges.length))}</p>
              )}
            </>
          );
        }}
      </Loaded>
    </section>
  );
}

type ShortNeedRow = ShortNeedsQuery['needs']['edges'][number]['node'];

/** With what the run planned for it counted in: the gap is what stays when all proposals are taken. */
function ShortNeed({ need, districtKey }: { readonly need: ShortNeedRow; readonly districtKey: string }) {
  const t = useText(runsText);
  const name = `${need.event.title}　${need.role}`;
  const format = useFormat();
  const missing = need.gap?.peopleMissing ?? need.peopleMissing;
  return (
    <div className="flex flex-col gap-1">
      <p className="flex flex-wrap items-baseline gap-x-4">
        <TextLink to={`/${districtKey}/board?need=${need.id}`}>{name}</TextLink>
        <span>
          {format.date(dayInJapan(need.startsAt), { short: true })}{' '}
          {format.timeRange(need.startsAt, need.endsAt)}
        </span>
      </p>
      <GapBadge wanted={need.peopleWanted} filled={need.peopleWanted - missing} fewest={need.fewestPeople} />
      <NeedGap gap={need.gap ?? undefined} />
      <p className="not-on-paper">
        <TextLink to={`/${districtKey}/runs/what-if?need=${need.id}`} label={t.whatIfOf(name)}>
          {t.more.whatIf}
        </TextLink>
      </p>
    </div>
  );
}
