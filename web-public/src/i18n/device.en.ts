export default {
  kind: { KIOSK: 'Kiosk', BOARD: 'Call board', COUNTER_SCREEN: 'Counter screen' },
  pairTitle: 'Pair this machine: {{kind}}',
  pairLead: 'Enter the pairing code of 8 digits that the administrator sees under “Floor and machines” of the office.',
  revoked: 'This machine is no longer in use at the centre. Enter a new pairing code to use it again.',
  digits_one: '{{count}} of 8 digits entered',
  digits_other: '{{count}} of 8 digits entered',
  pairing: 'Pairing…',
  erase: 'Erase the last digit',
  problem: {
    wrong: 'The code is wrong or has expired. Please get a new one.',
    often: 'Too many attempts. Please wait a minute.',
    away: 'The server can’t be reached. Please check the cable and enter the code again.',
  },
  away: 'The line is down, reconnecting… What is shown may be old.',
  starting: 'Starting…',
  startingAway: 'The server can’t be reached yet; trying again in a few seconds.',
};
