import {
  classOf,
  isForGood,
  isOfServer,
  shownWords,
  type SmtpFailure,
  smtpFailureOf,
} from './failure-class.js';

const failure = (with_: Partial<SmtpFailure>): SmtpFailure => ({
  ...{ code: 'EENVELOPE', responseCode: 0, command: 'RCPT TO', words: '' },
  ...with_,
});

describe(classOf.name, () => {
  it.each<[string, Partial<SmtpFailure>, string]>([
    ['nobody answers', { code: 'ECONNECTION', command: 'CONN' }, 'CONNECTION'],
    ['silence after DATA', { code: 'ETIMEDOUT', command: 'DATA' }, 'CONNECTION'],
    ['a name that cannot be resolved', { code: 'EDNS' }, 'CONNECTION'],
    ['a server that shuts down', { responseCode: 421, words: '421 4.3.2 shutting down' }, 'CONNECTION'],
    ['a wrong password', { code: 'EAUTH', responseCode: 535, command: 'AUTH PLAIN' }, 'SENDER_REFUSED'],
    ['a password asked for', { responseCode: 530, command: 'MAIL FROM' }, 'SENDER_REFUSED'],
    ['a sender refused', { responseCode: 550, command: 'MAIL FROM' }, 'SENDER_REFUSED'],
    ['a greeting that sends us away', { responseCode: 554, command: 'CONN' }, 'SENDER_REFUSED'],
    ['a policy', { responseCode: 550, words: '550 5.7.1 rejected' }, 'SENDER_REFUSED'],
    ['a list', { responseCode: 554, words: '554 blocked using zen.spamhaus.org' }, 'SENDER_REFUSED'],
    ['a relay', { responseCode: 554, words: '554 Relay access denied' }, 'SENDER_REFUSED'],
    ['nobody of that name', { responseCode: 550, words: '550 5.1.1 unknown user' }, 'ADDRESS'],
    ['nobody of that name, in bare words', { responseCode: 550, words: '550 no such user' }, 'ADDRESS'],
    ['nobody, said after the data', { responseCode: 550, command: 'DATA', words: '550 no' }, 'ADDRESS'],
    ['an account that was closed', { responseCode: 554, words: '554 5.2.1 disabled' }, 'ADDRESS'],
    ['too large', { responseCode: 552, command: 'DATA', words: '552 5.3.4 too large' }, 'MESSAGE'],
    ['malformed', { responseCode: 554, command: 'DATA', words: '554 5.6.0 bad' }, 'MESSAGE'],
    ['larger than the server takes', { code: 'EMESSAGE', command: 'MAIL FROM' }, 'MESSAGE'],
    ['a full mailbox, for now', { responseCode: 452, words: '452 4.2.2 mailbox full' }, 'MAILBOX_FULL'],
    ['a full mailbox, "for good"', { responseCode: 552, words: '552 5.2.2 over quota' }, 'MAILBOX_FULL'],
    ['a full mailbox, in words', { responseCode: 552, words: '552 mailbox is full' }, 'MAILBOX_FULL'],
    [
      'a server without room',
      { responseCode: 452, words: '452 4.3.1 insufficient system storage' },
      'TEMPORARY',
    ],
    ['greylisting', { responseCode: 450, words: '450 4.2.0 Greylisted, see …' }, 'GREYLISTED'],
    ['greylisting by its code', { responseCode: 451, words: '451 4.7.1 try later' }, 'GREYLISTED'],
    ['a rate', { responseCode: 451, words: '451 4.7.28 unusual rate' }, 'RATE_LIMITED'],
    ['a rate, in words', { responseCode: 421, words: '421 too many connections' }, 'RATE_LIMITED'],
    ['anything else that passes', { responseCode: 451, words: '451 local error' }, 'TEMPORARY'],
  ])('knows %s', (_what, with_, expected) => {
    expect(classOf(failure(with_))).toBe(expected);
  });

  it('gives up on an address or a message alone, and rests a server only for what is its own', () => {
    expect(isForGood('ADDRESS') && isForGood('MESSAGE')).toBe(true);
    expect(isForGood('SENDER_REFUSED') || isForGood('MAILBOX_FULL')).toBe(false);
    expect(isOfServer('SENDER_REFUSED') && isOfServer('CONNECTION')).toBe(true);
    expect(isOfServer('ADDRESS') || isOfServer('GREYLISTED')).toBe(false);
  });
});

describe(smtpFailureOf.name, () => {
  it('reads what is there of an error, and of anything else', () => {
    const error = Object.assign(new Error('Refused'), {
      code: 'EENVELOPE',
      responseCode: 550,
      response: '550 5.1.1 x',
    });
    expect(smtpFailureOf(error)).toMatchObject({ responseCode: 550, words: 'Refused 550 5.1.1 x' });
    expect(smtpFailureOf('gone')).toEqual({ code: '', responseCode: 0, command: '', words: 'gone' });
  });
});

describe(shownWords.name, () => {
  it('keeps no address, no line break and no half character', () => {
    const shown = shownWords(`550 <hanako@x.test>\r\nno \0${'𠮷'.slice(0, 1)}${'長'.repeat(400)}`);
    expect(shown).not.toMatch(/hanako|\n|\0/);
    expect(shown).not.toMatch(/\p{Surrogate}/u);
    expect([...shown].length).toBeLessThanOrEqual(300);
  });
});
