import { accessPolicy } from '../access/access.policy.js';
import { oidcPolicy } from '../access/oidc.policy.js';
import { passkeysPolicy } from '../access/passkeys.policy.js';
import { associationPolicy } from '../association/association.policy.js';
import { auditPolicy } from '../audit/audit.policy.js';
import { contactsPolicy } from '../contacts/contacts.policy.js';
import { directoryPolicy } from '../directory/directory.policy.js';
import { importsPolicy } from '../imports/imports.policy.js';
import { matchesPolicy } from '../matches/matches.policy.js';
import { needsPolicy } from '../needs/needs.policy.js';
import { channelsPolicy } from '../notifications/channels.policy.js';
import { notificationsPolicy } from '../notifications/notifications.policy.js';
import { offersPolicy } from '../offers/offers.policy.js';
import { partnersPolicy } from '../partners/partners.policy.js';
import { privacyPolicy } from '../privacy/privacy.policy.js';
import { rostersPolicy } from '../rosters/rosters.policy.js';
import { membershipPolicy } from '../membership/membership.policy.js';
import { peoplePolicy } from '../people/people.policy.js';
import { graphqlPolicy } from './graphql.policy.js';
import type { Policy } from './policy-declaration.js';

/** Every feature's part of the schema's policy: one line each. */
export const policies: readonly Policy[] = [
  graphqlPolicy,
  accessPolicy,
  oidcPolicy,
  passkeysPolicy,
  associationPolicy,
  auditPolicy,
  contactsPolicy,
  directoryPolicy,
  importsPolicy,
  matchesPolicy,
  needsPolicy,
  channelsPolicy,
  notificationsPolicy,
  membershipPolicy,
  offersPolicy,
  partnersPolicy,
  peoplePolicy,
  privacyPolicy,
  rostersPolicy,
];
