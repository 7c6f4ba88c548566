import { useParams } from 'wouter';
import { useRefusal } from '../forms/problems.js';
import { NotFound } from '../frame/NotFound.js';
import { Page } from '../frame/Page.js';
import { ImportListDocument, ImportPageDocument, UndoImportDocument } from '../graphql/generated/graphql.js';
import { useCommand, useGraphQL } from '../graphql/use-graphql.js';
import { useFormat, useText } from '../i18n/language.js';
import {
  Button,
  ButtonLink,
  Disclosure,
  FailureNotice,
  Loaded,
  Notice,
  Tabs,
  useAnnounce,
  useTab,
} from '../ui/index.js';
import { ColumnMapping } from './ColumnMapping.js';
import { useListText } from './list-words.js';
import type { ImportOnPage } from './import-on-page.js';
import { offerListsText } from './offer-lists-text.js';
import { PileRows } from './PileRows.js';

/** `/imports/:id` */
export function ImportPage() {
  const { id = '' } = useParams<{ id: string }>();
  const reading = useGraphQL(ImportPageDocument, { id });
  return (
    <Loaded reading={reading}>
      {({ listImport }) => (listImport ? <ImportOf file={listImport} /> : <NotFound />)}
    </Loaded>
  );
}

function ImportOf({ file }: { readonly file: ImportOnPage }) {
  const t = useListText(file.kind);
  const places = placesOf(file);
  return (
    <Page
      title={file.fileName}
      crumbs={[{ label: t.title, to: places.lists }]}
      lead={<Accounting file={file} />}
    >
      {(file.state === 'READ' || file.state === 'NEEDS_MAPPING') && <AboutFile file={file} />}
      {file.state === 'NEEDS_MAPPING' && <ColumnMapping file={file} />}
      {file.state === 'READ' && <Piles file={file} />}
      {file.state === 'IMPORTED' && <Imported file={file} made={places.made} />}
      {file.state === 'UNDONE' && (
        <Notice kind="info" title={t.undone} actions={<ButtonLink to={places.lists}>{t.again}</ButtonLink>}>
          <p>{t.undoneBody}</p>
        </Notice>
      )}
    </Page>
  );
}

/** Where one comes from, and where to see what became of it. */
function placesOf({ kind, district, company }: ImportOnPage) {
  if (kind === 'EVENTS')
    return { lists: `/${district?.key}/imports`, made: `/${district?.key}/events?when=all` };
  const made = company ? `/companies/${company.id}/offers` : `/${district?.key}/offers`;
  return { lists: `${made}/imports`, made };
}

/** Rows read + rows reported = rows in the file, for everyone to see. */
function Accounting({ file }: { readonly file: ImportOnPage }) {
  const t = useListText(file.kind);
  const { number } = useFormat();
  const reasons: Readonly<Record<string, string>> = t.reasons;
  return (
    <>
      <p>{t.sum(number(file.rowsInFile), number(file.rowsRead), number(file.rowsReported))}</p>
      {file.rowsReported > 0 && (
        <Disclosure summary={t.reported}>
          <ul className="text-std-16N-170">
            {file.reportedRows.edges.map(({ node }) => (
              <li key={node.rowNumber}>
                {t.rowNumber(number(node.rowNumber))}（{reasons[node.reason] ?? node.reason}）{node.text}
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </>
  );
}

/** What one should know of the file before taking it. */
function AboutFile({ file }: { readonly file: ImportOnPage }) {
  const t = useListText(file.kind);
  const format = useFormat();
  const { sheet, otherSheets, sameFileAs } = file;
  return (
    <>
      {sameFileAs && (
        <Notice
          kind="warning"
          title={t.sameFile(
            format.dateTime(sameFileAs.createdAt, { short: true }),
            t.states[sameFileAs.state],
          )}
          actions={
            <ButtonLink to={`/imports/${sameFileAs.id}`} kind="secondary" size="small">
              {t.sameFileOpen}
            </ButtonLink>
          }
        />
      )}
      {sheet && otherSheets.length > 0 && (
        <Notice kind="info" title={t.sheets(sheet, otherSheets.join('、'))} />
      )}
    </>
  );
}

const piles = ['READY', 'CHECK', 'UNREADABLE'] as const;

function Piles({ file }: { readonly file: ImportOnPage }) {
  const t = useListText(file.kind);
  const counts = { READY: file.ready, CHECK: file.check, UNREADABLE: file.unreadable } as const;
  const tabs = piles.map((key) => ({ key, label: t.piles[key], count: counts[key] }));
  const tab = useTab(tabs, 'pile');
  const pile = piles.find((key) => key === tab) ?? 'READY';
  return (
    <>
      <ImportBar file={file} />
      <Tabs label={t.piles.label} tabs={tabs} parameter="pile" />
      <PileRows key={pile} file={file} pile={pile} />
    </>
  );
}

/** Above the piles: what comes in and what stays out. */
function ImportBar({ file }: { readonly file: ImportOnPage }) {
  const t = useListText(file.kind);
  const format = useFormat();
  const announce = useAnnounce();
  const refusal = useRefusal();
  const command = useCommand(ImportListDocument);
  const notes = [
    ...(file.leftOut > 0 ? [t.noteLeftOut(format.number(file.leftOut))] : []),
    ...(file.duplicates > 0 ? [t.noteDuplicates(format.number(file.duplicates))] : []),
    ...(file.unreadable > 0 ? [t.noteUnreadable(format.number(file.unreadable))] : []),
  ];
  const take = async () => {
    const result = (await command.run({ importId: file.id }))?.importList;
    if (result?.__typename === 'Refused') announce({ text: refusal(result) });
  };
  return (
    <div className="not-on-paper flex flex-col gap-2 rounded-12 bg-key-50 p-4 forced-colors:border">
      {command.failure && <FailureNotice failure={command.failure} />}
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
        <p>
          {file.toImport === 0
            ? t.importNone
            : notes.length > 0
              ? t.importNote(notes.join('・'))
              : t.importCalm}
        </p>
        {file.toImport > 0 && (
          <Button size="large" busy={command.running} onClick={() => void take()}>
            {t.importNow(format.number(file.toImport))}
          </Button>
        )}
      </div>
    </div>
  );
}

function Imported({ file, made }: { readonly file: ImportOnPage; readonly made: string }) {
  const t = useListText(file.kind);
  const format = useFormat();
  const announce = useAnnounce();
  const refusal = useRefusal();
  const offers = useText(offerListsText);
  const command = useCommand(UndoImportDocument);
  const notUndone = (refused: Parameters<typeof refusal>[0]) =>
    refused.code === 'STILL_HAS_PEOPLE' && file.kind === 'OFFERS' ? offers.stillUsed : refusal(refused);
  const undo = async () => {
    const result = (await command.run({ importId: file.id }))?.undoImport;
    announce({ text: result?.__typename === 'Refused' ? notUndone(result) : t.undone });
  };
  return (
    <>
      {command.failure && <FailureNotice failure={command.failure} />}
      <Notice
        kind="success"
        announce
        title={t.imported(format.number(file.imported))}
        actions={
          <>
            <ButtonLink to={made}>{t.toEvents}</ButtonLink>
            <Button kind="secondary" busy={command.running} onClick={() => void undo()}>
              {t.undo}
            </Button>
          </>
        }
      >
        <p>{t.importedBody}</p>
      </Notice>
    </>
  );
}
