import { useEffect, useId, useRef, type FormEvent, type ReactNode } from 'react';
import { useText } from '../i18n/language.js';
import { uiText } from '../i18n/ui.js';
import { Button } from './Button.js';

export interface DialogProps {
  readonly open: boolean;
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
  /** Where closing it leads somewhere in particular; else 閉じる. */
  readonly closeLabel?: string;
  /** The deciding button; 閉じる stands beside it by itself. */
  readonly action?: ReactNode;
  /** Where something is filled in: what Enter does, and the deciding button as its `submit`. Not where a mail calls something off. */
  readonly onSubmit?: () => void;
}

/** The browser's own modal dialog. Only before something reaches people outside; everything else can be undone. */
export function Dialog({ open, title, onClose, closeLabel, children, action, onSubmit }: DialogProps) {
  const t = useText(uiText);
  const titleId = useId();
  const box = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const dialog = box.current;
    if (!dialog || dialog.open === open) return;
    if (open) dialog.showModal();
    else dialog.close();
  }, [open]);
  return (
    <dialog
      ref={box}
      aria-labelledby={titleId}
      onClose={onClose}
      className="max-h-[calc(100dvh-2rem)] w-[min(44rem,calc(100vw-2rem))] rounded-12 bg-white p-6 text-solid-gray-900 shadow-4 forced-colors:border roomy:p-8"
    >
      {open && (
        <Body onSubmit={onSubmit}>
          <h2 id={titleId} className="text-std-22B-150">
            {title}
          </h2>
          {children}
          <div className="flex flex-wrap-reverse justify-end gap-3">
            <Button kind="secondary" onClick={onClose}>
              {closeLabel ?? t.close}
            </Button>
            {action}
          </div>
        </Body>
      )}
    </dialog>
  );
}

function Body({ onSubmit, children }: Pick<DialogProps, 'onSubmit' | 'children'>) {
  const look = 'flex flex-col gap-5';
  if (!onSubmit) return <div className={look}>{children}</div>;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    // A form that the dialog was opened from has not been sent.
    event.stopPropagation();
    onSubmit();
  };
  return (
    <form noValidate className={look} onSubmit={submit}>
      {children}
    </form>
  );
}

export interface SendDialogProps {
  readonly open: boolean;
  readonly title: string;
  /** To how many people or organisations it goes. */
  readonly recipients: number;
  /** The text as they will read it. */
  readonly text: string;
  readonly confirmLabel: string;
  readonly busy?: boolean;
  readonly onSend: () => void;
  readonly onClose: () => void;
  readonly children?: ReactNode;
}

/** Before something reaches people outside: to how many, and the text itself. */
export function SendDialog({
  open,
  title,
  recipients,
  text,
  confirmLabel,
  busy = false,
  onSend,
  onClose,
  children,
}: SendDialogProps) {
  const t = useText(uiText);
  return (
    <Dialog
      open={open}
      title={title}
      onClose={onClose}
      action={
        <Button onClick={onSend} busy={busy}>
          {confirmLabel}
        </Button>
      }
    >
      <p>{t.recipients(recipients)}</p>
      {children}
      <section
        aria-label={t.mailText}
        className="rounded-8 border border-solid-gray-420 bg-solid-gray-50 p-4"
      >
        <pre className="font-sans text-std-16N-170 whitespace-pre-wrap">{text}</pre>
      </section>
    </Dialog>
  );
}
