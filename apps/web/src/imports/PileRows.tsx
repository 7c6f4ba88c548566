import {
  ImportRowsDocument,
  type ImportPile,
  type ImportRowPartsFragment,
  type ListKind,
} from '../graphql/generated/graphql.js';
import { usePages } from '../graphql/use-pages.js';
import type { Format } from '../i18n/format.js';
import { useFormat, useText } from '../i18n/language.js';
import { useDistrictName } from '../offers/OfferSummary.js';
import { EmptyState, Loaded, LoadMore, Table, type Column } from '../ui/index.js';
import { useDraftDate } from './draft-words.js';
import type { ImportOnPage } from './import-on-page.js';
import { importsText } from './imports-text.js';
import { LeaveOutButton } from './LeaveOutButton.js';
import { useListText } from './list-words.js';
import { offerListsText } from './offer-lists-text.js';
import { useTimes, type OfferDraft } from './offer-row-words.js';
import { RowCard } from './RowCard.js';
import { rowTitle } from './row-title.js';

export interface PileRowsProps {
  readonly file: ImportOnPage;
  readonly pile: ImportPile;
}

/** The rows of one pile: those without doubt as a table, the others each with what is to be looked at. */
export function PileRows({ file, pile }: PileRowsProps) {
  const t = useListText(file.kind);
  const reading = usePages(
    ImportRowsDocument,
    { id: file.id, pile },
    (data) => data.listImport?.rows ?? { edges: [], pageInfo: { hasNextPage: false }, totalCount: 0 },
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
                    <RowCard row={row} file={file} />
                  </li>
                ))}
              </ul>
            )}
            {pile === 'READY' && (
              <ReadyTable kind={file.kind} rows={nodes.filter((row) => !isDuplicate(row))} />
            )}
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

interface ReadyTableProps {
  readonly kind: ListKind;
  readonly rows: readonly ImportRowPartsFragment[];
}

function ReadyTable({ kind, rows }: ReadyTableProps) {
  const t = useText(importsText);
  const events = useEventColumns();
  const offers = useOfferColumns();
  const columns: readonly Column<ImportRowPartsFragment>[] = [
    { key: 'row', header: t.row, tight: true, numeric: true, cell: ({ rowNumber }) => rowNumber },
    ...(kind === 'EVENTS' ? events : offers),
    { key: 'leave', header: t.leaveOut, tight: true, cell: (row) => <LeaveOutButton row={row} /> },
  ];
  return (
    <Table caption={t.piles.READY} captionHidden columns={columns} rows={rows} rowKey={({ id }) => id} />
  );
}

function useOfferColumns(): readonly Column<ImportRowPartsFragment>[] {
  const t = useText(offerListsText);
  const format = useFormat();
  const times = useTimes();
  const name = useDistrictName();
  return [
    { key: 'company', header: t.company, names: true, cell: (row) => rowTitle(row, t.noTitle) },
    { key: 'when', header: t.when, cell: ({ offerDraft }) => offerDraft && times(offerDraft) },
    {
      key: 'people',
      header: t.people,
      cell: ({ offerDraft }) =>
        offerDraft?.people != null && (
          <>
            {t.peopleOf(format.people(offerDraft.people), smallest(offerDraft, format))}
            <span className="block">{t.oftenOf(format.number(offerDraft.mostEvents))}</span>
          </>
        ),
    },
    {
      key: 'districts',
      header: t.districts,
      tight: true,
      cell: ({ offerDraft }) => offerDraft?.districts.map(name).join('・'),
    },
  ];
}

function smallest({ smallestGroup }: OfferDraft, format: Format): string {
  return smallestGroup > 1 ? format.people(smallestGroup) : '';
}

function useEventColumns(): readonly Column<ImportRowPartsFragment>[] {
  const t = useText(importsText);
  const format = useFormat();
  const draftDate = useDraftDate();
  return [
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
  ];
}
