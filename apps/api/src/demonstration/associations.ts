import type { AssociationKind } from '@app/domain';
import type { DistrictKey } from './districts.js';

export interface AssociationFacts {
  readonly key: string;
  readonly district: DistrictKey;
  readonly kind: AssociationKind;
  readonly name: string;
  readonly kana: string;
  readonly town: string;
  readonly contact: string;
  readonly position: string;
  /** Many officers of an association have a telephone only. */
  readonly mail: boolean;
}

type Line = readonly [
  key: string,
  kind: AssociationKind,
  name: string,
  kana: string,
  town: string,
  position: string,
  contact: string,
  reached: '電話' | 'メール',
];

/** None of these exists: each has 見本, 架空, 例示 or 仮称 in its name. */
// prettier-ignore
const lines: Readonly<Record<DistrictKey, readonly Line[]>> = {
  akasaka: [
    ['aka-mihon-1', 'NEIGHBOURHOOD', '赤坂見本一丁目町会', 'アカサカミホンイッチョウメチョウカイ', '赤坂一丁目', '会長', '高橋 正夫', '電話'],
    ['aka-mihon-5', 'NEIGHBOURHOOD', '赤坂見本五丁目町会', 'アカサカミホンゴチョウメチョウカイ', '赤坂五丁目', '総務部長', '伊藤 和子', 'メール'],
    ['aka-reiji-7', 'NEIGHBOURHOOD', '赤坂例示七丁目自治会', 'アカサカレイジナナチョウメジチカイ', '赤坂七丁目', '会長', '渡辺 清', '電話'],
    ['aoyama-mihon', 'NEIGHBOURHOOD', '北青山見本町会', 'キタアオヤマミホンチョウカイ', '北青山二丁目', '副会長', '斎藤 節子', 'メール'],
    ['aoyama-kakuu', 'NEIGHBOURHOOD', '南青山架空自治会', 'ミナミアオヤマカクウジチカイ', '南青山四丁目', '会長', '加藤 弘', '電話'],
    ['aka-dori', 'SHOPPING_STREET', '赤坂みほん通り商店会', 'アカサカミホンドオリショウテンカイ', '赤坂三丁目', '事務局', '吉田 浩二', 'メール'],
    ['aoyama-dori', 'SHOPPING_STREET', '青山架空通り商店会', 'アオヤマカクウドオリショウテンカイ', '北青山三丁目', '理事', '山口 玲子', 'メール'],
    ['aka-sho', 'SCHOOL', '見本赤坂小学校', 'ミホンアカサカショウガッコウ', '赤坂八丁目', '副校長', '清水 陽子', 'メール'],
    ['aoyama-chu', 'SCHOOL', '架空青山中学校', 'カクウアオヤマチュウガッコウ', '南青山二丁目', '主幹教諭', '阿部 大輔', 'メール'],
    ['aka-seisho', 'YOUTH_COMMITTEE', '赤坂見本青少年対策地区委員会', 'アカサカミホンセイショウネンタイサクチクイインカイ', '赤坂四丁目', '委員長', '池田 勝', '電話'],
    ['machi-mihon', 'NPO', 'NPO法人まちの見本市', 'エヌピーオーホウジンマチノミホンイチ', '南青山三丁目', '代表理事', '橋本 さやか', 'メール'],
    ['aka-koryu', 'FACILITY', '赤坂見本交流館', 'アカサカミホンコウリュウカン', '赤坂六丁目', '館長', '前田 明美', 'メール'],
  ],
  azabu: [
    ['aza-juban', 'NEIGHBOURHOOD', '麻布見本坂上町会', 'アザブミホンサカウエチョウカイ', '元麻布三丁目', '会長', '木村 茂', '電話'],
    ['aza-roppongi', 'NEIGHBOURHOOD', '六本木例示町会', 'ロッポンギレイジチョウカイ', '六本木三丁目', '総務部長', '原 直子', 'メール'],
    ['aza-shoten', 'SHOPPING_STREET', '麻布架空商店会', 'アザブカクウショウテンカイ', '麻布十番二丁目', '事務局', '三浦 拓也', 'メール'],
    ['aza-sho', 'SCHOOL', '見本麻布小学校', 'ミホンアザブショウガッコウ', '麻布台三丁目', '副校長', '藤井 久美', 'メール'],
    ['aza-seisho', 'YOUTH_COMMITTEE', '麻布見本青少年対策地区委員会', 'アザブミホンセイショウネンタイサクチクイインカイ', '南麻布一丁目', '委員長', '西村 博', '電話'],
  ],
  shiba: [
    ['shi-shinbashi', 'NEIGHBOURHOOD', '新橋見本町会', 'シンバシミホンチョウカイ', '新橋五丁目', '会長', '福田 功', '電話'],
    ['shi-mita', 'NEIGHBOURHOOD', '三田例示町会', 'ミタレイジチョウカイ', '三田二丁目', '副会長', '太田 文江', 'メール'],
    ['shi-daimon', 'SHOPPING_STREET', '大門架空商店会', 'ダイモンカクウショウテンカイ', '芝大門一丁目', '理事', '中島 亮', 'メール'],
    ['shi-sho', 'SCHOOL', '見本芝小学校', 'ミホンシバショウガッコウ', '芝二丁目', '副校長', '金子 智子', 'メール'],
    ['shi-npo', 'NPO', 'NPO法人例示みどりの会', 'エヌピーオーホウジンレイジミドリノカイ', '芝公園三丁目', '代表理事', '竹内 守', 'メール'],
  ],
  takanawa: [
    ['taka-shirokane', 'NEIGHBOURHOOD', '白金見本町会', 'シロカネミホンチョウカイ', '白金三丁目', '会長', '後藤 昭', '電話'],
    ['taka-dai', 'NEIGHBOURHOOD', '高輪例示台町会', 'タカナワレイジダイチョウカイ', '高輪一丁目', '会計', '和田 恵子', 'メール'],
    ['taka-shoten', 'SHOPPING_STREET', '白金架空商店会', 'シロカネカクウショウテンカイ', '白金一丁目', '事務局', '丸山 誠司', 'メール'],
    ['taka-chu', 'SCHOOL', '架空高輪中学校', 'カクウタカナワチュウガッコウ', '高輪二丁目', '主幹教諭', '今井 淳', 'メール'],
    ['taka-koryu', 'FACILITY', '高輪見本福祉会館', 'タカナワミホンフクシカイカン', '三田五丁目', '館長', '河野 理恵', 'メール'],
  ],
  'shibaura-konan': [
    ['bay-shibaura', 'NEIGHBOURHOOD', '芝浦見本町会', 'シバウラミホンチョウカイ', '芝浦三丁目', '会長', '大野 進', '電話'],
    ['bay-konan', 'NEIGHBOURHOOD', '港南例示自治会', 'コウナンレイジジチカイ', '港南三丁目', '副会長', '菅原 幸', 'メール'],
    ['bay-daiba', 'NEIGHBOURHOOD', '台場架空自治会', 'ダイバカクウジチカイ', '台場一丁目', '会長', '久保 健太', 'メール'],
    ['bay-sho', 'SCHOOL', '見本港南小学校', 'ミホンコウナンショウガッコウ', '港南四丁目', '副校長', '野口 香', 'メール'],
    ['bay-npo', 'NPO', 'NPO法人仮称水辺クラブ', 'エヌピーオーホウジンカショウミズベクラブ', '海岸三丁目', '事務局長', '新井 渚', 'メール'],
  ],
};

export const associations: readonly AssociationFacts[] = Object.entries(lines).flatMap(([district, all]) =>
  all.map(([key, kind, name, kana, town, position, contact, reached]) => ({
    key,
    district: district as DistrictKey,
    kind,
    name,
    kana,
    town,
    contact,
    position,
    mail: reached === 'メール',
  })),
);
