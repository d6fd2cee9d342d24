/** Made once for one wish: sent again it is the same one. Some browsers give random identifiers to secure pages alone. */
export const newKey = (): string =>
  globalThis.crypto?.randomUUID?.() ?? `${Date.now().toString(36)}-${Math.random().toString(36).slice(2)}`;
