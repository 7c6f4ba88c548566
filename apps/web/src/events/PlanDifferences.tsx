import type { PlanDifferenceFactsFragment } from '../graphql/generated/graphql.js';
import { useText } from '../i18n/language.js';
import { Table, type Column } from '../ui/index.js';
import { planDifferenceText } from './plan-difference-text.js';
import { usePlanValueWords } from './plan-difference-words.js';

type Difference = PlanDifferenceFactsFragment;

/** What a change makes of a plan: each part as it was, beside as it is to be. */
export function PlanDifferences({ differences }: { readonly differences: readonly Difference[] }) {
  const t = useText(planDifferenceText);
  const words = usePlanValueWords();
  const rows = differences.map((difference, index) => ({ ...difference, key: difference.part + index }));
  const columns: readonly Column<(typeof rows)[number]>[] = [
    { key: 'what', header: t.what, names: true, cell: ({ part }) => t.part[part] },
    { key: 'before', header: t.before, cell: ({ before }) => words(before) },
    { key: 'after', header: t.after, cell: ({ after }) => <strong>{words(after)}</strong> },
  ];
  return <Table caption={t.caption} columns={columns} rows={rows} rowKey={({ key }) => key} />;
}
