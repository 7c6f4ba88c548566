import { useState } from 'react';
import { useRefusal } from '../forms/problems.js';
import {
  FillHoleDocument,
  HolesDocument,
  type HolesQuery,
  type PairFactsFragment,
} from '../graphql/generated/graphql.js';
import { useCommand, useGraphQL } from '../graphql/use-graphql.js';
import { useFormat, useText } from '../i18n/language.js';
import { useSeparator } from '../needs/conditions.js';
import { NeedCell } from '../runs/PlanDifference.js';
import type { ViewerDistrict } from '../session/desk.js';
import { Button, FailureNotice, Section } from '../ui/index.js';
import { pairsText } from './pairs-text.js';

/** Who fell away, and somebody else in one press; nothing where nobody did. */
export function Holes({ district }: { readonly district: ViewerDistrict }) {
  const t = useText(pairsText);
  const { data, failure } = useGraphQL(HolesDocument, { districtId: district.id });
  const [done, setDone] = useState<Done>();
  if (failure) return <FailureNotice failure={failure} />;
  if (!data || (data.holes.length === 0 && done === undefined)) return null;
  return (
    <Section title={t.holes}>
      {data.holes.length > 0 && <p className="text-solid-gray-700">{t.fillHint}</p>}
      <ul className="flex flex-col gap-4">
        {data.holes.map((hole) => (
          <li key={hole.match.id} className="rounded-8 border border-solid-gray-300 p-4">
            <HoleLine hole={hole} districtKey={district.key} onDone={setDone} />
          </li>
        ))}
      </ul>
      <div role="status">
        <p>{done?.said}</p>
        {done && done.moved.length > 0 && <Moved moved={done.moved} />}
      </div>
    </Section>
  );
}

/** What became of it, and of other proposals for it. */
interface Done {
  readonly said: string;
  readonly moved: readonly PairFactsFragment[];
}

function Moved({ moved }: Pick<Done, 'moved'>) {
  const t = useText(pairsText);
  const format = useFormat();
  return (
    <div>
      <p>{t.moved}</p>
      <ul className="list-disc pl-6">
        {moved.map(({ need, company, offerId, peopleBefore, peopleAfter }) => (
          <li key={`${need?.id} ${offerId}`}>
            {t.movedLine(
              company?.name ?? '',
              need ? `${need.event.title} ${need.role}` : '',
              format.people(peopleBefore),
              format.people(peopleAfter),
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

interface HoleLineProps {
  readonly hole: HolesQuery['holes'][number];
  readonly districtKey: string;
  readonly onDone: (done: Done) => void;
}

function HoleLine({ hole: { need, match, peopleMissing }, districtKey, onDone }: HoleLineProps) {
  const t = useText(pairsText);
  const format = useFormat();
  const refusal = useRefusal();
  const separator = useSeparator();
  const command = useCommand(FillHoleDocument);
  const fill = async () => {
    const result = (await command.run({ needId: need.id }))?.fillHole;
    if (result?.__typename === 'Refused') onDone({ said: refusal(result), moved: [] });
    if (result?.__typename !== 'HoleFilled') return;
    const who = result.matches
      .map(({ companyName, people }) => t.filledBy(companyName, format.people(people)))
      .join(separator);
    const short = result.peopleMissing > 0;
    const said = short ? t.filledPartly(who, format.people(result.peopleMissing)) : t.filled(who);
    onDone({ said: who === '' ? t.filledNone : said, moved: result.moved });
  };
  return (
    <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
      <div className="min-w-0">
        <NeedCell need={need} boardAt={`/${districtKey}/board`} />
        <p>{t.holeLine(match.companyName, format.people(match.people), format.people(peopleMissing))}</p>
        {command.failure && <FailureNotice failure={command.failure} />}
      </div>
      <Button
        size="small"
        label={t.fillOf(`${need.event.title} ${need.role}`)}
        busy={command.running}
        onClick={() => void fill()}
      >
        {t.fill}
      </Button>
    </div>
  );
}
