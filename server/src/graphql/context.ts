import type { App } from '../app';
import { unauthenticated } from '../kernel/errors';
import type { PartnerCall } from '../modules/connections/partner-call';
import type { Actor, Person } from '../modules/identity/actor';
import type { Origin } from '../modules/identity/sign-in/origin';
import type { Loaders } from './loaders';

/** For fields that anybody may ask: each counts itself, by the caller's network address. */
export interface CallLimits {
  /** @throws HccError RATE_LIMITED with `retryAfterSeconds` */
  publicLookup: () => Promise<void>;
  /** The same for what citizens send in, of which there may be fewer. */
  publicSubmission: () => Promise<void>;
}

/** What every resolver gets. */
export interface Context {
  app: App;
  /** Who may work; null also for somebody whose account has a duty to do first. */
  actor: Actor | null;
  /** Who is signed in at all. */
  person: Person | null;
  /** The system that asks with a key; then nobody is signed in. */
  partner: PartnerCall;
  /** The session cookie as it came; empty where there was none. */
  token: string;
  /** Of a kiosk, a board or a counter's screen, as it came; empty where there was none. */
  deviceToken: string;
  /** Under which the log has the request. */
  requestId: string;
  /** The caller's network address. */
  address: string;
  /** The same with what tells the browser. */
  origin: Origin;
  limits: CallLimits;
  setSessionCookie: (token: string, maxAgeSeconds: number) => void;
  clearSessionCookie: () => void;
  setDeviceCookie: (device: string) => void;
  loaders: Loaders;
}

/** For fields of `AnySession`. @throws HccError UNAUTHENTICATED */
export function personOf(context: Context): Person {
  if (!context.person) throw unauthenticated();
  return context.person;
}

/** @throws HccError UNAUTHENTICATED */
export function actorOf(context: Context): Actor {
  if (!context.actor) throw unauthenticated();
  return context.actor;
}

/** Whose deed a command is, and from where, as the trail has it. @throws HccError UNAUTHENTICATED */
export const deedOf = (context: Context): { by: Actor; address: string } => ({
  by: actorOf(context),
  address: context.address,
});
