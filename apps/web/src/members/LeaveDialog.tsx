import { useState } from 'react';
import { FormProblemsBox } from '../forms/FormProblemsBox.js';
import { useFormProblems } from '../forms/problems.js';
import { LeaveConferenceDocument, LeavingConferenceDocument } from '../graphql/generated/graphql.js';
import { useCommand, useGraphQL } from '../graphql/use-graphql.js';
import { dayInJapan } from '../i18n/calendar.js';
import { useFormat, useText } from '../i18n/language.js';
import { Button, DateField, Dialog, Loaded, Notice, RadioGroup, TextArea, useAnnounce } from '../ui/index.js';
import { membersText } from './members-text.js';

interface LeaveDialogProps {
  readonly title: string;
  readonly companyId: string;
  readonly districtId: string;
  /** The conference decides it, and says why. */
  readonly byConference: boolean;
  readonly onClose: () => void;
}

/** What hangs on the membership stands there before anything is decided. */
export function LeaveDialog(props: LeaveDialogProps) {
  const t = useText(membersText).leave;
  const format = useFormat();
  const { companyId, districtId } = props;
  const reading = useGraphQL(LeavingConferenceDocument, { companyId, districtId });
  const form = useLeaving(props, reading.data?.leaving?.liveMatches ?? []);
  return (
    <Dialog
      open
      title={props.title}
      onClose={props.onClose}
      action={
        <Button busy={form.busy} onClick={() => void form.send()}>
          {t.send}
        </Button>
      }
    >
      <FormProblemsBox problems={form.problems} failure={form.failure} />
      <DateField
        name="lastDay"
        label={t.lastDay}
        hint={t.lastDayHint}
        required
        value={form.lastDay}
        onChange={form.setLastDay}
        error={form.problems.errorOf('lastDay')}
      />
      <Loaded reading={reading} lines={2}>
        {({ leaving }) =>
          leaving && (
            <>
              {leaving.liveMatches.length > 0 && (
                <Notice kind="warning" title={t.live}>
                  <ul className="flex list-disc flex-col gap-1 pl-6">
                    {leaving.liveMatches.map(({ id, eventTitle, role, startsAt, people }) => (
                      <li key={id}>
                        {t.match(
                          eventTitle ?? role ?? '',
                          format.date(dayInJapan(startsAt)),
                          format.people(people),
                        )}
                      </li>
                    ))}
                  </ul>
                </Notice>
              )}
              <p>{t.offers(format.number(leaving.openOffers))}</p>
            </>
          )
        }
      </Loaded>
      {form.later > 0 && (
        <RadioGroup
          name="liveMatches"
          legend={t.which}
          required
          value={form.liveMatches}
          onChange={form.setLiveMatches}
          options={[
            { value: 'KEEP', label: t.keep, hint: t.keepHint },
            { value: 'WITHDRAW', label: t.withdraw, hint: t.withdrawHint },
          ]}
          error={form.problems.errorOf('liveMatches')}
        />
      )}
      <TextArea
        name="reason"
        label={t.reason}
        hint={t.reasonHint}
        required={props.byConference}
        rows={2}
        maxLength={500}
        value={form.reason}
        onChange={form.setReason}
        error={form.problems.errorOf('reason')}
      />
      {!props.byConference && <p>{t.dataFirst}</p>}
    </Dialog>
  );
}

function useLeaving(
  { companyId, districtId, byConference, onClose }: LeaveDialogProps,
  live: readonly { readonly startsAt: string }[],
) {
  const t = useText(membersText).leave;
  const format = useFormat();
  const announce = useAnnounce();
  const command = useCommand(LeaveConferenceDocument);
  const [lastDay, setLastDay] = useState<string | null>(null);
  const [liveMatches, setLiveMatches] = useState<'KEEP' | 'WITHDRAW' | null>(null);
  const [reason, setReason] = useState('');
  const later = lastDay === null ? 0 : live.filter(({ startsAt }) => dayInJapan(startsAt) > lastDay).length;
  const mistakes = [
    ...(lastDay === null ? [{ name: 'lastDay', error: t.lastDayMissing }] : []),
    ...(later > 0 && liveMatches === null ? [{ name: 'liveMatches', error: t.whichMissing }] : []),
    ...(byConference && reason.trim() === '' ? [{ name: 'reason', error: t.reasonMissing }] : []),
  ];
  const problems = useFormProblems(mistakes);
  const send = async () => {
    if (!problems.show(mistakes) || lastDay === null) return;
    const input = { companyId, districtId, lastDay, reason: reason.trim() || null, liveMatches };
    const result = (await command.run({ input }))?.leaveConference;
    if (result?.__typename === 'Refused') problems.showRefusal(result, ['lastDay', 'liveMatches', 'reason']);
    if (result?.__typename !== 'ConferenceLeft') return;
    announce({ text: t.done(format.date(lastDay)) });
    onClose();
  };
  return {
    ...{ lastDay, setLastDay, liveMatches, setLiveMatches, reason, setReason, later, problems, send },
    busy: command.running,
    failure: command.failure,
  };
}
