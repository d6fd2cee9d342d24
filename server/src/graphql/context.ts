import type { App } from '../app';
import { unauthenticated } from '../kernel/errors';
import type { Actor } from '../modules/identity/actor';
import type { Loaders } from './loaders';

/** For fields that anybody may ask: each counts itself, by the caller's network address. */
export interface CallLimits {
  /** @throws HccError RATE_LIMITED with `retryAfterSeconds` */
  publicLookup: () => Promise<void>;
}

/** What every resolver gets. */
export interface Context {
  app: App;
  actor: Actor | null;
  /** The session cookie as it came; empty where there was none. */
  token: string;
  /** The caller's network address. */
  address: string;
  limits: CallLimits;
  setSessionCookie: (token: string, maxAgeSeconds: number) => void;
  clearSessionCookie: () => void;
  loaders: Loaders;
}

/** @throws HccError UNAUTHENTICATED */
export function actorOf(context: Context): Actor {
  if (!context.actor) throw unauthenticated();
  return context.actor;
}
