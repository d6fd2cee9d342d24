import { IsNull, LessThan } from 'typeorm';
import type { Tx } from '../../../database/sql';
import { badField } from '../../../kernel/errors';
import type { Instant } from '../../../kernel/instant';
import type { SecretBox } from '../../../kernel/secret-box';
import { RecoveryCode, SecondFactor } from './second-factor.entity';
import { findTotpStep, isTotpCode, plainCode } from './totp';

export const wrongCode = () => badField('code', 'Mã không đúng hoặc đã dùng. Hãy nhập mã đang hiện trên điện thoại.');

/**
 * Uses up a code of the app or a recovery code of a person whose factor is confirmed: the same one never opens twice,
 * also where both come at once.
 * @throws HccError BAD_USER_INPUT naming code
 */
export async function useCode(tx: Tx, box: SecretBox, staffId: string, typed: string, at: Instant): Promise<void> {
  const code = plainCode(typed);
  if (!isTotpCode(code)) {
    const codeHash = box.hash(code, staffId);
    const codes = tx.entities.getRepository(RecoveryCode);
    const { affected } = await codes.update({ staffId, codeHash, usedAt: IsNull() }, { usedAt: at });
    if (affected !== 1) throw wrongCode();
    return;
  }
  const factor = await tx.entities.getRepository(SecondFactor).findOneBy({ staffId });
  if (!factor?.confirmedAt) throw wrongCode();
  const step = findTotpStep(box.open(factor.secret, staffId), code, Date.now());
  if (step === null || !(await takeStep(tx, staffId, step))) throw wrongCode();
}

/** @returns false where that step or a later one was used before */
export async function takeStep(tx: Tx, staffId: string, lastStep: number): Promise<boolean> {
  const factors = tx.entities.getRepository(SecondFactor);
  const where = [
    { staffId, lastStep: IsNull() },
    { staffId, lastStep: LessThan(lastStep) },
  ];
  const { affected } = await factors.createQueryBuilder().update({ lastStep }).where(where).execute();
  return affected === 1;
}
