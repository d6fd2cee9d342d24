import type { Staff } from '@hcc/web-shared/src/session/session-provider';
import { enrolClerk, openByShare } from '../store/clerks';
import { openDeskDb } from '../store/desk-db';
import { renewLease } from './contact';
import type { DeskApi } from './desk-api';
import { serverApi } from './server-api';

/** Of the whole way in: on a slow line the person is let in without, and has the old password here until next time. */
const PATIENCE_MS = 10_000;

/** Who has just signed in on line opens the store by this password from now on. */
export async function enrolHere(staff: Staff, password: string, api: DeskApi = serverApi): Promise<void> {
  await Promise.race([enrol(staff, password, api), new Promise((resolve) => setTimeout(resolve, PATIENCE_MS))]);
}

async function enrol(staff: Staff, password: string, api: DeskApi): Promise<void> {
  const db = await openDeskDb();
  const desk = await db.get('desk', 'desk');
  if (!desk || desk.revoked || !staff.permissions.includes('dossier:receive')) return;
  const { sealingKey } = await renewLease(db, api, desk);
  const key = await openByShare(db, sealingKey);
  if (key) await enrolClerk(db, desk.id, staff, password, key);
}
