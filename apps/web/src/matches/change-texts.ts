import type { ChangeFactsFragment, PlanChangeFactsFragment } from '../graphql/generated/graphql.js';
import { lengthIn } from '../i18n/length.js';
import type { Language } from '../i18n/texts.js';
import { isSkill } from '../i18n/vocabulary-guards.js';
import { vocabularyText } from '../i18n/vocabulary.js';

/** A change that would bring a need people; whose offers would change is known to coordinators only. */
export type ChangeSaid = ChangeFactsFragment & {
  readonly offeredBy?: readonly { readonly name: string }[];
};

interface AskSaid {
  /** Null: it could come as it is. */
  readonly change?: PlanChangeFactsFragment | null;
  readonly peopleMore: number;
  readonly enough: boolean;
}

const unsaid = { minutes: null, days: null, count: null, skill: null, language: null };
const asItIs: PlanChangeFactsFragment = { ...unsaid, code: 'AS_IT_IS' };

/** 「30分遅くすれば、3社が来られます（2名増えて、人数がそろいます）。」 */
export function changeSentence(language: Language, said: ChangeSaid): string {
  const names = (said.offeredBy ?? []).map(({ name }) => name);
  return language === 'ja' ? inJapanese(said, whoInJapanese(names)) : inEnglish(said, whoInEnglish(names));
}

function whoInJapanese(names: readonly string[]): string {
  if (names.length === 0) return '企業';
  return names.length > 3 ? `${names.slice(0, 3).join('、')}ほか${names.length - 3}社` : names.join('、');
}

function whoInEnglish(names: readonly string[]): string {
  if (names.length === 0) return 'the companies';
  return names.length > 3
    ? `${names.slice(0, 3).join(', ')} and ${names.length - 3} more`
    : names.join(' and ');
}

/** What one would ask a company for, and how many it would bring: 「○○社に、あと1回 …もらえれば、2名増えます。」 */
export function askSentence(language: Language, asked: AskSaid, company: string): string {
  const change = asked.change ?? asItIs;
  const { peopleMore, enough } = asked;
  if (language === 'ja')
    return `${conditionInJapanese(change, company)}、${peopleMore}名増えます${enough ? '（人数がそろいます）' : ''}。`;
  const more = `${peopleMore} more ${peopleMore === 1 ? 'person' : 'people'}`;
  return `${conditionInEnglish(change, company)}: ${more}${enough ? ', and nobody is missing then' : ''}.`;
}

/** A change of an offer that is named says by that who could come. */
function counted({ change, companies, offeredBy = [] }: ChangeSaid): number {
  return offeredBy.length > 0 && ofOffers.includes(change.code) ? 0 : companies;
}

function inJapanese(said: ChangeSaid, who: string): string {
  const { change, fills, people, peopleMore } = said;
  const companies = counted(said);
  const filled = fills ? '人数がそろいます' : `${people}名になります`;
  const result =
    companies > 0
      ? `${companies}社が来られます（${peopleMore}名増えて、${filled}）`
      : `${peopleMore}名増えて、${filled}`;
  return `${conditionInJapanese(change, who)}、${result}。`;
}

function inEnglish(said: ChangeSaid, who: string): string {
  const { change, fills, people, peopleMore } = said;
  const companies = counted(said);
  const filled = fills ? 'and nobody is missing then' : `${people} in all`;
  const more = `${peopleMore} more ${peopleMore === 1 ? 'person' : 'people'}, ${filled}`;
  const result =
    companies > 0 ? `${companies === 1 ? '1 company' : `${companies} companies`} could come (${more})` : more;
  return `${conditionInEnglish(change, who)}: ${result}.`;
}

const ofOffers: readonly string[] = [
  ...['MORE_EVENTS', 'MORE_PERSON_TURNS', 'MORE_PEOPLE', 'MORE_PER_NEED', 'SMALLER_GROUP', 'WIDER_WINDOW'],
  ...['NEW_WINDOW', 'ONE_MORE_DISTRICT', 'SHORTER_NOTICE', 'ONE_MORE_ASK', 'ASK_AGAIN'],
];

type Change = PlanChangeFactsFragment;
type Conditions = Readonly<Record<string, (change: Required<Amounts>, who: string) => string>>;

interface Amounts {
  readonly minutes: number;
  readonly days: number;
  readonly count: number;
  readonly lacking: string;
}

function amountsOf({ minutes, days, count, skill, language: spoken }: Change, reader: Language): Amounts {
  const words = vocabularyText[reader];
  const named = skill && isSkill(skill) ? words.skill[skill] : (skill ?? '');
  const tongue = spoken === 'ja' || spoken === 'en' ? words.spoken[spoken] : (spoken ?? '');
  return { minutes: minutes ?? 0, days: days ?? 0, count: count ?? 0, lacking: named || tongue };
}

function conditionInJapanese(change: Change, who: string): string {
  return (japanese[change.code] ?? japanese.OTHER)!(amountsOf(change, 'ja'), who);
}

function conditionInEnglish(change: Change, who: string): string {
  return (english[change.code] ?? english.OTHER)!(amountsOf(change, 'en'), who);
}

const ja = (minutes: number) => lengthIn('ja', Math.abs(minutes));
const en = (minutes: number) => lengthIn('en', Math.abs(minutes));
const daysInEnglish = (days: number) => (Math.abs(days) === 1 ? '1 day' : `${Math.abs(days)} days`);

