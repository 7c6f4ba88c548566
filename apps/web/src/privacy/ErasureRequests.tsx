import { useState } from 'react';
import { FormProblemsBox } from '../forms/FormProblemsBox.js';
import { useFormProblems } from '../forms/problems.js';
import {
  CarryOutErasureDocument,
  DeclineErasureDocument,
  type WardPrivacyQuery,
} from '../graphql/generated/graphql.js';
import { useCommand } from '../graphql/use-graphql.js';
import { dayInJapan } from '../i18n/calendar.js';
import { useFormat, useText } from '../i18n/language.js';
import { Button, Dialog, Tag, TextArea, useAnnounce } from '../ui/index.js';
import { privacyText } from './privacy-text.js';

type Request = WardPrivacyQuery['erasureRequests'][number];
interface DialogProps {
  readonly request: Request;
  readonly onClose: () => void;
}

/** Who asked to be deleted; those that wait come first. */
export function ErasureRequests({ requests }: { readonly requests: readonly Request[] }) {
  const t = useText(privacyText);
  const format = useFormat();
  const [open, setOpen] = useState<{ readonly what: 'CARRY_OUT' | 'DECLINE'; readonly request: Request }>();
  const close = () => setOpen(undefined);
  if (requests.length === 0) return <p>{t.noRequests}</p>;
  return (
    <>
      <ul className="flex flex-col divide-y divide-solid-gray-300 border-y border-solid-gray-300">
        {requests.map((request) => (
          <li key={request.id} className="flex flex-wrap items-start justify-between gap-x-6 gap-y-3 py-4">
            <div className="flex flex-col gap-1">
              <strong>{request.personName}</strong>
              <span>{t.requestedOn(format.date(dayInJapan(request.requestedAt)))}</span>
              {request.reason && <span className="text-solid-gray-700">{request.reason}</span>}
            </div>
            {request.state === 'REQUESTED' ? (
              <div className="flex flex-wrap gap-2">
                <Button
                  size="small"
                  label={t.carryOutOf(request.personName)}
                  onClick={() => setOpen({ what: 'CARRY_OUT', request })}
                >
                  {t.carryOut}
                </Button>
                <Button
                  kind="secondary"
                  size="small"
                  label={t.declineOf(request.personName)}
                  onClick={() => setOpen({ what: 'DECLINE', request })}
                >
                  {t.decline}
                </Button>
              </div>
            ) : (
              <Tag tone="quiet">{t.erasureState[request.state]}</Tag>
            )}
          </li>
        ))}
      </ul>
      {open?.what === 'CARRY_OUT' && <CarryOutDialog request={open.request} onClose={close} />}
      {open?.what === 'DECLINE' && <DeclineDialog request={open.request} onClose={close} />}
    </>
  );
}

/** Can't be undone: it says first what goes. */
function CarryOutDialog({ request, onClose }: DialogProps) {
  const t = useText(privacyText);
  const announce = useAnnounce();
  const problems = useFormProblems();
  const command = useCommand(CarryOutErasureDocument);
  const carryOut = async () => {
    const result = (await command.run({ id: request.id }))?.carryOutErasure;
    if (result?.__typename === 'Refused') problems.showRefusal(result, []);
    if (result?.__typename !== 'ErasureDecided') return;
    announce({ text: t.carriedOut(request.personName) });
    onClose();
  };
  return (
    <Dialog
      open
      title={t.carryOutTitle}
      onClose={onClose}
      action={
        <Button busy={command.running} onClick={() => void carryOut()}>
          {t.carryOut}
        </Button>
      }
    >
      <FormProblemsBox problems={problems} failure={command.failure} />
      <p>{t.carryOutBody(request.personName)}</p>
    </Dialog>
  );
}

function DeclineDialog({ request, onClose }: DialogProps) {
  const t = useText(privacyText);
  const announce = useAnnounce();
  const problems = useFormProblems();
  const command = useCommand(DeclineErasureDocument);
  const [reason, setReason] = useState('');
  const name = 'decline-reason';
  const decline = async () => {
    if (!problems.show(reason.trim() === '' ? [{ name, error: t.declineMissing }] : [])) return;
    const result = (await command.run({ id: request.id, reason }))?.declineErasure;
    if (result?.__typename === 'Refused') problems.showRefusal(result, []);
    if (result?.__typename !== 'ErasureDecided') return;
    announce({ text: t.declined });
    onClose();
  };
  return (
    <Dialog
      open
      title={t.declineTitle}
      onClose={onClose}
      action={
        <Button busy={command.running} onClick={() => void decline()}>
          {t.decline}
        </Button>
      }
    >
      <FormProblemsBox problems={problems} failure={command.failure} />
      <TextArea
        name={name}
        label={t.declineReason}
        hint={t.declineHint}
        required
        rows={3}
        maxLength={500}
        value={reason}
        onChange={setReason}
        error={problems.errorOf(name)}
      />
    </Dialog>
  );
}
