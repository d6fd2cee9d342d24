import { In, LessThan } from 'typeorm';
import type { Database } from '../../database/database';
import { failureText } from '../../kernel/backoff';
import { MINUTE_MS } from '../../kernel/instant';
import { now } from '../../kernel/now';
import { type Message, NotYet, type OutboxHandler } from '../outbox/outbox-handler';
import { failureOf } from '../outbox/send-failure';
import { readAnswer } from './answer-intakes';
import type { NationalPortal } from './national-portal';
import { PortalReport } from './portal.entity';
import { ReportKind, ReportState } from './portal-terms';
import { PORTAL_TOPIC } from './write-reports';

const OFF_MS = 10 * MINUTE_MS;
/** While one before it is stuck. */
const BEHIND_MS = MINUTE_MS;
/** What is stuck comes again only where a person let its dead letter go. */
const OPEN = In([ReportState.WAITING, ReportState.DEAD]);

/**
 * Tells the portal what was written for it. Each report has the number of its event, by which the portal knows it again:
 * one whose answer was lost goes twice and counts once. Of one dossier a later one never overtakes an earlier one.
 * @param findPortal asked at every attempt: it may be off for a while
 */
export function portalHandler(db: Database, findPortal: () => Promise<NationalPortal | null>): OutboxHandler {
  return {
    topic: PORTAL_TOPIC,
    deliver: (message, signal) => deliver(db, findPortal, message, signal),
    settle: async (tx, { payload }, end) => {
      if (payload.report === undefined) return;
      const id = String(payload.report);
      await tx.query(`SELECT id FROM portal_report WHERE id = ?${tx.forUpdate}`, [id]);
      const ended = end.isDelivered
        ? { state: ReportState.SENT, lastError: null, failure: null }
        : { state: ReportState.DEAD, lastError: failureText(end.error), failure: failureOf(end.error) };
      await tx.entities.update(PortalReport, { id, state: OPEN }, { ...ended, endedAt: now() });
    },
  };
}

async function deliver(
  db: Database,
  findPortal: () => Promise<NationalPortal | null>,
  { payload }: Message,
  signal: AbortSignal,
): Promise<void> {
  const portal = await findPortal();
  if (!portal) throw new NotYet(now() + OFF_MS);
  if (payload.intake !== undefined) {
    const portalId = String(payload.intake);
    await portal.answer(portalId, await readAnswer(db.read, portalId), signal);
    return;
  }
  const { entities } = db.read;
  const report = await entities.findOneBy(PortalReport, { id: String(payload.report) });
  if (!report || (report.state !== ReportState.WAITING && report.state !== ReportState.DEAD)) return;
  const { dossierId, sequence, dossierCode: code } = report;
  const open = { state: OPEN, sequence: LessThan(sequence) };
  if (await entities.existsBy(PortalReport, { dossierId, ...open })) throw new NotYet(now() + BEHIND_MS);
  const body = { kind: report.kind, ...(JSON.parse(report.body) as object) };
  await portal.report(
    { code, sequence },
    report.kind === ReportKind.DOSSIER ? { ...body, ...(await citizenOf(db, dossierId)) } : body,
    signal,
  );
}

/** Whose it is, as it stands now: kept in no message and no report. */
async function citizenOf({ read }: Database, dossierId: string): Promise<object> {
  const [row] = await read.query<{ fullName: string; idNumber: string | null; portalId: string | null }>(
    `SELECT d.applicant_name AS fullName, d.id_number AS idNumber, p.portal_id AS portalId
       FROM dossier d LEFT JOIN online_submission s ON s.dossier_id = d.id
       LEFT JOIN portal_intake p ON p.submission_id = s.id WHERE d.id = ?`,
    [dossierId],
  );
  const { fullName, idNumber, portalId } = row!;
  return { applicant: { fullName, idNumber }, submissionId: portalId };
}
