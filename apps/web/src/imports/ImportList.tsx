import { useRef, useState } from 'react';
import { useLocation } from 'wouter';
import { offerListTemplate } from '@app/domain';
import { NoCompany } from '../company/NoCompany.js';
import { useCompany } from '../company/use-company.js';
import { useRefusal } from '../forms/problems.js';
import { Page } from '../frame/Page.js';
import {
  EventImportsDocument,
  OfferImportsDocument,
  ReadEventFileDocument,
  ReadOfferFileDocument,
  type ImportCountsFragment,
  type ListKind,
  type ReadEventFileMutation,
} from '../graphql/generated/graphql.js';
import type { RequestFailure } from '../graphql/failure.js';
import { useCommand } from '../graphql/use-graphql.js';
import { usePages, type PagedReading } from '../graphql/use-pages.js';
import { useFormat, useText } from '../i18n/language.js';
import { NoDesk } from '../session/NoDesk.js';
import { saveFile } from '../privacy/save-file.js';
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
import { offersText } from '../offers/offers-text.js';
import { importsText } from './imports-text.js';
import { useListText } from './list-words.js';
import { offerListsText } from './offer-lists-text.js';
import { contentBase64, mostBytes } from './read-file.js';

/** `/:district/imports`: events. */
export function ImportList() {
  const t = useListText('EVENTS');
  const district = useDistrictDesk();
  const reading = usePages(
    EventImportsDocument,
    { districtId: district?.id ?? '' },
    (data) => data.eventImports,
    { skip: district === undefined },
  );
  const command = useCommand(ReadEventFileDocument);
  if (!district) return <NoDesk />;
  const send = async (file: FileInput) =>
    (await command.run({ input: { ...file, districtId: district.id } }))?.readEventFile;
  return (
    <Page title={t.title} lead={<p>{t.lead}</p>}>
      <FileDrop kind="EVENTS" send={send} running={command.running} failure={command.failure} />
      <EarlierImports kind="EVENTS" reading={reading} />
    </Page>
  );
}

/** `/:district/offers/imports`: what the conference's companies offer. */
export function DistrictOfferImports() {
  const t = useListText('OFFERS');
  const o = useText(offersText);
  const district = useDistrictDesk();
  if (!district) return <NoDesk />;
  return (
    <OfferLists
      owner={{ districtId: district.id }}
      crumb={{ label: o.titleDistrict, to: `/${district.key}/offers` }}
      lead={t.lead}
    />
  );
}

/** `/companies/:company/offers/imports`: what the company itself offers. */
export function CompanyOfferImports() {
  const t = useText(offerListsText);
  const o = useText(offersText);
  const company = useCompany();
  if (!company) return <NoCompany />;
  return (
    <OfferLists
      owner={{ companyId: company.id }}
      crumb={{ label: o.title, to: `/companies/${company.id}/offers` }}
      lead={t.leadCompany}
    />
  );
}

interface OfferListsProps {
  readonly owner: { readonly districtId: string } | { readonly companyId: string };
  readonly crumb: { readonly label: string; readonly to: string };
  readonly lead: string;
}

function OfferLists({ owner, crumb, lead }: OfferListsProps) {
  const t = useText(offerListsText);
  const reading = usePages(OfferImportsDocument, owner, (data) => data.offerImports);
  const command = useCommand(ReadOfferFileDocument);
  const send = async (file: FileInput) =>
    (await command.run({ input: { ...file, ...owner } }))?.readOfferFile;
  return (
    <Page title={t.title} crumbs={[crumb]} lead={<p>{lead}</p>}>
      <FileDrop kind="OFFERS" send={send} running={command.running} failure={command.failure} />
      <p>
        {t.templateHint}{' '}
        <Button
          kind="text"
          size="small"
          onClick={() => saveFile(t.templateName, offerListTemplate(), 'text/csv;charset=utf-8')}
        >
          {t.template}
        </Button>
      </p>
      <EarlierImports kind="OFFERS" reading={reading} />
    </Page>
  );
}

interface FileInput {
  readonly fileName: string;
  readonly contentBase64: string;
}

interface Sending {
  readonly kind: ListKind;
  readonly send: (file: FileInput) => Promise<ReadEventFileMutation['readEventFile'] | undefined>;
  readonly running: boolean;
  readonly failure: RequestFailure | undefined;
}

function FileDrop(sending: Sending) {
  const t = useListText(sending.kind);
  const [over, setOver] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const { busy, problem, failure, read } = useReading(sending);
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

function useReading({ send, running, failure }: Sending) {
  const t = useText(importsText);
  const refusal = useRefusal();
  const [, navigate] = useLocation();
  const [problem, setProblem] = useState<string>();
  const [opening, setOpening] = useState(false);
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
    const result = await send({ fileName: file.name, contentBase64: content });
    if (result?.__typename === 'Refused') setProblem(refusal(result));
    if (result?.__typename === 'ListImportRead') navigate(`/imports/${result.import.id}`);
  };
  return { read, problem, busy: opening || running, failure };
}

function EarlierImports({
  kind,
  reading,
}: {
  readonly kind: ListKind;
  readonly reading: PagedReading<ImportCountsFragment>;
}) {
  const t = useListText(kind);
  const format = useFormat();
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
