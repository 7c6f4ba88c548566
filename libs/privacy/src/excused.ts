/** Columns that look personal by their name and aren't: by why not. */
const because: Readonly<Record<string, readonly string[]>> = {
  'a public body’s, as it publishes it': [
    ...[
      'ward.name',
      'ward.name_en',
      'district.name',
      'district.name_en',
      'conference.name',
      'conference.name_en',
    ],
    ...['district.office_name', 'district.office_name_en', 'district.office_phone', 'town.name', 'town.kana'],
  ],
  'an organisation’s, not a person’s': [
    ...['organisation.name', 'organisation.kana', 'organisation.name_en', 'organisation.search_text'],
    ...['site.name', 'site.address', 'membership_application.name', 'membership_application.kana'],
    'identity_provider.client_secret_sealed',
    'partner_token.partner_name',
    ...['webhook_endpoint.name', 'webhook_endpoint.address_sealed', 'webhook_endpoint.secret_sealed'],
    'webhook_endpoint.last_failure',
  ],
  'what a public event is called, about and where': [
    ...['community_event.title', 'community_event.title_kana', 'community_event.description'],
    ...['community_event.organiser_text', 'community_event.venue_name', 'community_event.venue_address'],
    ...['community_event.search_text', 'event_day.date_text'],
  ],
  'a kind of thing, a version or a digest': [
    ...['audit_entry.actor', 'audit_entry.subject_type', 'audit_entry.actor_digest'],
    ...[
      'audit_entry_before.subject_type',
      'declaration.text_version',
      'notification.message_id',
      'notification.failure_class',
    ],
  ],
  'about the work, without a person in it': [
    ...[
      'notification.subject',
      'list_import.file_name',
      'list_import.facts',
      'match_run.failure',
      'sending_pause.reason',
    ],
  ],
};

/** Each with its reason. */
export const excused: ReadonlyMap<string, string> = new Map(
  Object.entries(because).flatMap(([why, columns]) => columns.map((column) => [column, why])),
);
