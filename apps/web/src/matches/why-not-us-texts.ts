import type { WhyNotUsQuery } from '../graphql/generated/graphql.js';
import { lengthIn } from '../i18n/length.js';
import type { Language } from '../i18n/texts.js';
import { isSkill } from '../i18n/vocabulary-guards.js';
import { vocabularyText } from '../i18n/vocabulary.js';

export type WhyNotUs = NonNullable<WhyNotUsQuery['whyNotUs']>;
type Deficit = WhyNotUs['deficits'][number];
type Term = WhyNotUs['terms'][number];

/** Why our offer doesn't come to a need, as sentences; what can be mended soonest first. */
export function whyNotUsSentences(language: Language, why: WhyNotUs): string[] {
  const say = language === 'ja' ? japanese : english;
  switch (why.outcome) {
    case 'COMES':
      return [say.comes(why.people ?? 0)];
    case 'STOPPED':
      return why.deficits.map((deficit) => say.deficit(deficit));
    case 'OTHERS_CAME':
      return [say.others(why.companies ?? 0, why.because ?? ''), ...why.terms.map((term) => say.term(term))];
    case 'TOO_FEW':
      return [say.tooFew];
    default:
      return [say.notCalled];
  }
}

/** Further off than this, nobody would call it the same time any more. */
const nearMinutes = 4 * 60;

function isNear(minutes: number | null | undefined): minutes is number {
  return minutes != null && minutes > 0 && minutes <= nearMinutes;
}

interface Words {
  readonly comes: (people: number) => string;
  readonly others: (companies: number, because: string) => string;
  readonly deficit: (deficit: Deficit) => string;
  readonly term: (term: Term) => string;
  readonly tooFew: string;
  readonly notCalled: string;
}

function namesOf(language: Language, missing: readonly string[]): string {
  const words = vocabularyText[language];
  const nameOf = (one: string) => {
    if (one === 'ADULTS_ONLY') return language === 'ja' ? '18歳以上であること' : 'adults only';
    if (one === 'ja' || one === 'en') return words.spoken[one];
    return isSkill(one) ? words.skill[one] : one;
  };
  return missing.map(nameOf).join(language === 'ja' ? '、' : ', ');
}

function themeOf(language: Language, theme: string | null | undefined): string {
  const themes: Readonly<Record<string, string>> = vocabularyText[language].theme;
  return themes[theme ?? ''] ?? theme ?? '';
}

const japanese: Words = {
  comes: (people) => `貴社から${people}名の参加が決まっています。`,
  others: (companies, because) => {
    const who = companies > 0 ? `ほかの${companies}社の参加が決まり、` : '';
    if (because === 'ENOUGH_COMPANIES') return `${who}受け入れられる企業の数に達しました。`;
    if (because === 'GROUP_TOO_LARGE_FOR_REST')
      return `${who}残りの人数が、貴社の「いっしょに参加する最少人数」より少なくなりました。`;
    return `${who}人数がそろいました。`;
  },
  tooFew: '来られる方をすべて合わせても、行事が成り立つ人数に届きません。支所が人数を集めているところです。',
  notCalled: 'お申し出の条件には合っています。支所か会議コーディネーターに、ご関心をお伝えください。',
  deficit: (deficit) => deficitInJapanese(deficit),
  term: ({ code, theme, walkingMinutes }) => {
    switch (code) {
      case 'NOT_YOUR_THEME':
        return `参加する企業は「${themeOf('ja', theme)}」を希望しています。貴社のお申し出には入っていません。`;
      case 'FURTHER_AWAY':
        return walkingMinutes
          ? `貴社からは徒歩${walkingMinutes}分で、より近い企業がありました。`
          : 'より近い企業がありました。';
      case 'NOT_BEEN_THERE_BEFORE':
        return 'この団体を以前にも手伝った企業がありました。';
      case 'COMES_ELSEWHERE':
        return '貴社には、ほかの活動をお願いしています。';
      default:
        return '条件に差はありません。同じ条件のときは、順番に代わります。';
    }
  },
};

