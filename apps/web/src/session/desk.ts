import { useParams } from 'wouter';
import type { SessionViewerFragment } from '../graphql/generated/graphql.js';
import { useLanguage } from '../i18n/language.js';
import { useSession } from './session.js';

export type ViewerDistrict = SessionViewerFragment['desks'][number]['district'];

/** The district that the address names (`/:district/…`), if the viewer has a desk there. */
export function useDistrictDesk(): ViewerDistrict | undefined {
  const { district } = useParams<{ district?: string }>();
  const { viewer } = useSession();
  return viewer?.desks.find((desk) => desk.district.key === district)?.district;
}

/** Whether the viewer keeps a desk of a district, by its id: officer or coordinator. */
export function useHasDesk(): (districtId: string) => boolean {
  const { viewer } = useSession();
  return (districtId) => viewer?.desks.some(({ district }) => district.id === districtId) ?? false;
}

export function useOfficeName(): (district: Pick<ViewerDistrict, 'officeName' | 'officeNameEn'>) => string {
  const { language } = useLanguage();
  return (district) => (language === 'ja' ? district.officeName : district.officeNameEn);
}
