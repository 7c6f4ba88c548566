import { useRef, useState } from 'react';
import { useLocation } from 'wouter';
import { useRefusal } from '../forms/problems.js';
import { Page } from '../frame/Page.js';
import {
  ImportListDocument,
  ReadEventFileDocument,
  type ImportCountsFragment,
} from '../graphql/generated/graphql.js';
import { useCommand } from '../graphql/use-graphql.js';
import { usePages } from '../graphql/use-pages.js';
import { useFormat, useText } from '../i18n/language.js';
import { NoDesk } from '../session/NoDesk.js';
import { useDistrictDesk } from '../session/desk.js';
import { classNames } from '../ui/class-names.js';
import {
  Button,
  FailureNotice,
  Icon,
  Loaded,
  LoadMore,
  Notice,
  Section,
  Table,
  Tag,
  TextLink,
  type Column,
} from '../ui/index.js';
import { importsText } from './imports-text.js';
import { contentBase64, mostBytes } from './read-file.js';

/** `/:district/imports` */
export function ImportList() {
  const t = useText(importsText);
  const district = useDistrictDesk();
  if (!district) return <NoDesk />;
  return (
    <Page title={t.title} lead={<p>{t.lead}</p>}>
      <FileDrop districtId={district.id} />
      <EarlierImports districtId={district.id} />
    </Page>
  );
}

function FileDrop({ districtId }: { readonly districtId: string }) {
  const t = useText(importsText);
  const [over, setOver] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const { busy, problem, failure, read } = useReading(districtId);
  return (
    <>
      {failure && <FailureNotice failure={failure} />}
      {problem && <Notice key={problem} kind="error" title={problem} announce />}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the button inside does the same by keyboard */}
      <section
        aria-label={t.dropArea}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          if (!busy) void read([...event.dataTransfer.files]);
        }}
        className={classNames(
          'flex flex-col items-center gap-3 rounded-12 border-2 border-dashed px-6 py-10 text-center',
          over ? 'border-key-900 bg-key-50' : 'border-solid-gray-420',
        )}
      >
        <Icon name="upload" className="size-10 text-key-900" />
        <input
          ref={input}
          type="file"
          tabIndex={-1}
          aria-hidden="true"
          accept=".csv,.txt,.tsv,.xlsx,.xls,text/csv"
          className="hidden"
          onChange={(event) => {
            void read([...(event.target.files ?? [])]);
            event.target.value = '';
          }}
        />
        <Button size="large" busy={busy} onClick={() => input.current?.click()}>
          {busy ? t.reading : t.choose}
        </Button>
        <p className="phone:hidden">{t.drop}</p>
        <p className="text-std-16N-170 text-solid-gray-700">{t.kinds}</p>
      </section>
    </>
  );
}

function useReading(districtId: string) {
  const t = useText(importsText);
  const refusal = useRefusal();
  const [, navigate] = useLocation();
  const [problem, setProblem] = useState<string>();
  const [opening, setOpening] = useState(false);
  const command = useCommand(ReadEventFileDocument);
  const read = async (files: readonly File[]) => {
    const [file] = files;
    if (!file) return;
    setProblem(files.length > 1 ? t.oneFile : undefined);
    if (files.length > 1) return;
    if (file.size > mostBytes) return setProblem(refusal({ code: 'FILE_TOO_LARGE', fields: [] }));
    setOpening(true);
    const content = await contentBase64(file).catch(() => undefined);
    setOpening(false);
    if (content === undefined) return setProblem(t.unreadableFile);
    const result = (await command.run({ input: { districtId, fileName: file.name, contentBase64: content } }))
      ?.readEventFile;
    if (result?.__typename === 'Refused') setProblem(refusal(result));
    if (result?.__typename === 'EventImportRead') navigate(`/imports/${result.import.id}`);
  };
  return { read, problem, busy: opening || command.running, failure: command.failure };
}

function EarlierImports({ districtId }: { readonly districtId: string }) {
  const t = useText(importsText);
  const format = useFormat();
  const reading = usePages(ImportListDocument, { districtId }, (data) => data.eventImports);
  const columns: readonly Column<ImportCountsFragment>[] = [
    {
      key: 'file',
      header: t.file,
      names: true,
      cell: ({ id, fileName }) => <TextLink to={`/imports/${id}`}>{fileName}</TextLink>,
    },
    { key: 'read', header: t.read, cell: ({ createdAt }) => format.dateTime(createdAt, { short: true }) },
    {
      key: 'rows',
      header: t.rows,
      numeric: true,
      tight: true,
      cell: ({ rowsInFile }) => t.rowsOf(format.number(rowsInFile)),
    },
    {
      key: 'state',
      header: t.state,
      cell: ({ state }) => (
        <Tag tone={state === 'IMPORTED' ? 'good' : state === 'UNDONE' ? 'quiet' : 'attention'}>
          {t.states[state]}
        </Tag>
      ),
    },
  ];
  return (
    <Section title={t.before}>
      <Loaded reading={reading}>
        {({ nodes, total }) =>
          nodes.length === 0 ? (
            <p>{t.none}</p>
          ) : (
            <div>
              <Table
                caption={t.before}
                captionHidden
                columns={columns}
                rows={nodes}
                rowKey={({ id }) => id}
              />
              <LoadMore shown={nodes.length} total={total} onMore={reading.more} busy={reading.loadingMore} />
            </div>
          )
        }
      </Loaded>
    </Section>
  );
}
