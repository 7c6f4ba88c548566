import { texts } from '../i18n/texts.js';
import { signInTextEn } from './sign-in-text-en.js';

const ja = {
  title: 'サインイン',
  lead: '支所・会議・企業の担当の方の入り口です。地域団体の方は、メールのリンクからそのままご覧になれます。',
  email: 'メールアドレス',
  password: 'パスワード',
  show: 'パスワードを表示する',
  submit: 'サインインする',
  forgotten: 'パスワードを忘れたとき',
  emailMissing: 'メールアドレスを入力してください。',
  passwordMissing: 'パスワードを入力してください。',
  demoTitle: '体験用の入り口',
  demoBody:
    'この環境は体験用です。名前も団体も見本で、メールは外に出ません。見てみたい立場の人を選んでください。',
  enterAs: 'この人として入る',
  enterAsLabel: (name: string) => `この人として入る：${name}`,
  mailBox: '送られたメールを見る',
  back: 'サインインすると、元の画面に戻ります。',
  toSignIn: 'サインイン画面へ',

  codeTitle: '確認コードの入力',
  codeLead:
    'パスワードは確認できました。もう一つ、スマートフォンの認証アプリに出ている数字を入力してください。',
  code: '確認コード（6桁の数字）',
  codeHint: '認証アプリの「Machikaigi」の数字です。30秒ごとに変わります。',
  codeMissing: 'コードを入力してください。',
  codeLost:
    'スマートフォンも予備コードも手元にないときは、区の管理者（企業の方は自社の管理者）にご連絡ください。登録を取り消してもらえます。',
  recoveryCode: '予備コード',
  recoveryCodeHint: '登録のときに印刷した、英数字16文字のコードです。一度だけ使えます。',
  useRecoveryCode: 'スマートフォンが手元にない（予備コードを使う）',
  useCode: '認証アプリの数字を使う',
  again: 'はじめからやり直す',

  enrolTitle: '二段階の確認の登録',
  mustEnrol: '区の決まりで、サインインに確認コードが必要になりました',
  mustEnrolBody: 'はじめに一度だけ、スマートフォンの認証アプリを登録します。5分ほどで終わります。',
  enrolBegin: '登録をはじめる',
  enrol1: '1. 認証アプリを用意する',
  enrol1Body:
    'スマートフォンに「Google Authenticator」「Microsoft Authenticator」などの認証アプリを入れて開きます。すでにお使いのものでかまいません。',
  enrol2: '2. アプリで、この画像を読み取る',
  enrol2Body: 'アプリの「＋」や「追加」から「QRコードを読み取る」を選び、この画像に向けてください。',
  qrCode: '認証アプリで読み取るQRコード',
  keyHint: '読み取れないときは、アプリで「キーを入力」を選び、次の文字を入力してください。',
  enrol3: '3. アプリに出た6桁の数字を入力する',
  enrolSubmit: '登録する',
  recoveryTitle: '予備コード',
  recoveryOnce: 'このコードが表示されるのは、いま一度だけです',
  recoveryBody:
    'スマートフォンをなくしたときに、確認コードの代わりに使えます（一つにつき一度）。印刷するか書き写して、鍵のかかる場所に保管してください。',
  print: '印刷する',
  recoveryKept: '印刷した、または書き写しました',
  goOn: '次へ進む',

  passwordHint:
    '12文字以上。文字の種類は自由です。関係のない言葉を3つ4つ並べると、覚えやすく破られにくくなります。貼り付けもできます。',
  passwordTooShort: 'パスワードは12文字以上にしてください。',
  newPassword: '新しいパスワード',
  choosePassword: 'パスワードを決める',

  invitationTitle: 'ご招待',
  invitationTo: (name: string) => `${name} 様へのご招待`,
  invitedBy: (name: string) => `${name} さんから、「まち会議」へのご招待です。`,
  invitedAs: 'お役目',
  until: '期限',
  languageHint: '画面とメールの言葉は、右上で切り替えられます。いま表示している言葉で登録します。',
  accept: 'このパスワードではじめる',
  acceptedTitle: '登録が終わりました',
  acceptedBody: '決めたパスワードで、サインインしてください。',

  forgottenTitle: 'パスワードを忘れたとき',
  forgottenLead: '登録されているメールアドレスに、パスワードを決め直すためのリンクをお送りします。',
  forgottenSubmit: 'メールを送る',
  forgottenSent: '受け付けました。メールをご確認ください',
  forgottenSentBody:
    'そのアドレスが登録されていれば、数分のうちにメールが届きます。リンクは60分間使えます。届かないときは、迷惑メールのフォルダーと、アドレスの打ち間違いがないかを確かめてください。',
  resetTitle: '新しいパスワードを決める',
  resetLead: '決め直すと、サインイン中のすべての端末からサインアウトします。二段階の確認はそのまま続きます。',
  resetSubmit: 'このパスワードにする',
  resetDoneTitle: 'パスワードを決め直しました',
  resetDoneBody: '新しいパスワードで、サインインしてください。',
  askAgain: 'もう一度メールを送る',

  addressTitle: 'メールアドレスの確認',
  addressBody: 'このメールを受け取ったアドレスを、サインインとお知らせに使うアドレスにします。',
  addressSubmit: 'このアドレスに変える',
  addressDone: (email: string) => `メールアドレスを ${email} に変えました`,
  toAccount: 'アカウントの画面へ',

  closed: {
    USED: 'このリンクは、すでに使われています',
    ENDED: 'このリンクは使えなくなりました。あとから新しいメールが送られています',
    EXPIRED: 'このリンクの期限が過ぎました',
    UNKNOWN: 'このリンクは使えません',
  },
  closedTodo: {
    INVITATION:
      'すでにパスワードを決めた方は、そのままサインインできます。まだの方は、招待してくれた人に、招待メールの送り直しを頼んでください。',
    PASSWORD_RESET: 'パスワードを決め直すには、もう一度メールを送ってください。',
    EMAIL_CHANGE: '変更するには、サインインして、アカウントの画面からやり直してください。',
  },

  endedTitle: 'もう一度サインインしてください',
  endedBody:
    '安全のため、サインアウトしました。入力中の内容は、この画面に残っています。サインインすると、続きから始められます。',
  soonTitle: (minutes: number) => `あと${minutes}分ほどでサインアウトします`,
  soonBody: 'しばらく操作がないため、まもなくサインアウトします。続ける場合は「続ける」を押してください。',
  latestTitle: (minutes: number) => `あと${minutes}分ほどで、もう一度サインインが必要になります`,
  latestBody: '入力中の内容があれば、先に保存してください。いまサインインし直すこともできます。',
  stay: '続ける',
  renew: 'サインインし直す',
};

export const signInText = texts(ja, signInTextEn);
