import type { MatchState } from '@app/domain';

/** A match that is under way. The need by its key: event, day, number of the need. */
export interface LiveMatch {
  readonly need: string;
  readonly offer: string;
  readonly people: number;
  readonly state: Extract<MatchState, 'PROPOSED' | 'APPROVED' | 'CONFIRMED' | 'DECLINED' | 'REJECTED'>;
  /** What the company wants to talk about, or why it or the coordinator said no. */
  readonly words?: string;
  readonly byTelephone?: boolean;
}

/** So that each home page has something to do. An offer stands here once: its days may move together around a holiday. */
export const liveMatches: readonly LiveMatch[] = [
  { need: 'aka-station#1/1', offer: 'shoji-morning', people: 4, state: 'APPROVED' },
  {
    need: 'aka-station#1/1',
    offer: 'ginko-morning',
    people: 2,
    state: 'REJECTED',
    words: '今回は別の日にお願いしたいため',
  },
  { need: 'aka-kodomo#1/1', offer: 'shokuhin-kitchen', people: 3, state: 'CONFIRMED' },
  { need: 'aka-kodomo#1/2', offer: 'shoji-evening', people: 2, state: 'CONFIRMED' },
  { need: 'aka-park#1/1', offer: 'tsushin-saturday', people: 4, state: 'CONFIRMED' },
  { need: 'aka-park#1/1', offer: 'apparel-morning', people: 3, state: 'CONFIRMED', byTelephone: true },
  {
    need: 'aka-phone#1/1',
    offer: 'tsushin-thursday',
    people: 4,
    state: 'APPROVED',
    words: '当日は3名になるかもしれません。ご相談させてください。',
  },
  { need: 'aka-patrol#1/1', offer: 'ginko-afternoon', people: 2, state: 'PROPOSED' },
  { need: 'aka-night#1/1', offer: 'tsushin-night', people: 3, state: 'PROPOSED' },
  { need: 'aka-lesson#1/1', offer: 'soft-lecture', people: 1, state: 'CONFIRMED' },
  { need: 'aka-lesson#1/2', offer: 'butsuryu-english', people: 2, state: 'APPROVED' },
  {
    need: 'aka-graffiti#1/1',
    offer: 'fudosan-thursday',
    people: 4,
    state: 'DECLINED',
    words: '繁忙期のため',
  },
  { need: 'aza-patrol#1/1', offer: 'medical-evening', people: 3, state: 'CONFIRMED' },
  { need: 'aza-patrol#1/1', offer: 'keibi-traffic', people: 3, state: 'PROPOSED' },
  { need: 'aza-phone#1/1', offer: 'soft-help', people: 2, state: 'APPROVED' },
  { need: 'shi-station#1/1', offer: 'shoken-morning', people: 5, state: 'APPROVED' },
  { need: 'taka-salon#1/1', offer: 'kesho-salon', people: 2, state: 'CONFIRMED' },
  { need: 'bay-safety#1/1', offer: 'unyu-school', people: 2, state: 'CONFIRMED' },
  { need: 'bay-market#1/1', offer: 'unyu-weekend', people: 6, state: 'APPROVED' },
];