const japanese: Conditions = {
  AS_IT_IS: () => 'いまの条件のままで',
  ANOTHER_CREW: () => '来る企業の組み合わせを変えれば',
  MOVE_TIME: ({ minutes }) => `始まりと終わりを${ja(minutes)}${minutes < 0 ? '早く' : '遅く'}すれば`,
  MOVE_DAY: ({ days }) => `${Math.abs(days)}日${days < 0 ? '前' : 'あと'}の日にすれば`,
  START_LATER: ({ minutes }) => `始まりを${ja(minutes)}遅くすれば`,
  END_EARLIER: ({ minutes }) => `終わりを${ja(minutes)}早くすれば`,
  WITHOUT_SKILL: ({ lacking }) => `「${lacking}」を求めなければ`,
  WITHOUT_LANGUAGE: ({ lacking }) => `${lacking}ができることを求めなければ`,
  NOT_ADULTS_ONLY: () => '18歳未満の方も参加できるようにすれば',
  BACKUP_NOT_REQUIRED: () => '順延日に来られなくてもよければ',
  OPEN_TO_WARD: () => '区全体の企業に募集を広げれば',
  MORE_OFFERS: ({ count }) => `受け入れる企業を${count}社までにすれば`,
  LOWER_FEWEST: ({ count }) => `成り立つ最少人数を${count}名に下げれば`,
  ASK_FOR_MORE: ({ count }) => `募集を${count}名に増やせば`,
  MORE_EVENTS: ({ count }, who) => `${who}に、参加の回数をあと${count}回増やしてもらえれば`,
  MORE_PERSON_TURNS: ({ count }, who) => `${who}に、延べ人数をあと${count}名増やしてもらえれば`,
  MORE_PEOPLE: ({ count }, who) => `${who}に、出せる人数をあと${count}名増やしてもらえれば`,
  MORE_PER_NEED: ({ count }, who) => `${who}に、一つの募集に出せる人数をあと${count}名増やしてもらえれば`,
  SMALLER_GROUP: ({ count }, who) => `${who}に、最少人数より${count}名少なくてもよいと言ってもらえれば`,
  WIDER_WINDOW: ({ minutes }, who) => `${who}に、来られる時間を${ja(minutes)}広げてもらえれば`,
  NEW_WINDOW: (_, who) => `${who}に、この時間にも来てもらえれば`,
  ONE_MORE_DISTRICT: (_, who) => `${who}に、この地区にも来てもらえれば`,
  SHORTER_NOTICE: ({ minutes }, who) => `${who}に、${ja(minutes)}短い準備で受けてもらえれば`,
  ONE_MORE_ASK: (_, who) => `お願いの回数の上限をこえて${who}にもう一度お願いすれば`,
  ASK_AGAIN: (_, who) => `一度見送りになった${who}に改めてお願いすれば`,
  OTHER: () => '条件を見直せば',
};

const english: Conditions = {
  AS_IT_IS: () => 'With nothing changed',
  ANOTHER_CREW: () => 'With other companies together',
  MOVE_TIME: ({ minutes }) => `${en(minutes)} ${minutes < 0 ? 'earlier' : 'later'}`,
  MOVE_DAY: ({ days }) => `${daysInEnglish(days)} ${days < 0 ? 'earlier' : 'later'}`,
  START_LATER: ({ minutes }) => `Beginning ${en(minutes)} later`,
  END_EARLIER: ({ minutes }) => `Ending ${en(minutes)} earlier`,
  WITHOUT_SKILL: ({ lacking }) => `Without asking for “${lacking.toLowerCase()}”`,
  WITHOUT_LANGUAGE: ({ lacking }) => `Without asking for ${lacking}`,
  NOT_ADULTS_ONLY: () => 'Open to people under 18 too',
  BACKUP_NOT_REQUIRED: () => 'Without the backup date',
  OPEN_TO_WARD: () => 'Open to companies of the whole ward',
  MORE_OFFERS: ({ count }) => `With up to ${count} companies`,
  LOWER_FEWEST: ({ count }) => `If ${count} people were enough`,
  ASK_FOR_MORE: ({ count }) => `Asking for ${count} people`,
  MORE_EVENTS: ({ count }, who) => `If ${who} came to ${count} more`,
  MORE_PERSON_TURNS: ({ count }, who) => `If ${who} gave ${count} more person-turns`,
  MORE_PEOPLE: ({ count }, who) => `If ${who} had ${count} more people`,
  MORE_PER_NEED: ({ count }, who) => `If ${who} gave ${count} more for one need`,
  SMALLER_GROUP: ({ count }, who) => `If ${who} came in a group smaller by ${count}`,
  WIDER_WINDOW: ({ minutes }, who) => `If ${who} were free for ${en(minutes)} more`,
  NEW_WINDOW: (_, who) => `If ${who} came at that time too`,
  ONE_MORE_DISTRICT: (_, who) => `If ${who} came to this district too`,
  SHORTER_NOTICE: ({ minutes }, who) => `If ${who} took it at notice shorter by ${en(minutes)}`,
  ONE_MORE_ASK: (_, who) => `Asking ${who} once more than the limit`,
  ASK_AGAIN: (_, who) => `Asking ${who} again, who passed before`,
  OTHER: () => 'With other conditions',
};
