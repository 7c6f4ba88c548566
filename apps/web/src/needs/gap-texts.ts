import { counted } from '../i18n/counted.js';
import { texts, type Wording } from '../i18n/texts.js';

/** Why offers don't come to a need, and what would help; by the name of the rule that stops them. */
export const gapText = texts(
  {
    why: 'なぜ足りないか、どうすればよいか',
    couldHelp: 'こうすれば来られます',
    none: 'この地区で受けられる申し出が、まだ一件もありません。会議で呼びかけるか、区全体に公開してください。',
    noRun: '足りない理由はまだ分かっていません。マッチングのあとも足りないときは、ここに表示されます。',
    onlyThis: (count: string) => `これだけが合わない申し出は${count}件です。`,
    lacking: (what: string) => `足りないもの：${what}。`,
    adultsOnly: '18歳以上',
    rule: {
      offersThatKind: (offers: string) =>
        `申し出は${offers}件ありますが、この種類（人手・講師・見学）の申し出がありません。種類を変えるか、会議で呼びかけてください。`,
      memberOfConference: (offers: string) =>
        `ほかの地区の会議の企業の申し出が${offers}件あります。「区全体に公開する」にすると、お願いできます。`,
      acceptsDistrict: (offers: string) =>
        `この地区を選んでいない申し出が${offers}件あります。地区を広げてもらえないか、企業に聞いてみてください。`,
      coversSkills: (offers: string) =>
        `必要なことに応えられない申し出が${offers}件あります。必要なことを減らすか、役割を分けてください。`,
      meetsConditions: (offers: string) =>
        `年齢や言葉の条件に合わない申し出が${offers}件あります。条件を見直せないか確かめてください。`,
      insideAWindow: (offers: string) =>
        `その時間に空いていない申し出が${offers}件あります。時間を短くするか、午前と午後に分けると来られることがあります。`,
      holdsBackupDate: (offers: string) =>
        `順延日に来られない申し出が${offers}件あります。「順延日も必要」を外すと、お願いできます。`,
      keepsSmallestGroup: (offers: string) =>
        `「いっしょに参加する最少人数」が残りの人数より多い申し出が${offers}件あります。人数を増やすと受けてもらえます。`,
      staysWithinOffer: (offers: string) => `出せる人数が足りない申し出が${offers}件あります。`,
      keepsTravelTime: (offers: string) =>
        `同じころに別の活動があり、移動が間に合わない申し出が${offers}件あります。時間をずらせないか確かめてください。`,
      keepsEvents: (offers: string) =>
        `参加できる回数を使い切った申し出が${offers}件あります。あと一回お願いできないか、企業に聞いてみてください。`,
      keepsBudget: (offers: string) =>
        `出せる延べ人数を使い切った申し出が${offers}件あります。もう少しお願いできないか、企業に聞いてみてください。`,
      neverOverfills: (offers: string) => `残りの人数に対して大きすぎる申し出が${offers}件あります。`,
      neverBelowFewest: (offers: string) =>
        `集められる人数（申し出${offers}件）が、成り立つ最少人数に届きません。最少人数を下げられないか確かめてください。`,
      keepsMostOffers: (offers: string) =>
        `受け入れる企業の数の上限に達していて、ほかに${offers}件の申し出が控えています。上限を増やすと受けてもらえます。`,
      leavesExcludedPairsAlone: (offers: string) =>
        `以前に見送り・不採用となった申し出が${offers}件あります。事情が変わっていれば、コーディネーターが改めてお願いできます。`,
      leavesLeadTime: (offers: string) =>
        `お願いに必要な日数が足りない申し出が${offers}件あります。電話で受けてもらえないか確かめてください。`,
      keepsAskLimits: (offers: string) =>
        `お願いの回数が上限に達した企業の申し出が${offers}件あります。上限は「お願いの決まり」で変えられます。`,
      keepsDecidedMatches: (offers: string) =>
        `すでに決まっている活動を優先する申し出が${offers}件あります。`,
      leftIdle: (offers: string) =>
        `条件の合う申し出が${offers}件残っています。コーディネーターに、この募集へのお願いを相談してください。`,
    },
    other: (offers: string) => `条件の合わない申し出が${offers}件あります。`,
  },
  {
    why: 'Why people are missing, and what would help',
    couldHelp: 'What would help',
    none: 'There is no offer yet that this district could take. Ask at the conference, or open the need to the whole ward.',
    noRun: 'No reason is known yet. Where people are missing after a run of the matcher, it stands here.',
    onlyThis: (count) => `Nothing else stands in the way of ${count} of them.`,
    lacking: (what) => `Lacking: ${what}.`,
    adultsOnly: 'adults only',
    rule: {
      offersThatKind: (offers) =>
        `There ${offers === '1' ? 'is' : 'are'} ${counted(offers, 'offer', 'offers')}, but none of this kind (hands, lecturer, visit). Change the kind, or ask at the conference.`,
      memberOfConference: (offers) =>
        `${counted(offers, 'offer is of a company in another conference', 'offers are of companies in other conferences')}. Open the need to the whole ward to reach them.`,
      acceptsDistrict: (offers) =>
        `${counted(offers, 'offer does', 'offers do')} not include this district. Ask whether it could be widened.`,
      coversSkills: (offers) =>
        `${counted(offers, 'offer lacks', 'offers lack')} the skills. Ask for fewer skills, or split the role.`,
      meetsConditions: (offers) =>
        `${counted(offers, 'offer does', 'offers do')} not meet the conditions (age, language). See whether these can be eased.`,
      insideAWindow: (offers) =>
        `${counted(offers, 'offer is', 'offers are')} not free at that time. A shorter slot, or two of them, may help.`,
      holdsBackupDate: (offers) =>
        `${counted(offers, 'offer', 'offers')} can't come on the backup date. Without requiring it you could ask.`,
      keepsSmallestGroup: (offers) =>
        `${counted(offers, 'offer only comes in a group', 'offers only come in groups')} larger than what is missing. Asking for more people would help.`,
      staysWithinOffer: (offers) => `${counted(offers, 'offer has', 'offers have')} too few people.`,
      keepsTravelTime: (offers) =>
        `${counted(offers, 'offer is', 'offers are')} elsewhere at about that time and can't get here. See whether the time can move.`,
      keepsEvents: (offers) =>
        `${counted(offers, 'offer has used up its', 'offers have used up their')} number of events. Ask for one more.`,
      keepsBudget: (offers) =>
        `${counted(offers, 'offer has', 'offers have')} given as many people as promised. Ask for a few more.`,
      neverOverfills: (offers) => `${counted(offers, 'offer is', 'offers are')} larger than what is missing.`,
      neverBelowFewest: (offers) =>
        `The people of ${counted(offers, 'offer', 'offers')} don't reach the fewest that help. See whether that number can be lower.`,
      keepsMostOffers: (offers) =>
        `The need has as many companies as it takes; ${counted(offers, 'more offer', 'more offers')} would fit. Allow more companies.`,
      leavesExcludedPairsAlone: (offers) =>
        `${counted(offers, 'offer was', 'offers were')} passed or turned down before. If things have changed, the coordinator can ask again.`,
      leavesLeadTime: (offers) =>
        `The day is too near to ask ${counted(offers, 'offer', 'offers')}. A telephone call may still help.`,
      keepsAskLimits: (offers) =>
        `${counted(offers, 'offer is of a company that was', 'offers are of companies that were')} asked as often as the limit allows. The limit can be changed.`,
      keepsDecidedMatches: (offers) =>
        `${counted(offers, 'offer is', 'offers are')} bound by what is already settled.`,
      leftIdle: (offers) =>
        `${counted(offers, 'offer that fits is', 'offers that fit are')} still free. Ask the coordinator to propose one for this need.`,
    },
    other: (offers) => `${counted(offers, 'offer does', 'offers do')} not fit.`,
  },
);

export interface GapReasonFacts {
  readonly code: string;
  readonly offers: number;
  readonly onlyThis: number;
  readonly missing: readonly string[];
}

type GapWords = Wording<(typeof gapText)['ja']>;

/** What a reason says in one or two sentences; `nameOf` gives a lacking skill or language its word. */
export function gapSentence(
  t: GapWords,
  reason: GapReasonFacts,
  nameOf: (lacking: string) => string,
  separator: string,
): string {
  const rules: Readonly<Record<string, (offers: string) => string>> = t.rule;
  const sentences = [(rules[reason.code] ?? t.other)(String(reason.offers))];
  if (reason.missing.length > 0) sentences.push(t.lacking(reason.missing.map(nameOf).join(separator)));
  if (reason.onlyThis > 0 && reason.code !== 'leftIdle') sentences.push(t.onlyThis(String(reason.onlyThis)));
  return sentences.join(separator === ', ' ? ' ' : '');
}
