import type { CompanyType } from '../directory/company.type.js';
import { companyOfOffer } from '../directory/directory.loaders.js';
import { companyType } from '../directory/directory.mapping.js';
import type { Loaders } from '../graphql/loaders.js';
import { needById } from '../needs/needs.loaders.js';
import { needType } from '../needs/needs.mapping.js';

/** The need of a part of a plan, as far as the asker sees it. */
export async function needOf({ needId }: { readonly needId: string }, loaders: Loaders) {
  const need = await loaders.of(needById).load(needId);
  return need && needType(need);
}

/** The company of an offer that is part of a plan that the asker sees. */
export async function companyOf(companyId: string, loaders: Loaders): Promise<CompanyType | null> {
  const company = await loaders.of(companyOfOffer).load(companyId);
  return company && companyType(company);
}
