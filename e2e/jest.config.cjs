module.exports = {
  rootDir: __dirname,
  testEnvironment: 'node',
  testSequencer: require.resolve('../scripts/longest-first.cjs'),
  testMatch: ['<rootDir>/**/*.test.ts'],
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' }, module: { type: 'commonjs' } },
    ],
  },
  globalSetup: '<rootDir>/support/global-setup.ts',
  globalTeardown: '<rootDir>/support/global-teardown.ts',
  testTimeout: 90_000,
  // Each with a server of its own, so that no file finds another's dossiers.
  maxWorkers: 2,
};
