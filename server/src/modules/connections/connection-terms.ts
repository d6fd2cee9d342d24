import { registerEnumType } from 'type-graphql';

export enum PartnerKind {
  /** Another system: sees the dossiers of its area. */
  SYSTEM = 'SYSTEM',
  /** Post office, bank: hands in for citizens, and sees what it has handed in. */
  INTAKE = 'INTAKE',
}

export enum PartnerStatus {
  ACTIVE = 'ACTIVE',
  SUSPENDED = 'SUSPENDED',
}

/** What a system may be allowed. */
export const PARTNER_SCOPES = [
  'dossier:read',
  'dossier:changes',
  'submission:write',
  'post:track',
  'post:announce',
] as const;
export type PartnerScope = (typeof PARTNER_SCOPES)[number];

/** The access of a root field that systems ask with a key. */
export const partnerAccess = (scope: PartnerScope): string => `partner:${scope}`;

registerEnumType(PartnerKind, { name: 'PartnerKind' });
registerEnumType(PartnerStatus, { name: 'PartnerStatus' });

/** Of what a hook is told. */
export const HOOK_EVENTS = ['dossier.received', 'dossier.status', 'dossier.due'] as const;
export type HookEvent = (typeof HOOK_EVENTS)[number];
/** What a person sends to see whether it comes. */
export const HOOK_TEST = 'test';

/** Told where hooks change, or who follows changes, as a reference list is. */
export const HOOKS = 'partner-hooks';
