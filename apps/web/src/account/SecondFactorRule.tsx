import { RequireSecondFactorDocument } from '../graphql/generated/graphql.js';
import { useCommand } from '../graphql/use-graphql.js';
import { useText } from '../i18n/language.js';
import { useSession } from '../session/session.js';
import { Button, FailureNotice, useAnnounce } from '../ui/index.js';
import { accountText } from './account-text.js';

/** For ward administrators: what the ward asks of its officials. Of them it is asked too, so it shows at their own. */
export function SecondFactorRule({ required }: { readonly required: boolean }) {
  const t = useText(accountText);
  const announce = useAnnounce();
  const { viewer } = useSession();
  const command = useCommand(RequireSecondFactorDocument);
  if (!viewer?.roles.includes('WARD_ADMINISTRATOR')) return null;
  const change = async () => {
    const result = (await command.run({ required: !required }))?.requireSecondFactor;
    if (result?.__typename === 'AccountChanged') announce({ text: required ? t.ruleOff : t.ruleOn });
  };
  return (
    <div className="mt-2 flex w-full flex-col items-start gap-3 rounded-12 bg-key-50 p-5">
      <h3 className="text-std-18B-160">{t.rule}</h3>
      {command.failure && <FailureNotice failure={command.failure} />}
      <p className="max-w-prose">{t.ruleBody}</p>
      <p>
        <strong>{required ? t.ruleOn : t.ruleOff}</strong>
      </p>
      <Button kind="secondary" busy={command.running} onClick={() => void change()}>
        {required ? t.ruleTurnOff : t.ruleTurnOn}
      </Button>
    </div>
  );
}
