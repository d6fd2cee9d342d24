const swc = ['@swc/jest', { configFile: `${__dirname}/.swcrc` }];
// Node 20 loads ES modules from these; jest's own loader can't, so they become CommonJS first.
const ESM = '(@fastify/cookie|cookie|content-disposition)/';

module.exports = {
  watchman: false,
  rootDir: __dirname,
  testEnvironment: 'node',
  testMatch: ['<rootDir>/test/**/*.test.ts', '<rootDir>/src/**/*.test.ts'],
  transform: { '^.+\\.ts$': swc, [`node_modules/${ESM}.+\\.js$`]: swc },
  transformIgnorePatterns: [`node_modules/(?!${ESM})`],
  globalSetup: '<rootDir>/test/harness/global-setup.ts',
  globalTeardown: '<rootDir>/test/harness/global-teardown.ts',
  testTimeout: 60_000,
};
