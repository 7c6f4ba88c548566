import type { FactsOf } from '../notification.js';
import { oneLine } from '../plain-text.js';
import type { Template } from './template.js';
import { fullDay, moment } from './words.js';

/** What companies and conferences write to each other until a company is a member. */
export const companyConfirm: Template<FactsOf['COMPANY_CONFIRM']> = {
  ja: ({ linkId, companyName, conferences, expiresAt }) => ({
    matter: '参加の申込み：メールアドレスの確認',
    to: 'ACCOUNT',
    purpose: [
      '「まち会議」への参加のお申込みを、このメールアドレスで受け付けました。',
      '次のページで確認を終えると、お申込みが会議の担当者に届きます。',
    ],
    rows: [
      { label: '企業', value: oneLine(companyName) },
      { label: '会議', value: conferences.map(({ conference }) => oneLine(conference)).join('\n') },
      { label: '期限', value: `${moment(expiresAt, 'ja')}まで` },
    ],
    asking: ['お心当たりのないときは、このメールを破棄してください。申込みは、期限が過ぎると消えます。'],
    link: { to: 'SINGLE_USE', purpose: 'MEMBERSHIP', id: linkId, label: '申込みを確認する' },
  }),
  en: ({ linkId, companyName, conferences, expiresAt }) => ({
    matter: 'please confirm that you ask to join',
    to: 'ACCOUNT',
    purpose: [
      'Somebody has asked, with this mail address, that a company may join a conference of Machikaigi.',
      'Confirm it on the following page, and the conference will see it.',
    ],
    rows: [
      { label: 'Company', value: oneLine(companyName) },
      { label: 'Conference', value: conferences.map(({ conferenceEn }) => oneLine(conferenceEn)).join('\n') },
      { label: 'Until', value: moment(expiresAt, 'en') },
    ],
    asking: ['If it was not you, delete this mail: after that time nothing is left of it.'],
    link: { to: 'SINGLE_USE', purpose: 'MEMBERSHIP', id: linkId, label: 'Confirm' },
  }),
};

export const companyInvited: Template<FactsOf['COMPANY_INVITED']> = {
  ja: ({ linkId, companyName, conference, invitedBy, expiresAt }) => ({
    matter: '会議へのご招待',
    to: 'OUTSIDE',
    purpose: [`${oneLine(companyName)}様を、${oneLine(conference)}にお招きします。`],
    rows: [
      { label: '会議', value: oneLine(conference) },
      { label: '担当', value: oneLine(invitedBy) },
      { label: '期限', value: `${moment(expiresAt, 'ja')}まで` },
    ],
    asking: [
      '次のページで、企業の情報と、参加にあたっての誓約（反社会的勢力、納税、政治・宗教活動）をご確認ください。送信すると参加が決まり、サインインのしかたをメールでお送りします。',
      'ご参加にならないときは、そのままで結構です。',
    ],
    link: { to: 'SINGLE_USE', purpose: 'MEMBERSHIP', id: linkId, label: '参加の手続きへ' },
  }),
  en: ({ linkId, companyName, conferenceEn, invitedBy, expiresAt }) => ({
    matter: 'an invitation to join a conference',
    to: 'OUTSIDE',
    purpose: [`${oneLine(companyName)} is invited to join the ${oneLine(conferenceEn)}.`],
    rows: [
      { label: 'Conference', value: oneLine(conferenceEn) },
      { label: 'Invited by', value: oneLine(invitedBy) },
      { label: 'Until', value: moment(expiresAt, 'en') },
    ],
    asking: [
      'On the following page you check what we know of your company, and sign the declaration (organised crime, taxes, politics and religion). Sending it makes you a member; another mail tells you how to sign in.',
      'If you do not wish to join, you need do nothing.',
    ],
    link: { to: 'SINGLE_USE', purpose: 'MEMBERSHIP', id: linkId, label: 'Join' },
  }),
};

export const companyApplied: Template<FactsOf['COMPANY_APPLIED']> = {
  ja: ({ companyName, conference, industry, message, districtKey }) => ({
    matter: '企業からの参加の申込み',
    to: 'OFFICE',
    purpose: [`${oneLine(conference)}に、企業から参加の申込みがありました。`],
    rows: [
      { label: '企業', value: oneLine(companyName) },
      { label: '業種', value: oneLine(industry) },
      { label: 'ひとこと', value: message },
    ],
    asking: ['申込みの内容を確かめ、参加を認めるかどうかを決めてください。結果は企業にメールで届きます。'],
    link: { to: 'PAGE', path: `/${districtKey}/members`, label: '申込みを開く' },
  }),
  en: ({ companyName, conferenceEn, industry, message, districtKey }) => ({
    matter: 'a company asks to join',
    to: 'OFFICE',
    purpose: [`A company asks to join the ${oneLine(conferenceEn)}.`],
    rows: [
      { label: 'Company', value: oneLine(companyName) },
      { label: 'Industry', value: oneLine(industry) },
      { label: 'Message', value: message },
    ],
    asking: ['Please look at it and decide. The company is told by mail.'],
    link: { to: 'PAGE', path: `/${districtKey}/members`, label: 'Open' },
  }),
};

