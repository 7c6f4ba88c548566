import type { FactsOf } from '../notification.js';
import type { Template } from './template.js';
import { moment } from './words.js';

export const emailChange: Template<FactsOf['EMAIL_CHANGE']> = {
  ja: ({ linkId, expiresAt }) => ({
    matter: 'メールアドレスの確認',
    to: 'ACCOUNT',
    purpose: ['「まち会議」のメールアドレスを、このアドレスに変えたいというお申し出がありました。'],
    rows: [{ label: '期限', value: `${moment(expiresAt, 'ja')}まで` }],
    asking: [
      '次のページで「このアドレスに変える」を押すと、変更が終わります。リンクは一度だけ使えます。',
      'お申し出に心当たりのないときは、このメールを破棄してください。何も変わりません。',
    ],
    link: { to: 'SINGLE_USE', purpose: 'EMAIL_CHANGE', id: linkId, label: 'メールアドレスを確認する' },
  }),
  en: ({ linkId, expiresAt }) => ({
    matter: 'confirm your mail address',
    to: 'ACCOUNT',
    purpose: ['Somebody asked to use this mail address for an account in Machikaigi.'],
    rows: [{ label: 'Until', value: moment(expiresAt, 'en') }],
    asking: [
      'Press "Use this address" on the following page, and the change is done. The link works once.',
      'If it was not you, delete this mail: nothing is changed.',
    ],
    link: { to: 'SINGLE_USE', purpose: 'EMAIL_CHANGE', id: linkId, label: 'Confirm the address' },
  }),
};
