// jsdom lays nothing out, so nothing ever changes its size; antd only wants to be told if it did.
globalThis.ResizeObserver ??= class {
  observe() {}
  unobserve() {}
  disconnect() {}
};
