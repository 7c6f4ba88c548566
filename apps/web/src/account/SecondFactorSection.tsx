import { useState } from 'react';
import {
  BeginSecondFactorDocument,
  RemoveSecondFactorDocument,
  ReplaceRecoveryCodesDocument,
} from '../graphql/generated/graphql.js';
import { useCommand } from '../graphql/use-graphql.js';
import { useFormat, useText } from '../i18n/language.js';
import { FirstCode, type NewKey } from '../sign-in/FirstCode.js';
import { RecoveryCodes } from '../sign-in/RecoveryCodes.js';
import { Button, Tag, useAnnounce } from '../ui/index.js';
import { accountText } from './account-text.js';
import { AccountSection } from './AccountSection.js';
import type { AccountOnPage } from './account-on-page.js';
import { OwnPasswordForm } from './OwnPasswordForm.js';
import { SecondFactorRule } from './SecondFactorRule.js';

type Factor = AccountOnPage['secondFactor'];
type Doing = 'ENROL' | 'REMOVE' | 'REPLACE';

const fewCodes = 3;

export function SecondFactorSection({ factor }: { readonly factor: Factor }) {
  const t = useText(accountText);
  const format = useFormat();
  const [doing, setDoing] = useState<Doing>();
  const done = () => setDoing(undefined);
  const few = factor.recoveryCodesLeft <= fewCodes;
  return (
    <AccountSection title={t.factor}>
      {factor.since ? (
        <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
          <Tag tone="good">{t.factorOn}</Tag>
          <span>{t.factorSince(format.dateTime(factor.since))}</span>
          <span>
            {t.codesLeft(factor.recoveryCodesLeft)}
            {few && <strong>　{t.codesFew}</strong>}
          </span>
        </div>
      ) : (
        <>
          <Tag tone="plain">{t.factorOff}</Tag>
          <p className="max-w-prose">{t.factorOffBody}</p>
        </>
      )}
      {factor.required && <p>{t.factorRequired}</p>}
      {doing === undefined && <Choices factor={factor} onChoose={setDoing} />}
      {doing === 'ENROL' && <Enrol onDone={done} />}
      {doing === 'REMOVE' && <Remove onDone={done} />}
      {doing === 'REPLACE' && <Replace onDone={done} />}
      <SecondFactorRule required={factor.required} />
    </AccountSection>
  );
}

function Choices({
  factor,
  onChoose,
}: {
  readonly factor: Factor;
  readonly onChoose: (doing: Doing) => void;
}) {
  const t = useText(accountText);
  if (!factor.since) {
    return (
      <Button kind="secondary" onClick={() => onChoose('ENROL')}>
        {t.enrol}
      </Button>
    );
  }
  return (
    <div className="flex flex-wrap gap-3">
      <Button kind="secondary" onClick={() => onChoose('REPLACE')}>
        {t.replaceCodes}
      </Button>
      {!factor.required && (
        <Button kind="secondary" onClick={() => onChoose('REMOVE')}>
          {t.remove}
        </Button>
      )}
    </div>
  );
}

interface Doable {
  readonly onDone: () => void;
}

function Enrol({ onDone }: Doable) {
  const t = useText(accountText);
  const announce = useAnnounce();
  const command = useCommand(BeginSecondFactorDocument);
  const [made, setMade] = useState<NewKey>();
  const begin = async (password: string) => {
    const result = (await command.run({ password }))?.beginSecondFactor;
    if (result?.__typename === 'Refused') return result;
    if (result?.__typename === 'NewSecondFactor') setMade(result);
    return undefined;
  };
  const done = () => {
    announce({ text: t.enrolled });
    onDone();
  };
  if (made) return <FirstCode made={made} onDone={done} />;
  return (
    <OwnPasswordForm submit={t.goOn} busy={command.running} failure={command.failure} onPassword={begin} />
  );
}

function Remove({ onDone }: Doable) {
  const t = useText(accountText);
  const announce = useAnnounce();
  const command = useCommand(RemoveSecondFactorDocument);
  const remove = async (password: string) => {
    const result = (await command.run({ password }))?.removeSecondFactor;
    if (result?.__typename === 'Refused') return result;
    if (!result) return undefined;
    announce({ text: t.removed });
    onDone();
    return undefined;
  };
  return (
    <OwnPasswordForm submit={t.remove} busy={command.running} failure={command.failure} onPassword={remove} />
  );
}

function Replace({ onDone }: Doable) {
  const t = useText(accountText);
  const command = useCommand(ReplaceRecoveryCodesDocument);
  const [codes, setCodes] = useState<readonly string[]>();
  const replace = async (password: string) => {
    const result = (await command.run({ password }))?.replaceRecoveryCodes;
    if (result?.__typename === 'Refused') return result;
    if (result?.__typename === 'RecoveryCodesReplaced') setCodes(result.recoveryCodes);
    return undefined;
  };
  if (codes) return <RecoveryCodes codes={codes} onDone={onDone} />;
  return (
    <>
      <p>{t.replaceBody}</p>
      <OwnPasswordForm
        submit={t.replaceCodes}
        busy={command.running}
        failure={command.failure}
        onPassword={replace}
      />
    </>
  );
}
