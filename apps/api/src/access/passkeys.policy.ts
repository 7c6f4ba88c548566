import type { Policy } from '../graphql/policy-declaration.js';

export const passkeysPolicy: Policy = {
  Query: { SIGNED_IN: 'passkeys' },
  Mutation: {
    ANYONE: 'beginPasskeySignIn signInWithPasskey',
    LINK_HOLDER: 'beginInvitationPasskey acceptInvitationWithPasskey',
    SIGNED_IN: 'beginPasskey addPasskey renamePasskey removePasskey',
  },
  Passkey: { rows: 'SELF', SIGNED_IN: 'id name createdAt lastUsedAt synced' },
  PasskeyOptions: { ANYONE: 'json' },
  PasskeySaved: { SIGNED_IN: 'passkey' },
  PasskeyRemoved: { rows: 'SELF', SIGNED_IN: 'id' },
};
