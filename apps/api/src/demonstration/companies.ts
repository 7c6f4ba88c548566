import type { Language, Theme } from '@app/domain';
import type { DistrictKey } from './districts.js';

export interface CompanyContact {
  readonly department: string;
  readonly name: string;
  /** What stands before the @ of the company's made-up domain. */
  readonly mail: string;
  readonly language?: Language;
}

export interface CompanyFacts {
  readonly key: string;
  readonly name: string;
  readonly kana: string;
  readonly nameEn: string | null;
  readonly industry: string;
  readonly themes: readonly Theme[];
  readonly town: string;
  /** The conferences that it is a member of. */
  readonly member: readonly DistrictKey[];
  readonly contacts: readonly CompanyContact[];
}

type Line = readonly [
  key: string,
  name: string,
  kana: string,
  nameEn: string | null,
  industry: string,
  town: string,
  member: readonly DistrictKey[],
  themes: readonly Theme[],
  contacts: string,
];

const bay = 'shibaura-konan';

/**
 * None of these exists: each has 見本, みほん, 架空, 例示, 仮称, もしも, ためし, なにがし, たとえば or サンプル in its name.
 * The last text holds the contacts: department, name and mail, parted by 、
 */
// prettier-ignore
const lines: readonly Line[] = [
  ['mihon-shoji', 'みほん商事株式会社', 'ミホンショウジ', 'Mihon Trading Co., Ltd.', '卸売業', '赤坂二丁目', ['akasaka'], ['CLEAN_UP', 'CHILDREN', 'FESTIVAL'], '総務部 佐々木 翔 sasaki、サステナビリティ推進室 井上 結衣 inoue'],
  ['kakuu-tsushin', '架空通信株式会社', 'カクウツウシン', 'Imaginary Telecom Inc.', '情報通信業', '赤坂五丁目', ['akasaka', 'azabu'], ['DISASTER_PREPAREDNESS', 'ELDERLY', 'SAFETY'], 'CSR推進部 中村 由佳 nakamura、総務部 上田 悠 ueda、広報部 菊地 舞 kikuchi'],
  ['kakuu-butsuryu', '架空物流合同会社', 'カクウブツリュウ', 'Imaginary Logistics G.K.', '運輸業', '南青山一丁目', ['akasaka'], ['ENVIRONMENT', 'CHILDREN'], 'Community Relations Alex Example alex en'],
  ['reiji-kensetsu', '例示建設株式会社', 'レイジケンセツ', null, '建設業', '北青山二丁目', ['akasaka', 'takanawa'], ['DISASTER_PREPAREDNESS', 'FESTIVAL'], '社会貢献室 小島 大輝 kojima、安全環境部 安藤 学 ando'],
  ['moshimo-hoken', 'もしも損害保険株式会社', 'モシモソンガイホケン', 'Moshimo Insurance Co., Ltd.', '保険業', '赤坂一丁目', ['akasaka', 'shiba'], ['SAFETY', 'DISASTER_PREPAREDNESS'], '人事部 千葉 沙織 chiba'],
  ['mihon-hoso', '見本放送株式会社', 'ミホンホウソウ', null, '放送業', '赤坂六丁目', ['akasaka'], ['CULTURE', 'FESTIVAL'], '総務局 地域担当 高田 亘 takada、編成局 平野 莉子 hirano'],
  ['tameshi-shokuhin', 'ためし食品株式会社', 'タメシショクヒン', null, '食料品製造業', '元赤坂一丁目', ['akasaka'], ['CHILDREN', 'ELDERLY'], 'CSR課 工藤 千夏 kudo'],
  ['nanigashi-fudosan', 'なにがし不動産株式会社', 'ナニガシフドウサン', 'Nanigashi Realty Co., Ltd.', '不動産業', '南青山二丁目', ['akasaka', 'azabu'], ['CLEAN_UP', 'ENVIRONMENT'], 'まちづくり推進部 武田 俊 takeda'],
  ['sample-design', 'サンプルデザイン株式会社', 'サンプルデザイン', 'Sample Design Inc.', 'デザイン業', '南青山五丁目', ['akasaka'], ['CULTURE', 'CHILDREN'], '管理部 杉山 葵 sugiyama'],
  ['kakuu-soft', '架空ソフトウェア株式会社', 'カクウソフトウェア', 'Imaginary Software Inc.', '情報通信業', '赤坂九丁目', ['akasaka', 'azabu'], ['ELDERLY', 'CHILDREN'], '経営企画室 宮本 樹 miyamoto、Workplace Experience Sam Sample sam en'],
  ['reiji-ginko', '株式会社例示銀行', 'レイジギンコウ', null, '銀行業', '赤坂三丁目', ['akasaka'], ['SAFETY', 'CLEAN_UP', 'ELDERLY'], '赤坂支店 総務課 増田 久仁子 masuda'],
  ['mihon-hotel', '見本ホテル運営株式会社', 'ミホンホテルウンエイ', 'Mihon Hotels Co., Ltd.', '宿泊業', '赤坂四丁目', ['akasaka'], ['FESTIVAL', 'DISASTER_PREPAREDNESS'], '総支配人室 大塚 亜美 otsuka'],
  ['kasho-apparel', '仮称アパレル株式会社', 'カショウアパレル', null, '小売業', '北青山三丁目', ['akasaka'], ['CLEAN_UP', 'CULTURE'], '広報室 小山 琴音 koyama'],
  ['tatoeba-kyoiku', 'たとえば教育株式会社', 'タトエバキョウイク', null, '教育・学習支援業', '南青山三丁目', ['akasaka', 'takanawa'], ['CHILDREN', 'CULTURE'], '地域連携室 柴田 光 shibata'],
  ['kakuu-medical', '架空メディカル株式会社', 'カクウメディカル', 'Imaginary Medical K.K.', '医療機器卸売業', '六本木一丁目', ['azabu', 'akasaka'], ['SAFETY', 'ELDERLY'], '総務部 今村 奈々 imamura'],
  ['mihon-consul', '見本コンサルティング合同会社', 'ミホンコンサルティング', 'Mihon Consulting G.K.', '専門サービス業', '六本木六丁目', ['azabu', 'akasaka'], ['CHILDREN', 'CULTURE'], 'Social Impact Office Robin Specimen robin en、総務部 片山 涼 katayama'],
  ['reiji-shoken', '例示証券株式会社', 'レイジショウケン', null, '証券業', '虎ノ門一丁目', ['shiba', 'akasaka'], ['CLEAN_UP', 'CHILDREN'], 'サステナビリティ推進部 本田 梓 honda'],
  ['mihon-unyu', 'みほん運輸株式会社', 'ミホンウンユ', null, '運輸業', '芝浦二丁目', [bay, 'shiba'], ['SAFETY', 'FESTIVAL'], '総務部 沢田 豊 sawada'],
  ['kakuu-denki', '架空電機株式会社', 'カクウデンキ', 'Imaginary Electric Corp.', '電気機械器具製造業', '港南二丁目', [bay, 'takanawa'], ['ENVIRONMENT', 'CHILDREN'], '社会貢献推進部 関 優太 seki、総務部 川口 円 kawaguchi'],
  ['moshimo-seiyaku', 'もしも製薬株式会社', 'モシモセイヤク', null, '医薬品製造業', '芝公園一丁目', ['shiba'], ['ELDERLY', 'SAFETY'], 'CSR室 岩崎 望 iwasaki'],
  ['tameshi-insatsu', 'ためし印刷株式会社', 'タメシインサツ', null, '印刷業', '新橋五丁目', ['shiba'], ['FESTIVAL', 'CULTURE'], '総務課 内田 学 uchida'],
  ['nanigashi-kesho', 'なにがし化粧品株式会社', 'ナニガシケショウヒン', null, '化粧品製造業', '高輪三丁目', ['takanawa', bay], ['ELDERLY', 'CULTURE'], '広報部 松井 栞 matsui'],
  ['sample-keibi', 'サンプル警備株式会社', 'サンプルケイビ', null, '警備業', '麻布台一丁目', ['azabu', 'shiba'], ['SAFETY', 'FESTIVAL'], '業務部 野村 剛 nomura'],
  ['mihon-kaiun', '見本海運株式会社', 'ミホンカイウン', 'Mihon Shipping Co., Ltd.', '海運業', '海岸三丁目', [bay, 'takanawa'], ['ENVIRONMENT', 'DISASTER_PREPAREDNESS'], '総務部 古川 潮 furukawa'],
];

/** 総務部 佐々木 翔 sasaki: the last words are name, mail and perhaps a language; what stands before is the department. */
function contactIn(text: string): CompanyContact {
  const words = text.split(' ');
  const language = words.at(-1) === 'en' ? { language: words.pop() as Language } : {};
  const mail = words.pop() ?? '';
  return { department: words.slice(0, -2).join(' '), name: words.slice(-2).join(' '), mail, ...language };
}

export const companies: readonly CompanyFacts[] = lines.map(
  ([key, name, kana, nameEn, industry, town, member, themes, contacts]) => ({
    key,
    name,
    kana,
    nameEn,
    industry,
    themes,
    town,
    member,
    contacts: contacts.split('、').map(contactIn),
  }),
);
