import { counted } from '../i18n/counted.js';
export const signInTextEn = {
  title: 'Sign in',
  lead: 'For branch offices, conferences and companies. Associations need no account: the link in their mail opens the page.',
  email: 'Mail address',
  password: 'Password',
  show: 'Show the password',
  submit: 'Sign in',
  forgotten: 'Forgotten your password?',
  emailMissing: 'Enter your mail address.',
  passwordMissing: 'Enter your password.',
  demoTitle: 'For trying it out',
  demoBody:
    'This is a demonstration: people and organisations are made up, and no mail leaves it. Choose whose place you want to take.',
  enterAs: 'Enter as this person',
  enterAsLabel: (name: string) => `Enter as this person: ${name}`,
  mailBox: 'Read the mails that were sent',
  back: 'After signing in you come back to the page where you were.',
  toSignIn: 'To the sign-in page',

  codeTitle: 'Enter the code',
  codeLead:
    'Your password is right. One more step: enter the number that the authenticator app on your telephone shows.',
  code: 'Code (6 digits)',
  codeHint: 'The number beside "Machikaigi" in your authenticator app. It changes every 30 seconds.',
  codeMissing: 'Enter the code.',
  codeLost:
    "If you have neither the telephone nor a recovery code, ask the ward's administrator (in a company, your company's administrator) to reset the second step.",
  recoveryCode: 'Recovery code',
  recoveryCodeHint: 'One of the 16-character codes that you printed when you set this up. Each works once.',
  useRecoveryCode: 'No telephone at hand (use a recovery code)',
  useCode: 'Use the number in the app',
  again: 'Start again',

  enrolTitle: 'Set up the second step',
  mustEnrol: 'The ward now asks for a code when you sign in',
  mustEnrolBody: 'You set up an authenticator app on your telephone, once. It takes about five minutes.',
  enrolBegin: 'Begin',
  enrol1: '1. Have an authenticator app ready',
  enrol1Body:
    'Install and open an authenticator app on your telephone, such as Google Authenticator or Microsoft Authenticator. One that you already use will do.',
  enrol2: '2. Scan this picture with the app',
  enrol2Body: 'In the app choose "+" or "Add", then "Scan a QR code", and point it at this picture.',
  qrCode: 'QR code for the authenticator app',
  keyHint: 'If it cannot be scanned, choose "Enter a key" in the app and type these letters.',
  enrol3: '3. Enter the six digits that the app shows',
  enrolSubmit: 'Set up',
  recoveryTitle: 'Recovery codes',
  recoveryOnce: 'These codes are shown only now',
  recoveryBody:
    'They stand in for the code if you lose your telephone; each works once. Print them or write them down, and lock them away.',
  print: 'Print',
  recoveryKept: 'I have printed them or written them down',
  goOn: 'Go on',

  passwordHint:
    'At least 12 characters, of any kind. Three or four words that have nothing to do with each other are easy to remember and hard to guess. Pasting works.',
  passwordTooShort: 'Use at least 12 characters.',
  newPassword: 'New password',
  choosePassword: 'Choose a password',

  invitationTitle: 'Invitation',
  invitationTo: (name: string) => `Invitation for ${name}`,
  invitedBy: (name: string) => `${name} invites you to Machikaigi.`,
  invitedAs: 'As',
  until: 'Until',
  languageHint:
    'You can switch the language at the top right. Pages and mails will be in the one you see now.',
  accept: 'Begin with this password',
  acceptedTitle: 'You are set up',
  acceptedBody: 'Now sign in with the password that you have chosen.',

  forgottenTitle: 'Forgotten your password?',
  forgottenLead: 'We send a link to your mail address, with which you choose a new password.',
  forgottenSubmit: 'Send the mail',
  forgottenSent: 'Done. Please look at your mail',
  forgottenSentBody:
    'If there is an account with this address, the mail arrives within a few minutes. Its link works for 60 minutes. If nothing comes, look into the spam folder, and check the address for a typing mistake.',
  resetTitle: 'Choose a new password',
  resetLead: 'All devices will be signed out. A second step stays as it is.',
  resetSubmit: 'Use this password',
  resetDoneTitle: 'Your password is changed',
  resetDoneBody: 'Now sign in with the new one.',
  askAgain: 'Send the mail again',

  addressTitle: 'Confirm your mail address',
  addressBody: 'The address that received this mail becomes the one that you sign in with and get mails at.',
  addressSubmit: 'Use this address',
  addressDone: (email: string) => `Your mail address is now ${email}`,
  toAccount: 'To your account',

  closed: {
    USED: 'This link has been used already',
    ENDED: 'This link works no more: a newer mail has been sent',
    EXPIRED: 'This link has expired',
    UNKNOWN: "This link doesn't work",
  },
  closedTodo: {
    INVITATION:
      'If you have chosen your password, just sign in. If not, ask the person who invited you to send the invitation again.',
    PASSWORD_RESET: 'To choose a new password, have the mail sent again.',
    EMAIL_CHANGE: 'To change your address, sign in and start again on the page of your account.',
  },

  endedTitle: 'Please sign in again',
  endedBody:
    'You were signed out for safety. What you entered is still on this page; sign in, and go on where you were.',
  soonTitle: (minutes: number) => `You will be signed out in about ${counted(minutes, 'minute', 'minutes')}`,
  soonBody: 'Nothing has been done for a while. Press "Stay signed in" to go on.',
  latestTitle: (minutes: number) =>
    `In about ${counted(minutes, 'minute', 'minutes')} you will have to sign in again`,
  latestBody: 'Save what you are working on. You can also sign in again now.',
  stay: 'Stay signed in',
  renew: 'Sign in again now',
};
