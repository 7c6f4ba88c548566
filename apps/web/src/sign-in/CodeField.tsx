import { useState } from 'react';
import { useText } from '../i18n/language.js';
import { Button, TextField } from '../ui/index.js';
import { signInText } from './sign-in-text.js';

interface CodeFieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly error: string | undefined;
  /** Where a code of the printed list does too. */
  readonly orRecovery?: boolean;
}

/** Six digits of the app; or, where the telephone isn't at hand, a code of the list. */
export function CodeField({ value, onChange, error, orRecovery = false }: CodeFieldProps) {
  const t = useText(signInText);
  const [recovery, setRecovery] = useState(false);
  return (
    <div className="flex flex-col items-start gap-2">
      <TextField
        name="code"
        label={recovery ? t.recoveryCode : t.code}
        hint={recovery ? t.recoveryCodeHint : t.codeHint}
        autoComplete="one-time-code"
        inputMode={recovery ? 'text' : 'numeric'}
        width="half"
        required
        value={value}
        onChange={onChange}
        error={error}
      />
      {orRecovery && (
        <Button
          kind="text"
          size="small"
          onClick={() => {
            setRecovery(!recovery);
            onChange('');
          }}
        >
          {recovery ? t.useCode : t.useRecoveryCode}
        </Button>
      )}
    </div>
  );
}
