import type { Language } from '@app/domain';
import type { SecurityMatter } from '../account-facts.js';
import type { FactsOf } from '../notification.js';
import type { Template } from './template.js';
import { moment } from './words.js';

/** The end of the subject, and what was done. */
type Words = Readonly<Record<SecurityMatter, readonly [matter: string, done: string]>>;

const words: Readonly<Record<Language, Words>> = {
  ja: {
    PASSWORD_CHANGED: [
      'パスワードの変更',
      'パスワードが変更されました。ほかの端末からはサインアウトしました。',
    ],
    EMAIL_CHANGED: [
      'メールアドレスの変更',
      'サインインに使うメールアドレスが変更されました。このお知らせは、前のアドレスと新しいアドレスの両方に送っています。',
    ],
    EMAIL_ALREADY_YOURS: [
      'メールアドレスの確認',
      'このアドレスに変えたいというお申し出がありましたが、すでにあなたのアカウントで使われているため、何も変更していません。',
    ],
    SECOND_FACTOR_ADDED: [
      '二段階の確認の登録',
      'サインインのときの二段階の確認（確認コード）が登録されました。',
    ],
    SECOND_FACTOR_REMOVED: [
      '二段階の確認の解除',
      'サインインのときの二段階の確認（確認コード）が解除されました。',
    ],
    SECOND_FACTOR_RESET: [
      '二段階の確認の取り消し',
      '管理者が、二段階の確認（確認コード）の登録を取り消しました。次のサインインは、パスワードだけで行えます。',
    ],
    SESSIONS_ENDED: [
      'すべての端末からのサインアウト',
      '管理者が、あなたをすべての端末からサインアウトさせました。続けて使うときは、もう一度サインインしてください。',
    ],
    RECOVERY_CODE_USED: [
      '予備コードの使用',
      '予備コードを使ってサインインが行われました。一度使った予備コードは、もう使えません。',
    ],
    RECOVERY_CODES_REPLACED: [
      '予備コードの作り直し',
      '予備コードが作り直されました。前の予備コードは、もう使えません。',
    ],
    PASSKEY_ADDED: ['パスキーの登録', 'サインインに使うパスキーが登録されました。'],
    PASSKEY_REMOVED: ['パスキーの削除', 'サインインに使うパスキーが削除されました。'],
    PASSKEY_REFUSED: [
      'パスキーの使用をお断りしました',
      'あなたのパスキーの複製と思われるものでサインインが試みられたため、お断りしました。パスキーを削除し、登録し直してください。',
    ],
    OIDC_LINKED: ['所属先のアカウントとの連携', '所属先のアカウントでサインインできるようになりました。'],
    OIDC_UNLINKED: ['所属先のアカウントとの連携の解除', '所属先のアカウントとの連携が解除されました。'],
    OIDC_UNLINKED_BY_ADMINISTRATOR: [
      '所属先のアカウントとの連携の解除',
      '管理者が、所属先のアカウントとの連携を解除しました。そのアカウントではサインインできません。ほかのサインイン方法がないときは、管理者から招待のメールをもう一度受け取ってください。',
    ],
    OIDC_ENDED: [
      '所属先のアカウントでのサインインの終了',
      '所属先のアカウントでのサインインの設定が削除されました。そのアカウントではサインインできません。ほかのサインイン方法がないときは、管理者から招待のメールをもう一度受け取ってください。',
    ],
  },
  en: {
    PASSWORD_CHANGED: ['password changed', 'Your password was changed. Other devices were signed out.'],
    EMAIL_CHANGED: [
      'mail address changed',
      'The mail address that you sign in with was changed. This notice goes to the address before and to the new one.',
    ],
    EMAIL_ALREADY_YOURS: [
      'mail address',
      'Somebody asked to use this mail address for an account, but it is that of your account already. Nothing was changed.',
    ],
    SECOND_FACTOR_ADDED: ['second step set up', 'A second step (a code) was set up for signing in.'],
    SECOND_FACTOR_REMOVED: ['second step removed', 'The second step (a code) for signing in was removed.'],
    SECOND_FACTOR_RESET: [
      'second step reset',
      'An administrator removed your second step (the code). The next time you sign in with your password alone.',
    ],
    SESSIONS_ENDED: [
      'signed out everywhere',
      'An administrator signed you out on all devices. To go on, sign in again.',
    ],
    RECOVERY_CODE_USED: [
      'recovery code used',
      'Somebody signed in with a recovery code. A used code works no more.',
    ],
    RECOVERY_CODES_REPLACED: [
      'new recovery codes',
      'New recovery codes were made. Those before work no more.',
    ],
    PASSKEY_ADDED: ['passkey added', 'A passkey was added for signing in.'],
    PASSKEY_REMOVED: ['passkey removed', 'A passkey for signing in was removed.'],
    PASSKEY_REFUSED: [
      'passkey refused',
      'Somebody tried to sign in with what seems to be a copy of one of your passkeys, and was refused. Remove the passkey, and add it anew.',
    ],
    OIDC_LINKED: ['linked to your organisation', "You can now sign in with your organisation's account."],
    OIDC_UNLINKED: ['no longer linked', "Your organisation's account no longer signs you in."],
    OIDC_UNLINKED_BY_ADMINISTRATOR: [
      'no longer linked',
      "An administrator unlinked your organisation's account: it no longer signs you in. If you have no other way to sign in, ask the administrator for a new invitation.",
    ],
    OIDC_ENDED: [
      'organisation’s sign-in ended',
      "Your organisation's sign-in was removed: its accounts no longer sign anybody in. If you have no other way to sign in, ask the administrator for a new invitation.",
    ],
  },
};

export const securityNotice: Template<FactsOf['SECURITY_NOTICE']> = {
  ja: ({ matter, at }) => ({
    matter: words.ja[matter][0],
    to: 'ACCOUNT',
    purpose: [`「まち会議」のあなたのアカウントについて、お知らせします。${words.ja[matter][1]}`],
    rows: [{ label: '日時', value: moment(at, 'ja') }],
    asking: [
      'ご自身の操作であれば、何もする必要はありません。',
      'お心当たりのないときは、すぐにサインイン画面の「パスワードを忘れたとき」からパスワードを決め直し、区の管理者または支所にご連絡ください。',
    ],
    link: { to: 'PAGE', path: '/account', label: 'アカウントを確認する' },
  }),
  en: ({ matter, at }) => ({
    matter: words.en[matter][0],
    to: 'ACCOUNT',
    purpose: [`About your account in Machikaigi: ${words.en[matter][1]}`],
    rows: [{ label: 'When', value: moment(at, 'en') }],
    asking: [
      'If it was you, there is nothing to do.',
      'If it was not you, choose a new password at once ("Forgotten your password?" on the sign-in page), and tell the ward\'s administrator or the branch office.',
    ],
    link: { to: 'PAGE', path: '/account', label: 'Look at your account' },
  }),
};
