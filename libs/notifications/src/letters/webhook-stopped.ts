import type { FactsOf } from '../notification.js';
import { oneLine } from '../plain-text.js';
import type { Template } from './template.js';
import { moment } from './words.js';

/** To a company's administrators: its own system no longer answers, and is told nothing more until they say so. */
export const webhookStopped: Template<FactsOf['WEBHOOK_STOPPED']> = {
  ja: ({ companyId, name, host, since, status }) => ({
    matter: 'Webhook への送信を止めました',
    to: 'OUTSIDE',
    purpose: [
      '貴社の Webhook の送り先から「その場所はない」という答えが1時間以上続いたため、送信を止めました。',
      'お知らせは、ご担当の方へのメールでは届いています。',
    ],
    rows: [
      { label: '送り先', value: oneLine(name) },
      { label: 'サーバー', value: oneLine(host) },
      { label: '最初の失敗', value: moment(since, 'ja') },
      { label: '最後の答え', value: status },
    ],
    asking: [
      '情報システムの担当の方に確かめ、次のページでアドレスを直してから「また送る」を押してください。',
    ],
    link: { to: 'PAGE', path: `/companies/${companyId}/contacts/webhooks`, label: 'Webhook を開く' },
  }),
  en: ({ companyId, name, host, since, status }) => ({
    matter: 'a webhook was switched off',
    to: 'OUTSIDE',
    purpose: [
      'For more than an hour your webhook’s server has said that there is nothing there, so we have stopped sending to it.',
      'Your contacts still get the mails.',
    ],
    rows: [
      { label: 'Endpoint', value: oneLine(name) },
      { label: 'Server', value: oneLine(host) },
      { label: 'First failure', value: moment(since, 'en') },
      { label: 'Last answer', value: status },
    ],
    asking: [
      'Please ask your IT department, mend the address on the following page, then press “Send again”.',
    ],
    link: { to: 'PAGE', path: `/companies/${companyId}/contacts/webhooks`, label: 'Open webhooks' },
  }),
};
