import { useState } from 'react';
import { useRefusal } from '../forms/problems.js';
import { MendImportRowDocument, type ImportRowPartsFragment } from '../graphql/generated/graphql.js';
import { useCommand } from '../graphql/use-graphql.js';
import { dayWords } from '../events/event-days.js';
import { eventsText } from '../events/events-text.js';
import { useFormat, useText } from '../i18n/language.js';
import { classNames } from '../ui/class-names.js';
import { Button, Card, Disclosure, Facts, Notice, useAnnounce } from '../ui/index.js';
import { suggestionWords, useDraftDate } from './draft-words.js';
import { importsText } from './imports-text.js';
import type { ImportOnPage } from './import-on-page.js';
import { useListText } from './list-words.js';
import { MendForm } from './MendForm.js';
import { offerListsText } from './offer-lists-text.js';
import { OfferMendForm } from './OfferMendForm.js';
import { useOfferFacts } from './offer-row-words.js';
import { kindOfRow, rowTitle } from './row-title.js';
import { LeaveOutButton } from './LeaveOutButton.js';

type Row = ImportRowPartsFragment;

/** A row that somebody has to look at: what is in doubt, the cell's own text beside it, and the mending in place. */
export function RowCard({ row, file }: { readonly row: Row; readonly file: ImportOnPage }) {
  const t = useListText(file.kind);
  const [mending, setMending] = useState(false);
  const title = rowTitle(row, t.noTitle);
  const duplicate = row.duplicate !== null && !row.notDuplicate;
  return (
    <Card title={`${t.rowNumber(String(row.rowNumber))}　${title}`}>
      {duplicate ? <DuplicatePair row={row} /> : <RowFacts row={row} />}
      {!mending && <Problems row={row} />}
      {mending &&
        (file.kind === 'EVENTS' ? (
          <MendForm row={row} onDone={() => setMending(false)} />
        ) : (
          <OfferMendForm row={row} file={file} onDone={() => setMending(false)} />
        ))}
      <div className="flex flex-wrap items-start gap-3">
        {!mending && (
          <Button kind="secondary" size="small" label={t.mendOf(title)} onClick={() => setMending(true)}>
            {t.mend}
          </Button>
        )}
        {duplicate && <NotDuplicateButton row={row} />}
        <LeaveOutButton row={row} />
      </div>
      <Disclosure summary={t.allCells}>
        <Facts
          facts={row.cells
            .filter(({ text }) => text.trim() !== '')
            .map(({ header, text }, index) => ({ term: header || String(index + 1), value: text }))}
        />
      </Disclosure>
    </Card>
  );
}

/** What the row becomes. */
function RowFacts({ row, named = false }: { readonly row: Row; readonly named?: boolean }) {
  const facts = useOfferFacts();
  const t = useText(offerListsText);
  const { offerDraft } = row;
  if (!offerDraft) return <EventFacts row={row} named={named} />;
  const company = { term: t.event, value: offerDraft.company?.name ?? offerDraft.companyText };
  return <Facts facts={[...(named ? [company] : []), ...facts(offerDraft)].filter(({ value }) => value)} />;
}

function EventFacts({ row: { draft }, named }: { readonly row: Row; readonly named: boolean }) {
  const t = useText(importsText);
  const format = useFormat();
  const draftDate = useDraftDate();
  if (!draft) return null;
  return (
    <Facts
      facts={[
        ...(named ? [{ term: t.event, value: draft.title }] : []),
        { term: t.date, value: draftDate(draft) },
        { term: t.place, value: draft.venueName ?? draft.venueAddress },
        { term: t.organiser, value: draft.organiser },
        {
          term: t.needs,
          value: draft.needs
            .map(({ role, peopleWanted }) => t.needOf(role, format.people(peopleWanted)))
            .join('・'),
        },
      ]}
    />
  );
}

function Problems({ row }: { readonly row: Row }) {
  const t = useListText(kindOfRow(row));
  const format = useFormat();
  const words: Readonly<Record<string, string>> = t.problem;
  if (row.problems.length === 0) return null;
  return (
    <ul className="flex flex-col gap-2">
      {row.problems.map(({ field, code, weight, cellText, suggestion }) => (
        <li
          key={String(field) + code + cellText}
          className={classNames(
            'border-l-4 pl-3',
            weight === 'NOTE' ? 'border-solid-gray-420' : 'border-orange-900',
          )}
        >
          <p>{words[code] ?? t.problemOther}</p>
          <p className="text-std-16N-170 text-solid-gray-800">
            {cellText.trim() === '' ? t.emptyCell : t.cell(cellText)}
            {suggestion && `　${t.suggestion(suggestionWords(suggestion, format))}`}
          </p>
        </li>
      ))}
    </ul>
  );
}

/** The row and what it seems to repeat, side by side. */
function DuplicatePair({ row }: { readonly row: Row }) {
  const t = useListText(kindOfRow(row));
  const facts = useOfferFacts();
  const e = useText(eventsText);
  const format = useFormat();
  const { duplicate } = row;
  if (!duplicate) return null;
  const { event, offer } = duplicate;
  const title =
    event || offer ? t.duplicateOfEvent : t.duplicateOfRow(t.rowNumber(String(duplicate.rowNumber ?? '')));
  return (
    <>
      <Notice kind="warning" title={title}>
        <p>
          {duplicate.because === 'SAME_KEY' ? t.duplicateKey : t.duplicateLook} {t.duplicateNote}
        </p>
        {duplicate.changed && <p>{t.changed}</p>}
      </Notice>
      <div className="grid gap-4 roomy:grid-cols-2">
        <div>
          <h3 className="pb-2 text-std-17B-170">{t.thisRow}</h3>
          <RowFacts row={row} named />
        </div>
        {offer && (
          <div>
            <h3 className="pb-2 text-std-17B-170">{t.existing}</h3>
            <Facts
              facts={[{ term: t.event, value: offer.company.name }, ...facts(offer)].filter(
                ({ value }) => value,
              )}
            />
          </div>
        )}
        {event && (
          <div>
            <h3 className="pb-2 text-std-17B-170">{t.existing}</h3>
            <Facts
              facts={[
                { term: t.event, value: event.title },
                { term: t.date, value: event.days.map((day) => dayWords(day, format, e)).join('、') },
                { term: t.place, value: event.venueName },
              ]}
            />
          </div>
        )}
      </div>
    </>
  );
}

function NotDuplicateButton({ row }: { readonly row: Row }) {
  const t = useListText(kindOfRow(row));
  const announce = useAnnounce();
  const refusal = useRefusal();
  const command = useCommand(MendImportRowDocument);
  const take = async () => {
    const result = (await command.run({ input: { rowId: row.id, notDuplicate: true } }))?.mendImportRow;
    if (result?.__typename === 'Refused') announce({ text: refusal(result) });
  };
  return (
    <Button
      kind="secondary"
      size="small"
      label={t.notDuplicateOf(rowTitle(row, t.noTitle))}
      busy={command.running}
      onClick={() => void take()}
    >
      {t.notDuplicate}
    </Button>
  );
}
