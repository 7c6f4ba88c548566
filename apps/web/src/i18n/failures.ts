import { texts } from './texts.js';

/** What happened, what is safe, what to do: by kind of failure, in the reader's words. */
export const failuresText = texts(
  {
    OFFLINE: {
      title: 'つながりません',
      safe: '入力した内容はこの画面に残っています。',
      todo: '通信の状態を確かめてから、もう一度お試しください。送信の途中だったときは、届いているかを先に一覧で確かめてください。',
    },
    SIGNED_OUT: {
      title: 'サインインの有効時間が過ぎました',
      safe: 'これまでに保存した内容はそのままです。',
      todo: 'もう一度サインインしてください。元の画面に戻ります。',
    },
    FORBIDDEN: {
      title: 'この操作をする権限がありません',
      safe: '何も変わっていません。',
      todo: '担当の会議コーディネーター、または区の管理者にご相談ください。',
    },
    NOT_FOUND: {
      title: '見つかりません',
      safe: '取り下げられたか、担当の地区にないものです。',
      todo: '一覧に戻って探してください。',
    },
    BAD_INPUT: {
      title: '入力を受け付けられませんでした',
      safe: '何も保存されていません。入力した内容はこの画面に残っています。',
      todo: '入力を確かめて、もう一度お試しください。',
    },
    BUSY: {
      title: 'ただいま混み合っています',
      safe: '入力した内容はこの画面に残っています。',
      todo: '少し待ってから、もう一度お試しください。',
    },
    OUTDATED: {
      title: 'この画面は新しくなりました',
      safe: 'これまでに保存した内容はそのままです。',
      todo: '入力の途中のものがあれば控えてから、画面を再読み込みしてください。',
    },
    SERVER: {
      title: 'こちらの不具合で、表示または保存ができませんでした',
      safe: 'これまでに保存した内容はそのままです。',
      todo: 'もう一度お試しください。続くときは、下の番号を添えて区の管理者にお知らせください。',
    },
    reference: (id: string) => `お問い合わせ番号 ${id}`,
    signIn: 'サインインする',
  },
  {
    OFFLINE: {
      title: 'No connection',
      safe: 'What you entered is still on this page.',
      todo: 'Check your connection and try again. If you were sending something, look in the list first whether it arrived.',
    },
    SIGNED_OUT: {
      title: 'You have been signed out',
      safe: 'Everything you saved is still there.',
      todo: 'Sign in again; you will come back to this page.',
    },
    FORBIDDEN: {
      title: 'You may not do this',
      safe: 'Nothing was changed.',
      todo: 'Ask your conference coordinator or the ward administrator.',
    },
    NOT_FOUND: {
      title: 'Not found',
      safe: "It was withdrawn, or it isn't in your district.",
      todo: 'Go back to the list and look for it there.',
    },
    BAD_INPUT: {
      title: 'The entry was not accepted',
      safe: 'Nothing was saved. What you entered is still on this page.',
      todo: 'Check what you entered and try again.',
    },
    BUSY: {
      title: 'Very busy at the moment',
      safe: 'What you entered is still on this page.',
      todo: 'Wait a moment and try again.',
    },
    OUTDATED: {
      title: 'This page has been renewed',
      safe: 'Everything you saved before is still there.',
      todo: 'Note down what you have not saved yet, then load the page again.',
    },
    SERVER: {
      title: 'Something went wrong on our side',
      safe: 'Everything you saved before is still there.',
      todo: 'Try again. If it goes on, tell the ward administrator the number below.',
    },
    reference: (id) => `Reference ${id}`,
    signIn: 'Sign in',
  },
);
