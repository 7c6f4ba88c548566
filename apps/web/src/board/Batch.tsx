import { useState } from 'react';
import { useRefusal } from '../forms/problems.js';
import {
  ApproveMatchesDocument,
  ProposalsToReviewDocument,
  type ProposalsToReviewQuery,
} from '../graphql/generated/graphql.js';
import { useCommand } from '../graphql/use-graphql.js';
import { usePages } from '../graphql/use-pages.js';
import { dayInJapan } from '../i18n/calendar.js';
import { useFormat, useText } from '../i18n/language.js';
import { useReasons } from '../matches/use-reasons.js';
import {
  Button,
  ButtonLink,
  Dialog,
  EmptyState,
  FailureNotice,
  Loaded,
  LoadMore,
  Notice,
  Table,
  TextLink,
  useAnnounce,
  OrganisationName,
} from '../ui/index.js';
import { boardText } from './board-text.js';

type Proposal = ProposalsToReviewQuery['matches']['edges'][number]['node'];

export interface BatchProps {
  readonly districtId: string;
  readonly districtKey: string;
  /** How long the mails wait. */
  readonly holdSeconds: number;
}

/** Proposals together: read, leave out, approve the rest at once. */
export function Batch({ districtId, districtKey, holdSeconds }: BatchProps) {
  const t = useText(boardText);
  const reading = usePages(ProposalsToReviewDocument, { districtId }, (data) => data.matches);
  const batch = useBatch();
  return (
    <div className="flex flex-col gap-5">
      {batch.refused.length > 0 && <RefusedOnes refused={batch.refused} />}
      <Loaded reading={reading}>
        {({ nodes, total }) => {
          if (total === 0)
            return (
              <EmptyState
                title={t.batchEmpty}
                action={<ButtonLink to={`/${districtKey}/runs`}>{t.toRuns}</ButtonLink>}
              >
                {t.batchEmptyBody}
              </EmptyState>
            );
          const chosen = nodes.filter(({ id }) => batch.selected.has(id));
          return (
            <>
              <p className="max-w-prose">{t.batchLead}</p>
              <ApproveChosen chosen={chosen} onOpen={batch.ask} />
              <ProposalTable proposals={nodes} districtKey={districtKey} batch={batch} />
              <LoadMore shown={nodes.length} total={total} onMore={reading.more} busy={reading.loadingMore} />
              {nodes.length > 8 && <ApproveChosen chosen={chosen} onOpen={batch.ask} />}
              <BatchDialog chosen={chosen} batch={batch} holdSeconds={holdSeconds} />
            </>
          );
        }}
      </Loaded>
    </div>
  );
}

function ApproveChosen({
  chosen,
  onOpen,
}: {
  readonly chosen: readonly Proposal[];
  readonly onOpen: () => void;
}) {
  const t = useText(boardText);
  const format = useFormat();
  return (
    <p className="not-on-paper flex flex-wrap items-center gap-4">
      <Button disabled={chosen.length === 0} onClick={onOpen}>
        {t.approveChosen(format.number(chosen.length))}
      </Button>
      {chosen.length === 0 && <span className="text-std-16N-170">{t.chooseSome}</span>}
    </p>
  );
}

interface ProposalTableProps {
  readonly proposals: readonly Proposal[];
  readonly districtKey: string;
  readonly batch: ReturnType<typeof useBatch>;
}

