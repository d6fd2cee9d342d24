import type { Database } from '../../database/database';
import type { Day, Instant } from '../../kernel/instant';
import type { NationalPortal, ReportRef } from './national-portal';
import { PortalDay, PortalReport } from './portal.entity';
import { ReportState } from './portal-terms';
import { sendAgain } from './write-reports';

const DETAILS = 50;
const nameOf = ({ code, sequence }: ReportRef): string => `${code}/${sequence}`;

/**
 * Holds what the portal has of a day against what it was sent: what is not there goes again, what nobody sent is listed
 * for a person to ask about.
 */
export async function reconcileDay(
  db: Database,
  portal: Pick<NationalPortal, 'reportsOf'>,
  day: Day,
  at: Instant,
): Promise<PortalDay> {
  const theirs = new Map((await portal.reportsOf(day)).map((ref) => [nameOf(ref), ref]));
  const ours = await db.read.query<ReportRef & { id: string; state: ReportState }>(
    'SELECT id, dossier_code AS code, sequence, state FROM portal_report WHERE day = ? ORDER BY dossier_code, sequence',
    [day],
  );
  const missing = ours.filter((row) => row.state === ReportState.SENT && !theirs.has(nameOf(row)));
  const known = new Set(ours.map(nameOf));
  const unknown = [...theirs.keys()].filter((name) => !known.has(name)).sort();
  const resent: string[] = [];
  for (const row of missing) if (await sendLost(db, row.id)) resent.push(nameOf(row));
  const found = {
    day,
    at,
    ours: ours.filter(({ state }) => state !== ReportState.GIVEN_UP).length,
    theirs: theirs.size,
    resent: resent.length,
    unknown: unknown.length,
    details: JSON.stringify({ resent: resent.slice(0, DETAILS), unknown: unknown.slice(0, DETAILS) }),
  };
  await db.transact((tx) => tx.entities.upsert(PortalDay, found, ['day']));
  return found;
}

/** @returns false where it is on its way again already */
function sendLost(db: Database, id: string): Promise<boolean> {
  return db.transact(async (tx) => {
    await tx.query(`SELECT id FROM portal_report WHERE id = ?${tx.forUpdate}`, [id]);
    const report = await tx.entities.findOneByOrFail(PortalReport, { id });
    if (report.state !== ReportState.SENT) return false;
    await sendAgain(tx, report);
    return true;
  });
}
