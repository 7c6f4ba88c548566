import { counted } from '../i18n/counted.js';
import { texts } from '../i18n/texts.js';

interface PauseWords {
  readonly since: string;
  readonly days: string;
  readonly complaints: string;
  readonly mails: string;
}

export const troublesText = texts(
  {
    title: '届かない連絡',
    lead: 'このメールアドレスには連絡が届きません。お電話で用件を伝え、正しいアドレスを聞いて直してください。',
    none: '届かないメールアドレスはありません',
    noneBody: 'メールが送り返されたときは、ここと「今日の仕事」に出ます。',
    address: '届かないアドレス',
    since: '届かなくなった日',
    sinceDay: (day: string, ago: string) => `${day}（${ago}）`,
    why: '理由',
    whys: {
      ADDRESS_NOT_VALID: 'メールアドレスの書き方が正しくありません。',
      REFUSED: '相手のメールサーバーが「このアドレスはない」と答えました。',
      BOUNCED: '送ったメールが、相手のメールサーバーから送り返されました。',
      COMPLAINED: '受け取った方が、迷惑メールとして報告しました。',
    },
    whyOther: '相手のメールサーバーに受け取られませんでした。',
    serverWords: (words: string) => `メールサーバーの答え：${words}`,
    phone: '電話番号',
    call: 'お電話ください',
    noPhone: '電話番号がわかりません。連絡先に書き加えてください。',
    unsent: '届いていない連絡',
    unsentCount: (count: string) => `${count}件`,
    mended: '連絡先のアドレスは、もう直してあります。',
    fix: '連絡先を直す',
    resolve: '直したので、送り直す',
    resolveWorks: 'このアドレスにまた送る',
    resolveOf: (what: string, name: string) => `${what}：${name}`,
    confirmTitle: 'このアドレスの問題は解決しましたか',
    confirmBody: (name: string, count: string) =>
      `${name}に送れなかった${count}件のうち、いまも用のあるものを、連絡先にあるいまのアドレスへ送ります。`,
    confirmSame:
      '連絡先のアドレスは、届かなかったときのままです。また届くとわかっているときだけ、送ってください。',
    send: '解決済みにして送る',
    resolved: (count: string) => `解決済みにしました。${count}件を送ります。`,
    resolvedNone: '解決済みにしました。いまから送る連絡はありません。',
    unknownName: 'お名前のない宛先',
    paused: '毎朝のまとめなど、任意のお知らせを止めています',
    pausedWhy: ({ since, days, complaints, mails }: PauseWords) =>
      `${days}日間に送った${mails}通について、${complaints}人の方から迷惑メールとの報告があったため、${since}から、区全体で止めています。参加のお願い、決定、中止など、判断に必要な連絡は送っています。`,
    pausedTodo:
      '報告した方はこのページに出ています。送る回数や宛先を見直してから、再開してください。見直さずに送り続けると、すべてのメールが受け取られなくなるおそれがあります。',
    resume: 'お知らせを再開する',
    resumeTitle: '止めているお知らせを再開しますか',
    resumeBody:
      'これからのお知らせを、区全体でまた送ります。止めていた間のお知らせは送りません。だれが再開したかは記録に残ります。',
    resumed: 'お知らせを再開しました。',
  },
  {
    title: 'Messages that do not arrive',
    lead: 'No message reaches these addresses. Please telephone, say what it was about, and ask for the right address.',
    none: 'Every address works',
    noneBody: "When a mail comes back it is shown here and in today's work.",
    address: 'Address that does not work',
    since: 'Since',
    sinceDay: (day, ago) => `${day} (${ago})`,
    why: 'Why',
    whys: {
      ADDRESS_NOT_VALID: 'It is not written as a mail address is.',
      REFUSED: 'Their mail server says that there is no such address.',
      BOUNCED: 'The mail was returned by their mail server.',
      COMPLAINED: 'The reader reported it as unwanted.',
    },
    whyOther: 'Their mail server did not take it.',
    serverWords: (words) => `The mail server said: ${words}`,
    phone: 'Telephone',
    call: 'Please telephone',
    noPhone: 'No telephone number is known. Please add it to the contact.',
    unsent: 'Messages that did not arrive',
    unsentCount: (count) => count,
    mended: 'The contact has another address by now.',
    fix: 'Change the contact',
    resolve: 'Mended: send them now',
    resolveWorks: 'Write to this address again',
    resolveOf: (what, name) => `${what}: ${name}`,
    confirmTitle: 'Is this address mended?',
    confirmBody: (name, count) =>
      `Of ${counted(count, 'message', 'messages')} that did not reach ${name}, what still holds goes to the address that the contact has today.`,
    confirmSame: 'The contact still has the same address. Send only if you know that it works again.',
    send: 'Mended: send',
    resolved: (count) => `Mended. ${counted(count, 'message goes', 'messages go')} out.`,
    resolvedNone: 'Mended. No message has to go out now.',
    unknownName: 'A reader without a name',
    paused: 'Optional messages, such as the daily summary, are paused',
    pausedWhy: ({ since, days, complaints, mails }) =>
      `Of ${counted(mails, 'mail', 'mails')} sent within ${counted(days, 'day', 'days')}, ${counted(complaints, 'reader', 'readers')} reported theirs as unwanted. Optional messages have been on hold in the whole ward since ${since}. What a decision hangs on (requests, settlements, cancellations) still goes out.`,
    pausedTodo:
      'Those who reported one are on this page. Please look at how often you write, and to whom, before you resume: mail providers may otherwise refuse all of your mail.',
    resume: 'Resume these messages',
    resumeTitle: 'Resume these messages?',
    resumeBody:
      'From now on they are sent again in the whole ward. What was held back meanwhile is not sent. Who resumed them is on record.',
    resumed: 'The messages are sent again.',
  },
);
