import type { Database } from '../../database/database';
import type { Tx } from '../../database/sql';
import { conflictWith } from '../../kernel/conflict';
import { notFound } from '../../kernel/errors';
import { now } from '../../kernel/now';
import { AuditKind } from '../audit/audit-terms';
import { recordChange } from '../audit/record-change';
import type { Deed } from '../connections/outside/outside-services';
import { endMessage } from '../outbox/outbox-upkeep';
import { PortalReport } from './portal.entity';
import { ReportState } from './portal-terms';
import { sendAgain } from './write-reports';

async function lockStuck(tx: Tx, id: string): Promise<PortalReport> {
  await tx.query(`SELECT id FROM portal_report WHERE id = ?${tx.forUpdate}`, [id]);
  const report = await tx.entities.findOneBy(PortalReport, { id });
  if (!report) throw notFound('báo cáo này');
  if (report.state !== ReportState.DEAD)
    throw conflictWith('Báo cáo này không còn vướng.', { who: null, at: report.endedAt });
  return report;
}

/** What a person decided about a report that the portal did not take, and what becomes of it. */
async function decide(db: Database, { by, address }: Deed, id: string, state: ReportState): Promise<void> {
  await db.transact(async (tx) => {
    const report = await lockStuck(tx, id);
    const { dossierCode, sequence } = report;
    // Its message may have come to an end by another way already.
    await endMessage(tx, report.messageId, now());
    if (state === ReportState.WAITING) await sendAgain(tx, report);
    else await tx.entities.update(PortalReport, { id }, { state, endedAt: now() });
    const subject = `portal ${dossierCode}/${sequence}`;
    const change = { before: { state: ReportState.DEAD }, after: { state } };
    await recordChange(db, tx, { kind: AuditKind.SETTING_CHANGED, by, address, subject, ...change });
  });
}

/** Goes again, and what waits behind it follows. @throws HccError NOT_FOUND, CONFLICT where it is not stuck any more */
export function resendReport(db: Database, deed: Deed, id: string): Promise<void> {
  return decide(db, deed, id, ReportState.WAITING);
}

/** Is left out for good; what waits behind it goes on. @throws HccError NOT_FOUND, CONFLICT */
export function giveUpReport(db: Database, deed: Deed, id: string): Promise<void> {
  return decide(db, deed, id, ReportState.GIVEN_UP);
}
