/** Sorts the record, and says who reads what: a ward's administrator reads access and settings, not what districts decide. */
export const entryKinds = ['PLAN', 'ORGANISATION', 'ACCESS', 'SETTING', 'RECORD', 'OTHER'] as const;
export type EntryKind = (typeof entryKinds)[number];

const subjectTypes: Readonly<Record<Exclude<EntryKind, 'OTHER'>, readonly string[]>> = {
  PLAN: [
    ...['match', 'matchRun', 'proposal', 'community_event', 'eventDay', 'staffing_need', 'volunteer_offer'],
    ...[
      'list_import',
      'event_import',
      'answer_link',
      'association_link',
      'roster',
      'forbidden_pair',
      'notification',
    ],
    'address_trouble',
  ],
  ORGANISATION: [
    ...['organisation', 'company', 'association', 'contact', 'conference_member', 'membership'],
    ...['membership_request', 'declaration', 'webhook_endpoint'],
  ],
  ACCESS: [
    ...['person', 'role_grant', 'session', 'invitation', 'password_reset', 'passkey', 'totp'],
    ...['recovery_code', 'partner_token', 'identity_provider', 'hand_over'],
  ],
  SETTING: ['ward', 'district', 'town', 'conference', 'retention'],
  RECORD: ['record'],
};

const kindOfSubject = new Map(
  Object.entries(subjectTypes).flatMap(([kind, types]) => types.map((type) => [type, kind as EntryKind])),
);

export function kindOf(subjectType: string): EntryKind {
  return kindOfSubject.get(subjectType) ?? 'OTHER';
}
