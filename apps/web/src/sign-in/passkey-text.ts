import { texts } from '../i18n/texts.js';

export const passkeyText = texts(
  {
    title: 'パスワードを使わずに',
    passkey: 'パスキーでサインイン',
    passkeyHint: '指紋・顔・端末の暗証番号で入れます。メールアドレスの入力はいりません。',
    organisationOf: (name: string) => `${name}のアカウントでサインイン`,
    organisation: '会社・組織のアカウントでサインイン',
    organisationHint: '会社・組織で使っているアカウントで入れます（登録している会社・組織だけ）。',
    address: '会社・組織のメールアドレス',
    addressHint: '@ より後ろだけでもかまいません。',
    addressMissing: '会社・組織のメールアドレスを入力してください。',
    addressUnknown:
      'このメールアドレスの会社・組織は、アカウントでのサインインを登録していません。上のメールアドレスとパスワードをお使いください。',
    go: '会社・組織の画面へ進む',
    goTitle: (name: string) => `${name}のアカウントでサインイン`,
    goLead: (name: string) => `${name}のサインインの画面に移り、確認が済むとこちらに戻ります。`,
    otherWays: 'ほかの方法でサインイン',
    noProvider: 'このリンクは使えません',
    noProviderBody:
      'この会社・組織は、アカウントでのサインインを使っていないか、いま止めています。ほかの方法をお使いください。',
    acceptWithPasskey: 'パスキーを登録して始める',
    acceptHint: '指紋・顔・端末の暗証番号で入れるようになります。パスワードは決めなくてかまいません。',
    acceptWithOrganisation: (name: string) => `${name}のアカウントで始める`,
    firstName: (date: string) => `${date}に登録`,
    noPasskey: {
      CANCELLED: 'パスキーが選ばれませんでした。もう一度お試しいただくか、ほかの方法をお使いください。',
      KNOWN_ALREADY: 'この端末のパスキーは、すでに登録されています。',
      NOT_SUITABLE:
        'この端末では使えません（指紋・顔・暗証番号の設定が必要です）。設定してから、もう一度お試しください。',
      FAILED: 'パスキーを使えませんでした。もう一度お試しいただくか、ほかの方法をお使いください。',
    },
  },
  {
    title: 'Without a password',
    passkey: 'Sign in with a passkey',
    passkeyHint: "With your fingerprint, your face or your device's PIN. No mail address is needed.",
    organisationOf: (name) => `Sign in with your account at ${name}`,
    organisation: "Sign in with your organisation's account",
    organisationHint: 'With the account that you use at work, where your organisation has set this up.',
    address: 'Mail address at your organisation',
    addressHint: 'What comes after the @ is enough.',
    addressMissing: 'Enter your mail address at your organisation.',
    addressUnknown:
      'The organisation of this mail address has not set up signing in with its accounts. Please use your mail address and password above.',
    go: "Go on to your organisation's page",
    goTitle: (name) => `Sign in with your account at ${name}`,
    goLead: (name) => `You go to the sign-in page of ${name}, and come back here afterwards.`,
    otherWays: 'Sign in another way',
    noProvider: "This link doesn't work",
    noProviderBody:
      "This organisation doesn't use its own accounts here, or has stopped for now. Please use another way.",
    acceptWithPasskey: 'Begin with a passkey',
    acceptHint: "You sign in with your fingerprint, your face or your device's PIN, and need no password.",
    acceptWithOrganisation: (name) => `Begin with your account at ${name}`,
    firstName: (date) => `Added on ${date}`,
    noPasskey: {
      CANCELLED: 'No passkey was chosen. Try again, or use another way.',
      KNOWN_ALREADY: 'The passkey of this device is there already.',
      NOT_SUITABLE:
        "This device can't be used (it needs a fingerprint, a face or a PIN). Set that up and try again.",
      FAILED: "The passkey couldn't be used. Try again, or use another way.",
    },
  },
);
