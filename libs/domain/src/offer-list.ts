import { csvOf } from './csv.js';

/** The columns of our own list of offers, by what they mean: those who plan by hand fill it in, and it is read as it is. */
export const offerListHeaders = {
  company: '企業名',
  corporateNumber: '法人番号',
  kind: '種類',
  people: '人数',
  smallestGroup: '最少人数',
  mostEvents: '年間の回数',
  leadDays: '必要な日数',
  when: '日時',
  period: '期間',
  districts: '地区',
  skills: 'できること',
  themes: '分野',
  languages: '言葉',
  ages: '年齢',
  basis: '参加区分',
  remarks: '備考',
} as const;

/** Above the headings, for who fills it in; read as notes. */
const notes = [
  '# 1行に一つの申し出を書きます。日時は「毎週土 9:00-12:00」「平日 17:00-20:00」「2027/1/16 9:00-12:00」のように書けます。',
  '# 必要な日数：お願いから当日までに、社内の承認などで必要な日数です。年間の回数：4月から翌年3月までの回数です。',
  '# 参加区分：業務・ボランティア休暇・時間外。担当者のお名前や電話番号は書かないでください。',
] as const;

/** An empty list of offers as a file for spreadsheets. */
export function offerListTemplate(): string {
  return csvOf([...notes.map((note) => [note]), Object.values(offerListHeaders)]);
}
