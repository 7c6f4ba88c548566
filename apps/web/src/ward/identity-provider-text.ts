import { texts } from '../i18n/texts.js';

export const identityProviderText = texts(
  {
    title: '会社・組織のアカウントでのサインイン',
    leadCompany:
      '貴社の認証基盤（Microsoft Entra ID、Google Workspace、Keycloak など、OpenID Connect に対応したもの）で、貴社の担当の方がサインインできるようになります。情報システムの担当の方とご一緒にお進めください。',
    leadWard:
      '区の認証基盤（OpenID Connect に対応したもの）で、支所・会議・区の職員がサインインできるようになります。情報システムの担当の方とご一緒にお進めください。',
    noRight: '会社の管理者（区は区の管理者）だけが使える画面です',
    noRightBody: '必要なときは、会社の管理者か支所にご相談ください。',
    stepThere: '1　認証基盤に登録する',
    stepThereBody:
      '認証基盤の側で「まち会議」を登録し、次のアドレスを「リダイレクト URI」に入力してください。',
    callbackUrl: 'リダイレクト URI',
    copy: '写し取る',
    copied: '写し取りました',
    stepHere: '2　認証基盤の情報を入力する',
    issuer: '発行者（issuer）のアドレス',
    issuerHint: '例：https://login.example.co.jp/tenant',
    test: '接続を確かめる',
    testWorks: '接続できました。この認証基盤は使えます。',
    testFails: '接続できませんでした',
    clientId: 'クライアント ID',
    clientSecret: 'クライアントシークレット',
    secretHintNew: '認証基盤で発行されたもの。暗号化して保管し、画面には二度と表示しません。',
    secretHintKept: '登録済みです。変えるときだけ入力してください。',
    domains: '担当の方のメールのドメイン',
    domainsHint:
      'サインインの画面でメールアドレスを入力した方を、この認証基盤に案内します。1行に1つ（例：example.co.jp）。空でもかまいません。',
    enabled: 'このアカウントでのサインインを使う',
    enabledHint: '入れて保存すると、先に接続を確かめます。',
    save: '保存する',
    saved: '保存しました',
    stepPeople: '3　担当の方に伝える',
    stepPeopleBody:
      'はじめての方は、一度ほかの方法でサインインし、「アカウント」の画面で会社・組織のアカウントを結びつけます（招待の画面からも結びつけられます）。二度目からは、次のリンクからそのまま入れます。',
    signInUrl: 'サインインのリンク',
    people: (count: string) => `いま ${count}名が使っています。`,
    remove: '登録を削除する',
    removeTitle: '認証基盤の登録を削除しますか',
    removeBody: (count: string) =>
      `このアカウントでサインインしている${count}名は、ほかの方法（パスワードの決め直しなど）で入ることになります。`,
    removed: '登録を削除しました',
  },
  {
    title: "Signing in with your organisation's accounts",
    leadCompany:
      "With your company's own sign-in (Microsoft Entra ID, Google Workspace, Keycloak or another that speaks OpenID Connect) your people can sign in here. Best done together with your IT department.",
    leadWard:
      "With the ward's own sign-in (one that speaks OpenID Connect) the people of offices, conferences and the ward can sign in here. Best done together with your IT department.",
    noRight: 'Only administrators of a company, or of the ward, use this page',
    noRightBody: 'Ask them or the branch office if you need it.',
    stepThere: '1  Register this product there',
    stepThereBody: "In your organisation's sign-in, register “Machikaigi” with this redirect URI.",
    callbackUrl: 'Redirect URI',
    copy: 'Copy',
    copied: 'Copied',
    stepHere: '2  Enter it here',
    issuer: 'Issuer',
    issuerHint: 'Such as https://login.example.com/tenant',
    test: 'Test the connection',
    testWorks: 'It answers, and can be used.',
    testFails: "It can't be used",
    clientId: 'Client ID',
    clientSecret: 'Client secret',
    secretHintNew: 'As your sign-in gave it. It is kept encrypted, and never shown again.',
    secretHintKept: 'There is one. Enter another only to replace it.',
    domains: "Domains of your people's mail addresses",
    domainsHint:
      'Who enters such an address on the sign-in page is shown the way there. One a line (such as example.com); may be left empty.',
    enabled: 'Let people sign in with these accounts',
    enabledHint: 'Switched on, the connection is tested before it is saved.',
    save: 'Save',
    saved: 'Saved',
    stepPeople: '3  Tell your people',
    stepPeopleBody:
      'For the first time, people sign in another way and link their account on the account page (or from their invitation). From then on this link takes them straight in.',
    signInUrl: 'Sign-in link',
    people: (count) => `People who use it: ${count}`,
    remove: 'Remove it',
    removeTitle: "Remove your organisation's sign-in?",
    removeBody: (count) =>
      `People who sign in with it (${count}) then have to come in another way, such as with a new password.`,
    removed: 'It was removed',
  },
);
