// jsdom leaves out what every browser has and the libraries reach for while loading. Not MessageChannel: Node's own
// would keep the process alive for ever.
const util = require('node:util');
const streams = require('node:stream/web');

Object.assign(globalThis, {
  TextEncoder: util.TextEncoder,
  TextDecoder: util.TextDecoder,
  ReadableStream: streams.ReadableStream,
  TransformStream: streams.TransformStream,
});
// The router makes a Request for every navigation; without loaders it only carries an address and a signal.
globalThis.Request ??= class Request {
  constructor(url, { method = 'GET', signal } = {}) {
    this.url = String(url);
    this.method = method;
    this.signal = signal;
  }
};
if (!globalThis.matchMedia) {
  globalThis.matchMedia = (query) => ({
    matches: false,
    media: query,
    addEventListener() {},
    removeEventListener() {},
    addListener() {},
    removeListener() {},
  });
}
if (!Element.prototype.scrollIntoView) Element.prototype.scrollIntoView = () => {};
// Nothing is laid out, so nothing ever changes its size.
globalThis.ResizeObserver ??= class ResizeObserver {
  observe() {}
  unobserve() {}
  disconnect() {}
};
globalThis.open = () => null;
