import type { Tx } from '../../database/sql';
import { forbidden, HccError } from '../../kernel/errors';
import { needsSecondPerson } from '../catalogue/administration/second-person';
import { StaffNoticeSubject } from '../staff-notices/staff-notice-terms';
import { tellOtherAdministrators } from '../staff-notices/tell-administrators';
import type { PartnerSystem } from './partner.entity';
import type { Deed } from './partners';

/**
 * A key or a web hook lets data out of the house: somebody else confirms it before it counts, unless the administrators
 * work without a second person. The other administrators are told.
 * @param what for the bell: "Khóa hcc_ab…"
 * @returns the column `waits` of the new row
 */
export async function waitForSecond(
  tx: Tx,
  { by }: Deed,
  partner: Pick<PartnerSystem, 'id' | 'name'>,
  { id, what }: { id: string; what: string },
): Promise<1 | null> {
  if (!(await needsSecondPerson(tx))) return null;
  const subject = { kind: StaffNoticeSubject.CONNECTION, id: partner.id };
  await tellOtherAdministrators(tx, by, { subject, ref: id, title: `${what} · ${partner.name}` });
  return 1;
}

/** @throws HccError CONFLICT where it does not wait, FORBIDDEN for who made it */
export function checkSecond(
  { by }: Deed,
  { waits, madeById }: { waits: number | null; madeById: string | null },
): void {
  if (waits !== 1) throw new HccError('CONFLICT', 'Không còn chờ xác nhận: đã có người xác nhận hoặc đã thu hồi.');
  if (madeById === by.staffId) throw forbidden('Người tạo không tự xác nhận được; cần một quản trị viên khác.');
}
