import { texts } from '../i18n/texts.js';

export const remindersText = texts(
  {
    lead: '企業へ自動で送るお知らせの時期です。この地区のすべての行事に使われます。',
    label: { dayReminderDays: '当日前のご案内を送る日', answerReminderDays: '回答期限前のお知らせを送る日' },
    hint: {
      dayReminderDays: (least: string, most: string) =>
        `集合場所や持ち物など、当日に要ることをすべて書いて、一度だけ送ります。活動の何営業日前かを、${least}から${most}までで選べます。`,
      answerReminderDays: (least: string, most: string) =>
        `まだ回答のない企業に送ります。それでも回答がなければ、1営業日前に二人目の担当の方へ送り、期限前の最後の朝に「電話・郵送」に載せます。期限の何営業日前かを、${least}から${most}までで選べます。`,
    },
    unit: '営業日前',
    dayExample: (date: string, at: string) => `たとえば${date}の活動は、${at}に企業へお知らせします。`,
    hostsToo: '地域団体にも、同じときにお知らせします。',
    hostsLater: (at: string) =>
      `地域団体には、来る企業がほぼそろう${at}にお知らせします。ご案内のあとで参加が決まった企業にも、このときに送ります。`,
    answerExample: (due: string, at: string) => `たとえば回答期限が${due}なら、${at}にお知らせします。`,
    halfTime: 'お願いから期限までが短いときは、その半ばまで待って送ります。',
    dueNow: (count: string) =>
      `この時期をもう過ぎていて、まだお知らせしていないものが${count}件あります。保存すると、まもなく（夜間と休日は、次の営業日の朝に）企業へ送ります。`,
    missing: (field: string, least: string, most: string) =>
      `「${field}」に、${least}から${most}までの数を入力してください。`,
    save: 'お知らせの時期を保存する',
    saveAndSend: (count: string) => `保存して、${count}件のお知らせを送る`,
    saved: 'お知らせの時期を保存しました。すでにお知らせしたものは、二度は送りません。',
    savedSending: (count: string) =>
      `お知らせの時期を保存しました。${count}件のお知らせを、まもなく送ります。`,
  },
  {
    lead: 'When companies are reminded automatically. It holds for all events of this district.',
    label: {
      dayReminderDays: 'Reminder before the day',
      answerReminderDays: 'Reminder before an answer is due',
    },
    hint: {
      dayReminderDays: (least, most) =>
        `It says all that is needed for the day, such as where to meet and what to bring, and goes out once. From ${least} to ${most} business days before the activity.`,
      answerReminderDays: (least, most) =>
        `Goes to companies that have not answered. If they still don't, their second contact is written to one business day before, and on the last morning they stand under “Telephone and post”. From ${least} to ${most} business days before the answer is due.`,
    },
    unit: 'business days before',
    dayExample: (date, at) => `An activity on ${date}, for example: companies are reminded on ${at}.`,
    hostsToo: 'The association is told at the same time.',
    hostsLater: (at) =>
      `The association is told on ${at}, when nearly all companies are settled. So are companies that settle after the reminder.`,
    answerExample: (due, at) => `With an answer due on ${due}, for example: the reminder goes out on ${at}.`,
    halfTime: 'Where the time to answer is short, it waits until half of it is over.',
    dueNow: (count) =>
      `Reminders whose new time is past, and which nobody got yet: ${count}. Once you save, they go out to companies shortly; at night and on holidays, on the next business morning.`,
    missing: (field, least, most) => `“${field}”: enter a number from ${least} to ${most}.`,
    save: 'Save when reminders go out',
    saveAndSend: (count) => `Save, and send reminders (${count})`,
    saved: 'Saved. Nobody is reminded twice of the same.',
    savedSending: (count) => `Saved. Reminders that go out shortly: ${count}.`,
  },
);
