import { useState } from 'react';
import { FormProblemsBox } from '../forms/FormProblemsBox.js';
import { useFormProblems } from '../forms/problems.js';
import {
  CallPreviewDocument,
  SendCallDocument,
  type CallPreviewQuery,
} from '../graphql/generated/graphql.js';
import { useCommand, useGraphQL } from '../graphql/use-graphql.js';
import type { Day } from '../i18n/calendar.js';
import { useFormat, useText } from '../i18n/language.js';
import { Button, DateField, Dialog, Disclosure, TextArea, useAnnounce } from '../ui/index.js';
import { callText } from './call-text.js';
import { LetterText } from './SendAgainDialog.js';
import { withMessage } from './with-message.js';

export interface CallDialogProps {
  readonly period: { readonly districtId: string; readonly from: Day; readonly to: Day };
  readonly preview: NonNullable<CallPreviewQuery['callForOffersPreview']>;
  readonly onClose: () => void;
}

/** Reaches many people outside: says how many, and shows the text as it will be, with what is typed. */
export function CallDialog({ period, preview, onClose }: CallDialogProps) {
  const t = useText(callText);
  const format = useFormat();
  const announce = useAnnounce();
  const problems = useFormProblems();
  const command = useCommand(SendCallDocument);
  const [answerBy, setAnswerBy] = useState<Day | null>(preview.answerBy);
  const [message, setMessage] = useState('');
  const said = { answerBy: answerBy ?? preview.answerBy, message: message.trim() || null };
  const reading = useGraphQL(
    CallPreviewDocument,
    { ...period, answerBy: said.answerBy },
    { keepBefore: true },
  );
  const { letter, letterEnglish: english } = reading.data?.callForOffersPreview ?? preview;
  const companies = format.number(preview.companies);
  const send = async () => {
    const result = (await command.run({ input: { ...period, ...said } }))?.callForOffers;
    if (result?.__typename === 'Refused') problems.showRefusal(result, ['answerBy', 'message', 'from']);
    if (result?.__typename !== 'CallForOffersSent') return;
    announce({ text: t.sent(format.number(result.companies)) });
    onClose();
  };
  return (
    <Dialog
      open
      title={t.dialogTitle}
      onClose={onClose}
      action={
        <Button busy={command.running} onClick={() => void send()}>
          {t.send(companies)}
        </Button>
      }
    >
      <FormProblemsBox problems={problems} failure={command.failure} />
      <p>
        {t.reaches(companies)}{' '}
        {preview.byTelephone > 0 && t.reachesTelephone(format.number(preview.byTelephone))}
      </p>
      <DateField
        name="answerBy"
        label={t.answerBy}
        hint={t.answerByHint(format.date(preview.answerBy, { short: true }))}
        value={answerBy}
        onChange={setAnswerBy}
        error={problems.errorOf('answerBy')}
      />
      <TextArea
        name="message"
        label={t.message}
        hint={t.messageHint}
        seenBy="companies"
        rows={2}
        maxLength={2000}
        value={message}
        onChange={setMessage}
        error={problems.errorOf('message')}
      />
      {letter && <LetterText letter={{ ...letter, text: withMessage(letter.text, said.message) }} />}
      {english && (
        <Disclosure summary={t.inEnglish}>
          <LetterText
            label={t.english}
            letter={{ ...english, text: withMessage(english.text, said.message, 'en') }}
          />
        </Disclosure>
      )}
      <p className="text-std-16N-170 text-solid-gray-700">{t.sheetNote}</p>
    </Dialog>
  );
}
