/** antd passes itself a message to do something a little later. Node's own channel would keep the process alive. */
class OneWayChannel {
  port1: { onmessage: (() => void) | null } = { onmessage: null };
  port2 = { postMessage: () => void setTimeout(() => this.port1.onmessage?.(), 0) };
}
if (!globalThis.MessageChannel) Object.assign(globalThis, { MessageChannel: OneWayChannel });

// Its style sheets stay out: jsdom would match thousands of rules against every element of every query by role.
jest.mock('@rc-component/util/lib/Dom/dynamicCSS', () => ({
  ...jest.requireActual<object>('@rc-component/util/lib/Dom/dynamicCSS'),
  updateCSS: () => document.createElement('style'),
}));
