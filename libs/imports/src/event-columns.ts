import {
  fieldsByKey,
  standardColumnsOf,
  type Generation,
  type StandardColumn,
  type Vocabulary,
} from './vocabulary.js';

/** What a column of an event list can mean to us. */
export const eventFields = [
  'wardCode', 'number', 'status', 'eventType', 'title', 'titleKana', 'titleEnglish', 'subtitle',
  'startDate', 'endDate', 'startTime', 'endTime', 'dateRemarks',
  'summary', 'description', 'target', 'capacity', 'capacityRemarks', 'fee', 'feeDetails',
  'organiser', 'coOrganiser', 'contactName', 'contactPhone', 'contactExtension', 'contactEmail',
  'venue', 'meetingPlace', 'address', 'prefecture', 'city', 'town', 'streetNumber', 'building', 'latitude', 'longitude',
  'access', 'parking', 'applyBy', 'applyByTime', 'applyHow', 'applyUrl', 'url', 'remarks',
] as const; // prettier-ignore
export type EventField = (typeof eventFields)[number];

export const needFields = ['role', 'people', 'fewest', 'start', 'end', 'skills', 'answerBy'] as const;
export type NeedField = (typeof needFields)[number];

/**
 * The three generations of municipal event lists, column by column; a column without a field is kept as it is.
 * A: 推奨データセット「イベント一覧」. B: the base-registry trial. C: 自治体標準オープンデータセット.
 */
export const standardColumns: Readonly<
  Record<Exclude<Generation, 'OURS'>, readonly StandardColumn<EventField>[]>
> = {
  A: standardColumnsOf(`都道府県コード又は市区町村コード=wardCode NO=number 都道府県名=prefecture 市区町村名=city イベント名=title
    イベント名_カナ=titleKana イベント名_英語=titleEnglish 開始日=startDate 終了日=endDate 開始時間=startTime 終了時間=endTime
    開始日時特記事項=dateRemarks 説明=description 料金(基本)=fee 料金(詳細)=feeDetails 連絡先名称=contactName
    連絡先電話番号=contactPhone 連絡先内線番号=contactExtension 主催者=organiser 場所名称=venue 住所=address 方書=building
    緯度=latitude 経度=longitude アクセス方法=access 駐車場情報=parking 定員=capacity 参加申込終了日=applyBy
    参加申込終了時間=applyByTime 参加申込方法=applyHow URL=url 備考=remarks`),
  B: standardColumnsOf(`NO=number 都道府県コード又は市区町村コード=wardCode 名称=title 名称(カナ)=titleKana 名称(英字)=titleEnglish 名称(通称)
    サブタイトル=subtitle 概要=summary 説明=description サブイベント イベント種類=eventType URL=url 画像URL 状態=status
    対象となる産業 ステージ 開始日=startDate 終了日=endDate 開始時刻=startTime 終了時刻=endTime 日時備考=dateRemarks
    場所名称=venue 集合場所=meetingPlace 郵便番号 住所都道府県=prefecture 住所市区町村=city 住所町名=town
    住所丁目以下=streetNumber 建物名等=building 緯度=latitude 経度=longitude 主催団体=organiser 共催団体=coOrganiser
    その他関係団体 対象者=target 定員=capacity 料金(基本)=fee 料金(詳細)=feeDetails 外国語対応 申込期限日=applyBy
    申込期限時刻=applyByTime 申込方法=applyHow アクセス方法=access 駐車場情報=parking 駐輪場情報 連絡先名称=contactName
    連絡先電話番号=contactPhone 連絡先内線番号=contactExtension 連絡先メールアドレス=contactEmail 備考=remarks`),
  C: standardColumnsOf(`全国地方公共団体コード=wardCode 法人番号 ID=number 地方公共団体名 イベント名=title 言語コード イベント通称
    サブタイトル=subtitle イベント名_カナ=titleKana イベント名_英語=titleEnglish コンテンツURL 状態=status キーワード タグ
    対象となる産業 開催パターン 開始日=startDate 終了日=endDate 開始時間=startTime 終了時間=endTime
    開始日時特記事項=dateRemarks 所要時間 掲載開始日 掲載終了日 概要=summary 説明=description サブイベント
    イベント種類=eventType 料金(基本)=fee 料金(詳細)=feeDetails 連絡先名称=contactName 連絡先電話番号=contactPhone
    連絡先内線番号=contactExtension 主催者=organiser 共催団体=coOrganiser 関連組織 対象者=target 対象者備考 場所名称=venue
    集合（受付）場所=meetingPlace 所在地_全国地方公共団体コード 町字ID 所在地_連結表記=address 所在地_都道府県=prefecture
    所在地_市区町村=city 所在地_町字=town 所在地_番地以下=streetNumber 建物名等(方書)=building 緯度=latitude 経度=longitude
    アクセス方法=access 駐車場情報=parking 駐車場料金 駐輪場情報 Web開催 Web開催URL ツール・環境 定員=capacity
    定員備考=capacityRemarks 料金種別 決済種別 外国語対応 外国語対応備考 開催条件 参加申込終了日=applyBy
    参加申込終了時間=applyByTime 参加申込方法=applyHow 申込開始日 申込開始時刻 申込URL=applyUrl URL=url 授乳室
    おむつ替えコーナー 飲食可否 ベビーカー貸出 ベビーカー利用 画像 画像_ライセンス 備考=remarks`),
};

