import { forbidden, HccError } from '../../kernel/errors';
import { DossierStatus, STATUS_TEXT } from '../dossier/dossier-terms';
import type { OpenMatters } from '../dossier/history/open-matters';
import { isOpen } from '../dossier/life/dossier.transitions';
import type { Actor } from '../identity/actor';

/** What of a dossier decides who may change its files; a row tells it as well as a state. */
export interface FileFacts {
  status: DossierStatus;
  currentOfficeId: string;
  previousOfficeId: string | null;
  receivingOfficeId: string;
  matters: OpenMatters;
}

/** A dossier that was withdrawn or stopped is closed; one that was returned may still get its result scanned. */
const CLOSED = new Set([DossierStatus.WITHDRAWN, DossierStatus.STOPPED, DossierStatus.NOT_RECEIVED]);

/** Who holds it, who received it, who sent it on (results are scanned after that), and who is asked for an opinion. */
function isConcerned({ office }: Actor, facts: FileFacts): boolean {
  const offices = [facts.currentOfficeId, facts.previousOfficeId, facts.receivingOfficeId];
  return offices.includes(office.id) || (facts.matters.consulted ?? []).includes(office.id);
}

export function mayAttachFiles(actor: Actor, facts: FileFacts): boolean {
  return actor.permissions.has('dossier:file') && isConcerned(actor, facts) && !CLOSED.has(facts.status);
}

/** What was decided on stays with what it was decided by. */
export function mayRemoveFiles(actor: Actor, facts: FileFacts): boolean {
  return mayAttachFiles(actor, facts) && isOpen(facts.status);
}

/** @throws HccError FORBIDDEN, ILLEGAL_ACTION */
export function assertMayChangeFiles(actor: Actor, facts: FileFacts, change: 'attach' | 'remove'): void {
  if (!actor.permissions.has('dossier:file')) throw forbidden('Tài khoản của bạn không có quyền đính kèm tệp.');
  if (!isConcerned(actor, facts)) {
    throw forbidden('Chỉ nơi tiếp nhận, nơi đang hoặc vừa thụ lý và nơi được lấy ý kiến được đính kèm tệp.');
  }
  const isAllowed = change === 'attach' ? mayAttachFiles(actor, facts) : mayRemoveFiles(actor, facts);
  if (isAllowed) return;
  const text = STATUS_TEXT[facts.status];
  throw new HccError('ILLEGAL_ACTION', `Hồ sơ đang ở trạng thái "${text}": không thay đổi được tệp đính kèm.`, {
    allowed: [],
  });
}
