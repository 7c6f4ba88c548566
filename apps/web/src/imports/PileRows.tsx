import {
  ImportRowsDocument,
  type ImportPile,
  type ImportRowPartsFragment,
} from '../graphql/generated/graphql.js';
import { usePages } from '../graphql/use-pages.js';
import { useFormat, useText } from '../i18n/language.js';
import { EmptyState, Loaded, LoadMore, Table, type Column } from '../ui/index.js';
import { useDraftDate } from './draft-words.js';
import { importsText } from './imports-text.js';
import { LeaveOutButton } from './LeaveOutButton.js';
import { RowCard } from './RowCard.js';

export interface PileRowsProps {
  readonly importId: string;
  readonly pile: ImportPile;
}

/** The rows of one pile: those without doubt as a table, the others each with what is to be looked at. */
export function PileRows({ importId, pile }: PileRowsProps) {
  const t = useText(importsText);
  const reading = usePages(
    ImportRowsDocument,
    { id: importId, pile },
    (data) => data.eventImport?.rows ?? { edges: [], pageInfo: { hasNextPage: false }, totalCount: 0 },
  );
  return (
    <Loaded reading={reading}>
      {({ nodes, total }) =>
        nodes.length === 0 ? (
          <EmptyState title={t.pileEmpty[pile]} />
        ) : (
          <div className="flex flex-col gap-4">
            <p>{t.pileLead[pile]}</p>
            {cards(pile, nodes).length > 0 && (
              <ul className="flex flex-col gap-4">
                {cards(pile, nodes).map((row) => (
                  <li key={row.id}>
                    <RowCard row={row} />
                  </li>
                ))}
              </ul>
            )}
            {pile === 'READY' && <ReadyTable rows={nodes.filter((row) => !isDuplicate(row))} />}
            <LoadMore shown={nodes.length} total={total} onMore={reading.more} busy={reading.loadingMore} />
          </div>
        )
      }
    </Loaded>
  );
}

/** What has to be looked at one by one: a duplicate also where the row itself is in no doubt. */
function cards(pile: ImportPile, rows: readonly ImportRowPartsFragment[]) {
  return pile === 'READY' ? rows.filter(isDuplicate) : rows;
}

function isDuplicate({ duplicate, notDuplicate }: ImportRowPartsFragment): boolean {
  return duplicate !== null && !notDuplicate;
}

function ReadyTable({ rows }: { readonly rows: readonly ImportRowPartsFragment[] }) {
  const t = useText(importsText);
  const format = useFormat();
  const draftDate = useDraftDate();
  const columns: readonly Column<ImportRowPartsFragment>[] = [
    { key: 'row', header: t.row, tight: true, numeric: true, cell: ({ rowNumber }) => rowNumber },
    { key: 'date', header: t.date, cell: ({ draft }) => draft && draftDate(draft) },
    {
      key: 'event',
      header: t.event,
      names: true,
      cell: ({ draft }) => (
        <>
          {draft?.title ?? t.noTitle}
          <span className="block font-400 text-std-16N-170 text-solid-gray-700">{draft?.organiser}</span>
        </>
      ),
    },
    { key: 'place', header: t.place, cell: ({ draft }) => draft?.venueName ?? draft?.venueAddress },
    {
      key: 'needs',
      header: t.needs,
      cell: ({ draft }) =>
        draft?.needs.map(({ role, peopleWanted }) => t.needOf(role, format.people(peopleWanted))).join('・'),
    },
    { key: 'leave', header: t.leaveOut, tight: true, cell: (row) => <LeaveOutButton row={row} /> },
  ];
  return (
    <Table caption={t.piles.READY} captionHidden columns={columns} rows={rows} rowKey={({ id }) => id} />
  );
}