function deficitInJapanese({ code, lacking, minutes, missing }: Deficit): string {
  const count = lacking ?? 0;
  switch (code) {
    case 'offersThatKind':
      return 'お申し出の種類（人手・講師・見学）と違う募集です。';
    case 'memberOfConference':
      return 'ほかの地区の会議の企業に限った募集です。';
    case 'acceptsDistrict':
      return 'お申し出の地区に、この地区が入っていません。';
    case 'coversSkills':
      return `必要なこと（${namesOf('ja', missing)}）が、お申し出に入っていません。`;
    case 'meetsConditions':
      return `条件（${namesOf('ja', missing)}）が、お申し出に入っていません。`;
    case 'insideAWindow':
      return isNear(minutes)
        ? `お申し出の時間を${lengthIn('ja', minutes)}広げると、入ります。`
        : 'お申し出に、この日時がありません。';
    case 'holdsBackupDate':
      return isNear(minutes)
        ? `順延日の時間が${lengthIn('ja', minutes)}足りません。`
        : '順延日が、お申し出の時間に入っていません。';
    case 'leavesLeadTime':
      return '行事までの日数が、お願いに必要な日数より短くなっています。';
    case 'keepsSmallestGroup':
      return `「いっしょに参加する最少人数」が${count}名多く、入りません。`;
    case 'keepsEvents':
      return `今年度の回数があと${count}回あれば、参加できます。`;
    case 'keepsBudget':
      return `今年度の延べ人数があと${count}名あれば、参加できます。`;
    case 'keepsTravelTime':
      return `同じころに別の活動があり、あと${count}名が必要です。`;
    case 'keepsAskLimits':
      return 'お願いの回数が、会議で決めた上限に達しています。';
    case 'leavesExcludedPairsAlone':
      return 'この組み合わせは、お願いしないことになっています。';
    default:
      return '条件に合わないところがあります。';
  }
}

const english: Words = {
  comes: (people) => `${people === 1 ? '1 person' : `${people} people`} of yours will come.`,
  others: (companies, because) => {
    const who = companies === 1 ? '1 other company comes' : `${companies} other companies come`;
    const led = companies > 0 ? `${who}, and ` : '';
    if (because === 'ENOUGH_COMPANIES') return capital(`${led}there are as many companies as it takes.`);
    if (because === 'GROUP_TOO_LARGE_FOR_REST')
      return capital(`${led}fewer people are missing than your smallest group.`);
    return capital(`${led}nobody is missing.`);
  },
  tooFew: 'All who could come are still fewer than it takes. The branch office is looking for more.',
  notCalled: 'Your offer fits. Tell the branch office or the coordinator that you are interested.',
  deficit: (deficit) => deficitInEnglish(deficit),
  term: ({ code, theme, walkingMinutes }) => {
    switch (code) {
      case 'NOT_YOUR_THEME':
        return `Those who come wish for “${themeOf('en', theme).toLowerCase()}”; your offer doesn't say so.`;
      case 'FURTHER_AWAY':
        return walkingMinutes
          ? `You are ${walkingMinutes} minutes away on foot; others are nearer.`
          : 'Others are nearer.';
      case 'NOT_BEEN_THERE_BEFORE':
        return 'Others have helped this association before.';
      case 'COMES_ELSEWHERE':
        return 'You are asked to help elsewhere.';
      default:
        return 'Nothing sets them apart; among equals it changes by turns.';
    }
  },
};

function deficitInEnglish({ code, lacking, minutes, missing }: Deficit): string {
  const count = lacking ?? 0;
  switch (code) {
    case 'offersThatKind':
      return 'It asks for another kind of help (hands, lecturer, visit).';
    case 'memberOfConference':
      return 'It is open only to companies of another conference.';
    case 'acceptsDistrict':
      return "Your offer doesn't include this district.";
    case 'coversSkills':
      return `Your offer lacks what it needs: ${namesOf('en', missing).toLowerCase()}.`;
    case 'meetsConditions':
      return `Your offer doesn't meet its conditions: ${namesOf('en', missing)}.`;
    case 'insideAWindow':
      return isNear(minutes)
        ? `If your time were wider by ${lengthIn('en', minutes)}, it would fit.`
        : 'Your offer has no time near it.';
    case 'holdsBackupDate':
      return isNear(minutes)
        ? `${lengthIn('en', minutes)} are lacking on the backup date.`
        : 'Your offer leaves out the backup date.';
    case 'leavesLeadTime':
      return 'It is sooner than companies are asked.';
    case 'keepsSmallestGroup':
      return `Your smallest group is larger by ${count}.`;
    case 'keepsEvents':
      return `With ${count} more ${count === 1 ? 'event' : 'events'} this year you could come.`;
    case 'keepsBudget':
      return `With ${count} more person-turns this year you could come.`;
    case 'keepsTravelTime':
      return `Your people are elsewhere at about that time; ${count} more would be needed.`;
    case 'keepsAskLimits':
      return 'You have been asked as often as the conference allows.';
    case 'leavesExcludedPairsAlone':
      return 'You are not asked for this one.';
    default:
      return 'Something in your offer doesn’t fit.';
  }
}

function capital(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
