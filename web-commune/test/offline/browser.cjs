// A browser's page with what jsdom leaves out and a desk stands on: sealing and copying of values. The kinds of bytes are
// Node's own, which its crypto looks at.
const { webcrypto } = require('node:crypto');
const { TestEnvironment } = require('jest-environment-jsdom');

module.exports = class extends TestEnvironment {
  async setup() {
    await super.setup();
    Object.defineProperty(this.global, 'crypto', { value: webcrypto });
    Object.assign(this.global, { structuredClone, Uint8Array, ArrayBuffer, TextEncoder, TextDecoder });
  }
};
