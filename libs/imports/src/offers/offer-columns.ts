import { offerListHeaders } from '@app/domain';
import { fieldsByKey, type StandardColumn, type Vocabulary } from '../vocabulary.js';

/** What a column of a list of offers can mean to us. */
export const offerFields = [
  'number', 'company', 'corporateNumber', 'kind', 'people', 'smallestGroup', 'mostEvents', 'leadDays',
  'when', 'weekdays', 'period', 'startDate', 'endDate', 'startTime', 'endTime',
  'districts', 'skills', 'themes', 'languages', 'ages', 'basis', 'contact', 'remarks',
] as const; // prettier-ignore
export type OfferField = (typeof offerFields)[number];

export type OfferProblemCode =
  | 'COMPANY_MISSING'
  | 'COMPANY_NOT_FOUND'
  | 'COMPANY_SEVERAL'
  | 'COMPANY_NOT_OURS'
  | 'OFFER_WITHOUT_PEOPLE'
  | 'OFFER_NUMBER_UNREADABLE'
  | 'OFFER_NUMBER_ASSUMED'
  | 'OFFER_WITHOUT_TIMES'
  | 'OFFER_TIMES_UNREADABLE'
  | 'OFFER_TIMES_PAST'
  | 'OFFER_HOURS_ASSUMED'
  | 'OFFER_PERIOD_ASSUMED'
  | 'OFFER_WORD_UNKNOWN'
  | 'OFFER_DISTRICTS_ASSUMED'
  | 'OFFER_BASIS_ASSUMED'
  | 'OFFER_NOT_POSSIBLE';

/** Our own template, which is read without asking what its columns mean. */
const templateColumns = Object.entries(offerListHeaders).map(
  ([field, header]): StandardColumn<OfferField> => [header, field as keyof typeof offerListHeaders],
);

const synonyms: Readonly<Partial<Record<OfferField, string>>> = {
  number: '番号 管理番号 № No 整理番号 id',
  company:
    '企業 会社名 会社 貴社名 御社名 法人名 団体名 事業者名 事業所名 協力企業 参加企業 企業・団体名 企業名（正式名称） companyname company',
  corporateNumber: '法人番号（13桁） corporatenumber',
  kind: '協力の種類 協力内容の種類 kind',
  people:
    '可能人数 参加可能人数 派遣人数 派遣可能人数 最大人数 人数（最大） 人数（名） 参加人数 出せる人数 人員 people number',
  smallestGroup:
    '最低人数 最小人数 人数（最少） 最少催行人数 一回の最少人数 いっしょに参加する最少人数 minimum',
  mostEvents:
    '回数 年間回数 年回数 上限回数 最大回数 参加回数 年間上限 回数（年） 年に参加できる回数 年間参加可能回数 timesayear',
  leadDays:
    '何日前まで 依頼期限 リードタイム 準備期間 必要日数 承認に必要な日数 お願いから当日までに必要な日数 leaddays leadtime',
  when: '可能日時 参加可能日時 希望日時 曜日・時間 曜日時間 曜日・時間帯 参加可能日 対応可能日時 対応可能時間 都合のよい日時 活動可能日時 日程 日にち・時間 when availability',
  weekdays: '曜日 可能曜日 希望曜日 参加可能曜日 weekday weekdays',
  period: '対象期間 実施期間 活動期間 可能期間 協力期間 年度 period',
  startDate: '開始日 日付 日にち 年月日 実施日 可能日 参加日 startdate date',
  endDate: '終了日 最終日 enddate',
  startTime: '開始時間 開始時刻 開始 時間 時間帯 時刻 可能時間 starttime time',
  endTime: '終了時間 終了時刻 終了 endtime',
  districts:
    '地域 エリア 活動地区 希望地区 行ける地区 対応地区 可能地区 活動エリア 希望エリア districts area',
  skills: '特技 スキル 技能 資格 得意なこと 専門 対応できること skills',
  themes: 'テーマ 協力分野 希望分野 関心分野 協力したい分野 活動分野 内容 協力内容 活動内容 themes topics',
  languages: '言語 話せる言葉 対応言語 外国語 languages',
  ages: '年齢層 対象年齢 参加者の年齢 age',
  basis: '参加の区分 勤務区分 参加形態 勤務の扱い 就業区分',
  contact:
    '担当者 担当者名 担当 ご担当者 連絡先 電話 電話番号 TEL メール メールアドレス Eメール 部署 担当部署 contact email phone',
  remarks: 'その他 特記事項 メモ 伝えておきたいこと 要望 コメント notes remarks',
};

const standards = { OURS: templateColumns } as const;

export const offerVocabulary: Vocabulary<OfferField> = {
  fields: offerFields,
  standards,
  fieldByKey: fieldsByKey(standards, synonyms),
  required: ['people'],
  roleColumnOf: () => null,
};
