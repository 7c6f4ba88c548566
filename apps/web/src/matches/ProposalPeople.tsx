import { useRefusal } from '../forms/problems.js';
import { ChangeProposalDocument } from '../graphql/generated/graphql.js';
import { useCommand } from '../graphql/use-graphql.js';
import { useFormat, useText } from '../i18n/language.js';
import { Button, useAnnounce } from '../ui/index.js';
import { pairsText } from './pairs-text.js';

export interface ProposalPeopleProps {
  readonly match: { readonly id: string; readonly companyName: string; readonly people: number };
  /** As it is set beside it. */
  readonly people: number;
}

/** Keeps another headcount of a proposal without approving it; shown while it differs. */
export function ProposalPeople({ match, people }: ProposalPeopleProps) {
  const t = useText(pairsText);
  const format = useFormat();
  const refusal = useRefusal();
  const announce = useAnnounce();
  const command = useCommand(ChangeProposalDocument);
  if (people === match.people) return null;
  const count = format.people(people);
  const save = async () => {
    const result = (await command.run({ input: { id: match.id, people } }))?.changeProposal;
    if (result?.__typename === 'Refused') announce({ text: t.refused(match.companyName, refusal(result)) });
    if (result?.__typename === 'MatchDecided') announce({ text: t.savedPeople(match.companyName, count) });
  };
  return (
    <Button
      kind="secondary"
      size="small"
      label={t.savePeopleOf(match.companyName, count)}
      busy={command.running}
      onClick={() => void save()}
    >
      {t.savePeople}
    </Button>
  );
}
