import type { Database } from '../../database/database';
import { badField, HccError, notFound } from '../../kernel/errors';
import { dayOf, endOfDay } from '../../kernel/instant';
import { readShortSecret } from '../../kernel/short-secret-text';
import { type DossierRoom, loadReferences } from '../dossier/dossier-room';
import { type SubmitInput, submitOnline } from '../dossier/submission/citizen-commands';
import { readByReference } from '../dossier/submission/submission.queries';
import { PartnerIntake } from './partner.entity';
import type { Partner } from './partner-keys';
import { lockPartner } from './partners';

/**
 * Hands in for a citizen, as the citizen could himself; counted against the day's limit in the transaction that writes
 * it. The same key of the same system gives the first one back.
 * @returns the reference
 * @throws HccError RATE_LIMITED beyond the day's limit, else as `submitOnline`
 */
export async function submitForCitizen(room: DossierRoom, partner: Partner, input: SubmitInput): Promise<string> {
  const { directory } = await loadReferences(room);
  const areaCode = input.receivingAreaCode.trim();
  if (partner.areaCode !== null && directory.findArea(areaCode) && !directory.isWithin(areaCode, partner.areaCode)) {
    throw badField('receivingAreaCode', 'Ngoài địa bàn mà hệ thống này được gửi hồ sơ.');
  }
  const key = input.idempotencyKey.trim();
  // Of its own: no system gets another's submission by its key.
  const idempotencyKey = key === '' ? '' : `${partner.code}/${key}`;
  return submitOnline(room, { ...input, idempotencyKey }, async (tx, submissionId) => {
    const { intakesPerDay } = await lockPartner(tx, partner.id);
    const at = room.now();
    const day = dayOf(at);
    const used = await tx.entities.countBy(PartnerIntake, { partnerId: partner.id, day });
    if (used >= intakesPerDay) {
      const retryAfterSeconds = Math.max(1, Math.ceil((endOfDay(day) - at) / 1_000));
      throw new HccError('RATE_LIMITED', `Đã gửi đủ ${intakesPerDay} hồ sơ của hôm nay.`, { retryAfterSeconds });
    }
    await tx.entities.insert(PartnerIntake, { submissionId, partnerId: partner.id, day, at });
  });
}

/** @throws HccError NOT_FOUND, also for what others have handed in */
export async function readHandedIn(db: Database, room: DossierRoom, partner: Partner, reference: string) {
  const [own] = await db.read.query(
    `SELECT p.submission_id FROM partner_intake p JOIN online_submission s ON s.id = p.submission_id
      WHERE s.reference = ? AND p.partner_id = ?`,
    [readShortSecret(reference), partner.id],
  );
  if (!own) throw notFound('hồ sơ mang mã này');
  return readByReference(db.read, await loadReferences(room), reference);
}
