import type { Database } from '../../database/database';
import type { Sql } from '../../database/sql';
import { groupedSecret } from '../../kernel/short-secret-text';
import { enqueue } from '../outbox/enqueue';
import type { IntakeAnswer } from './national-portal';
import { PortalIntake } from './portal.entity';
import { IntakeState } from './portal-terms';
import { PORTAL_TOPIC } from './write-reports';

const PER_ROUND = 200;

interface Row {
  portalId: string;
  state: IntakeState;
  reason: string | null;
  status: string | null;
  reference: string | null;
  dossierCode: string | null;
  deskReason: string | null;
}

/** How something that was handed in on the portal stands now. */
export async function readAnswer(sql: Sql, portalId: string): Promise<IntakeAnswer> {
  const [row] = await sql.query<Row>(
    `SELECT p.portal_id AS portalId, p.state, p.reason, s.status, s.reference, d.code AS dossierCode,
            (SELECT e.reason FROM online_submission_event e WHERE e.submission_id = s.id AND e.ordinal = s.version) AS deskReason
       FROM portal_intake p LEFT JOIN online_submission s ON s.id = p.submission_id
       LEFT JOIN dossier d ON d.id = s.dossier_id WHERE p.portal_id = ?`,
    [portalId],
  );
  const { state, reason, status, reference, dossierCode, deskReason } = row!;
  if (state === IntakeState.REFUSED) return { status: state, reference: null, dossierCode: null, reason };
  return { status: status!, reference: reference && groupedSecret(reference), dossierCode, reason: deskReason };
}

/**
 * Writes answers for what the desks have decided about since the portal was told last.
 * @returns how many
 */
export async function answerIntakes(db: Database): Promise<number> {
  const rows = await db.read.query<{ portalId: string; status: string }>(
    `SELECT p.portal_id AS portalId, s.status FROM portal_intake p JOIN online_submission s ON s.id = p.submission_id
      WHERE p.told_status IS NULL OR p.told_status <> s.status ORDER BY p.at, p.portal_id LIMIT ${PER_ROUND}`,
  );
  for (const { portalId, status } of rows) {
    await db.transact(async (tx) => {
      const { affected } = await tx.run(
        'UPDATE portal_intake SET told_status = ? WHERE portal_id = ? AND (told_status IS NULL OR told_status <> ?)',
        [status, portalId, status],
      );
      if (affected === 1) await enqueue(tx, PORTAL_TOPIC, { intake: portalId }, { key: intakeKey(portalId) });
    });
  }
  return rows.length;
}

/** Answers about one go one after another. */
export const intakeKey = (portalId: string): string => `portal-intake/${portalId}`.slice(0, 80);

export const toldRefused: Pick<PortalIntake, 'state' | 'toldStatus'> = {
  state: IntakeState.REFUSED,
  toldStatus: IntakeState.REFUSED,
};
