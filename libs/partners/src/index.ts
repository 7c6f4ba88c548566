export * from './partner-token.js';
export { PartnerTokenRow } from './partner-token.entity.js';
export { PartnersModule } from './partners.module.js';
export { type Partner, Partners } from './partners.service.js';
