import { useState } from 'react';
import { FormProblemsBox } from '../forms/FormProblemsBox.js';
import { useFormProblems } from '../forms/problems.js';
import {
  type IdentityProviderOnPageFragment,
  RemoveIdentityProviderDocument,
} from '../graphql/generated/graphql.js';
import { useCommand } from '../graphql/use-graphql.js';
import { useFormat, useText } from '../i18n/language.js';
import { Button, Dialog, useAnnounce } from '../ui/index.js';
import { identityProviderText } from './identity-provider-text.js';

/** Asked first: people who come in that way lose it at once. */
export function RemoveIdentityProvider({ provider }: { readonly provider: IdentityProviderOnPageFragment }) {
  const t = useText(identityProviderText);
  const format = useFormat();
  const announce = useAnnounce();
  const problems = useFormProblems();
  const command = useCommand(RemoveIdentityProviderDocument);
  const [open, setOpen] = useState(false);
  const remove = async () => {
    problems.clear();
    const result = (await command.run({ id: provider.id }))?.removeIdentityProvider;
    if (result?.__typename === 'Refused') problems.showRefusal(result, []);
    if (result?.__typename !== 'IdentityProviderRemoved') return;
    setOpen(false);
    announce({ text: t.removed });
  };
  return (
    <div>
      <Button kind="text" onClick={() => setOpen(true)}>
        {t.remove}
      </Button>
      <Dialog
        open={open}
        title={t.removeTitle}
        onClose={() => setOpen(false)}
        action={
          <Button busy={command.running} onClick={() => void remove()}>
            {t.remove}
          </Button>
        }
      >
        <FormProblemsBox problems={problems} failure={command.failure} />
        <p>{t.removeBody(format.number(provider.people))}</p>
      </Dialog>
    </div>
  );
}
