import { useState } from 'react';
import { useParams } from 'wouter';
import { Page } from '../frame/Page.js';
import {
  MemberListDocument,
  SetUpDistrictsDocument,
  type MemberListQuery,
} from '../graphql/generated/graphql.js';
import { useGraphQL } from '../graphql/use-graphql.js';
import { useFormat, useLanguage, useText } from '../i18n/language.js';
import { useSession } from '../session/session.js';
import { seesTheWard } from '../session/workplaces.js';
import {
  Button,
  EmptyState,
  Loaded,
  Section,
  Table,
  Tag,
  TextField,
  type Column,
  type Tone,
} from '../ui/index.js';
import { GiveDialog } from '../people/RoleDialogs.js';
import { InviteDialog } from './InviteDialog.js';
import { LeaveDialog } from './LeaveDialog.js';
import { membersText } from './members-text.js';
import { RequestList } from './RequestList.js';

type MemberRow = MemberListQuery['members'][number];

/** `/:district/members`: the companies of a conference; who decides about them sees who asks to join. */
export function Members() {
  const t = useText(membersText);
  const { district: key } = useParams<{ district?: string }>();
  const { language } = useLanguage();
  const { viewer } = useSession();
  const places = useGraphQL(SetUpDistrictsDocument, {});
  const district = places.data?.districts.find((one) => one.key === key);
  const desks = viewer?.desks.filter((desk) => desk.district.key === key) ?? [];
  const atDesk = desks.length > 0 || (viewer !== null && viewer !== undefined && seesTheWard(viewer.roles));
  const decides =
    desks.some(({ role }) => role === 'COORDINATOR') ||
    (viewer?.roles.includes('WARD_ADMINISTRATOR') ?? false);
  const [inviting, setInviting] = useState(false);
  const reading = useGraphQL(
    MemberListDocument,
    { districtId: district?.id ?? '', withRequests: atDesk },
    { skip: district === undefined },
  );
  return (
    <Page
      title={t.title}
      lead={
        <>
          {district && (
            <p className="text-std-17B-170">
              {language === 'ja' ? district.conference.name : district.conference.nameEn}
            </p>
          )}
          <p className="max-w-prose">{t.lead}</p>
        </>
      }
      actions={decides && district && <Button onClick={() => setInviting(true)}>{t.invite}</Button>}
    >
      <Loaded reading={reading}>
        {(data) => (
          <>
            {data.membershipRequests && <RequestList requests={data.membershipRequests} decides={decides} />}
            <Section title={t.members}>
              {data.members.length === 0 ? (
                <EmptyState title={t.empty} />
              ) : (
                <FoundMembers
                  rows={data.members}
                  districtId={district?.id ?? ''}
                  atDesk={desks.length > 0}
                  seesDeclarations={atDesk}
                  ends={desks.some(({ role }) => role === 'COORDINATOR')}
                />
              )}
            </Section>
          </>
        )}
      </Loaded>
      {inviting && district && <InviteDialog districtId={district.id} onClose={() => setInviting(false)} />}
    </Page>
  );
}

export const declarationTones: Readonly<Record<string, Tone>> = {
  VALID: 'good',
  DUE: 'attention',
  EXPIRED: 'problem',
  MISSING: 'quiet',
};

/** Where the list is long, a few letters of a company, or of who answers for it, leave what is looked for. */
function FoundMembers(props: MemberTableProps) {
  const t = useText(membersText);
  const [search, setSearch] = useState('');
  const plain = (text: string) => text.normalize('NFKC').toLowerCase();
  const rows = props.rows.filter(({ name, nameEn, contacts }) =>
    [name, nameEn, ...contacts.map((contact) => contact.name)].some((text) =>
      plain(text ?? '').includes(plain(search.trim())),
    ),
  );
  return (
    <>
      {props.rows.length > 7 && (
        <search className="max-w-md">
          <TextField name="search" label={t.find} type="search" narrows value={search} onChange={setSearch} />
        </search>
      )}
      {rows.length > 0 ? <MemberTable {...props} rows={rows} /> : <p role="status">{t.notFound}</p>}
    </>
  );
}

