import { findConferencesOfDistricts } from '@app/conferences';
import {
  findAssociationsOfEvents,
  findCompaniesByIds,
  findDistrictsByIds,
  findTownsOfDistricts,
} from '@app/directory';
import { asSystem, systemScope, type Scope, type Transaction } from '@app/platform';
import { manyByKey, oneByKey } from '../graphql/loaders.js';

export const districtById = oneByKey(findDistrictsByIds, (district) => district.id);
export const conferenceOfDistrict = oneByKey(
  findConferencesOfDistricts,
  (conference) => conference.districtId,
);
export const townsOfDistrict = manyByKey(findTownsOfDistricts, (town) => town.districtId);
export const companyById = oneByKey(findCompaniesByIds, (company) => company.organisationId);
/** Of an offer that the asker sees: whose it is. Contacts and sites keep to their own rules. */
export const companyOfOffer = oneByKey(
  (tx: Transaction, _scope: Scope, ids: readonly string[]) =>
    asSystem(tx, () => findCompaniesByIds(tx, systemScope, ids)),
  (company) => company.organisationId,
);
/** For an event that the asker sees: the association whose event it is. */
export const associationOfEvent = oneByKey(
  findAssociationsOfEvents,
  (association) => association.organisationId,
);
