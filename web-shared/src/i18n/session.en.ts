import type vi from './session.vi';
import type { Translation } from './translation';

const en: Translation<typeof vi> = {
  signIn: {
    country: 'SOCIALIST REPUBLIC OF VIET NAM',
    motto: 'Independence – Freedom – Happiness',
    title: 'Sign in',
    lead: 'For officials working at the {{app}}.',
    username: 'User name',
    password: 'Password',
    submit: 'Sign in',
    enterUsername: 'Enter your user name.',
    enterPassword: 'Enter your password.',
    wrong: 'The user name or password is not right. Check Caps Lock and the Vietnamese keyboard, then try again.',
    capsLock: 'Caps Lock is on.',
    otherApps: 'Other applications',
    publicPage: 'Look-up page for citizens',
    forgot: 'Forgotten password: ask the administrator of the province for a new one.',
  },
  code: {
    lead: 'This account has a second factor. Open the authenticator app on the phone.',
    label: 'Code',
    hint: 'The six digits on the phone, or a recovery code.',
    enter: 'Enter the code.',
    wrong: 'The code is wrong or has been used. Enter the one that the phone shows now.',
    ended: 'The time for the code has run out. Enter the password again.',
    submit: 'Confirm',
    again: 'Enter the password again',
  },
  expired: {
    title: 'Your session has ended',
    lead: 'Enter the password of {{name}} to go on. What you were typing is still there.',
    submit: 'Go on',
    other: 'Sign in with another account',
  },
  wrongApp: {
    title: 'This account works in another application: {{tier}}',
    lead: '{{name}} belongs to {{office}}. Please open the application of that office.',
    open: 'Open the application: {{tier}}',
  },
  unreachable: {
    title: 'The server cannot be reached',
    lead: 'Check the network. Your draft is kept on this computer.',
  },
};

export default en;
