import { kindRules } from '../kind-rules.js';
import { notificationKinds } from '../notification.js';
import {
  readUnsubscribeToken,
  signUnsubscribeToken,
  unsubscribeHeaders,
  unsubscribeUrl,
} from './unsubscribe-link.js';

const secret = 's'.repeat(32);
const personId = '6f6c1f4e-8f0f-4a86-9d5f-0a4b1a7f2c11';
const contactId = '0d9d4b54-6b55-4f4f-9f5e-5f6b0d3c9e22';
const settings = { publicUrl: 'https://machikaigi.example', secretKey: secret };

describe(signUnsubscribeToken.name, () => {
  it.each([{ personId }, { contactId }])('says whose and which: %j', (holder) => {
    const token = signUnsubscribeToken({ holder, kind: 'DAY_DONE' }, secret);
    expect(readUnsubscribeToken(token, secret)).toEqual({ holder, kind: 'DAY_DONE' });
    expect(token).toMatch(/^[\w-]{70,130}$/);
  });

  it('is another for everybody and for every kind', () => {
    const claims = notificationKinds.flatMap((kind) => [
      { kind, holder: { personId } },
      { kind, holder: { contactId: personId } },
    ]);
    expect(new Set(claims.map((claim) => signUnsubscribeToken(claim, secret))).size).toBe(claims.length);
  });
});

describe(readUnsubscribeToken.name, () => {
  const token = signUnsubscribeToken({ holder: { personId }, kind: 'DAY_DONE' }, secret);

  it('takes none that somebody else signed', () => {
    expect(readUnsubscribeToken(token, `${secret}x`)).toBeNull();
  });

  it('takes none that was changed in one place', () => {
    const bytes = Buffer.from(token, 'base64url');
    for (let at = 0; at < bytes.length; at += 1) {
      const changed = Buffer.from(bytes);
      changed[at] = changed[at]! ^ 1;
      expect(readUnsubscribeToken(changed.toString('base64url'), secret)).toBeNull();
    }
  });

  it.each(['', 'x', '\0', 'あ', `${token}A`, token.slice(1), `${token}=`, token.repeat(20)])(
    'takes no %j',
    (text) => expect(readUnsubscribeToken(text, secret)).toBeNull(),
  );
});

describe(unsubscribeUrl.name, () => {
  it('leads to a page only where the kind is optional', () => {
    for (const kind of notificationKinds) {
      const url = unsubscribeUrl({ kind, personId, contactId: null }, settings);
      expect([kind, url !== null]).toEqual([kind, kindRules[kind].optional]);
    }
  });

  it('is the contact’s, where one is written to; nobody’s where nobody is', () => {
    const url = unsubscribeUrl({ kind: 'DAY_DONE', personId: null, contactId }, settings)!;
    expect(readUnsubscribeToken(url.split('/').at(-1)!, secret)?.holder).toEqual({ contactId });
    expect(unsubscribeUrl({ kind: 'DAY_DONE', personId: null, contactId: null }, settings)).toBeNull();
  });
});

describe(unsubscribeHeaders.name, () => {
  it('are those of RFC 8058, or none', () => {
    expect(unsubscribeHeaders('https://machikaigi.example/unsubscribe/x')).toEqual({
      'List-Unsubscribe': '<https://machikaigi.example/unsubscribe/x>',
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
    });
    expect(unsubscribeHeaders(null)).toEqual({});
  });
});
