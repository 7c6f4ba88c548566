import type { Language, ParticipationBasis, Skill, Theme } from '@app/domain';
import type { TableRow } from '../table.js';
import type { ImportedOffer } from './imported-offer.js';
import { readOffer, type OfferListReading, type OfferMends } from './read-offers.js';

/** What a person writes over a row. What isn't given, or given as it stands already, stays. */
export interface OfferChange {
  readonly companyId?: string | null;
  readonly people?: number | null;
  readonly smallestGroup?: number | null;
  readonly mostEvents?: number | null;
  readonly leadDays?: number | null;
  /** In words, as a cell would say it: 毎週土 9:00-12:00. */
  readonly when?: string | null;
  readonly districtIds?: readonly string[] | null;
  readonly skills?: readonly Skill[] | null;
  readonly themes?: readonly Theme[] | null;
  readonly languages?: readonly Language[] | null;
  readonly adultsOnly?: boolean | null;
  readonly participationBasis?: ParticipationBasis | null;
  readonly remarks?: string | null;
}

/** The row as the same rules read it with the change in place of its cells. */
export function mendOffer(
  row: TableRow,
  list: OfferListReading,
  mends: OfferMends,
  change: OfferChange,
): { readonly offer: ImportedOffer; readonly mends: OfferMends } {
  const before = readOffer(row, list, mends);
  const changed = {
    ...mends,
    ...mendsOfNumbers(before, change),
    ...mendsOfChoices(before, change),
    ...mendsOfWords(before, change),
  };
  return { offer: readOffer(row, list, changed), mends: changed };
}

function mendsOfNumbers(before: ImportedOffer, change: OfferChange): OfferMends {
  const names = ['people', 'smallestGroup', 'mostEvents', 'leadDays'] as const;
  // A number that was only assumed stands once somebody has looked and said it.
  const given = names.filter(
    (name) => change[name] != null && (change[name] !== before[name] || isOpen(before, name)),
  );
  return Object.fromEntries(given.map((name) => [name, String(change[name])]));
}

function mendsOfChoices(before: ImportedOffer, change: OfferChange): OfferMends {
  const { companyId, districtIds, skills, themes, languages, adultsOnly, participationBasis } = change;
  const differs = (
    given: readonly string[],
    shown: readonly string[],
    field: ImportedOffer['problems'][number]['field'],
  ) => given.toSorted().join() !== shown.toSorted().join() || isOpen(before, field);
  const isAnother = <Name extends 'adultsOnly' | 'basis'>(
    given: ImportedOffer[Name],
    name: Name,
    field: ImportedOffer['problems'][number]['field'],
  ) => given !== before[name] || isOpen(before, field);
  return {
    ...(companyId && companyId !== before.companyId && { companyId }),
    ...(districtIds && differs(districtIds, before.districtIds, 'districts') && { districtIds }),
    ...(skills && differs(skills, before.skills, 'skills') && { skillsChosen: skills }),
    ...(themes && differs(themes, before.themes, 'themes') && { themesChosen: themes }),
    ...(languages && differs(languages, before.languages, 'languages') && { languagesChosen: languages }),
    ...(adultsOnly != null &&
      isAnother(adultsOnly, 'adultsOnly', 'ages') && { adultsOnlyChosen: adultsOnly }),
    ...(participationBasis != null &&
      isAnother(participationBasis, 'basis', 'basis') && { basisChosen: participationBasis }),
  };
}

/** Words for the times take the place of all columns that say when. */
function mendsOfWords(before: ImportedOffer, { when, remarks }: OfferChange): OfferMends {
  const other = { weekdays: '', period: '', startDate: '', endDate: '', startTime: '', endTime: '' };
  return {
    ...(when != null && when.trim() !== before.times.text && { ...other, when }),
    ...(remarks !== undefined &&
      (remarks ?? '').trim() !== (before.remarks ?? '') && { remarks: remarks ?? '' }),
  };
}

function isOpen({ problems }: ImportedOffer, field: ImportedOffer['problems'][number]['field']): boolean {
  return problems.some((problem) => problem.field === field);
}
