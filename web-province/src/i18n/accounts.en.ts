import type { Translation } from '@hcc/web-shared/src/i18n/translation';
import type vi from './accounts.vi';

const en: Translation<typeof vi> = {
  role: {
    RECEPTION: 'One-stop desk',
    OFFICIAL: 'Official',
    APPROVER: 'Approver',
    SUPERVISOR: 'Supervisor',
    LEADERSHIP: 'Provincial leadership',
    ADMIN: 'Administrator',
  },
  roleText: {
    RECEPTION: 'receives, hands back, passes on',
    OFFICIAL: 'appraises, processes',
    APPROVER: 'approves, refuses, stops',
    SUPERVISOR: 'assigns work, reads the reports of the area',
    LEADERSHIP: 'reads every figure, changes nothing',
    ADMIN: 'accounts and catalogue; reads every figure',
  },
  title: 'Accounts',
  policyTitle: 'Second factor by role',
  policyText:
    'A role that requires it: whoever has not turned it on can do nothing else until he has, also while signed in.',
  roleColumn: 'Role',
  people: 'People',
  enrolled: 'Turned on',
  required: 'Required',
  requireOf: 'Require the second factor of the role {{role}}',
  askTitle: 'Require it of the role {{role}}?',
  askText_one: '{{count}} person who has not turned it on will have to at the next click.',
  askText_other: '{{count}} people who have not turned it on will have to at their next click.',
  askYourself: 'You have this role too and have not turned it on: your next page will be the one that does.',
  askConfirm: 'Require',
  accountTitle: 'Help somebody back in',
  accountText:
    'Find the user name to give a temporary password, or to take the second factor away when the phone is lost.',
  username: 'User name',
  find: 'Find',
  notFound: 'There is no such account.',
  office: 'Office',
  roles: 'Roles',
  status: 'State',
  ACTIVE: 'Active',
  DISABLED: 'Disabled',
  factor: 'Second factor',
  factorSince: 'on since {{when}}',
  factorOff: 'off',
  password: 'Password',
  passwordGiven: 'given by an administrator, not changed yet',
  passwordOwn: 'chosen by the person',
  temporary: 'Temporary password',
  temporaryHint: 'The person has to change it when signing in. All open sessions of the person end.',
  give: 'Give the temporary password',
  given: 'The temporary password is set. Tell the person in a safe way.',
  resetFactor: 'Take the second factor away',
  resetTitle: 'Take the second factor of {{name}} away?',
  resetText:
    'Only when you are sure who asks (in person, or by calling a number you know). All open sessions of the person end.',
};

export default en;
