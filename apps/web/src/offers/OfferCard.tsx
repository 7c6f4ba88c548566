import { useState } from 'react';
import { useRefusal } from '../forms/problems.js';
import { WithdrawOfferDocument, type OfferFactsFragment } from '../graphql/generated/graphql.js';
import { useCommand } from '../graphql/use-graphql.js';
import { useText } from '../i18n/language.js';
import { vocabularyText } from '../i18n/vocabulary.js';
import { Button, ButtonLink, Card, Dialog, FailureNotice, Notice, Tag, useAnnounce } from '../ui/index.js';
import { BusyElsewhere } from './BusyElsewhere.js';
import { draftOf } from './draft.js';
import { useDistrictName, useOfferSentence } from './OfferSummary.js';
import { offersText } from './offers-text.js';

export interface OfferCardProps {
  readonly offer: OfferFactsFragment;
  readonly byCompany?: boolean;
  /** Given to who may change it. */
  readonly changeAt?: string;
}

/** An offer as its sentence, and how much of it is taken. */
export function OfferCard({ offer, byCompany = false, changeAt }: OfferCardProps) {
  const t = useText(offersText);
  const words = useText(vocabularyText);
  const sentence = useOfferSentence();
  const name = useDistrictName();
  const [asking, setAsking] = useState(false);
  const said = sentence({ ...draftOf(offer), districtNames: offer.districts.map(name) });
  const open = offer.state === 'OPEN';
  return (
    <Card
      title={byCompany ? offer.company.name : said}
      level={2}
      actions={<Tag tone={open ? 'good' : 'quiet'}>{open ? t.open : t.withdrawn}</Tag>}
    >
      {byCompany && <p>{said}</p>}
      <ul className="flex flex-col gap-1 text-std-16N-170">
        {offer.kind !== 'HANDS' && <li>{words.kind[offer.kind]}</li>}
        <li>{t.used(String(offer.eventsUsed), String(offer.mostEvents))}</li>
        <li>{t.basisLine(words.basis[offer.participationBasis])}</li>
        {offer.leadDays > 0 && <li>{t.noticeLine(String(offer.leadDays))}</li>}
        {offer.note && <li>{offer.note}</li>}
      </ul>
      {open && <BusyElsewhere busy={offer.busy} />}
      {open && changeAt !== undefined && (
        <div className="not-on-paper flex flex-wrap gap-3">
          <ButtonLink to={changeAt} kind="secondary" size="small">
            {t.change}
          </ButtonLink>
          <Button kind="text" size="small" label={t.withdrawOf(said)} onClick={() => setAsking(true)}>
            {t.withdraw}
          </Button>
        </div>
      )}
      <WithdrawOfferDialog offer={offer} open={asking} onClose={() => setAsking(false)} />
    </Card>
  );
}

/** Asked first, because nothing brings a withdrawn offer back. */
function WithdrawOfferDialog({
  offer,
  open,
  onClose,
}: {
  readonly offer: OfferFactsFragment;
  readonly open: boolean;
  readonly onClose: () => void;
}) {
  const t = useText(offersText);
  const announce = useAnnounce();
  const refusal = useRefusal();
  const command = useCommand(WithdrawOfferDocument);
  const [refused, setRefused] = useState<string>();
  const send = async () => {
    const result = (await command.run({ id: offer.id }))?.withdrawOffer;
    setRefused(result?.__typename === 'Refused' ? refusal(result) : undefined);
    if (result?.__typename !== 'OfferSaved') return;
    announce({ text: t.withdrawDone });
    onClose();
  };
  return (
    <Dialog
      open={open}
      title={t.withdrawTitle}
      onClose={onClose}
      action={
        <Button busy={command.running} onClick={() => void send()}>
          {t.withdrawSend}
        </Button>
      }
    >
      {command.failure && <FailureNotice failure={command.failure} />}
      {refused !== undefined && <Notice kind="error" title={refused} announce />}
      <p>{t.withdrawBody}</p>
    </Dialog>
  );
}
