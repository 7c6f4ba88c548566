import type { NotificationKind } from '../graphql/generated/graphql.js';
import { useText } from '../i18n/language.js';
import { texts } from '../i18n/texts.js';

type Kinds = Readonly<Record<NotificationKind, string>>;

const ja: Kinds = {
  MATCH_APPROVED: '参加のお願い',
  APPROVAL_UNDONE: 'お願いの取り消し',
  ANSWER_CONFIRMED: '参加決定のお知らせ',
  ANSWER_RECEIVED: '回答が届いたお知らせ',
  ANSWER_REMINDER: '回答期限前のお知らせ',
  ANSWER_ESCALATED: '回答のお願い（別の担当の方へ）',
  ANSWER_BY_TELEPHONE: '回答がない企業への電話のお願い',
  MATCH_EXPIRED: '回答期限切れのお知らせ',
  MATCH_WITHDRAWN: '辞退のお知らせ',
  WITHDRAWAL_RECEIVED: '辞退を承ったお知らせ',
  PROMISE_ENDED: '予定の変更などによる取り消しのお知らせ',
  LATE_WITHDRAWAL: '直前の辞退のお知らせ',
  CALLED_OFF: '中止のお知らせ',
  DAY_REMINDER: '当日前のご案内',
  DAY_DONE: 'お礼',
  HOST_THANKED: '団体への実施後のお知らせ',
  PLAN_CHANGED: '人数の変更のお知らせ',
  CHANGE_OF_PLAN: '日時・場所などの変更のお知らせ',
  OFFER_CHANGED: '申し出の変更のお知らせ',
  CALL_FOR_OFFERS: '応援のお願い（会員企業へ）',
  COORDINATOR_DIGEST: '毎朝のまとめ',
  STILL_SHORT: '人手が足りない募集のお知らせ',
  DIGEST: '1日1通のまとめ',
  ROLE_GIVEN: '役割の追加',
  DESK_HANDED_OVER: '担当の引き継ぎ',
  COMPANY_CONFIRM: '申込みの確認',
  COMPANY_INVITED: '会議へのご招待',
  COMPANY_APPLIED: '企業の申込み',
  COMPANY_ADMITTED: '参加決定（企業）',
  COMPANY_NOT_ADMITTED: '参加の見送り（企業）',
  COMPANY_LEAVES: '企業の退会',
  DECLARATION_DUE: '誓約の更新のお願い',
  WEBHOOK_STOPPED: 'Webhook の停止のお知らせ',
  AUDIT_ANCHOR: '記録の確認コード',
  INVITATION: 'ご招待',
  PASSWORD_RESET: 'パスワードの決め直し',
  EMAIL_CHANGE: 'メールアドレスの確認',
  SECURITY_NOTICE: 'サインインに関するお知らせ',
  ASSOCIATION_LINK: '団体用ページのご案内',
};

const en: Kinds = {
  MATCH_APPROVED: 'Request to come',
  APPROVAL_UNDONE: 'Request taken back',
  ANSWER_CONFIRMED: 'Settled',
  ANSWER_RECEIVED: 'An answer came',
  ANSWER_REMINDER: 'Reminder before an answer is due',
  ANSWER_ESCALATED: 'Request to answer, to a second person',
  ANSWER_BY_TELEPHONE: 'A company to telephone that has not answered',
  MATCH_EXPIRED: 'No answer in time',
  MATCH_WITHDRAWN: 'A company withdrew',
  WITHDRAWAL_RECEIVED: 'Withdrawal received',
  PROMISE_ENDED: 'No longer wanted, as the plan has changed',
  LATE_WITHDRAWAL: 'A company withdrew shortly before the day',
  CALLED_OFF: 'Called off',
  DAY_REMINDER: 'Reminder before the day',
  DAY_DONE: 'Thanks',
  HOST_THANKED: 'To the association, after the day',
  PLAN_CHANGED: 'Number of people changed',
  CHANGE_OF_PLAN: 'Time, place or conditions changed',
  OFFER_CHANGED: 'An offer was changed',
  CALL_FOR_OFFERS: 'Call for help, to member companies',
  COORDINATOR_DIGEST: 'How things stand, each morning',
  STILL_SHORT: 'Needs that are still short',
  DIGEST: 'The one mail of the day',
  ROLE_GIVEN: 'A further role',
  DESK_HANDED_OVER: 'A desk handed over',
  COMPANY_CONFIRM: 'Application to confirm',
  COMPANY_INVITED: 'Company invited',
  COMPANY_APPLIED: 'A company asks to join',
  COMPANY_ADMITTED: 'Company admitted',
  COMPANY_NOT_ADMITTED: 'Company not admitted',
  COMPANY_LEAVES: 'A company leaves',
  DECLARATION_DUE: 'Declaration to renew',
  WEBHOOK_STOPPED: 'A webhook was switched off',
  AUDIT_ANCHOR: 'Codes of the record',
  INVITATION: 'Invitation',
  PASSWORD_RESET: 'New password',
  EMAIL_CHANGE: 'Mail address to confirm',
  SECURITY_NOTICE: 'Notice about your sign-in',
  ASSOCIATION_LINK: "The association's page",
};

const kindsText = texts({ kinds: ja }, { kinds: en });

/** What a kind of message is called; an unknown one says its name. */
export function useKindWords(): (kind: string) => string {
  const { kinds } = useText(kindsText);
  const words: Readonly<Record<string, string>> = kinds;
  return (kind) => words[kind] ?? kind;
}
