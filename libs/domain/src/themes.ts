/** What an undertaking is about; a company says which of these it cares for. */
export const themes = [
  'FESTIVAL',
  'CLEAN_UP',
  'DISASTER_PREPAREDNESS',
  'CHILDREN',
  'ELDERLY',
  'SAFETY',
  'CULTURE',
  'ENVIRONMENT',
] as const;
export type Theme = (typeof themes)[number];

/** Skills and conditions of work that a need can ask for and an offer can cover. */
export const skills = [
  'HEAVY_LIFTING',
  'LADDER_WORK',
  'ENGLISH',
  'FIRST_AID',
  'PHOTOGRAPHY',
  'SOUND_AND_POWER',
  'COOKING',
  'TEACHING',
  'COMPUTER',
  'TRAFFIC_WATCH',
] as const;
export type Skill = (typeof skills)[number];

/** What is given or asked for. Goods, places and know-how come later; the kinds are named from the start. */
export const contributionKinds = ['HANDS', 'LECTURER', 'VISIT'] as const;
export type ContributionKind = (typeof contributionKinds)[number];

/** 参加区分: on duty, on volunteer leave, or in people's own time. Accident cover hangs on it. */
export const participationBases = ['DUTY', 'VOLUNTEER_LEAVE', 'OWN_TIME'] as const;
export type ParticipationBasis = (typeof participationBases)[number];
