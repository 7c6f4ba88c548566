import { useEffect, useRef } from 'react';
import type { ToTellLineFragment } from '../graphql/generated/graphql.js';
import { today } from '../i18n/calendar.js';
import { useFormat, useText } from '../i18n/language.js';
import { uiText } from '../i18n/ui.js';
import { Button, Icon } from '../ui/index.js';
import { toTellText } from './to-tell-text.js';

/** One letter as it goes into the envelope, in large type; only it is printed. */
export function LetterSheet({
  message,
  onClose,
}: {
  readonly message: ToTellLineFragment;
  readonly onClose: () => void;
}) {
  const t = useText(toTellText);
  const ui = useText(uiText);
  const format = useFormat();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <article className="large-on-paper alone-on-paper flex flex-col gap-5 rounded-12 border border-solid-gray-420 p-6 print:border-0 print:p-0!">
      <div className="not-on-paper flex flex-wrap gap-3">
        <Button onClick={() => window.print()}>
          <Icon name="print" />
          {t.printLetter}
        </Button>
        <Button kind="secondary" onClick={onClose}>
          {ui.close}
        </Button>
      </div>
      <p className="text-right">{format.date(today())}</p>
      <h2 ref={heading} tabIndex={-1} lang={message.language} className="text-std-20B-160">
        {message.letterSubject}
      </h2>
      <pre lang={message.language} className="font-sans wrap-anywhere whitespace-pre-wrap">
        {message.letterText}
      </pre>
    </article>
  );
}
