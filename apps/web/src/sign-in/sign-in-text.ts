import { texts } from '../i18n/texts.js';

export const signInText = texts(
  {
    title: 'サインイン',
    lead: '支所・会議・企業の担当の方の入り口です。地域団体の方は、メールのリンクからそのままご覧になれます。',
    email: 'メールアドレス',
    password: 'パスワード',
    show: 'パスワードを表示する',
    submit: 'サインインする',
    emailMissing: 'メールアドレスを入力してください。',
    passwordMissing: 'パスワードを入力してください。',
    demoTitle: '体験用の入り口',
    demoBody:
      'この環境は体験用です。名前も団体も見本で、メールは外に出ません。見てみたい立場の人を選んでください。',
    enterAs: 'この人として入る',
    enterAsLabel: (name: string) => `この人として入る：${name}`,
    mailBox: '送られたメールを見る',
    back: 'サインインすると、元の画面に戻ります。',
  },
  {
    title: 'Sign in',
    lead: 'For branch offices, conferences and companies. Associations need no account: the link in their mail opens the page.',
    email: 'Mail address',
    password: 'Password',
    show: 'Show the password',
    submit: 'Sign in',
    emailMissing: 'Enter your mail address.',
    passwordMissing: 'Enter your password.',
    demoTitle: 'For trying it out',
    demoBody:
      'This is a demonstration: people and organisations are made up, and no mail leaves it. Choose whose place you want to take.',
    enterAs: 'Enter as this person',
    enterAsLabel: (name) => `Enter as this person: ${name}`,
    mailBox: 'Read the mails that were sent',
    back: 'After signing in you come back to the page where you were.',
  },
);
