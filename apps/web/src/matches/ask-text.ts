import { texts } from '../i18n/texts.js';

export const askText = texts(
  {
    title: 'だれに頼めるか',
    hint: '足りない人数について、頼めそうな企業を、実現しやすい順に示します。',
    nobody: '頼めそうな企業が見つかりません。区全体に広げるか、時間や条件を見直してください。',
  },
  {
    title: 'Whom to ask',
    hint: 'For the people that are missing, the companies most likely to help first.',
    nobody: 'Nobody to ask was found. Open it to the whole ward, or look at its time and conditions.',
  },
);
