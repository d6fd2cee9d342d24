import type { Tx } from '../../database/sql';
import { badField, HccError, notFound } from '../../kernel/errors';
import { dayOf, type Instant } from '../../kernel/instant';
import { readShortSecret } from '../../kernel/short-secret-text';
import { actOnCase, type CaseAct } from '../casework/act-on-case';
import { readCaseDays } from '../casework/case-days';
import { CaseEvent } from '../casework/case-event.entity';
import { appendToCase, type CaseContent, checkVersion, lockCase } from '../casework/case-journal';
import { changesOf } from '../casework/case-life';
import type { CaseStep } from '../casework/case-step';
import { CaseEventKind, STATES_BEFORE } from '../casework/case-terms';
import { neededText } from '../casework/case-texts';
import { centreAbove, findHeads } from '../casework/offices-of-cases';
import { blackedOut } from '../casework/personal-data';
import { takeFormNumber } from '../dossier/changes/form-number';
import { type DossierRoom, loadReferences } from '../dossier/dossier-room';
import { NumberedForm } from '../dossier/dossier-terms';
import type { Actor } from '../identity/actor';
import { findColleagues } from '../identity/staff.queries';
import type { Directory } from '../organisation/directory';
import { OfficeKind, Tier } from '../organisation/organisation-terms';
import { COMPLAINT, Complaint } from './complaint.entity';
import { complaintRules, isAbout } from './complaint.policy';
import { DAYS_FOR } from './complaint-terms';
import { tellComplainant } from './tell-complainant';

export interface ComplaintAct extends CaseAct {
  /** Of FORWARDED: where it belongs. */
  officeId?: string | null;
  /** Of ASSIGNED. */
  staffId?: string | null;
}

/** One step of a complaint. @throws HccError as `actOnCase`, BAD_USER_INPUT naming `officeId`, `staffId` */
export async function actOnComplaint(room: DossierRoom, actor: Actor, act: ComplaintAct): Promise<string> {
  const { directory } = await loadReferences(room);
  const heads = act.officeId ? await findHeads(room.db.read, 'complaint:approve', act.officeId, room.now()) : [];
  return actOnCase(room, COMPLAINT, actor, act, {
    ...complaintRules(actor),
    days: daysOf,
    forwardTo: (row) => {
      const target = directory.offices.find(({ id }) => id === act.officeId);
      if (!target) throw badField('officeId', 'Phải chọn cơ quan xử lý.');
      if (target.id === directory.presentOffice(row.handlerOfficeId).id) {
        throw badField('officeId', 'Cơ quan này đang giữ phản ánh.');
      }
      // There somebody has to be who may answer, and it is not the one whom it is about.
      if (heads.length === 0) throw badField('officeId', 'Cơ quan này không có người duyệt trả lời phản ánh.');
      if (row.officerId !== null && heads.includes(row.officerId)) {
        throw badField('officeId', 'Người bị phản ánh phụ trách cơ quan này: phải để cơ quan khác trả lời.');
      }
      return target.id;
    },
    keepsDeadline,
    more: (tx, row, step) => moreOf(tx, row, step, directory, act),
    after: (tx, row, { kind }) => tellComplainant(tx, row, kind, directory),
  });
}

/**
 * Days run from the receipt by the office that is competent (check: Law 02/2011/QH13 on complaints, article 28; Decree
 * 20/2008/NĐ-CP as amended). So they begin once more where a complaint is first sent on before its day; sent on again, or
 * too late, it keeps the day that it has, and no round through offices makes time.
 */
async function keepsDeadline(tx: Tx, { id, dueAt }: Complaint, at: Instant): Promise<boolean> {
  return at > dueAt || (await tx.entities.existsBy(CaseEvent, { caseId: id, kind: CaseEventKind.FORWARDED }));
}

const daysOf = async (tx: Tx, { kind }: Complaint): Promise<number> => (await readCaseDays(tx))[DAYS_FOR[kind]];

