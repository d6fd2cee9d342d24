module.exports = {
  watchman: false,
  rootDir: __dirname,
  testEnvironment: 'node',
  testSequencer: require.resolve('../scripts/longest-first.cjs'),
  testMatch: ['<rootDir>/test/**/*.test.ts', '<rootDir>/src/**/*.test.ts'],
  transform: { '^.+\\.ts$': ['@swc/jest', { configFile: `${__dirname}/.swcrc` }] },
  globalSetup: '<rootDir>/test/harness/global-setup.ts',
  globalTeardown: '<rootDir>/test/harness/global-teardown.ts',
  setupFiles: ['<rootDir>/test/harness/short-stacks.ts'],
  // A look at a global costs much inside the sandbox: TypeORM and GraphQL look at these all the time. Names that some module
  // declares for itself (Set, Map, Buffer, JSON) can't be among them.
  sandboxInjectedGlobals: ['Array', 'Math', 'Number', 'Object', 'Promise', 'String'],
  testTimeout: 60_000,
  // Files share nothing but the template, which the first to need it builds. A worker that has grown begins anew: what a
  // file leaves in memory would slow down all that come after it.
  // One more than cores: files wait for databases and for programs of their own a fifth of their time.
  maxWorkers: 3,
  workerIdleMemoryLimit: '1GB',
};
