import {
  RunAuditDocument,
  type AuditReasonFactsFragment,
  type RunAuditQuery,
} from '../graphql/generated/graphql.js';
import { useGraphQL } from '../graphql/use-graphql.js';
import { useFormat, useText } from '../i18n/language.js';
import { useSeparator } from '../needs/conditions.js';
import { Loaded } from '../ui/index.js';
import { auditText } from './audit-text.js';
import type { RunViewProps } from './CompareView.js';
import { CrewTable } from './CrewTable.js';
import { NeedCell } from './PlanDifference.js';

type Run = NonNullable<RunAuditQuery['matchRun']>;
type Audit = NonNullable<Run['audit']>;

/** What could be held against the plan, each with why it did so all the same; and who leads a crew. */
export function AuditView({ run, district }: RunViewProps) {
  const t = useText(auditText);
  const reading = useGraphQL(RunAuditDocument, { id: run.id });
  const boardAt = `/${district.key}/board`;
  return (
    <Loaded reading={reading}>
      {({ matchRun }) =>
        matchRun?.audit ? (
          <div className="flex flex-col gap-8">
            <WasteList audit={matchRun.audit} boardAt={boardAt} />
            <EnvyList audit={matchRun.audit} boardAt={boardAt} />
            <CrewTable crews={matchRun.crews} boardAt={boardAt} />
          </div>
        ) : (
          <p>{t.none}</p>
        )
      }
    </Loaded>
  );
}

interface ListProps {
  readonly audit: Audit;
  readonly boardAt: string;
}

const lineLook = 'flex flex-col gap-1 border-t border-solid-gray-300 pt-4';

function WasteList({ audit: { waste, wasteCount }, boardAt }: ListProps) {
  const t = useText(auditText);
  const format = useFormat();
  const separator = useSeparator();
  return (
    <section className="flex flex-col gap-4">
      <h3 className="text-std-20B-160">{t.waste}</h3>
      {waste.length === 0 && <p>{t.wasteNone}</p>}
      <ul className="flex flex-col gap-4">
        {waste.map(({ need, people, couldBe, offers, why }) => (
          <li key={need?.id} className={lineLook}>
            <div>
              <NeedCell need={need} boardAt={boardAt} />
            </div>
            <p>
              {t.wasteLine(
                format.people(people),
                format.people(couldBe),
                offers
                  .map(({ company, peopleMore }) => t.idle(company?.name ?? '', format.people(peopleMore)))
                  .join(separator),
              )}
            </p>
            <Why why={why ?? undefined} />
          </li>
        ))}
      </ul>
      <ShownOf shown={waste.length} all={wasteCount} />
    </section>
  );
}

function EnvyList({ audit: { envy, envyCount }, boardAt }: ListProps) {
  const t = useText(auditText);
  const format = useFormat();
  return (
    <section className="flex flex-col gap-4">
      <h3 className="text-std-20B-160">{t.envy}</h3>
      {envy.length === 0 && <p>{t.envyNone}</p>}
      <ul className="flex flex-col gap-4">
        {envy.map(({ need, heldBy, company, peopleGot, peopleLost, matches, why }) => (
          <li key={need?.id} className={lineLook}>
            <div>
              <NeedCell need={need} boardAt={boardAt} />
            </div>
            <p>
              {t.envyLine(
                company?.name ?? '',
                heldBy ? `${heldBy.event.title} ${heldBy.role}` : '',
                format.people(peopleGot),
                format.people(peopleLost),
              )}
              {matches > 1 && t.envyMore(format.number(matches - 1))}
            </p>
            <Why why={why ?? undefined} />
          </li>
        ))}
      </ul>
      <ShownOf shown={envy.length} all={envyCount} />
    </section>
  );
}

function Why({ why }: { readonly why: AuditReasonFactsFragment | undefined }) {
  const t = useText(auditText);
  const format = useFormat();
  const words = () => {
    if (!why) return t.why.UNKNOWN;
    if (why.code === 'FEWEST_NOT_REACHED')
      return t.why.FEWEST_NOT_REACHED(format.people(why.people ?? 0), format.people(why.fewest ?? 0));
    if (why.code !== 'COSTS_POINTS') return t.why.OTHER;
    return why.points ? t.why.COSTS_POINTS(format.number(why.points)) : t.why.NO_GAIN;
  };
  return <p className="text-solid-gray-700">{t.because(words())}</p>;
}

function ShownOf({ shown, all }: { readonly shown: number; readonly all: number }) {
  const t = useText(auditText);
  const format = useFormat();
  return shown < all ? <p>{t.shownOf(format.number(shown), format.number(all))}</p> : null;
}
