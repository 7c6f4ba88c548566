import type { Fate, TouchedFactsFragment } from '../graphql/generated/graphql.js';
import { dayInJapan } from '../i18n/calendar.js';
import { useFormat, useText } from '../i18n/language.js';
import { vocabularyText } from '../i18n/vocabulary.js';
import { Button, Dialog, Notice, OrganisationName, Table, Tag, type Column, type Tone } from '../ui/index.js';
import { PlanDifferences } from './PlanDifferences.js';
import { touchedText } from './touched-text.js';

/** Whom a change touches, as the server says it before it does anything. */
export interface Touched {
  readonly people: TouchedFactsFragment;
  /** Seen once before, and another now. */
  readonly anew: boolean;
}

export interface TouchedDialogProps {
  readonly touched: Touched | undefined;
  readonly busy: boolean;
  /** Just this has been seen: do it. */
  readonly onConfirm: (key: string) => void;
  readonly onClose: () => void;
}

type Company = TouchedFactsFragment['companies'][number];

const fates = ['CANCELLED', 'ASKED_AGAIN', 'TOLD', 'INFORMED', 'STANDS'] as const satisfies readonly Fate[];
const tones: Readonly<Record<Fate, Tone>> = {
  CANCELLED: 'problem',
  ASKED_AGAIN: 'attention',
  TOLD: 'plain',
  INFORMED: 'plain',
  STANDS: 'good',
};

/** What a change makes of the plan, which companies read of it, and what becomes of each: before anything is changed. */
export function TouchedDialog({ touched, busy, onConfirm, onClose }: TouchedDialogProps) {
  const t = useText(touchedText);
  return (
    <Dialog
      open={touched !== undefined}
      title={t.title}
      closeLabel={t.back}
      onClose={onClose}
      action={
        <Button busy={busy} onClick={() => touched && onConfirm(touched.people.key)}>
          {t.save}
        </Button>
      }
    >
      {touched && <Body {...touched} />}
    </Dialog>
  );
}

function Body({ people: { companies, association, differences }, anew }: Touched) {
  const t = useText(touchedText);
  const columns = useColumns();
  const present = fates.filter((fate) => companies.some(({ becomes }) => becomes === fate));
  const inOrder = companies.toSorted((a, b) => fates.indexOf(a.becomes) - fates.indexOf(b.becomes));
  return (
    <>
      {anew ? <Notice kind="warning" title={t.anew} announce /> : <p>{t.lead}</p>}
      <PlanDifferences differences={differences} />
      <ul className="flex flex-col gap-1">
        {present.map((fate) => (
          <li key={fate}>{t.counted(t.because[fate], companiesIn(companies, fate))}</li>
        ))}
        {association && <li>{t.association}</li>}
      </ul>
      <Table caption={t.caption} columns={columns} rows={inOrder} rowKey={({ matchId }) => matchId} />
      {present.includes('ASKED_AGAIN') && <p>{t.kept}</p>}
    </>
  );
}

/** A company of two needs counts once. */
function companiesIn(companies: readonly Company[], fate: Fate): string {
  const names = companies.filter(({ becomes }) => becomes === fate).map(({ companyName }) => companyName);
  return String(new Set(names).size);
}

function useColumns(): readonly Column<Company>[] {
  const t = useText(touchedText);
  const words = useText(vocabularyText);
  const format = useFormat();
  return [
    {
      key: 'company',
      header: t.company,
      names: true,
      cell: (row) => <OrganisationName name={row.companyName} />,
    },
    {
      key: 'role',
      header: t.role,
      cell: ({ role, startsAt }) => `${role}　${format.date(dayInJapan(startsAt), { short: true })}`,
    },
    { key: 'people', header: t.people, numeric: true, tight: true, cell: (row) => format.people(row.people) },
    { key: 'state', header: t.state, tight: true, cell: (row) => words.matchState[row.state] },
    {
      key: 'becomes',
      header: t.becomes,
      tight: true,
      cell: ({ becomes }) => <Tag tone={tones[becomes]}>{t.fate[becomes]}</Tag>,
    },
  ];
}
