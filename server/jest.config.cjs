const swc = ['@swc/jest', { configFile: `${__dirname}/.swcrc` }];

module.exports = {
  rootDir: __dirname,
  testEnvironment: 'node',
  testMatch: ['<rootDir>/test/**/*.test.ts', '<rootDir>/src/**/*.test.ts'],
  // Node 20 can require() content-disposition, an ES module of @fastify/static; jest's own loader can't.
  transform: { '^.+\\.ts$': swc, 'node_modules/content-disposition/.+\\.js$': swc },
  transformIgnorePatterns: ['node_modules/(?!content-disposition/)'],
  globalSetup: '<rootDir>/test/harness/global-setup.ts',
  globalTeardown: '<rootDir>/test/harness/global-teardown.ts',
  testTimeout: 60_000,
};
