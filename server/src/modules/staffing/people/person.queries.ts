import type { Database } from '../../../database/database';
import type { Sql } from '../../../database/sql';
import { type Day, dayOf, type Instant } from '../../../kernel/instant';
import { AuditEntry } from '../../audit/audit-entry.entity';
import { AuditKind } from '../../audit/audit-terms';
import type { References } from '../../dossier/dossier-room';
import { getAccount } from '../../identity/accounts/account';
import { type AccountSummary, getAccountSummary } from '../../identity/accounts/account-summary';
import { findDelegationsOf, type NamedDelegation } from '../../identity/delegation/delegation.queries';
import { findLeavesOn, type NamedLeave, readLeavesOf } from '../../identity/leave/leave.queries';
import { findPlaces } from '../../identity/staff.queries';
import { type HeldWork, readHeldWork } from '../reassignment/held-work.queries';
import { type NamedSecondment, readSecondments } from '../secondment/secondment.queries';
import { type NamedTransfer, readTransfers } from '../transfer/transfer.queries';
import { type PlaceToday, placesToday } from './people.queries';

/** A change of the account, as the access trail has it. */
export interface AccountChange {
  at: Instant;
  by: string;
  /** JSON: before and after. */
  detail: string | null;
}

/** Everything about somebody on one page. */
export interface PersonPage {
  id: string;
  account: AccountSummary;
  places: PlaceToday[];
  awayUntil: Day | null;
  held: HeldWork[];
  lastSignInAt: Instant | null;
  openSessions: number;
  transfers: NamedTransfer[];
  secondments: NamedSecondment[];
  leaves: NamedLeave[];
  standIns: NamedDelegation[];
  changes: AccountChange[];
}

const MOST_CHANGES = 50;

/** @throws HccError NOT_FOUND */
export async function readPerson(
  db: Database,
  references: References,
  username: string,
  at: Instant,
): Promise<PersonPage> {
  const { read } = db;
  const { directory } = references;
  const account = await getAccountSummary(db, username, at);
  const { id } = await getAccount(read, username);
  const today = dayOf(at);
  const [places, held, away, transfers, secondments, leaves, standIns, changes, lastSignInAt, openSessions] =
    await Promise.all([
      findPlaces(read, id, today),
      readHeldWork(read, references, id, at),
      findLeavesOn(read, [id], today),
      readTransfers(read, directory, { staffId: id }),
      readSecondments(read, directory, { staffId: id }, today),
      readLeavesOf(read, id),
      findDelegationsOf(read, id),
      readChanges(read, account.username),
      readLastSignIn(read, account.username),
      countSessions(read, id, at),
    ]);
  return {
    id,
    account,
    places: placesToday(directory, places),
    awayUntil: away.get(id) ?? null,
    held,
    lastSignInAt,
    openSessions,
    transfers,
    secondments,
    leaves,
    standIns,
    changes,
  };
}

async function readChanges({ entities }: Sql, username: string): Promise<AccountChange[]> {
  const entries = await entities.find(AuditEntry, {
    where: { kind: AuditKind.ACCOUNT_CHANGED, subject: username },
    order: { at: 'DESC', sequence: 'DESC' },
    take: MOST_CHANGES,
  });
  return entries.map(({ at, actorName, username: by, detail }) => ({ at, by: actorName ?? by ?? '', detail }));
}

async function readLastSignIn({ entities }: Sql, username: string): Promise<Instant | null> {
  const [last] = await entities.find(AuditEntry, {
    where: { username, kind: AuditKind.SIGNED_IN },
    order: { at: 'DESC' },
    take: 1,
  });
  return last?.at ?? null;
}

async function countSessions(sql: Sql, staffId: string, at: Instant): Promise<number> {
  const [row] = await sql.query<{ open: number }>(
    'SELECT COUNT(*) AS open FROM session WHERE staff_id = ? AND expires_at > ?',
    [staffId, at],
  );
  return Number(row?.open ?? 0);
}
