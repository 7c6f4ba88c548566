import {
  associationKinds,
  contributionKinds,
  dateCertainties,
  eventStates,
  holidayRules,
  languages,
  periodMeanings,
  matchStates,
  needStates,
  participationBases,
  roles,
  skills,
  themes,
} from '@app/domain';
import { registerEnumType } from '@nestjs/graphql';

/** A GraphQL enum of a literal union's members: `@Field(() => themeEnum) theme: Theme`. */
export function enumOf<Member extends string>(
  name: string,
  members: readonly Member[],
): Readonly<Record<Member, Member>> {
  const object = Object.fromEntries(members.map((member) => [member, member])) as Record<Member, Member>;
  registerEnumType(object, { name });
  return object;
}

export const roleEnum = enumOf('Role', roles);
export const languageEnum = enumOf('Language', languages);
export const themeEnum = enumOf('Theme', themes);
export const skillEnum = enumOf('Skill', skills);
export const contributionKindEnum = enumOf('ContributionKind', contributionKinds);
export const participationBasisEnum = enumOf('ParticipationBasis', participationBases);
export const matchStateEnum = enumOf('MatchState', matchStates);
export const needStateEnum = enumOf('NeedState', needStates);
export const eventStateEnum = enumOf('EventState', eventStates);
export const dateCertaintyEnum = enumOf('DateCertainty', dateCertainties);
export const periodMeaningEnum = enumOf('PeriodMeaning', periodMeanings);
export const associationKindEnum = enumOf('AssociationKind', associationKinds);
export const holidayRuleEnum = enumOf('HolidayRule', holidayRules);
