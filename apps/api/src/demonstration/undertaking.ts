import type { ContributionKind, Language, Skill, Theme } from '@app/domain';
import type { DayRule } from './calendar.js';

/** From–to on one day: `09:00-12:00`. */
export type Hours = `${string}:${string}-${string}:${string}`;

export interface NeedPlan {
  readonly role: string;
  readonly hours: Hours;
  readonly people: number;
  /** The fewest that still help; half of the people where it isn't said. */
  readonly fewest?: number;
  readonly skills?: readonly Skill[];
  readonly urgency?: number;
  readonly mostOffers?: number;
  /** Days before the event by which an answer is needed; 10 where it isn't said. */
  readonly answerDays?: number;
  readonly openToWard?: boolean;
  readonly adultsOnly?: boolean;
  readonly languages?: readonly Language[];
  readonly backupRequired?: boolean;
  readonly kind?: ContributionKind;
}

/** Something that an association holds, on one day or on several. */
export interface Undertaking {
  readonly key: string;
  /** Key of the association that holds it. */
  readonly by: string;
  readonly title: string;
  readonly kana: string;
  readonly theme: Theme;
  readonly venue: readonly [name: string, town: string];
  readonly days: readonly DayRule[];
  /** Whether the days are those of one event; otherwise each is an event of its own. */
  readonly oneEvent?: boolean;
  /** Not while the schools are closed. */
  readonly inTerm?: boolean;
  readonly hours: Hours;
  /** So many days later, if it rains. */
  readonly backupDays?: number;
  readonly about?: string;
  readonly needs: readonly NeedPlan[];
}

/** Something whose day isn't fixed yet: a part of a month so many months ahead, or an open question. */
export interface Undated {
  readonly key: string;
  readonly by: string;
  readonly title: string;
  readonly kana: string;
  readonly theme: Theme;
  readonly venue: readonly [name: string, town: string];
  readonly month?: { readonly ahead: number; readonly part: '上旬' | '中旬' | '下旬' };
  /** As the association said it, where there is no month. */
  readonly said?: string;
}

interface Notes {
  readonly thingsToBring: string;
  readonly clothing: string;
  readonly rainPlan: string;
}

/** What is usual for such an undertaking. */
export const usualNotes: Readonly<Record<Theme, Notes>> = {
  FESTIVAL: {
    thingsToBring: '飲み物、タオル',
    clothing: '動きやすい服装、すべりにくい靴',
    rainPlan: '小雨決行。荒天の場合は前日17時に判断',
  },
  CLEAN_UP: {
    thingsToBring: '軍手（お持ちの方）。用具は主催者が用意',
    clothing: '汚れてもよい服装',
    rainPlan: '小雨決行、雨天中止',
  },
  DISASTER_PREPAREDNESS: {
    thingsToBring: '飲み物、筆記用具',
    clothing: '動きやすい服装、帽子',
    rainPlan: '雨天決行（警報発令時は中止）',
  },
  CHILDREN: {
    thingsToBring: '上履き、名札（受付で配布）',
    clothing: '清潔な服装',
    rainPlan: '屋内のため雨天決行',
  },
  ELDERLY: { thingsToBring: 'なし', clothing: '普段の服装', rainPlan: '屋内のため雨天決行' },
  SAFETY: {
    thingsToBring: '防寒具または雨具。ベスト・誘導灯は主催者が用意',
    clothing: '歩きやすい靴',
    rainPlan: '雨天中止。当日15時までに連絡',
  },
  CULTURE: { thingsToBring: 'なし', clothing: '普段の服装', rainPlan: '屋内のため雨天決行' },
  ENVIRONMENT: {
    thingsToBring: '軍手、飲み物',
    clothing: '長袖・長ズボン',
    rainPlan: '雨天の場合は順延日に実施',
  },
};
