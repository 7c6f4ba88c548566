import type { ReactNode } from 'react';
import type { AnswerFactsFragment } from '../graphql/generated/graphql.js';
import { useFormat, useText } from '../i18n/language.js';
import { closedWords, vocabularyText } from '../i18n/vocabulary.js';
import { Notice, type NoticeKind } from '../ui/index.js';
import { answerText } from './answer-text.js';

interface StateWords {
  readonly kind: NoticeKind;
  readonly title: string;
  readonly body: ReactNode;
}

/** How things stand, and what happens next; nothing while the request simply waits. */
export function AnswerState({
  page,
  announce,
}: {
  readonly page: AnswerFactsFragment;
  readonly announce: boolean;
}) {
  const words = useStateWords(page);
  if (!words) return null;
  return (
    <Notice kind={words.kind} title={words.title} announce={announce}>
      {words.body}
    </Notice>
  );
}

function useStateWords(page: AnswerFactsFragment): StateWords | undefined {
  const { state: t } = useText(answerText);
  const words = useText(vocabularyText);
  const format = useFormat();
  switch (page.state) {
    case 'APPROVED':
      if (!page.canAnswer) return { kind: 'warning', title: t.EXPIRED, body: <p>{t.EXPIRED_NEXT}</p> };
      if (!page.consultation) {
        if (!page.askedAgain) return undefined;
        return { kind: 'warning', title: t.ASKED_AGAIN, body: <p>{t.ASKED_AGAIN_NEXT}</p> };
      }
      return {
        kind: 'info',
        title: t.CONSULTED,
        body: (
          <>
            <p>{t.CONSULTED_NEXT}</p>
            <p>{t.YOUR_WORDS(page.consultation)}</p>
          </>
        ),
      };
    case 'CONFIRMED':
      return {
        kind: 'success',
        title: t.CONFIRMED(format.people(page.people)),
        body: <p>{t.CONFIRMED_NEXT}</p>,
      };
    case 'COMPLETED':
      return { kind: 'success', title: t.COMPLETED, body: <p>{t.COMPLETED_NEXT}</p> };
    case 'DECLINED':
      return { kind: 'info', title: t.DECLINED, body: <p>{t.DECLINED_NEXT}</p> };
    case 'EXPIRED':
      return { kind: 'warning', title: t.EXPIRED, body: <p>{t.EXPIRED_NEXT}</p> };
    case 'WITHDRAWN':
      return { kind: 'info', title: t.WITHDRAWN, body: <p>{t.WITHDRAWN_NEXT}</p> };
    case 'CANCELLED':
      return {
        kind: 'warning',
        title: page.closedReason === 'PLAN_CHANGED' ? t.PLAN_CHANGED : t.CANCELLED,
        body: (
          <>
            <p>{t.CANCELLED_NEXT}</p>
            {page.closedReason && <p>{t.CANCELLED_BECAUSE(closedWords(words, page.closedReason))}</p>}
          </>
        ),
      };
    default:
      return { kind: 'info', title: t.TAKEN_BACK, body: <p>{t.TAKEN_BACK_NEXT}</p> };
  }
}
