import type { Tx } from '../../database/sql';
import { CaseEventKind } from '../casework/case-terms';
import { NoticeAbout, NoticeEvent } from '../notification/notification-terms';
import { tellCitizen } from '../notification/tell-citizen';
import type { Directory } from '../organisation/directory';
import type { Complaint } from './complaint.entity';

const TOLD: Partial<Record<CaseEventKind, NoticeEvent>> = {
  OPENED: NoticeEvent.COMPLAINT_RECEIVED,
  FORWARDED: NoticeEvent.COMPLAINT_FORWARDED,
  ANSWERED: NoticeEvent.COMPLAINT_ANSWERED,
  DECLINED: NoticeEvent.COMPLAINT_DECLINED,
  PUBLISHED: NoticeEvent.COMPLAINT_PUBLISHED,
};

/**
 * Tells who sent a complaint in what became of it, where he left an address. The words of it stay behind the link: a
 * phone is read by others too.
 * @param row as the step left it
 */
export async function tellComplainant(tx: Tx, row: Complaint, kind: CaseEventKind, directory: Directory) {
  const { id, number, version, email, phone, reference, dueAt, appealedAt, handlerOfficeId } = row;
  const isAppeal = kind === CaseEventKind.ANSWERED && appealedAt !== null;
  const event = isAppeal ? NoticeEvent.COMPLAINT_APPEAL_DECIDED : TOLD[kind];
  if (!event) return;
  const office = directory.presentOffice(handlerOfficeId);
  await tellCitizen(tx, {
    event,
    about: { kind: NoticeAbout.COMPLAINT, id, code: number },
    ref: version,
    contact: { email, phone },
    facts: { office: office.name, phone: office.phone ?? undefined, moment: dueAt, key: reference },
  });
}
