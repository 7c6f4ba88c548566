import { useState } from 'react';
import { useSearchParams } from 'wouter';
import {
  ToTellListDocument,
  type HandChannel,
  type ToTellLineFragment,
} from '../graphql/generated/graphql.js';
import { usePages } from '../graphql/use-pages.js';
import { useFormat, useText } from '../i18n/language.js';
import { Button, EmptyState, Icon, Loaded, LoadMore, RadioGroup } from '../ui/index.js';
import { LetterSheet } from './LetterSheet.js';
import { ToldLine, ToTellCard } from './ToTellCard.js';
import { toTellText } from './to-tell-text.js';
import { today } from '../i18n/calendar.js';

type Way = HandChannel | 'ALL';

/** 電話・郵送の一覧: whom to call or to write to, worked through line by line, or printed and taken along. */
export function ToTell({
  district,
}: {
  readonly district: { readonly id: string; readonly officeName: string };
}) {
  const t = useText(toTellText);
  const format = useFormat();
  const { done, way, choose } = useFilters();
  const [letter, setLetter] = useState<ToTellLineFragment>();
  const reading = usePages(
    ToTellListDocument,
    { districtId: district.id, channel: way === 'ALL' ? null : way, done },
    (data) => data.messagesByHand,
  );
  if (letter) return <LetterSheet message={letter} onClose={() => setLetter(undefined)} />;
  return (
    <div className="flex flex-col gap-5">
      <p className="not-on-paper max-w-prose">{t.lead}</p>
      <p className="hidden print:block">
        {t.onPaper}　{district.officeName}　{format.date(today())}
      </p>
      <div className="not-on-paper flex flex-wrap items-end justify-between gap-x-8 gap-y-3">
        <div className="flex flex-wrap gap-x-10 gap-y-3">
          <RadioGroup
            name="done"
            legend={t.show}
            inline
            narrows
            value={done ? 'done' : 'todo'}
            onChange={(value) => choose({ done: value === 'done' ? '1' : null })}
            options={(['todo', 'done'] as const).map((value) => ({ value, label: t.filters[value] }))}
          />
          <RadioGroup<Way>
            name="way"
            legend={t.ways.label}
            inline
            narrows
            value={way}
            onChange={(value) => choose({ way: value === 'ALL' ? null : value.toLowerCase() })}
            options={(['ALL', 'TELEPHONE', 'PAPER'] as const).map((value) => ({
              value,
              label: t.ways[value],
            }))}
          />
        </div>
        {!done && (
          <Button kind="secondary" onClick={() => window.print()}>
            <Icon name="print" />
            {t.print}
          </Button>
        )}
      </div>
      <Loaded reading={reading}>
        {({ nodes, total }) =>
          nodes.length === 0 ? (
            <EmptyState title={done ? t.noneDone : t.none}>{!done && <p>{t.noneBody}</p>}</EmptyState>
          ) : (
            <>
              <ul className="flex flex-col gap-4 print:gap-0">
                {nodes.map((message) => (
                  <li key={message.id}>
                    {done ? (
                      <ToldLine message={message} />
                    ) : (
                      <ToTellCard message={message} onLetter={() => setLetter(message)} />
                    )}
                  </li>
                ))}
              </ul>
              <div className="not-on-paper">
                <LoadMore
                  shown={nodes.length}
                  total={total}
                  onMore={reading.more}
                  busy={reading.loadingMore}
                />
              </div>
            </>
          )
        }
      </Loaded>
    </div>
  );
}

const ways: Readonly<Record<string, HandChannel>> = { telephone: 'TELEPHONE', paper: 'PAPER' };

/** In the address, so that the list of letters can be kept as a bookmark. */
function useFilters() {
  const [search, setSearch] = useSearchParams();
  const way: Way = ways[search.get('way') ?? ''] ?? 'ALL';
  return {
    done: search.get('done') === '1',
    way,
    choose: (changes: Readonly<Record<string, string | null>>) =>
      setSearch(
        (before) => {
          const next = new URLSearchParams(before);
          for (const [name, value] of Object.entries(changes)) {
            if (value === null) next.delete(name);
            else next.set(name, value);
          }
          return next;
        },
        { replace: true },
      ),
  };
}
