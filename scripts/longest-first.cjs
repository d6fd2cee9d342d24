const { default: Sequencer } = require('@jest/test-sequencer');

/**
 * What takes longest, as measured on two cores. Jest knows no times where it has not run before and goes by the size of
 * files, so the longest would begin last and one core wait for them.
 */
const LONGEST = [
  'matrix/matrix',
  'ops/backup',
  'dossier/seals',
  'api/jurisdiction',
  'demo/generate',
  'demo/load-demo',
  'reporting/verify',
  'printing/slip-pdf',
  'identity/sign-in-limits',
  'api/tracking',
  'reporting/figures',
  'graphql/input-texts',
  'calendar/clock-property',
  'demo/demo-spread',
  'demo/generate-parts',
  'e2e/accessibility',
  'e2e/language',
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
