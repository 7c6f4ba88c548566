import { useState } from 'react';
import { FormProblemsBox } from '../forms/FormProblemsBox.js';
import { useFormProblems, useRefusal } from '../forms/problems.js';
import {
  AdmitCompanyDocument,
  TurnDownCompanyDocument,
  WithdrawCompanyInvitationDocument,
  type MemberListQuery,
} from '../graphql/generated/graphql.js';
import { useCommand } from '../graphql/use-graphql.js';
import { dayInJapan } from '../i18n/calendar.js';
import { useFormat, useText } from '../i18n/language.js';
import { vocabularyText } from '../i18n/vocabulary.js';
import {
  Button,
  Card,
  Dialog,
  Disclosure,
  Facts,
  Notice,
  Section,
  Tag,
  TextArea,
  useAnnounce,
} from '../ui/index.js';
import { membersText } from './members-text.js';

type Request = NonNullable<MemberListQuery['membershipRequests']>[number];

interface RequestListProps {
  readonly requests: readonly Request[];
  /** A coordinator; officers and auditors look. */
  readonly decides: boolean;
}

/** What waits first, each with all that was said; what was decided is folded away. */
export function RequestList({ requests, decides }: RequestListProps) {
  const t = useText(membersText);
  const open = requests.filter(({ state }) => state === 'CONFIRMED' || state === 'INVITED');
  const closed = requests.filter((request) => !open.includes(request));
  return (
    <Section title={t.requests}>
      {open.length === 0 && <p className="text-solid-gray-700">{t.noRequests}</p>}
      <ul className="flex flex-col gap-5">
        {open.map((request) => (
          <li key={request.id}>
            <RequestCard request={request} decides={decides} />
          </li>
        ))}
      </ul>
      {closed.length > 0 && (
        <Disclosure summary={t.decidedBefore(closed.length)}>
          <ul className="flex flex-col gap-5">
            {closed.map((request) => (
              <li key={request.id}>
                <RequestCard request={request} decides={false} />
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </Section>
  );
}

function RequestCard({ request, decides }: { readonly request: Request; readonly decides: boolean }) {
  const t = useText(membersText);
  const [dialog, setDialog] = useState<'ADMIT' | 'TURN_DOWN'>();
  const close = () => setDialog(undefined);
  return (
    <Card
      level={3}
      title={request.name}
      actions={
        <Tag tone={request.state === 'CONFIRMED' ? 'accent' : 'quiet'}>{t.requestState[request.state]}</Tag>
      }
    >
      <RequestFacts request={request} />
      {decides && request.state === 'CONFIRMED' && (
        <div className="flex flex-wrap gap-3">
          <Button label={t.admitLabel(request.name)} onClick={() => setDialog('ADMIT')}>
            {t.admit}
          </Button>
          <Button
            kind="secondary"
            label={t.turnDownLabel(request.name)}
            onClick={() => setDialog('TURN_DOWN')}
          >
            {t.turnDown}
          </Button>
        </div>
      )}
      {decides && request.state === 'INVITED' && <TakeBack request={request} />}
      {dialog === 'ADMIT' && <AdmitDialog request={request} onClose={close} />}
      {dialog === 'TURN_DOWN' && <TurnDownDialog request={request} onClose={close} />}
    </Card>
  );
}

function RequestFacts({ request }: { readonly request: Request }) {
  const t = useText(membersText);
  const words = useText(vocabularyText);
  const format = useFormat();
  const { contactDepartment, contactName, contactEmail, contactPhone, declaredOn, signerName, signerTitle } =
    request;
  const signer = [signerTitle, signerName].filter(Boolean).join('　');
  return (
    <Facts
      facts={[
        { term: t.facts.asked, value: format.date(dayInJapan(request.askedAt)) },
        { term: t.facts.number, value: <span className="figures">{request.corporateNumber}</span> },
        { term: t.facts.industry, value: request.industry },
        { term: t.facts.size, value: request.size && t.size[request.size] },
        { term: t.facts.themes, value: request.themes.map((theme) => words.theme[theme]).join('、') },
        {
          term: t.facts.contact,
          value: (
            <span className="wrap-anywhere">
              {[contactDepartment, contactName, contactEmail, contactPhone].filter(Boolean).join('　')}
            </span>
          ),
        },
        { term: t.facts.message, value: request.message },
        { term: t.facts.declared, value: declaredOn && t.signed(format.date(declaredOn), signer) },
        { term: t.facts.reason, value: request.reason },
      ]}
    />
  );
}

interface RequestDialogProps {
  readonly request: Request;
  readonly onClose: () => void;
}

function AdmitDialog({ request, onClose }: RequestDialogProps) {
  const t = useText(membersText);
  const announce = useAnnounce();
  const command = useCommand(AdmitCompanyDocument);
  const problems = useFormProblems();
  const send = async () => {
    const result = (await command.run({ id: request.id }))?.admitCompany;
    if (result?.__typename === 'Refused') problems.showRefusal(result, []);
    if (result?.__typename !== 'MembershipDecided') return;
    announce({ text: t.admitted(request.name) });
    onClose();
  };
  return (
    <Dialog
      open
      title={t.admitTitle(request.name)}
      onClose={onClose}
      action={
        <Button busy={command.running} onClick={() => void send()}>
          {t.admitSend}
        </Button>
      }
    >
      <FormProblemsBox problems={problems} failure={command.failure} />
      <p>{t.admitBody}</p>
      <Notice kind="info" title={t.admitKnown} />
    </Dialog>
  );
}

function TurnDownDialog({ request, onClose }: RequestDialogProps) {
  const t = useText(membersText);
  const announce = useAnnounce();
  const command = useCommand(TurnDownCompanyDocument);
  const [reason, setReason] = useState('');
  const mistakes = reason.trim() === '' ? [{ name: 'reason', error: t.turnDownMissing }] : [];
  const problems = useFormProblems(mistakes);
  const send = async () => {
    if (!problems.show(mistakes)) return;
    const result = (await command.run({ id: request.id, reason }))?.turnDownCompany;
    if (result?.__typename === 'Refused') problems.showRefusal(result, ['reason']);
    if (result?.__typename !== 'MembershipDecided') return;
    announce({ text: t.turnedDown(request.name) });
    onClose();
  };
  return (
    <Dialog
      open
      title={t.turnDownTitle(request.name)}
      onClose={onClose}
      action={
        <Button busy={command.running} onClick={() => void send()}>
          {t.turnDownSend}
        </Button>
      }
    >
      <FormProblemsBox problems={problems} failure={command.failure} />
      <p>{t.turnDownBody}</p>
      <TextArea
        name="reason"
        label={t.turnDownReason}
        required
        seenBy="companies"
        rows={3}
        maxLength={1000}
        value={reason}
        onChange={setReason}
        error={problems.errorOf('reason')}
      />
    </Dialog>
  );
}

function TakeBack({ request }: { readonly request: Request }) {
  const t = useText(membersText);
  const announce = useAnnounce();
  const refusal = useRefusal();
  const command = useCommand(WithdrawCompanyInvitationDocument);
  const send = async () => {
    const result = (await command.run({ id: request.id }))?.withdrawCompanyInvitation;
    if (result?.__typename === 'Refused') announce({ text: refusal(result) });
    if (result?.__typename === 'MembershipDecided') announce({ text: t.tookBack });
  };
  return (
    <div>
      <Button
        kind="secondary"
        size="small"
        label={t.takeBackLabel(request.name)}
        busy={command.running}
        onClick={() => void send()}
      >
        {t.takeBack}
      </Button>
    </div>
  );
}
