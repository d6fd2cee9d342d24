import type { Database } from '../../../database/database';
import type { Sql, Tx } from '../../../database/sql';
import { forbidden, notFound } from '../../../kernel/errors';
import { commandLineActor } from '../../audit/audit-chain';
import { AuditKind } from '../../audit/audit-terms';
import { type RecordedChange, recordChange } from '../../audit/record-change';
import { type Actor, requirePermission } from '../actor';
import { Session } from '../session.entity';
import { SESSIONS_ENDED } from '../sessions-notice';
import { Staff } from '../staff.entity';

/** Who changes somebody's account: an administrator, or null for who has the command line and with it everything. */
export type Administrator = Actor | null;

export const usernameOf = (text: string): string => text.trim().toLowerCase();

/**
 * Nobody does to his own account what is meant for others: it would get round the present password and the code.
 * @throws HccError FORBIDDEN
 */
export function requireAdministrator(by: Administrator, username?: string): void {
  if (by === null) return;
  requirePermission(by, 'account:admin');
  if (username !== undefined && usernameOf(username) === by.username) {
    throw forbidden('Tài khoản của chính mình thì đổi ở trang "Tài khoản của tôi".');
  }
}

/** @throws HccError NOT_FOUND */
export async function getAccount({ entities }: Sql, username: string): Promise<Staff> {
  const staff = await entities.getRepository(Staff).findOneBy({ username: usernameOf(username) });
  if (!staff) throw notFound(`tài khoản "${usernameOf(username)}"`);
  return staff;
}

export async function endSessions(tx: Tx, staffId: string): Promise<void> {
  await tx.entities.getRepository(Session).delete({ staffId });
  tx.notify(SESSIONS_ENDED.notice({}));
}

/** Writes a change of an account into the access trail, in the transaction that makes it. */
export function recordAccountChange(
  db: Pick<Database, 'writer'>,
  tx: Tx,
  { by, ...change }: Omit<RecordedChange, 'kind' | 'by'> & { by: Administrator },
): Promise<void> {
  return recordChange(db, tx, { ...change, kind: AuditKind.ACCOUNT_CHANGED, by: by ?? commandLineActor() });
}
