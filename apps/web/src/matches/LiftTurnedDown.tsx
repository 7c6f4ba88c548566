import { useRefusal } from '../forms/problems.js';
import { LiftTurnedDownDocument } from '../graphql/generated/graphql.js';
import { useCommand } from '../graphql/use-graphql.js';
import { useText } from '../i18n/language.js';
import { Button, Tag, useAnnounce } from '../ui/index.js';
import { pairsText } from './pairs-text.js';

export interface LiftTurnedDownProps {
  readonly match: {
    readonly id: string;
    readonly state: string;
    readonly companyName: string;
    readonly liftedAt?: string | null;
  };
}

const turnedDown: readonly string[] = ['REJECTED', 'DECLINED', 'EXPIRED', 'WITHDRAWN'];

/** Of a match that was turned down: whether its pair may be proposed again, and the way to let it be. */
export function LiftTurnedDown({ match }: LiftTurnedDownProps) {
  const t = useText(pairsText);
  const refusal = useRefusal();
  const announce = useAnnounce();
  const command = useCommand(LiftTurnedDownDocument);
  if (!turnedDown.includes(match.state)) return null;
  if (match.liftedAt) return <Tag tone="quiet">{t.liftedTag}</Tag>;
  const lift = async () => {
    const result = (await command.run({ id: match.id }))?.liftTurnedDown;
    if (result?.__typename === 'Refused') announce({ text: t.refused(match.companyName, refusal(result)) });
    if (result?.__typename === 'MatchDecided') announce({ text: t.lifted(match.companyName) });
  };
  return (
    <Button
      kind="text"
      size="small"
      label={t.liftTurnedOf(match.companyName)}
      busy={command.running}
      onClick={() => void lift()}
    >
      {t.liftTurned}
    </Button>
  );
}
