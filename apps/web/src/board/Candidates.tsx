import { useState } from 'react';
import { BoardCandidatesDocument, type BoardCandidatesQuery } from '../graphql/generated/graphql.js';
import { useGraphQL } from '../graphql/use-graphql.js';
import { useFormat, useText } from '../i18n/language.js';
import { uiText } from '../i18n/ui.js';
import { useReasons } from '../matches/use-reasons.js';
import { Button, Loaded, NumberField } from '../ui/index.js';
import { boardText } from './board-text.js';
import type { Reviewing } from './use-review.js';

export interface CandidatesProps {
  readonly needId: string;
  /** Offers that stand for the need already, as a proposal or more. */
  readonly taken: ReadonlySet<string>;
  readonly review: Reviewing;
}

/** Offers that could take the need now, ranked, to propose by hand. */
export function Candidates({ needId, taken, review }: CandidatesProps) {
  const t = useText(boardText);
  const reading = useGraphQL(BoardCandidatesDocument, { needId });
  return (
    <Loaded reading={reading} lines={2}>
      {({ candidates }) => {
        const free = candidates.filter(({ offer }) => !taken.has(offer.id));
        return free.length === 0 ? (
          <p className="text-solid-gray-700">{t.noCandidates}</p>
        ) : (
          <>
            <p className="text-std-16N-170 text-solid-gray-700">{t.candidatesHint}</p>
            <ol className="flex flex-col gap-3">
              {free.map((candidate) => (
                <li key={candidate.offer.id} className="rounded-8 border border-solid-gray-300 p-4">
                  <CandidateLine candidate={candidate} needId={needId} review={review} />
                </li>
              ))}
            </ol>
          </>
        );
      }}
    </Loaded>
  );
}

interface CandidateProps {
  readonly candidate: BoardCandidatesQuery['candidates'][number];
  readonly needId: string;
  readonly review: Reviewing;
}

function CandidateLine({ candidate, needId, review }: CandidateProps) {
  const t = useText(boardText);
  const ui = useText(uiText);
  const format = useFormat();
  const reasons = useReasons();
  const { company, offer, fewest, most } = candidate;
  const [people, setPeople] = useState<number | null>(most);
  return (
    <div className="flex flex-col gap-2">
      <h4 className="text-std-17B-170">{company.name}</h4>
      <p>{reasons(candidate.reasons)}</p>
      {offer.note && <p className="text-std-16N-170 text-solid-gray-700">{offer.note}</p>}
      <div className="flex flex-wrap items-end gap-3">
        <NumberField
          name={`people-${offer.id}`}
          label={t.people}
          hint={t.candidateRange(format.people(fewest), format.people(most))}
          required
          stepper
          least={fewest}
          most={most}
          unit={ui.people}
          value={people}
          onChange={setPeople}
        />
        <Button
          kind="secondary"
          size="small"
          label={t.proposeOf(company.name)}
          disabled={people === null}
          busy={review.busy}
          onClick={() =>
            people !== null &&
            void review.propose({ needId, offerId: offer.id, companyName: company.name }, people)
          }
        >
          {t.propose}
        </Button>
      </div>
    </div>
  );
}
