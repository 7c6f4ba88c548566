import { testPassword } from '../e2e/ward.js';
import type { Actor } from './actors.js';
import {
  asAnybody,
  asCompanyAdministrator,
  asHolder,
  asNobody,
  asSignedIn,
  asWard,
  type Recipe,
} from './change-rules.js';
import { linkOf } from './recipes.js';
import type { World } from './world.js';

/** A passkey, a code or an account that we never gave out. */
const nothing = 'bm90aGluZw';
const passkey = {
  ...{
    attestationObject: nothing,
    clientDataJSON: nothing,
    credentialId: nothing,
    name: '鍵',
    transports: [],
  },
};
const goodPassword = 'きつねとたぬきのばけくらべ';
const noToken = 'no token of ours, but just as long as one is';

/** One's own account: nobody's ids are named, but for those of sessions and passkeys. */
export const accountChanges: Readonly<Record<string, Recipe>> = {
  acceptInvitation: (given) => [
    asHolder({ token: linkOf(given, 'invitation'), input: { language: 'ja', password: goodPassword } }),
  ],
  acceptInvitationWithOrganisation: ({ world }) => [
    asNobody({ token: noToken, providerId: world.companies.x }),
  ],
  acceptInvitationWithPasskey: () => [asNobody({ token: noToken, input: passkey })],
  addPasskey: () => [asNobody({ input: passkey })],
  beginInvitationPasskey: () => [asNobody({ token: noToken })],
  beginPasskey: () => [asSignedIn({})],
  beginPasskeySignIn: () => [asAnybody({})],
  beginSecondFactor: () => [asSignedIn({ password: testPassword })],
  changeName: () => [asSignedIn({ name: '新しい名前' })],
  changePassword: () => [
    asSignedIn({ input: { currentPassword: testPassword, password: goodPassword } }),
    asNobody({ input: { currentPassword: 'not the password', password: goodPassword } }),
  ],
  confirmEmail: (given) => [asHolder({ token: linkOf(given, 'email') })],
  confirmSecondFactor: () => [asNobody({ code: '000000' })],
  enrolSecondFactor: () => [asNobody({ code: '000000' })],
  linkOrganisationAccount: ({ world }) => [asNobody({ providerId: world.companies.w })],
  removeIdentityProvider: ({ world }) => providers(world, (id) => ({ id })),
  removePasskey: ({ world, actor }) =>
    world.rows['passkey']!.map((id) => ({
      args: { id },
      may: () => world.passkeys[actor.personId ?? ''] === id,
    })),
  removeSecondFactor: () => [asSignedIn({ password: testPassword })],
  renamePasskey: ({ world, actor }) =>
    world.rows['passkey']!.map((id) => ({
      args: { id, name: '別の鍵' },
      may: () => world.passkeys[actor.personId ?? ''] === id,
    })),
  replaceRecoveryCodes: () => [asNobody({ password: testPassword })],
  requestEmailChange: () => [asSignedIn({ input: { email: 'new@person.example', password: testPassword } })],
  requestPasswordReset: ({ world }) => [asAnybody({ email: world.people.officer.email })],
  requireSecondFactor: ({ world, actor }) => [
    asWard(world, actor.administeredWards.includes(world.wards.second) ? 'second' : 'first', {
      required: true,
    }),
  ],
  resetPassword: (given) => [asHolder({ token: linkOf(given, 'reset'), password: goodPassword })],
  resetSecondFactor: ({ world }) => [
    asWard(world, 'first', { personId: world.invited.first }),
    asWard(world, 'second', { personId: world.invited.second }),
  ],
  revokeOtherSessions: () => [asSignedIn({})],
  revokeSession: ({ world, actor }) =>
    (['officer', 'companyMember'] as const).map((name) => ({
      args: { id: world.sessions[name] },
      may: () => actor.personId === world.people[name].id,
    })),
  saveIdentityProvider: ({ world }) =>
    providers(world, (id) => ({
      ...{ id },
      input: {
        clientId: 'x',
        clientSecret: 'y',
        domains: [],
        enabled: false,
        issuer: 'https://issuer.invalid',
      },
    })),
  signIn: ({ world, actor }) => [
    asSignedIn({ input: { email: emailOf(world, actor), password: testPassword } }),
    asNobody({ input: { email: emailOf(world, actor), password: 'not the password' } }),
  ],
  signInWithPasskey: () => [
    asNobody({
      assertion: {
        ...{ authenticatorData: nothing, clientDataJSON: nothing, credentialId: nothing, signature: nothing },
        userHandle: nothing,
      },
    }),
  ],
  signOut: () => [asAnybody({})],
  signOutEverywhere: () => [asSignedIn({})],
  testIdentityProvider: ({ world }) => providers(world, (id) => ({ id, issuer: 'https://127.0.0.1:1' })),
  unlinkOrganisationAccount: ({ world, actor }) =>
    world.rows['federated_identity']!.map((id) => ({
      args: { id },
      may: () => actor.personId === world.people.companyAdministrator.id,
    })),
};

function providers(world: World, args: (id: string) => object) {
  return [
    asCompanyAdministrator(world, 'x', { ...args(world.companies.x) }),
    asCompanyAdministrator(world, 'y', { ...args(world.companies.y) }),
    asWard(world, 'first', { ...args(world.wards.first) }),
    asWard(world, 'second', { ...args(world.wards.second) }),
  ];
}

const emailOf = ({ people }: World, { personId }: Actor) =>
  Object.values(people).find(({ id }) => id === personId)?.email ?? 'nobody@person.example';
