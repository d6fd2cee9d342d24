/**
 * How web-shared and the apps are tested; each folder's jest.config.cjs adds the texts that it has.
 * @type {import('jest').Config}
 */
module.exports = {
  testEnvironment: 'jsdom',
  // Typing letter by letter is slow where two cores are shared; a hanging test still ends.
  testTimeout: 30_000,
  testMatch: ['<rootDir>/test/**/*.test.ts', '<rootDir>/test/**/*.test.tsx'],
  setupFiles: [require.resolve('./test/support/globals.cjs')],
  setupFilesAfterEnv: ['<rootDir>/test/setup.ts'],
  transform: {
    '\\.[cm]?[jt]sx?$': [
      '@swc/jest',
      {
        swcrc: false,
        jsc: {
          target: 'es2022',
          parser: { syntax: 'typescript', tsx: true },
          transform: { react: { runtime: 'automatic' } },
        },
        module: { type: 'commonjs' },
      },
    ],
  },
  moduleNameMapper: {
    '\\.css$': require.resolve('./test/support/empty.cjs'),
    // The browser takes antd's modules one by one; node needs their CommonJS twins.
    '^antd/es/(.*)$': 'antd/lib/$1',
    // Nothing is drawn without a browser; what a chart says stands in its table.
    '^echarts/(core|charts|components|renderers)$': require.resolve('./test/support/echarts.cjs'),
  },
};
