import { useState } from 'react';
import { useText } from '../i18n/language.js';
import { Button, Checkbox, Notice } from '../ui/index.js';
import { signInText } from './sign-in-text.js';

interface RecoveryCodesProps {
  readonly codes: readonly string[];
  readonly onDone: () => void;
  /** Of its heading: 2 right under the page's title. */
  readonly level?: 2 | 3;
}

/** Shown this one time, fit to be printed. */
export function RecoveryCodes({ codes, onDone, level = 3 }: RecoveryCodesProps) {
  const t = useText(signInText);
  const Heading = `h${level}` as const;
  const [kept, setKept] = useState(false);
  return (
    <section className="flex max-w-3xl flex-col gap-5" aria-labelledby="recovery-codes">
      <Heading id="recovery-codes" className="text-std-20B-160">
        {t.recoveryTitle}
      </Heading>
      <Notice kind="warning" title={t.recoveryOnce} announce>
        <p>{t.recoveryBody}</p>
      </Notice>
      <ol className="grid list-decimal grid-cols-1 gap-x-10 gap-y-1 pl-10 font-mono text-std-18N-160 roomy:grid-cols-2">
        {codes.map((code) => (
          <li key={code} className="select-all">
            {code}
          </li>
        ))}
      </ol>
      <div>
        <Button kind="secondary" onClick={() => window.print()}>
          {t.print}
        </Button>
      </div>
      <div className="not-on-paper flex flex-col gap-3">
        <Checkbox name="kept" label={t.recoveryKept} checked={kept} onChange={setKept} />
        <div>
          <Button size="large" disabled={!kept} describedBy="kept" onClick={onDone}>
            {t.goOn}
          </Button>
        </div>
      </div>
    </section>
  );
}
