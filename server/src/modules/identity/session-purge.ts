import { LessThanOrEqual } from 'typeorm';
import type { Database } from '../../database/database';
import type { Instant } from '../../kernel/instant';
import { Session } from './session.entity';

/** Removes sessions that have ended by their hour. @returns how many */
export async function purgeSessions(db: Database, at: Instant): Promise<number> {
  const { affected } = await db.transact((tx) => tx.entities.delete(Session, { expiresAt: LessThanOrEqual(at) }));
  return affected ?? 0;
}
