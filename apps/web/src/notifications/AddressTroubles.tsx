import { useState } from 'react';
import { FormProblemsBox } from '../forms/FormProblemsBox.js';
import { useFormProblems } from '../forms/problems.js';
import {
  AddressTroublesDocument,
  ResolveTroubleDocument,
  type TroubleLineFragment,
} from '../graphql/generated/graphql.js';
import { useCommand, useGraphQL } from '../graphql/use-graphql.js';
import { dayInJapan, today } from '../i18n/calendar.js';
import { useFormat, useText } from '../i18n/language.js';
import { Button, ButtonLink, Card, Dialog, EmptyState, Facts, Loaded, useAnnounce } from '../ui/index.js';
import { OptionalMailPause } from './OptionalMailPause.js';
import { PhoneNumber } from './PhoneNumber.js';
import { troublesText } from './troubles-text.js';

/** 届かない連絡: who can't be written to, and the number to telephone. */
export function AddressTroubles({ districtId }: { readonly districtId: string }) {
  const t = useText(troublesText);
  const reading = useGraphQL(AddressTroublesDocument, { districtId });
  return (
    <Loaded reading={reading}>
      {({ addressTroubles: troubles, optionalMailPause: pause }) => (
        <>
          {pause && <OptionalMailPause districtId={districtId} pause={pause} />}
          {troubles.length === 0 ? (
            <EmptyState title={t.none}>
              <p>{t.noneBody}</p>
            </EmptyState>
          ) : (
            <>
              <p className="max-w-prose">{t.lead}</p>
              <ul className="flex flex-col gap-4">
                {troubles.map((trouble) => (
                  <li key={trouble.id}>
                    <TroubleCard trouble={trouble} />
                  </li>
                ))}
              </ul>
            </>
          )}
        </>
      )}
    </Loaded>
  );
}

function useTroubleName(): (trouble: TroubleLineFragment) => string {
  const t = useText(troublesText);
  return ({ organisationName, recipientName }) =>
    [...new Set([organisationName, recipientName])].filter(Boolean).join('　') || t.unknownName;
}

function TroubleCard({ trouble }: { readonly trouble: TroubleLineFragment }) {
  const t = useText(troublesText);
  const format = useFormat();
  const name = useTroubleName()(trouble);
  const [open, setOpen] = useState(false);
  const page = contactsPage(trouble);
  const since = dayInJapan(trouble.since);
  return (
    <Card title={name}>
      <p className="flex flex-wrap items-center gap-x-4 gap-y-1">
        <strong>{t.call}</strong>
        {trouble.phone ? <PhoneNumber phone={trouble.phone} /> : <span>{t.noPhone}</span>}
      </p>
      <Facts
        facts={[
          { term: t.address, value: <span className="wrap-anywhere">{trouble.address}</span> },
          {
            term: t.since,
            value: t.sinceDay(format.date(since, { short: true }), format.relativeDay(since, today())),
          },
          { term: t.why, value: <Why reason={trouble.reason} /> },
          { term: t.unsent, value: t.unsentCount(format.number(trouble.unsent)) },
        ]}
      />
      {trouble.mended && <p>{t.mended}</p>}
      <div className="not-on-paper flex flex-wrap gap-3">
        {page && !trouble.mended && (
          <ButtonLink kind="secondary" to={page}>
            {t.fix}
          </ButtonLink>
        )}
        <Button
          kind={trouble.mended ? 'primary' : 'secondary'}
          label={t.resolveOf(trouble.mended ? t.resolve : t.resolveWorks, name)}
          onClick={() => setOpen(true)}
        >
          {trouble.mended ? t.resolve : t.resolveWorks}
        </Button>
      </div>
      {open && <ResolveDialog trouble={trouble} onClose={() => setOpen(false)} />}
    </Card>
  );
}

/** In words; what their server said, for whoever asks their own IT about it. */
function Why({ reason }: { readonly reason: string }) {
  const t = useText(troublesText);
  const [code = '', ...said] = reason.split(':');
  const words: Readonly<Record<string, string>> = t.whys;
  const rest = said.join(':').trim();
  return (
    <>
      {words[code] ?? t.whyOther}
      {rest && (
        <span className="block text-std-16N-170 wrap-anywhere text-solid-gray-700">
          {t.serverWords(rest)}
        </span>
      )}
    </>
  );
}

function contactsPage({ organisationId, organisationKind }: TroubleLineFragment): string | null {
  if (!organisationId) return null;
  return organisationKind === 'ASSOCIATION'
    ? `/associations/${organisationId}`
    : `/companies/${organisationId}/contacts`;
}

function ResolveDialog({
  trouble,
  onClose,
}: {
  readonly trouble: TroubleLineFragment;
  readonly onClose: () => void;
}) {
  const t = useText(troublesText);
  const format = useFormat();
  const announce = useAnnounce();
  const problems = useFormProblems();
  const command = useCommand(ResolveTroubleDocument);
  const name = useTroubleName()(trouble);
  const resolve = async () => {
    const result = (await command.run({ id: trouble.id }))?.resolveAddressTrouble;
    if (result?.__typename === 'Refused') problems.showRefusal(result, []);
    if (result?.__typename !== 'AddressTroubleResolved') return;
    const { messages } = result;
    announce({ text: messages === 0 ? t.resolvedNone : t.resolved(format.number(messages)) });
    onClose();
  };
  return (
    <Dialog
      open
      title={t.confirmTitle}
      onClose={onClose}
      action={
        <Button busy={command.running} onClick={() => void resolve()}>
          {t.send}
        </Button>
      }
    >
      <FormProblemsBox problems={problems} failure={command.failure} />
      <p>{t.confirmBody(name, format.number(trouble.unsent))}</p>
      {!trouble.mended && <p>{t.confirmSame}</p>}
    </Dialog>
  );
}