interface MemberTableProps {
  readonly rows: readonly MemberRow[];
  readonly districtId: string;
  readonly atDesk: boolean;
  readonly seesDeclarations: boolean;
  readonly ends: boolean;
}

function MemberTable({ rows, districtId, atDesk, seesDeclarations, ends }: MemberTableProps) {
  const t = useText(membersText);
  const format = useFormat();
  const { language } = useLanguage();
  const columns: readonly Column<MemberRow>[] = [
    {
      key: 'company',
      header: t.company,
      names: true,
      cell: (row) => (
        <>
          {row.name}
          {language === 'en' && row.nameEn && (
            <span lang="en" className="block font-400">
              {row.nameEn}
            </span>
          )}
          {row.until && (
            <span className="ml-2">
              <Tag tone="quiet">{t.leaving(format.date(row.until))}</Tag>
            </span>
          )}
        </>
      ),
    },
    { key: 'since', header: t.since, cell: (row) => format.date(row.since) },
    { key: 'asked', header: t.asked, numeric: true, cell: (row) => t.times(format.number(row.timesAsked)) },
    ...(seesDeclarations
      ? [{ key: 'declaration', header: t.declaration, cell: (row: MemberRow) => <Declared row={row} /> }]
      : []),
    ...(atDesk
      ? [{ key: 'contact', header: t.contact, cell: (row: MemberRow) => <Contacts row={row} /> }]
      : []),
    ...(ends
      ? [
          {
            key: 'end',
            header: t.actions,
            tight: true,
            cell: (row: MemberRow) => <End row={row} districtId={districtId} />,
          },
        ]
      : []),
  ];
  return (
    <Table
      caption={t.members}
      captionHidden
      columns={columns}
      rows={rows}
      rowKey={({ companyId }) => companyId}
    />
  );
}

function Declared({ row }: { readonly row: MemberRow }) {
  const t = useText(membersText);
  const format = useFormat();
  if (!row.declaration) return null;
  const { state, validUntil } = row.declaration;
  return (
    <div className="flex flex-col items-start gap-1">
      <Tag tone={declarationTones[state] ?? 'plain'}>{t.declarationState[state]}</Tag>
      {validUntil && <span className="text-std-16N-170">{t.validUntil(format.date(validUntil))}</span>}
    </div>
  );
}

function Contacts({ row }: { readonly row: MemberRow }) {
  return (
    <ul className="flex flex-col gap-1">
      {row.contacts.map(({ name, department, email, phone }) => (
        <li key={`${name} ${email ?? ''} ${phone ?? ''}`} className="wrap-anywhere">
          {[department, name].filter(Boolean).join('　')}
          {[email, phone].filter(Boolean).map((line) => (
            <span key={line} className="block text-std-16N-170 text-solid-gray-800">
              {line}
            </span>
          ))}
        </li>
      ))}
    </ul>
  );
}

function End({ row, districtId }: { readonly row: MemberRow; readonly districtId: string }) {
  const t = useText(membersText);
  const [open, setOpen] = useState(false);
  const [naming, setNaming] = useState(false);
  if (row.until) return null;
  return (
    <div className="flex flex-col items-start">
      <Button kind="text" size="small" label={t.nameLabel(row.name)} onClick={() => setNaming(true)}>
        {t.nameAdministrator}
      </Button>
      {naming && (
        <GiveDialog
          open
          onClose={() => setNaming(false)}
          companyId={row.companyId}
          person={null}
          onlyAdministrator
        />
      )}
      <Button kind="text" size="small" label={t.endLabel(row.name)} onClick={() => setOpen(true)}>
        {t.end}
      </Button>
      {open && (
        <LeaveDialog
          title={t.leave.titleFor(row.name)}
          companyId={row.companyId}
          districtId={districtId}
          byConference
          onClose={() => setOpen(false)}
        />
      )}
    </div>
  );
}
