import type { Database } from '../../database/database';
import type { Tx } from '../../database/sql';
import { conflictWith } from '../../kernel/conflict';
import { notFound } from '../../kernel/errors';
import { now } from '../../kernel/now';
import { AuditKind } from '../audit/audit-terms';
import { recordChange } from '../audit/record-change';
import type { Deed } from '../connections/outside/outside-services';
import { discardMessage, retryMessages } from '../outbox/outbox-upkeep';
import { PortalReport } from './portal.entity';
import { ReportState } from './portal-terms';

async function lockStuck(tx: Tx, id: string): Promise<PortalReport> {
  await tx.query(`SELECT id FROM portal_report WHERE id = ?${tx.forUpdate}`, [id]);
  const report = await tx.entities.findOneByOrFail(PortalReport, { id });
  if (report.state !== ReportState.DEAD)
    throw conflictWith('Báo cáo này không còn vướng.', { who: null, at: report.endedAt });
  return report;
}

/** What a person decided about a report that the portal did not take, and what becomes of it. */
async function decide(db: Database, tx: Tx, { by, address }: Deed, id: string, state: ReportState): Promise<void> {
  const { dossierCode, sequence } = await lockStuck(tx, id);
  const subject = `portal ${dossierCode}/${sequence}`;
  await tx.entities.update(PortalReport, { id }, { state, endedAt: state === ReportState.WAITING ? null : now() });
  const change = { before: { state: ReportState.DEAD }, after: { state } };
  await recordChange(db, tx, { kind: AuditKind.SETTING_CHANGED, by, address, subject, ...change });
}

async function messageOf({ read }: Database, id: string): Promise<number> {
  const report = await read.entities.findOneBy(PortalReport, { id });
  if (!report) throw notFound('báo cáo này');
  return report.messageId;
}

/** Goes again, and what waits behind it follows. @throws HccError NOT_FOUND, CONFLICT where it is not stuck any more */
export async function resendReport(db: Database, deed: Deed, id: string): Promise<void> {
  await retryMessages(db, await messageOf(db, id), now(), (tx) => decide(db, tx, deed, id, ReportState.WAITING));
}

/** Is left out for good; what waits behind it goes on. @throws HccError NOT_FOUND, CONFLICT */
export async function giveUpReport(db: Database, deed: Deed, id: string): Promise<void> {
  await discardMessage(db, await messageOf(db, id), now(), (tx) => decide(db, tx, deed, id, ReportState.GIVEN_UP));
}
