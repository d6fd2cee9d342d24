import { createHash } from 'node:crypto';
import { userInfo } from 'node:os';
import type { Instant } from '../../kernel/instant';
import type { AuditEntry } from './audit-entry.entity';
import type { AuditActor, AuditEvent } from './audit-terms';

/** The chain of what changed accounts and settings. */
export const CHANGES = 'CHANGES';

/** The end of a chain: what the next entry is chained to. */
export interface ChainEnd {
  chainId: string;
  sequence: number;
  hash: string;
}

/** A chain that has no entry yet. */
export function chainStart(chainId: string): ChainEnd {
  return { chainId, sequence: 0, hash: chainId };
}

/** Each hash covers the one before it, so that no entry can be changed, taken out or put in unseen. */
export function entryHash(previousHash: string, entry: Omit<AuditEntry, 'hash'>): string {
  const { chainId, sequence, at, kind, actorId, username, actorName, officeId, address } = entry;
  const { dossierCode, subject, detail } = entry;
  const fields = [chainId, sequence, at, kind, actorId, username, actorName, officeId, address];
  // As JSON, so that an empty text and none, or one long field and two short ones, are never the same.
  const text = JSON.stringify([previousHash, ...fields, dossierCode, subject, detail]);
  return createHash('sha256').update(text).digest('hex');
}

/** Unprintable characters go, and what is longer than its column is cut: the trail never fails on what was typed. */
function cut(text: string | null | undefined, length: number): string | null {
  if (text === null || text === undefined || text === '') return null;
  return [...text.normalize('NFC').replace(/[\p{Cc}\p{Cs}]/gu, ' ')].slice(0, length).join('');
}

/** Names of fields whose values are nobody's to read, wherever they stand in a change; that they changed is. */
const SECRET = /password|passphrase|secret|token|hash|recovery/i;

function withoutSecrets(name: string, value: unknown): unknown {
  return SECRET.test(name) && typeof value !== 'boolean' ? '***' : value;
}

/** The next entry of a chain. */
export function nextEntry(end: ChainEnd, event: AuditEvent, at: Instant): AuditEntry {
  const entry: Omit<AuditEntry, 'hash'> = {
    chainId: end.chainId,
    sequence: end.sequence + 1,
    at,
    kind: event.kind,
    actorId: event.actor?.staffId ?? null,
    username: cut(event.actor?.username, 64),
    actorName: cut(event.actor?.fullName, 120),
    officeId: event.actor?.office?.id ?? null,
    address: cut(event.address, 45),
    dossierCode: cut(event.dossierCode, 40),
    subject: cut(event.subject, 200),
    detail: event.detail ? JSON.stringify(event.detail, withoutSecrets) : null,
  };
  return { ...entry, hash: entryHash(end.hash, entry) };
}

/** Whoever runs a command on the server itself: the machine's account is all that is known of him. */
export function commandLineActor(): AuditActor {
  let account = 'hcc';
  try {
    account = userInfo().username;
  } catch {
    // A container may run under a number that has no name.
  }
  return { staffId: null, username: 'hcc', fullName: `hcc (${account})`, office: null };
}
