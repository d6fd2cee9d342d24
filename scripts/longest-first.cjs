const { default: Sequencer } = require('@jest/test-sequencer');

/**
 * What takes longest, as measured on two cores. Jest knows no times where it has not run before and goes by the size of
 * files, so the longest would begin last and one core wait for them.
 */
const LONGEST = [
  'matrix/matrix',
  'ops/backup',
  'processes/two-servers',
  'demo/generate',
  'api/laws',
  'reporting/verify',
  'graphql/operations',
  'engines/threads',
  'ops/backup-command',
  'api/calendar-change',
  'dossier/seals',
  'demo/load-demo',
  'api/jurisdiction',
  'reorganisation/thanh-hoa',
  'reorganisation/random',
  'identity/second-factor',
  'api/consultation',
  'catalogue/administration',
  'staffing/staffing',
  'identity/sign-in-limits',
  'audit/trail',
  'e2e/accessibility',
  'e2e/language',
  'e2e/health-and-practice',
  'e2e/voices',
  'e2e/across-tiers',
].map((name) => `/${name}.test.ts`);

const placeOf = ({ path }) => {
  const place = LONGEST.findIndex((name) => path.endsWith(name));
  return place < 0 ? LONGEST.length : place;
};

module.exports = class LongestFirst extends Sequencer {
  sort(tests) {
    return super.sort(tests).sort((one, other) => placeOf(one) - placeOf(other));
  }
};
