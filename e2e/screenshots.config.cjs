// `npm run screenshots -w e2e`: jest compiles the TypeScript and starts the server and the browser, as for the tests.
module.exports = { ...require('./jest.config.cjs'), testMatch: ['<rootDir>/screenshots/*.shot.ts'] };
