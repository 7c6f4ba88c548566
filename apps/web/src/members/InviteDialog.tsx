import { useState } from 'react';
import { FormProblemsBox } from '../forms/FormProblemsBox.js';
import { useFormProblems } from '../forms/problems.js';
import { InviteCompanyDocument } from '../graphql/generated/graphql.js';
import { useCommand } from '../graphql/use-graphql.js';
import { useText } from '../i18n/language.js';
import { Button, Dialog, RadioGroup, TextField, useAnnounce } from '../ui/index.js';
import { membersText } from './members-text.js';

interface InviteDialogProps {
  readonly districtId: string;
  readonly onClose: () => void;
}

/** 企業を招く: name, number, address. */
export function InviteDialog({ districtId, onClose }: InviteDialogProps) {
  const t = useText(membersText);
  const announce = useAnnounce();
  const command = useCommand(InviteCompanyDocument);
  const [name, setName] = useState('');
  const [corporateNumber, setNumber] = useState('');
  const [contactEmail, setEmail] = useState('');
  const [language, setLanguage] = useState<'ja' | 'en'>('ja');
  const mistakes = [
    ...(name.trim() === '' ? [{ name: 'name', error: t.nameMissing }] : []),
    ...(corporateNumber.trim() === '' ? [{ name: 'corporateNumber', error: t.numberMissing }] : []),
    ...(contactEmail.trim() === '' ? [{ name: 'contactEmail', error: t.emailMissing }] : []),
  ];
  const problems = useFormProblems(mistakes);
  const send = async () => {
    if (!problems.show(mistakes)) return;
    const input = { districtId, name, corporateNumber, contactEmail, language };
    const result = (await command.run({ input }))?.inviteCompany;
    if (result?.__typename === 'Refused')
      problems.showRefusal(result, ['name', 'corporateNumber', 'contactEmail']);
    if (result?.__typename !== 'MembershipDecided') return;
    announce({ text: t.invited(name.trim()) });
    onClose();
  };
  return (
    <Dialog
      open
      title={t.inviteTitle}
      onClose={onClose}
      onSubmit={() => void send()}
      action={
        <Button type="submit" busy={command.running}>
          {t.inviteSend}
        </Button>
      }
    >
      <FormProblemsBox problems={problems} failure={command.failure} />
      <p>{t.inviteLead}</p>
      <TextField
        name="name"
        label={t.name}
        required
        maxLength={100}
        value={name}
        onChange={setName}
        error={problems.errorOf('name')}
      />
      <TextField
        name="corporateNumber"
        label={t.corporateNumber}
        hint={t.corporateNumberHint}
        required
        inputMode="numeric"
        width="half"
        value={corporateNumber}
        onChange={setNumber}
        error={problems.errorOf('corporateNumber')}
      />
      <TextField
        name="contactEmail"
        label={t.email}
        type="email"
        required
        maxLength={254}
        value={contactEmail}
        onChange={setEmail}
        error={problems.errorOf('contactEmail')}
      />
      <RadioGroup
        name="language"
        legend={t.language}
        required
        inline
        value={language}
        onChange={setLanguage}
        options={(['ja', 'en'] as const).map((value) => ({ value, label: t.languages[value] }))}
      />
    </Dialog>
  );
}
