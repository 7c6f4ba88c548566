import { useParams } from 'wouter';
import type { SessionViewerFragment } from '../graphql/generated/graphql.js';
import { useSession } from './session.js';

export type ViewerDistrict = SessionViewerFragment['desks'][number]['district'];

/** The district that the address names (`/:district/…`), if the viewer has a desk there. */
export function useDistrictDesk(): ViewerDistrict | undefined {
  const { district } = useParams<{ district?: string }>();
  const { viewer } = useSession();
  return viewer?.desks.find((desk) => desk.district.key === district)?.district;
}
