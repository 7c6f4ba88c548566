import type { FactsOf } from '../notification.js';
import type { Template } from './template.js';
import { moment } from './words.js';

export const passwordReset: Template<FactsOf['PASSWORD_RESET']> = {
  ja: ({ linkId, expiresAt }) => ({
    matter: 'パスワードの決め直し',
    to: 'ACCOUNT',
    purpose: ['「まち会議」のパスワードを決め直したい、というお申し出がありました。'],
    rows: [{ label: '期限', value: `${moment(expiresAt, 'ja')}まで` }],
    asking: [
      '次のページで、新しいパスワードを決めてください。リンクは一度だけ使えます。',
      'お申し出に心当たりのないときは、何もしないでください。いまのパスワードがそのまま使えます。',
    ],
    link: { to: 'SINGLE_USE', purpose: 'PASSWORD_RESET', id: linkId, label: '新しいパスワードを決める' },
  }),
  en: ({ linkId, expiresAt }) => ({
    matter: 'choose a new password',
    to: 'ACCOUNT',
    purpose: ['Somebody asked to choose a new password for your account in Machikaigi.'],
    rows: [{ label: 'Until', value: moment(expiresAt, 'en') }],
    asking: [
      'On the following page you choose a new password. The link works once.',
      'If it was not you, do nothing: your present password stays as it is.',
    ],
    link: { to: 'SINGLE_USE', purpose: 'PASSWORD_RESET', id: linkId, label: 'Choose a new password' },
  }),
};
