/**
 * Every table, and whose its rows are. `systemOnly` says why a table has no policy for people at all: the product reads
 * and writes it in its own name, after it has decided that the person may.
 */
export const declaredTables: Readonly<
  Record<string, { readonly whose: string; readonly systemOnly?: string }>
> = {
  // The directory
  migrations: { whose: 'everybody’s: readiness compares it with the code’s' },
  ward: { whose: 'everybody’s' },
  district: { whose: 'everybody’s' },
  town: { whose: 'everybody’s' },
  conference: { whose: 'everybody’s' },
  conference_member: { whose: 'the company’s, and of whoever reads the conference’s district' },
  organisation: { whose: 'of whoever sees its company, its event or its match' },
  company: { whose: 'its own, and of whoever reads a conference of which it is a member' },
  association: { whose: 'of whoever reads its district or sees an event of it' },
  site: { whose: 'the organisation’s, and of the desks to which it belongs' },
  contact: { whose: 'the organisation’s, and of the desks to which it belongs' },
  // Who signs in
  person: { whose: 'its own, and of the administrators of its ward and its company' },
  role_grant: { whose: 'the person’s, and of the administrators of its ward and its company' },
  session: { whose: 'the person’s' },
  // Events and needs
  list_import: { whose: 'of events the branch office’s; of offers the desks’, or the company’s' },
  list_import_row: { whose: 'as its list' },
  column_mapping: { whose: 'as the lists that it is for' },
  community_event: { whose: 'the district’s, and of companies to which a need of it is open' },
  event_day: { whose: 'as its event' },
  staffing_need: { whose: 'the district’s, and of companies that it was opened to or that were asked' },
  // Offers
  volunteer_offer: { whose: 'the company’s, and of the coordinators with whom it is shared' },
  offer_window: { whose: 'as its offer' },
  offer_pattern: { whose: 'as its offer' },
  // Matches
  match_run: { whose: 'the coordinator’s' },
  run_gap: { whose: 'as its run' },
  forbidden_pair: { whose: 'the coordinator’s' },
  matching_setting: { whose: 'the coordinator’s' },
  reminder_setting: { whose: 'the desks’' },
  match: { whose: 'the coordinator’s, the office’s once decided, the company’s once asked' },
  notification: { whose: 'the desk’s that told; what it tells by hand it ticks' },
  notification_preference: { whose: 'the person’s; a contact’s of whoever keeps the contact' },
  webhook_endpoint: { whose: 'the company’s; address and secret are the product’s' },
  address_trouble: { whose: 'of the desks that wrote to the address, and the ward’s administrators’' },
  sending_pause: {
    whose: 'nobody’s: whether a server is given a rest',
    systemOnly: 'workers alone go by it',
  },
  optional_mail_pause: { whose: 'of the ward’s desks; the product pauses' },
  bounce: {
    whose: 'the notification’s',
    systemOnly: 'what a mail server reported; people see what became of the notification',
  },
  // Signing in, and what only the product reads
  account_link: { whose: 'the holder’s of the mail', systemOnly: 'who brings the token is not signed in' },
  attempt: {
    whose: 'nobody’s: counts under keyed hashes',
    systemOnly: 'counted before anybody is signed in',
  },
  second_factor: { whose: 'the person’s', systemOnly: 'a sealed secret, which nobody is shown again' },
  recovery_code: { whose: 'the person’s', systemOnly: 'hashes, compared before anybody is signed in' },
  pending_sign_in: { whose: 'the person’s', systemOnly: 'whoever it is has yet to show the second factor' },
  passkey: { whose: 'the person’s' },
  webauthn_challenge: { whose: 'the browser’s', systemOnly: 'answered before anybody is signed in' },
  identity_provider: { whose: 'the company’s or the ward’s; its secret is the product’s' },
  identity_provider_domain: { whose: 'of whoever administers the provider' },
  federated_identity: { whose: 'the person’s' },
  oidc_sign_in: { whose: 'the browser’s', systemOnly: 'begun and ended before anybody is signed in' },
  partner_token: { whose: 'the ward’s; its administrators give and revoke it' },
  // People and companies
  hand_over: { whose: 'the ward’s' },
  hand_over_grant: { whose: 'as its hand-over' },
  membership_application: { whose: 'the company’s, and as its requests' },
  membership_request: { whose: 'the desks’ of the conference, and the ward’s' },
  declaration: { whose: 'the company’s, the desks’ of its conferences, and the ward’s' },
  // Associations and personal data
  association_link: { whose: 'the branch office’s' },
  association_report: { whose: 'the desks’, and the company’s' },
  roster: { whose: 'the company’s, and the branch office’s once it is shared' },
  roster_name: { whose: 'as its roster' },
  retention: { whose: 'everybody’s: the privacy page shows it' },
  erasure_request: { whose: 'the person’s, and the ward’s administrators’' },
  // The record
  audit_chain: {
    whose: 'nobody’s: where each chain ends',
    systemOnly: 'every writer of the record needs it',
  },
  audit_entry: { whose: 'the desks’, the company’s, the ward’s, the auditor’s, and whoever decided’s' },
  audit_entry_before: {
    whose: 'nobody’s: the record before it was chained',
    systemOnly: 'adopted at a start',
  },
  audit_personal: { whose: 'as its entry; what it says of a person, of fewer' },
  audit_anchor: { whose: 'of whoever reads the record' },
};

/** Functions that read or write past the policies, each for a reason. Nothing else may. */
export const definerFunctions: Readonly<Record<string, string>> = {
  asker_ward: 'which ward the asker belongs to',
  asker_offices: 'ids of the asker’s own grants',
  asker_conferences: 'ids of the asker’s own grants',
  asker_desks: 'ids of the asker’s own grants',
  asker_companies: 'ids of the asker’s own grants',
  asker_administered_companies: 'ids of the asker’s own grants',
  asker_member_districts: 'ids by the memberships of the asker’s own companies',
  asker_wards: 'ids of the asker’s own grants',
  asker_administered_wards: 'ids of the asker’s own grants',
  asker_audited_wards: 'ids of the asker’s own grants',
  asker_readable_districts: 'ids: what policies of events and needs are made of',
  asker_company_districts: 'ids: to which districts of the ward an open need reaches',
  asker_asked_needs:
    'ids: needs for which the asker’s company was asked; need and match would read each other',
  asker_further_events: 'ids: events seen for a need’s sake; event and need would read each other',
  asker_desk_members: 'ids: members of the desks’ conferences',
  asker_known_companies: 'ids: companies that the asker knows by name',
  asker_house: 'ids: organisations whose contacts the asker reads',
  asker_may_grant: 'a yes or no about a grant, by the asker’s own',
  asker_ward_people: 'ids: people of wards that the asker reads; person and role_grant would read each other',
  asker_colleagues: 'ids: people of companies that the asker administers; likewise',
  erase_audit_personal: 'takes one person’s values out of the record; for the product alone',
  match_counts_on_need: 'trigger: counts the people taken on a need that the writer may not write',
  offer_keeps_people_at_once: 'trigger: adds up an offer’s people over matches that nobody else may see',
  need_moves_its_matches: 'trigger: moves matches with their need, drafts too',
};

/** Public by nature: for these alone a policy may let everybody read everything. */
export const publicTables: readonly string[] = [
  'migrations',
  'ward',
  'district',
  'town',
  'conference',
  'retention',
];

/** Schemas that hold no row of anybody’s: the queue’s jobs carry ids only. */
export const otherSchemas: readonly string[] = ['bullmq'];
