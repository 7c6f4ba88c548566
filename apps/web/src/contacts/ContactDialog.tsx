import { useState } from 'react';
import { FormProblemsBox } from '../forms/FormProblemsBox.js';
import { useFormProblems } from '../forms/problems.js';
import {
  AddContactDocument,
  ChangeContactDocument,
  type ContactFactsFragment,
  type Language,
} from '../graphql/generated/graphql.js';
import { useCommand } from '../graphql/use-graphql.js';
import { useText } from '../i18n/language.js';
import { Button, Dialog, RadioGroup, TextField, useAnnounce } from '../ui/index.js';
import { contactsText } from './contacts-text.js';

export interface ContactDialogProps {
  readonly organisationId: string;
  /** Null for a new one. */
  readonly contact: ContactFactsFragment | null;
  readonly onClose: () => void;
}

const fields = ['name', 'department', 'email', 'phone', 'language'] as const;

/** One contact, new or changed. */
export function ContactDialog({ organisationId, contact, onClose }: ContactDialogProps) {
  const t = useText(contactsText);
  const announce = useAnnounce();
  const problems = useFormProblems();
  const adding = useCommand(AddContactDocument);
  const changing = useCommand(ChangeContactDocument);
  const [typed, setTyped] = useState({
    name: contact?.name ?? '',
    department: contact?.department ?? '',
    email: contact?.email ?? '',
    phone: contact?.phone ?? '',
  });
  const [language, setLanguage] = useState<Language>(contact?.language ?? 'ja');
  const write = (field: keyof typeof typed) => (value: string) =>
    setTyped((before) => ({ ...before, [field]: value }));
  const save = async () => {
    const input = { ...typed, language };
    const result = contact
      ? (await changing.run({ id: contact.id, input }))?.changeContact
      : (await adding.run({ organisationId, input }))?.addContact;
    if (result?.__typename === 'Refused') problems.showRefusal(result, fields);
    if (result?.__typename !== 'ContactSaved') return;
    announce({ text: (contact ? t.changed : t.added)(typed.name.trim()) });
    onClose();
  };
  const field = (name: keyof typeof typed) => ({
    ...{ name, value: typed[name], onChange: write(name), error: problems.errorOf(name) },
  });
  return (
    <Dialog
      open
      title={contact ? t.changeTitle : t.addTitle}
      onClose={onClose}
      onSubmit={() => void save()}
      action={
        <Button type="submit" busy={adding.running || changing.running}>
          {t.save}
        </Button>
      }
    >
      <FormProblemsBox problems={problems} failure={adding.failure ?? changing.failure} />
      <TextField {...field('name')} label={t.name} hint={t.nameHint} required />
      <TextField {...field('department')} label={t.department} />
      <TextField {...field('email')} label={t.email} hint={t.emailHint} type="email" inputMode="email" />
      <TextField
        {...field('phone')}
        label={t.phone}
        hint={t.phoneHint}
        type="tel"
        inputMode="tel"
        width="half"
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