/** Other names of the same, in lists of no standard and in English: suggestions that a person confirms. */
const synonyms: Readonly<Partial<Record<EventField, string>>> = {
  wardCode: '市区町村コード 自治体コード 団体コード 地方公共団体コード',
  number: '番号 管理番号 № 整理番号 イベントID eventid id',
  eventType: '種類 種別 分類 カテゴリー カテゴリ ジャンル eventtype category',
  title:
    'イベント名称 行事名 行事名称 催し名 催し物名 事業名 タイトル 件名 活動名 行事 イベント eventname title name event',
  titleKana: 'フリガナ ふりがな カナ 行事名カナ 読み eventnamekana',
  titleEnglish: '英語名 英語表記',
  startDate:
    '開催日 実施日 日程 日にち 日付 年月日 期日 開催年月日 開催期間 開催日程 実施期間 期間 月日 dateofstart startdate date',
  endDate: '終了年月日 最終日 dateofend enddate',
  startTime: '開始時刻 開始 開会時間 時間 開催時間 実施時間 時刻 starttime time',
  endTime: '終了時刻 終了 閉会時間 endtime',
  dateRemarks: '日時特記事項 日時備考 雨天時 datetimedescription',
  description: '内容 事業内容 詳細 イベント内容 内容説明 description',
  summary: '概要 abstract',
  target: '対象 参加対象 対象年齢 targetperson',
  capacity: '募集定員 参加定員 募集人数 人数 capacity',
  fee: '料金 参加費 費用 入場料 受講料 fee',
  organiser: '主催 主催団体 主催者名 団体名 実施主体 町会名 町会・自治会名 organizer organiser',
  coOrganiser: '共催 後援 coorganizer',
  contactName:
    '問い合わせ先 問合せ先 問合せ お問い合わせ先 連絡先 担当課 問い合わせ先（市の担当課） 担当部署 contact',
  contactPhone: '電話番号 電話 TEL 連絡先電話 問合せ先電話番号 phone telephone',
  contactExtension: '内線 内線番号',
  contactEmail: 'メール メールアドレス Eメール email mail',
  venue: '場所 会場 会場名 開催場所 実施場所 会場名称 location venue place',
  meetingPlace: '集合 集合場所 受付場所',
  address: '所在地 会場住所 開催地住所 locationaddress address',
  latitude: 'lat latitude',
  longitude: 'lng lon longitude',
  applyBy: '申込期限 申込締切 申込期間 締切 締切日',
  applyHow: '申込方法 申し込み 申込 申込み方法 applicationmethod',
  applyUrl: 'applicationurl',
  access: '交通 交通手段 accessmethod',
  url: 'リンク ホームページ HP ウェブサイト eventurl link website',
  remarks: 'その他 特記事項 メモ notes remarks',
};

const needColumn = /^募集(\d{0,2})_(役割|人数|最少人数|開始|終了|技能|回答期限)$/u;
const needNames: Readonly<Record<string, NeedField>> = {
  役割: 'role', 人数: 'people', 最少人数: 'fewest', 開始: 'start', 終了: 'end', 技能: 'skills', 回答期限: 'answerBy',
}; // prettier-ignore

/** `募集_役割`, or `募集2_役割` for a second role in the same row. */
export function needColumnOf(header: string): { readonly place: number; readonly field: NeedField } | null {
  const match = needColumn.exec(header.normalize('NFKC').replace(/[\s\ufeff]/gu, ''));
  const field = match ? needNames[match[2] ?? ''] : undefined;
  return field ? { place: Number(match?.[1] || '1'), field } : null;
}

export const eventVocabulary: Vocabulary<EventField> = {
  fields: eventFields,
  standards: standardColumns,
  fieldByKey: fieldsByKey(standardColumns, synonyms),
  required: ['title', 'startDate'],
  roleColumnOf: needColumnOf,
};
