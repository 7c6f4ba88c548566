import type { Language } from '@app/domain';
import type { FactsOf } from '../notification.js';
import type { Row, Template } from './template.js';
import { briefRows, people, span } from './words.js';

type Facts = FactsOf['PROMISE_ENDED'];

/** The new time beside the old one, where the plan has become another. */
function rowsOf({ activity, becomes, people: count }: Facts, language: Language): Row[] {
  const [after, where, heads] =
    language === 'ja' ? ['変更後の日時', '変更後の場所', '人数'] : ['Now at', 'Now in', 'People'];
  return [
    ...briefRows(activity, language),
    { label: after ?? '', value: becomes && span(becomes.startsAt, becomes.endsAt, language) },
    {
      label: where ?? '',
      value: becomes && becomes.venueName !== activity.venueName ? becomes.venueName : null,
    },
    { label: heads ?? '', value: people(count, language) },
  ];
}

const why: Readonly<Record<Language, Readonly<Record<Facts['why'], string>>>> = {
  ja: {
    PLAN_CHANGED:
      '次の活動の予定が変わりました。変更後の日時や場所は、お申し出の内容やほかのお約束と合わないため、誠に勝手ながら、今回の応援のお願いを取り消させていただきます。',
    NO_ANSWER:
      '次の活動について、予定の変更後もご協力いただけるかをお伺いしておりましたが、期限までにご回答をいただけなかったため、今回は見送りとさせていただきます。',
    TAKEN_BACK: '次の活動への応援のお願いを、都合により取り消させていただきます。',
  },
  en: {
    PLAN_CHANGED:
      'The plan of the following activity has changed. As the new time or place doesn’t go with your offer, or with what else you have promised, we take back our request.',
    NO_ANSWER:
      'We asked whether you could still help with the following activity after its plan had changed, and have had no answer in time. We now plan without you.',
    TAKEN_BACK: 'We have to take back our request for help with the following activity.',
  },
};

/** What stands in the reader's calendar is struck out with it. */
export const promiseEnded: Template<Facts> = {
  ja: (facts) => ({
    matter: '応援のお願いの取り消し',
    to: 'OUTSIDE',
    purpose: [why.ja[facts.why]],
    rows: rowsOf(facts, 'ja'),
    asking: [
      '当日はお越しいただく必要はありません。参加を予定されていた皆様にお伝えください。',
      'ご都合をつけていただける場合や、ご不明な点は、支所までお知らせください。',
    ],
    link: null,
  }),
  en: (facts) => ({
    matter: 'our request is taken back',
    to: 'OUTSIDE',
    purpose: [why.en[facts.why]],
    rows: rowsOf(facts, 'en'),
    asking: [
      'Nobody needs to come. Please tell everyone who was going to.',
      'If you could come after all, or have questions, please tell the office.',
    ],
    link: null,
  }),
};
