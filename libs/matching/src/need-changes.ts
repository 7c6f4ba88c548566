import { changedNeed, type NeedChange } from './changes.js';
import { fillHole } from './fill-hole.js';
import type { HoleSurvey } from './hole-survey.js';
import { bitsOf } from './pair-index.js';
import type { Need } from './problem.js';

const minutesLater = [30, 60, 90, 120];
const daysLater = [1, 2, 3, 4, 5, 6, 7];
/** A slot isn't shortened below that. */
const shortestMinutes = 60;
const moreOffers = [1, 2, 3];

const skillsOnly = bitsOf(['coversSkills']);
const conditionsOnly = bitsOf(['meetsConditions']);
const conferenceOnly = bitsOf(['memberOfConference']);
const backupOnly = bitsOf(['holdsBackupDate']);

/** What could be changed about the need itself, as far as something stands in the way that it would take away. */
export function needChangesFor(survey: HoleSurvey): NeedChange[] {
  const { need, obstacles } = survey;
  const reachable = survey.reaches;
  return [
    ...otherTimes(survey),
    ...(obstacles.has(skillsOnly)
      ? need.skills.map((skill): NeedChange => ({ kind: 'WITHOUT_SKILL', skill }))
      : []),
    ...(obstacles.has(conditionsOnly) ? otherConditions(need) : []),
    ...(need.backupRequired && need.backupSlot && (obstacles.has(backupOnly) || reachable.length > 0)
      ? [{ kind: 'BACKUP_NOT_REQUIRED' } as const]
      : []),
    ...(obstacles.has(conferenceOnly) ? [{ kind: 'OPEN_TO_WARD' } as const] : []),
    ...moreOffers
      .filter((more) => reachable.length >= need.mostOffers + more - 1)
      .map((more): NeedChange => ({ kind: 'MORE_OFFERS', mostOffers: need.mostOffers + more })),
    ...lowerFewest(survey),
    ...askForMore(survey),
  ];
}

function otherConditions(need: Need): NeedChange[] {
  return [
    ...need.languages.map((language): NeedChange => ({ kind: 'WITHOUT_LANGUAGE', language })),
    ...(need.adultsOnly ? [{ kind: 'NOT_ADULTS_ONLY' } as const] : []),
  ];
}

function otherTimes(survey: HoleSurvey): NeedChange[] {
  const { need } = survey;
  const duration = need.slot.endMinute - need.slot.startMinute;
  const shorter = minutesLater.filter(
    (minutes) => minutes <= duration / 2 && duration - minutes >= shortestMinutes,
  );
  const changes: NeedChange[] = [
    ...minutesLater.flatMap((minutes): NeedChange[] => [
      { kind: 'MOVE_TIME', minutes },
      { kind: 'MOVE_TIME', minutes: -minutes },
    ]),
    ...shorter.flatMap((minutes): NeedChange[] => [
      { kind: 'START_LATER', minutes },
      { kind: 'END_EARLIER', minutes },
    ]),
    ...daysLater.flatMap((days): NeedChange[] => [
      { kind: 'MOVE_DAY', days },
      { kind: 'MOVE_DAY', days: -days },
    ]),
  ];
  return changes.filter((change) => survey.suitsDecided(changedNeed(need, change)));
}

/** The most that could be had if so few were enough. */
function lowerFewest({ view, need, base, reaches }: HoleSurvey): NeedChange[] {
  if (base.people >= need.fewest || need.fewest <= 1) return [];
  const { people } = fillHole(view, { ...need, fewest: 1 }, reaches);
  return people > base.people && people < need.fewest ? [{ kind: 'LOWER_FEWEST', fewest: people }] : [];
}

/** A few people more, where groups stay away because they are too large for what is lacking. */
function askForMore(survey: HoleSurvey): NeedChange[] {
  const { need, missing } = survey;
  const blocked = survey
    .pairsThatCouldMend('SMALLER_GROUP')
    .some(({ offer, rest }) => offer.smallestGroup > missing + rest.now);
  if (!blocked) return [];
  const most = Math.max(2, Math.ceil(need.people / 4));
  return Array.from({ length: most }, (_, more) => ({
    kind: 'ASK_FOR_MORE',
    people: need.people + more + 1,
  }));
}
