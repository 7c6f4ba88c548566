import { FormProblemsBox } from '../forms/FormProblemsBox.js';
import { useFormProblems } from '../forms/problems.js';
import {
  MessageLetterDocument,
  SendMessageAgainDocument,
  type MessageLineFragment,
} from '../graphql/generated/graphql.js';
import { useCommand, useGraphQL } from '../graphql/use-graphql.js';
import { useText } from '../i18n/language.js';
import { Button, Dialog, Loaded, useAnnounce } from '../ui/index.js';
import { readerOf } from './message-state.js';
import { messagesText } from './messages-text.js';

export interface SendAgainDialogProps {
  readonly message: MessageLineFragment;
  readonly onClose: () => void;
}

/** Reaches somebody outside: says whom, and shows the text. */
export function SendAgainDialog({ message, onClose }: SendAgainDialogProps) {
  const t = useText(messagesText);
  const announce = useAnnounce();
  const problems = useFormProblems();
  const reading = useGraphQL(MessageLetterDocument, { id: message.id });
  const command = useCommand(SendMessageAgainDocument);
  const reader = readerOf(message);
  const send = async () => {
    const result = (await command.run({ id: message.id }))?.sendNotificationAgain;
    if (result?.__typename === 'Refused') problems.showRefusal(result, []);
    if (result?.__typename !== 'NotificationSentAgain') return;
    announce({ text: t.againSent(reader) });
    onClose();
  };
  return (
    <Dialog
      open
      title={t.againTitle}
      onClose={onClose}
      action={
        <Button busy={command.running} onClick={() => void send()}>
          {t.againSend}
        </Button>
      }
    >
      <FormProblemsBox problems={problems} failure={command.failure} />
      <p>{t.againTo(reader)}</p>
      <Loaded reading={reading} lines={8}>
        {({ notificationLetter: letter }) =>
          letter ? <LetterText letter={letter} /> : <p>{t.letterGone}</p>
        }
      </Loaded>
      <p className="text-std-16N-170 text-solid-gray-700">{t.againLink}</p>
    </Dialog>
  );
}

/** A mail as its reader sees it. */
export function LetterText({
  letter,
  label,
}: {
  readonly letter: { readonly subject: string; readonly text: string };
  /** Where there is more than one letter. */
  readonly label?: string;
}) {
  const t = useText(messagesText);
  return (
    <section
      aria-label={label ?? t.letter}
      className="rounded-8 border border-solid-gray-420 bg-solid-gray-50 p-4"
    >
      <p className="pb-3 text-std-17B-170">
        {t.subject}：{letter.subject}
      </p>
      <pre className="font-sans text-std-16N-170 wrap-anywhere whitespace-pre-wrap">{letter.text}</pre>
    </section>
  );
}