async function moreOf(
  tx: Tx,
  row: Complaint,
  { kind, note = null, at }: CaseStep,
  directory: Directory,
  { staffId }: ComplaintAct,
): Promise<Partial<CaseContent<Complaint>>> {
  switch (kind) {
    case CaseEventKind.ASSIGNED: {
      const colleagues = await findColleagues(tx, directory.presentOffice(row.handlerOfficeId).id, dayOf(at));
      const person = colleagues.find(({ id, fullName }) => id === staffId && !isAbout(row, { staffId: id, fullName }));
      if (!person) throw badField('staffId', 'Phải chọn một người của cơ quan đang xử lý.');
      return { takenById: person.id, takenBy: person.fullName };
    }
    case CaseEventKind.PROPOSED:
      return { draft: note };
    case CaseEventKind.ANSWERED:
    case CaseEventKind.DECLINED: {
      const answerOfficeId = directory.presentOffice(row.handlerOfficeId).id;
      const answerNumber = await takeFormNumber(tx, answerOfficeId, NumberedForm.ANSWER, at);
      const declinedAt = kind === CaseEventKind.DECLINED ? at : null;
      return { draft: null, answerNumber, answerOfficeId, declinedAt };
    }
    case CaseEventKind.PUBLISHED: {
      const names = [row.openedBy, row.officerName ?? ''];
      return {
        publishedAt: at,
        publicNote: blackedOut(note ?? '', names),
        publicAnswer: blackedOut(row.answer ?? '', names),
      };
    }
    case CaseEventKind.UNPUBLISHED:
      return { publishedAt: null, publicNote: null, publicAnswer: null };
    default:
      return {};
  }
}

/** Who answers an appeal: the centre of the tier above, and over the province's centre its committee. */
export function officeAbove(directory: Directory, handlerOfficeId: string): string | undefined {
  const office = directory.presentOffice(handlerOfficeId);
  const above = centreAbove(directory, office);
  if (above && above.id !== office.id) return above.id;
  const province = directory.ancestorAt(office.areaCode, Tier.PROVINCE);
  const committee = directory.officesOf(province?.code ?? '').find(({ kind }) => kind === OfficeKind.COMMITTEE);
  return committee?.id === office.id ? undefined : committee?.id;
}

/** Whether who sent it in may go to the tier above: once, about an answer. */
export function mayAppeal(row: Complaint, directory: Directory): boolean {
  return (
    row.appealedAt === null &&
    row.answer !== null &&
    STATES_BEFORE[CaseEventKind.APPEALED].includes(row.state) &&
    officeAbove(directory, row.handlerOfficeId) !== undefined
  );
}

/**
 * By who sent it in, with the reference he was given.
 * @throws HccError NOT_FOUND, CONFLICT, ILLEGAL_ACTION, BAD_USER_INPUT naming `reason`
 */
export async function appealComplaint(
  room: DossierRoom,
  { reference: typed, expectedVersion, reason }: { reference: string; expectedVersion: number; reason: string },
): Promise<void> {
  const { directory, calendars } = await loadReferences(room);
  const note = neededText(reason, 'reason', 'điều chưa thỏa đáng');
  const reference = readShortSecret(typed);
  await room.db.transact(async (tx) => {
    const named = await tx.entities.findOneBy(Complaint, { reference });
    if (!named) throw notFound(COMPLAINT.what);
    const row = await lockCase(room.db, tx, COMPLAINT, named.id);
    await checkVersion(tx, row, expectedVersion);
    if (!mayAppeal(row, directory)) {
      throw new HccError('ILLEGAL_ACTION', 'Phản ánh này không khiếu nại tiếp lên cấp trên được nữa.');
    }
    const step = {
      kind: CaseEventKind.APPEALED,
      actor: { staffId: '', fullName: row.openedBy, office: null },
      at: room.now(),
      note,
    };
    const changes = changesOf(row, step, {
      calendar: calendars.province,
      days: await daysOf(tx, row),
      toOfficeId: officeAbove(directory, row.handlerOfficeId)!,
    });
    await appendToCase<Complaint>(room.db, tx, COMPLAINT, row, step, {
      ...changes,
      appealedAt: step.at,
      declinedAt: null,
    });
  });
}
