// `npm run test:offline`: jest compiles the TypeScript and prepares the database, as for the tests.
module.exports = {
  ...require('./jest.config.cjs'),
  testMatch: ['<rootDir>/faults/*.fault.ts'],
  testTimeout: 30 * 60_000,
  maxWorkers: 1,
};
