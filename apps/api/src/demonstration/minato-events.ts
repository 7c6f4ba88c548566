import type { Theme } from '@app/domain';

type Line = readonly [
  number: string,
  title: string,
  theme: Theme,
  from: string,
  to: string | null,
  path: string,
];

/** Where the pages of the list below are. */
export const minatoSite = 'https://www.city.minato.tokyo.jp/';

/** As every one of these events names where it comes from. */
export const minatoSource =
  '出典：港区「イベント一覧」（ベース・レジストリ データカタログ、2022年公表）。名称・期間・URLのみを掲載しています。';

/**
 * The fifteen events that Minato itself published as open data for the winter of 2021/22: number, title, first and last day
 * and address as they stand there; the theme is ours. They are the ward's, not one district's.
 */
// prettier-ignore
export const minatoEvents: readonly Line[] = [
  ['0000000001', '親支援プログラム「ポジティブ・ディシプリン」~子どもの発達と学びを促すポジティブな子育て~開催のお知らせ', 'CHILDREN', '2022-01-07', '2022-03-25', 'kodomokatei/kouza/positivediscipline.html'],
  ['0000000002', '季節を題材にした作品を折る折り紙教室', 'CULTURE', '2021-12-13', '2022-03-14', 'kouhou/event/211213-origamikyoshitsu.html'],
  ['0000000003', 'はじめてのスペイン語教室', 'CULTURE', '2022-01-08', '2022-03-26', 'kouhou/event/220108-supeingo.html'],
  ['0000000004', 'ヨガ教室「金曜・土曜・日曜コース」', 'CULTURE', '2022-01-07', '2022-03-13', 'kouhou/event/220107-yoga.html'],
  ['0000000005', '港区明るい選挙啓発ポスターコンクール作品展示会', 'CULTURE', '2021-12-01', '2022-01-28', 'kouhou/event/211201-tenjikai.html'],
  ['0000000006', '障害者のためのパソコン講座「オリジナルポストカード作り」', 'CULTURE', '2022-01-11', '2022-02-01', 'kouhou/event/220111-pckoza.html'],
  ['0000000007', '男性のためのフラダンス教室', 'CULTURE', '2022-01-08', '2022-03-05', 'kouhou/event/220108-furadansu.html'],
  ['0000000008', 'はじめようゴルフ!いつからでもできるゴルフ講座', 'CULTURE', '2022-01-11', '2022-03-01', 'kouhou/event/220111-golfkoza.html'],
  ['0000000009', '水中ウオーキングエクササイズ教室', 'CULTURE', '2022-01-05', '2022-03-13', 'kouhou/event/220105-suichuwalking.html'],
  ['0000000010', '初級アクアビクス教室', 'CULTURE', '2022-01-06', '2022-03-12', 'kouhou/event/220106-shokyuakuabikusu.html'],
  ['0000000011', '妊娠中の食事バランスチェック', 'CHILDREN', '2021-12-24', '2022-01-28', 'kouhou/event/211224-ninshinshokujicheck.html'],
  ['0000000012', '母子メンタルへルス相談', 'CHILDREN', '2022-01-07', '2022-01-28', 'kouhou/event/220107-boshimentalhealthsodan.html'],
  ['0000000013', '親支援プログラム「ポジティブ・ディシプリン」~子どもの発達と学びを促すポジティブな子育て~', 'CHILDREN', '2022-01-07', '2022-03-25', 'kouhou/event/220107-oyashien.html'],
  ['0000000014', '防災士養成講座 事前学習会', 'DISASTER_PREPAREDNESS', '2022-01-25', null, 'kouhou/event/220125-bosaishijizenkoza.html'],
  ['0000000015', '防災士養成講座', 'DISASTER_PREPAREDNESS', '2022-02-05', '2022-02-06', 'kouhou/event/220205-bosaishiyosekoza.html'],
];
