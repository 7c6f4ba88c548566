import { texts } from '../i18n/texts.js';

export const sessionText = texts(
  {
    noDeskTitle: 'この地区の担当ではありません',
    noDeskBody: '担当の地区の画面だけが使えます。担当を加えるには、区の管理者にお知らせください。',
    nowhereTitle: 'まだ担当がありません',
    nowhereBody:
      'サインインはできていますが、支所・会議・企業のどれにも加えられていません。区の管理者、またはお勤め先の管理者にお知らせください。',
    signOutFailed: 'サインアウトできませんでした。通信の状態を確かめて、もう一度お試しください。',
  },
  {
    noDeskTitle: 'You have no desk in this district',
    noDeskBody: 'You can use the pages of your own districts. The ward administrator can add others.',
    nowhereTitle: 'You have no desk yet',
    nowhereBody:
      "You are signed in, but belong to no office, conference or company yet. Ask the ward administrator, or your company's.",
    signOutFailed: 'You could not be signed out. Check your connection and try again.',
  },
);
