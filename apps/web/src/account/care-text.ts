import { texts } from '../i18n/texts.js';

/** Of one thing that an administrator can do about somebody's account. */
export interface CareWords {
  readonly button: string;
  readonly label: (name: string) => string;
  readonly title: (name: string) => string;
  readonly body: string;
  readonly submit: string;
  readonly done: (name: string) => string;
  readonly notThere: string;
}

const ja = {
  sessions: {
    button: 'サインアウトさせる',
    label: (name) => `すべての端末からサインアウトさせる：${name}`,
    title: (name) => `${name} さんをすべての端末からサインアウトさせますか`,
    body: 'パソコンやスマートフォンをなくしたときなどの操作です。サインイン中の端末はすぐに使えなくなり、入力の途中のものは失われます。パスワードなどは変わらないので、ご本人はもう一度サインインできます。ご本人にメールでお知らせし、記録に残ります。',
    submit: 'サインアウトさせてメールを送る',
    done: (name) => `${name} さんをすべての端末からサインアウトさせました。`,
    notThere:
      'この方のアカウントは、ここでは扱えません。ほかの組織の役割もある方は、区の管理者にご相談ください。',
  },
  secondStep: {
    button: '二段階の確認を外す',
    label: (name) => `二段階の確認を外す：${name}`,
    title: (name) => `${name} さんの二段階の確認を外しますか`,
    body: 'スマートフォンやパスキーをなくした方のための操作です。登録されているパスキーも、すべて外れます。ご本人からの依頼であることを、電話などで確かめてください。外すと、サインイン中の端末からサインアウトし、次はパスワードだけで入れます。ご本人にメールでお知らせし、記録に残ります。',
    submit: '外してメールを送る',
    done: (name) => `${name} さんの二段階の確認を外しました。`,
    notThere: 'この方は、二段階の確認もパスキーも登録していません。',
  },
  organisationAccount: {
    button: '組織のアカウントを外す',
    label: (name) => `組織のアカウントを外す：${name}`,
    title: (name) => `${name} さんの組織のアカウントを外しますか`,
    body: '外すと、このアカウントではサインインできなくなり、サインイン中の端末からサインアウトします。ほかのサインイン方法がない方には、招待のメールをもう一度送ってください。ご本人にメールでお知らせし、記録に残ります。',
    submit: '外してメールを送る',
    done: (name) => `${name} さんの組織のアカウントを外しました。`,
    notThere: 'このアカウントは、もう外れています。',
  },
} as const satisfies Readonly<Record<string, CareWords>>;

export const careText = texts(ja as Readonly<Record<keyof typeof ja, CareWords>>, {
  sessions: {
    button: 'Sign out',
    label: (name) => `Sign ${name} out on all devices`,
    title: (name) => `Sign ${name} out on all devices?`,
    body: 'For a lost computer or telephone, for example. Devices that are signed in stop working at once, and what is half entered is lost. Passwords stay as they are: the person can sign in again. The person gets a mail, and it is put on record.',
    submit: 'Sign out and send the mail',
    done: (name) => `${name} was signed out on all devices.`,
    notThere:
      'You cannot do this for this account. Where somebody works for another organisation too, ask the ward administrator.',
  },
  secondStep: {
    button: 'Reset the second step',
    label: (name) => `Reset the second step of ${name}`,
    title: (name) => `Reset the second step of ${name}?`,
    body: 'For somebody who has lost the telephone or the passkeys; these go, too. Make sure, by telephone for example, that it is really this person who asks. All devices are signed out, and the next sign-in takes the password alone. The person gets a mail, and it is put on record.',
    submit: 'Reset and send the mail',
    done: (name) => `The second step of ${name} was reset.`,
    notThere: 'This person has neither a second step nor a passkey.',
  },
  organisationAccount: {
    button: 'Unlink the organisation’s account',
    label: (name) => `Unlink the organisation’s account of ${name}`,
    title: (name) => `Unlink the organisation’s account of ${name}?`,
    body: 'It signs the person in no more, and all devices are signed out. Send a new invitation to somebody who has no other way to sign in. The person gets a mail, and it is put on record.',
    submit: 'Unlink and send the mail',
    done: (name) => `The organisation’s account of ${name} was unlinked.`,
    notThere: 'This account is unlinked already.',
  },
});