function ProposalTable({ proposals, districtKey, batch }: ProposalTableProps) {
  const t = useText(boardText);
  const format = useFormat();
  const reasons = useReasons();
  const nameOf = ({ need }: Proposal) => `${need.event.title} ${need.role}`;
  return (
    <Table
      caption={t.batch}
      captionHidden
      rows={proposals}
      rowKey={({ id }) => id}
      selection={{
        selected: batch.selected,
        onChange: batch.select,
        label: (row) => t.chooseProposal(row.companyName, nameOf(row)),
      }}
      columns={[
        {
          key: 'company',
          header: t.company,
          names: true,
          cell: (row) => <OrganisationName name={row.companyName} />,
        },
        {
          key: 'people',
          header: t.people,
          numeric: true,
          tight: true,
          cell: (row) => format.people(row.people),
        },
        {
          key: 'need',
          header: t.need,
          cell: (row) => (
            <>
              <TextLink to={`/${districtKey}/board?need=${row.need.id}&match=${row.id}`}>
                {nameOf(row)}
              </TextLink>
              <span className="block text-std-16N-170">
                {format.date(dayInJapan(row.need.startsAt), { short: true })}{' '}
                <span className="whitespace-nowrap">
                  {format.timeRange(row.need.startsAt, row.need.endsAt)}
                </span>
              </span>
            </>
          ),
        },
        {
          key: 'reasons',
          header: t.reasons,
          cell: (row) => <span className="text-std-16N-170">{reasons(row.reasons)}</span>,
        },
      ]}
    />
  );
}

/** To how many companies mails go, and after what hold. */
function BatchDialog({
  chosen,
  batch,
  holdSeconds,
}: {
  readonly chosen: readonly Proposal[];
  readonly batch: ReturnType<typeof useBatch>;
  readonly holdSeconds: number;
}) {
  const t = useText(boardText);
  const format = useFormat();
  const hold =
    holdSeconds < 60
      ? t.holdSeconds(format.number(holdSeconds))
      : t.holdMinutes(format.number(Math.round(holdSeconds / 60)));
  const companies = new Map<string, number>();
  for (const { companyName } of chosen) companies.set(companyName, (companies.get(companyName) ?? 0) + 1);
  return (
    <Dialog
      open={batch.asking}
      title={t.batchTitle(format.number(chosen.length))}
      onClose={batch.close}
      action={
        <Button busy={batch.busy} onClick={() => void batch.approve(chosen)}>
          {t.batchSend}
        </Button>
      }
    >
      {batch.failure && <FailureNotice failure={batch.failure} />}
      <p>{t.batchBody(format.number(companies.size), hold)}</p>
      <ul className="flex list-disc flex-col gap-1 pl-6">
        {[...companies].map(([company, count]) => (
          <li key={company}>{t.batchCompany(company, format.number(count))}</li>
        ))}
      </ul>
    </Dialog>
  );
}

interface RefusedProposal {
  readonly id: string;
  readonly text: string;
}

function RefusedOnes({ refused }: { readonly refused: readonly RefusedProposal[] }) {
  const t = useText(boardText);
  const format = useFormat();
  return (
    <Notice kind="warning" title={t.batchRefused(format.number(refused.length))} announce>
      <p>{t.batchRefusedBody}</p>
      <ul className="flex list-disc flex-col gap-1 pl-6">
        {refused.map(({ id, text }) => (
          <li key={id}>{text}</li>
        ))}
      </ul>
    </Notice>
  );
}

/** As many as one request takes. */
const mostAtOnce = 200;

function useBatch() {
  const t = useText(boardText);
  const format = useFormat();
  const announce = useAnnounce();
  const refusal = useRefusal();
  const command = useCommand(ApproveMatchesDocument);
  const [selected, select] = useState<ReadonlySet<string>>(new Set());
  const [asking, setAsking] = useState(false);
  const [refused, setRefused] = useState<readonly RefusedProposal[]>([]);
  const approve = async (chosen: readonly Proposal[]) => {
    const now = chosen.slice(0, mostAtOnce);
    const input = now.map(({ id, people }) => ({ id, people }));
    const results = (await command.run({ input }))?.approveMatches;
    if (!results) return;
    const refusedNow = results.flatMap((result, index) => {
      const match = now[index];
      if (result.__typename !== 'Refused' || !match) return [];
      return [
        {
          id: match.id,
          text: t.refused(`${match.companyName}（${match.need.event.title}）`, refusal(result)),
        },
      ];
    });
    setRefused(refusedNow);
    select(new Set());
    setAsking(false);
    announce({ text: t.batchDone(format.number(results.length - refusedNow.length)) });
  };
  return {
    ...{ selected, select, asking, refused, approve },
    ask: () => setAsking(true),
    close: () => setAsking(false),
    busy: command.running,
    failure: command.failure,
  };
}
