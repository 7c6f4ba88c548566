import { productChain } from './chain.js';

/** A time as the chain covers it: text, to the microsecond, in UTC. */
export const chainTime = (sql: string): string =>
  `to_char(${sql} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`;

/** The ward of the district, else of the organisation, of whoever acts, of whom it is about; else the product's own. */
export const wardSql = (district: string, organisation: string, person: string, subject: string): string =>
  `coalesce((select ward_id from district where id = ${district}),
    (select ward_id from organisation where id = ${organisation}),
    (select ward_id from person where id = ${person}),
    (select ward_id from person where id = ${subject}),
    (select id from ward where id = ${subject}), '${productChain}')`;
