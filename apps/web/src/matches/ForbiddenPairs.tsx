import { useRefusal } from '../forms/problems.js';
import {
  ForbiddenPairsDocument,
  LiftForbiddenPairDocument,
  type ForbiddenPairsQuery,
} from '../graphql/generated/graphql.js';
import { useCommand, useGraphQL } from '../graphql/use-graphql.js';
import { dayInJapan } from '../i18n/calendar.js';
import { useFormat, useText } from '../i18n/language.js';
import { NeedCell } from '../runs/PlanDifference.js';
import type { ViewerDistrict } from '../session/desk.js';
import { Button, Disclosure, Loaded, Section, Table, useAnnounce, type Column } from '../ui/index.js';
import { pairsText } from './pairs-text.js';

type Pair = ForbiddenPairsQuery['forbiddenPairs'][number];

/** Pairs that no run proposes, and the way to lift that. */
export function ForbiddenPairs({ district }: { readonly district: ViewerDistrict }) {
  const t = useText(pairsText);
  const format = useFormat();
  const reading = useGraphQL(ForbiddenPairsDocument, { districtId: district.id });
  return (
    <Section title={t.pairs}>
      <p className="max-w-prose">{t.pairsHint}</p>
      <Loaded reading={reading} lines={2}>
        {({ forbiddenPairs }) => {
          const standing = forbiddenPairs.filter(({ liftedAt }) => liftedAt == null);
          const lifted = forbiddenPairs.filter(({ liftedAt }) => liftedAt != null);
          return (
            <>
              {standing.length === 0 ? (
                <p>{t.pairsNone}</p>
              ) : (
                <PairTable pairs={standing} districtKey={district.key} />
              )}
              {lifted.length > 0 && (
                <Disclosure summary={t.pairsLifted(format.number(lifted.length))}>
                  <PairTable pairs={lifted} districtKey={district.key} />
                </Disclosure>
              )}
            </>
          );
        }}
      </Loaded>
    </Section>
  );
}

interface PairTableProps {
  readonly pairs: readonly Pair[];
  readonly districtKey: string;
}

function PairTable({ pairs, districtKey }: PairTableProps) {
  const t = useText(pairsText);
  const format = useFormat();
  const columns: readonly Column<Pair>[] = [
    { key: 'company', header: t.company, names: true, cell: ({ company }) => company?.name },
    {
      key: 'need',
      header: t.need,
      cell: ({ need }) => <NeedCell need={need} boardAt={`/${districtKey}/board`} />,
    },
    {
      key: 'reason',
      header: t.reason,
      cell: ({ reason }) => <span className="whitespace-pre-line">{reason}</span>,
    },
    { key: 'since', header: t.since, cell: ({ forbiddenAt }) => format.date(dayInJapan(forbiddenAt)) },
    { key: 'lift', header: t.lift, tight: true, cell: (pair) => <Lift pair={pair} /> },
  ];
  return <Table caption={t.pairs} captionHidden rows={pairs} rowKey={({ id }) => id} columns={columns} />;
}

function Lift({ pair }: { readonly pair: Pair }) {
  const t = useText(pairsText);
  const format = useFormat();
  const refusal = useRefusal();
  const announce = useAnnounce();
  const command = useCommand(LiftForbiddenPairDocument);
  const company = pair.company?.name ?? '';
  const lift = async () => {
    const result = (await command.run({ id: pair.id }))?.liftForbiddenPair;
    if (result?.__typename === 'Refused') announce({ text: refusal(result) });
    if (result?.__typename === 'ForbiddenPairSaved') announce({ text: t.lifted(company) });
  };
  if (pair.liftedAt) return t.liftedOn(format.date(dayInJapan(pair.liftedAt), { short: true }));
  return (
    <Button
      kind="secondary"
      size="small"
      label={t.liftOf(company)}
      busy={command.running}
      onClick={() => void lift()}
    >
      {t.lift}
    </Button>
  );
}
