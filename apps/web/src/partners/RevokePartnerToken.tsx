import { FormProblemsBox } from '../forms/FormProblemsBox.js';
import { useFormProblems } from '../forms/problems.js';
import { RevokePartnerTokenDocument } from '../graphql/generated/graphql.js';
import { useCommand } from '../graphql/use-graphql.js';
import { useText } from '../i18n/language.js';
import { Button, Dialog, useAnnounce } from '../ui/index.js';
import { partnersText } from './partners-text.js';

interface RevokeProps {
  readonly token: { readonly id: string; readonly partnerName: string };
  readonly onClose: () => void;
}

/** Can't be undone, and stops somebody's program: it asks first. */
export function RevokePartnerToken({ token, onClose }: RevokeProps) {
  const t = useText(partnersText);
  const announce = useAnnounce();
  const problems = useFormProblems();
  const command = useCommand(RevokePartnerTokenDocument);
  const revoke = async () => {
    const result = (await command.run({ id: token.id }))?.revokePartnerToken;
    if (result?.__typename === 'Refused') problems.showRefusal(result, []);
    if (result?.__typename !== 'PartnerTokenRevoked') return;
    announce({ text: t.revoked(token.partnerName) });
    onClose();
  };
  return (
    <Dialog
      open
      title={t.revokeOf(token.partnerName)}
      onClose={onClose}
      action={
        <Button busy={command.running} onClick={() => void revoke()}>
          {t.revoke}
        </Button>
      }
    >
      <FormProblemsBox problems={problems} failure={command.failure} />
      <p>{t.revokeBody(token.partnerName)}</p>
    </Dialog>
  );
}
