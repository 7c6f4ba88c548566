import { useState } from 'react';
import { useSearchParams } from 'wouter';
import { seasonAhead } from '../board/use-board.js';
import { Page } from '../frame/Page.js';
import { WhatIfDocument } from '../graphql/generated/graphql.js';
import { useGraphQL } from '../graphql/use-graphql.js';
import { useFormat, useText } from '../i18n/language.js';
import { useDistrictDesk, type ViewerDistrict } from '../session/desk.js';
import { useMay } from '../session/may.js';
import { NoDesk } from '../session/NoDesk.js';
import { Button, Loaded, Notice, Section } from '../ui/index.js';
import { PlanDifference } from './PlanDifference.js';
import { runsText } from './runs-text.js';
import { hypothesisOf, type Supposition } from './supposition.js';
import { useSuppositionWords } from './use-supposition-words.js';
import { useThings, type WhatIfThings } from './use-things.js';
import { WhatIfForm } from './WhatIfForm.js';
import { whatIfText } from './what-if-text.js';

/** `/:district/runs/what-if`: what the proposals would become, with nothing touched. */
export function WhatIfPage() {
  const district = useDistrictDesk();
  const may = useMay();
  return district && may('startMatchRun') ? <WhatIfOf district={district} /> : <NoDesk />;
}

function WhatIfOf({ district }: { readonly district: ViewerDistrict }) {
  const t = useText(whatIfText);
  const runs = useText(runsText);
  const format = useFormat();
  const [search] = useSearchParams();
  const things = useThings(district.id);
  const [tried, setTried] = useState<readonly Supposition[]>([]);
  const { from, to } = seasonAhead();
  return (
    <Page
      title={t.title}
      crumbs={[{ label: runs.title, to: `/${district.key}/runs` }]}
      lead={
        <div className="flex max-w-prose flex-col gap-3">
          <p>{t.lead}</p>
          <p>
            <strong>{t.nothingSaved}</strong> {t.period(format.dateRange(from, to))}
          </p>
        </div>
      }
    >
      <WhatIfForm
        things={things}
        firstNeed={search.get('need') ?? ''}
        onTry={(one) => setTried((before) => [...before, one].slice(-20))}
      />
      {tried.length > 0 && (
        <>
          <Tried
            tried={tried}
            things={things}
            onRemove={(one) => setTried((before) => before.filter((other) => other !== one))}
            onClear={() => setTried([])}
          />
          <Answer tried={tried} district={district} />
        </>
      )}
    </Page>
  );
}

interface TriedProps {
  readonly tried: readonly Supposition[];
  readonly things: WhatIfThings;
  readonly onRemove: (one: Supposition) => void;
  readonly onClear: () => void;
}

function Tried({ tried, things, onRemove, onClear }: TriedProps) {
  const t = useText(whatIfText);
  const wordsOf = useSuppositionWords(things);
  return (
    <Section title={t.tried}>
      <ul className="flex flex-col gap-2">
        {tried.map((one, at) => (
          <li key={at} className="flex flex-wrap items-center gap-x-4">
            <span>{wordsOf(one)}</span>
            <Button kind="text" size="small" label={t.removeOf(wordsOf(one))} onClick={() => onRemove(one)}>
              {t.remove}
            </Button>
          </li>
        ))}
      </ul>
      {tried.length > 1 && (
        <p>
          <Button kind="secondary" size="small" onClick={onClear}>
            {t.clear}
          </Button>
        </p>
      )}
    </Section>
  );
}

interface AnswerProps {
  readonly tried: readonly Supposition[];
  readonly district: ViewerDistrict;
}

function Answer({ tried, district }: AnswerProps) {
  const t = useText(whatIfText);
  const input = { districtId: district.id, ...seasonAhead(), changes: tried.map(hypothesisOf) };
  const reading = useGraphQL(WhatIfDocument, { input });
  return (
    <Section title={t.result}>
      <Loaded reading={reading}>
        {({ whatIf }) => (
          <>
            <Notice kind="info" title={t.nothingSaved} />
            <PlanDifference {...whatIf} boardAt={`/${district.key}/board`} />
          </>
        )}
      </Loaded>
    </Section>
  );
}