export const companyAdmitted: Template<FactsOf['COMPANY_ADMITTED']> = {
  ja: ({ companyName, conference, since }) => ({
    matter: '会議への参加が決まりました',
    to: 'OUTSIDE',
    purpose: [`${oneLine(conference)}へのお申込みをありがとうございました。ご参加が決まりました。`],
    rows: [
      { label: '企業', value: oneLine(companyName) },
      { label: '会議', value: oneLine(conference) },
      { label: '参加の日', value: fullDay(since, 'ja') },
    ],
    asking: [
      'はじめての方には、サインインのしかたを別のメールでお送りします。',
      'サインインすると、募集を見て、貴社の「できること」を申し出ることができます。',
    ],
    link: { to: 'PAGE', path: '/', label: '「まち会議」を開く' },
  }),
  en: ({ companyName, conferenceEn, since }) => ({
    matter: 'welcome to the conference',
    to: 'OUTSIDE',
    purpose: [`Thank you for asking to join the ${oneLine(conferenceEn)}. Your company is a member.`],
    rows: [
      { label: 'Company', value: oneLine(companyName) },
      { label: 'Conference', value: oneLine(conferenceEn) },
      { label: 'From', value: fullDay(since, 'en') },
    ],
    asking: [
      'If you are new here, another mail tells you how to sign in.',
      'Then you see what is needed, and can say what your company offers.',
    ],
    link: { to: 'PAGE', path: '/', label: 'Open Machikaigi' },
  }),
};

export const companyNotAdmitted: Template<FactsOf['COMPANY_NOT_ADMITTED']> = {
  ja: ({ companyName, conference, reason }) => ({
    matter: '会議へのお申込みについて',
    to: 'OUTSIDE',
    purpose: [
      `${oneLine(conference)}へのお申込みをありがとうございました。`,
      '検討の結果、今回はご参加を見送らせていただくことになりました。',
    ],
    rows: [
      { label: '企業', value: oneLine(companyName) },
      { label: '理由', value: reason },
    ],
    asking: ['ご不明な点は、お電話ください。事情が変わりましたら、あらためてお申し込みいただけます。'],
    link: null,
  }),
  en: ({ companyName, conferenceEn, reason }) => ({
    matter: 'about joining the conference',
    to: 'OUTSIDE',
    purpose: [
      `Thank you for asking to join the ${oneLine(conferenceEn)}.`,
      'We are sorry that we cannot welcome your company this time.',
    ],
    rows: [
      { label: 'Company', value: oneLine(companyName) },
      { label: 'Reason', value: reason },
    ],
    asking: ['Please telephone us with any question. If things change, you are welcome to ask again.'],
    link: null,
  }),
};

export const companyLeaves: Template<FactsOf['COMPANY_LEAVES']> = {
  ja: ({ companyName, conference, until, byConference, reason, matchesKept }) => ({
    matter: byConference ? '会議の参加の終了' : '企業の退会',
    to: byConference ? 'OUTSIDE' : 'OFFICE',
    purpose: [
      byConference
        ? `${oneLine(conference)}への貴社のご参加は、次の日で終わることになりました。これまでのご協力に、心よりお礼申し上げます。`
        : `${oneLine(companyName)}から、${oneLine(conference)}を退会すると届け出がありました。`,
    ],
    rows: [
      { label: '企業', value: oneLine(companyName) },
      { label: '最後の日', value: fullDay(until, 'ja') },
      { label: '理由', value: reason },
      { label: '続く応援', value: matchesKept > 0 ? `${matchesKept}件（約束どおり行います）` : null },
    ],
    asking: [
      byConference
        ? 'ご不明な点は、お電話ください。データは、退会のあともお受け取りいただけます。'
        : '辞退になった応援があるときは、別のメールでお知らせします。',
    ],
    link: null,
  }),
  en: ({ companyName, conferenceEn, until, byConference, reason, matchesKept }) => ({
    matter: byConference ? 'the membership ends' : 'a company leaves',
    to: byConference ? 'OUTSIDE' : 'OFFICE',
    purpose: [
      byConference
        ? `Your company's membership in the ${oneLine(conferenceEn)} ends on the following day. Thank you for all your help.`
        : `${oneLine(companyName)} leaves the ${oneLine(conferenceEn)}.`,
    ],
    rows: [
      { label: 'Company', value: oneLine(companyName) },
      { label: 'Last day', value: fullDay(until, 'en') },
      { label: 'Reason', value: reason },
      { label: 'Still to come', value: matchesKept > 0 ? `${matchesKept}, as promised` : null },
    ],
    asking: [
      byConference
        ? 'Please telephone us with any question. You can take your data afterwards too.'
        : 'If anything is withdrawn by it, other mails say so.',
    ],
    link: null,
  }),
};

export const declarationDue: Template<FactsOf['DECLARATION_DUE']> = {
  ja: ({ companyId, companyName, validUntil }) => ({
    matter: '誓約の更新のお願い',
    to: 'OUTSIDE',
    purpose: ['会議への参加にあたっての誓約（反社会的勢力、納税、政治・宗教活動）の期限が近づいています。'],
    rows: [
      { label: '企業', value: oneLine(companyName) },
      { label: '期限', value: fullDay(validUntil, 'ja') },
    ],
    asking: [
      '次のページで内容を確かめ、更新してください。期限が過ぎても、参加や決まった応援はそのままです。',
    ],
    link: { to: 'PAGE', path: `/companies/${companyId}/membership`, label: '誓約を更新する' },
  }),
  en: ({ companyId, companyName, validUntil }) => ({
    matter: 'please renew your declaration',
    to: 'OUTSIDE',
    purpose: [
      'Your declaration as a member (organised crime, taxes, politics and religion) is about to expire.',
    ],
    rows: [
      { label: 'Company', value: oneLine(companyName) },
      { label: 'Valid until', value: fullDay(validUntil, 'en') },
    ],
    asking: [
      'Please look at it on the following page and renew it. Your membership, and what is settled, stay as they are.',
    ],
    link: { to: 'PAGE', path: `/companies/${companyId}/membership`, label: 'Renew' },
  }),
};
