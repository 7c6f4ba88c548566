import { useState } from 'react';
import { FormProblemsBox } from '../forms/FormProblemsBox.js';
import { useFormProblems } from '../forms/problems.js';
import {
  EndRoleDocument,
  GiveRoleDocument,
  InvitePersonDocument,
  type HeldRoleFragment,
  type PersonOnListFragment,
} from '../graphql/generated/graphql.js';
import { useCommand } from '../graphql/use-graphql.js';
import { today } from '../i18n/calendar.js';
import { useText } from '../i18n/language.js';
import { Button, DateField, Dialog, Notice, RadioGroup, useAnnounce } from '../ui/index.js';
import { companyRoles, GrantFields, isDesk, newGrant, wardRoles, type GrantValues } from './GrantFields.js';
import { peopleText } from './people-text.js';
import { nobodyYet, PersonFields, personMistakes } from './PersonFields.js';
import { useRoleWords } from './role-words.js';
import { addDays } from '@app/domain';

const fieldNames = ['name', 'email', 'role', 'districtId', 'startsOn', 'endsOn'];

interface GiveDialogProps {
  readonly open: boolean;
  readonly onClose: () => void;
  /** The company whose people they are; of the ward otherwise. */
  readonly companyId: string | null;
  /** Somebody who is known; otherwise a new person is invited. */
  readonly person: PersonOnListFragment | null;
  /** Of a company, from outside of it: only who looks after it. */
  readonly onlyAdministrator?: boolean;
}

/** 人を招く, or a further role for somebody who is there. */
export function GiveDialog({ open, onClose, companyId, person, onlyAdministrator = false }: GiveDialogProps) {
  const t = useText(peopleText);
  const announce = useAnnounce();
  const [who, setWho] = useState(nobodyYet);
  const ofCompany = onlyAdministrator ? (['COMPANY_ADMINISTRATOR'] as const) : companyRoles;
  const roles = companyId === null ? wardRoles : ofCompany;
  const [grant, setGrant] = useState<GrantValues>(() => newGrant(roles));
  const inviting = useCommand(InvitePersonDocument);
  const giving = useCommand(GiveRoleDocument);
  const mistakes = [
    ...(person ? [] : personMistakes(who, t)),
    ...(isDesk(grant.role) && grant.districtId === ''
      ? [{ name: 'districtId', error: t.districtMissing }]
      : []),
    ...(grant.startsOn === null ? [{ name: 'startsOn', error: t.startMissing }] : []),
  ];
  const problems = useFormProblems(mistakes);
  const send = async () => {
    if (!problems.show(mistakes) || grant.startsOn === null) return;
    const input = {
      role: grant.role,
      districtId: isDesk(grant.role) ? grant.districtId : null,
      companyId,
      startsOn: grant.startsOn,
      endsOn: grant.endsOn,
    };
    const result = person
      ? (await giving.run({ personId: person.id, input }))?.giveRole
      : (await inviting.run({ input: { ...who, grant: input } }))?.invitePerson;
    if (result?.__typename === 'Refused') problems.showRefusal(result, fieldNames);
    if (result?.__typename !== 'PersonSaved') return;
    announce({ text: person ? t.saved : t.inviteSent(who.name) });
    onClose();
  };
  return (
    <Dialog
      open={open}
      title={person ? t.addTitle(person.name) : t.inviteTitle}
      onClose={onClose}
      onSubmit={() => void send()}
      action={
        <Button type="submit" busy={inviting.running || giving.running}>
          {person ? t.give : t.send}
        </Button>
      }
    >
      <FormProblemsBox problems={problems} failure={inviting.failure ?? giving.failure} />
      {!person && <PersonFields values={who} onChange={setWho} problems={problems} />}
      <GrantFields values={grant} onChange={setGrant} problems={problems} roles={roles} />
    </Dialog>
  );
}

interface EndDialogProps {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly person: PersonOnListFragment;
  readonly grant: HeldRoleFragment;
}

/** 役割を終える: on a day, or at once; one's own only after a second look. */
export function EndDialog({ open, onClose, person, grant }: EndDialogProps) {
  const t = useText(peopleText);
  const announce = useAnnounce();
  const words = useRoleWords();
  const command = useCommand(EndRoleDocument);
  const [when, setWhen] = useState<'ON' | 'NOW'>('ON');
  const [day, setDay] = useState<string | null>(grant.endsOn ?? null);
  const [own, setOwn] = useState(false);
  const isComing = grant.state === 'COMING';
  const mistakes =
    !isComing && when === 'ON' && day === null ? [{ name: 'endsOn', error: t.dayMissing }] : [];
  const problems = useFormProblems(mistakes);
  const send = async () => {
    if (!problems.show(mistakes)) return;
    const endsOn = isComing || when === 'NOW' || day === null ? addDays(today(), -1) : day;
    const result = (await command.run({ grantId: grant.id, endsOn, ownToo: own }))?.endRole;
    if (result?.__typename === 'Refused') {
      if (result.code === 'ENDS_OWN_ROLE') setOwn(true);
      else problems.showRefusal(result, ['endsOn']);
    }
    if (result?.__typename !== 'PersonSaved') return;
    announce({ text: t.ended });
    onClose();
  };
  return (
    <Dialog
      open={open}
      title={t.endTitle(words(grant))}
      onClose={onClose}
      onSubmit={() => void send()}
      action={
        <Button type="submit" busy={command.running}>
          {own ? t.endOwnSend : t.endSend}
        </Button>
      }
    >
      <FormProblemsBox problems={problems} failure={command.failure} />
      {own && <Notice kind="warning" title={t.endOwn} announce />}
      <p>{isComing ? t.endNotBegun : t.endBody(person.name)}</p>
      {!isComing && (
        <>
          <RadioGroup
            name="when"
            legend={t.end}
            required
            inline
            value={when}
            onChange={setWhen}
            options={[
              { value: 'ON', label: t.endOn },
              { value: 'NOW', label: t.endNow },
            ]}
          />
          {when === 'ON' && (
            <DateField
              name="endsOn"
              label={t.endsOn}
              required
              value={day}
              onChange={setDay}
              error={problems.errorOf('endsOn')}
            />
          )}
        </>
      )}
    </Dialog>
  );
}
