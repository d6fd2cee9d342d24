import type { Tx } from '../../database/sql';
import { badField, HccError, notFound } from '../../kernel/errors';
import type { Instant } from '../../kernel/instant';
import type { WorkCalendar } from '../calendar/work-calendar';
import { type DossierRoom, loadReferences } from '../dossier/dossier-room';
import { addSubjectFiles, type NewSubjectFile } from '../files/subject-files';
import { type Actor, atPresentOffice } from '../identity/actor';
import { StaffNoticeKind, StaffNoticeSubject } from '../staff-notices/staff-notice-terms';
import { writeStaffNotice } from '../staff-notices/write-staff-notice';
import { Directive, DirectiveAssignee } from './directive.entity';
import { isResponsible, offeredActions } from './directive.policy';
import { maySeeDirective } from './directive.queries';
import { type DeadlineWish, deadlineFrom } from './directive-deadline';
import { REPORT_FILE, reportKey } from './directive-files';
import { peopleOf } from './directive-recipients';
import { appendDirectiveEvent, assertSeen, lockDirective } from './directive-store';
import { DirectiveAction, DirectiveEventKind, DirectiveState } from './directive-terms';

export interface DirectiveDeed extends DeadlineWish {
  id: string;
  expectedVersion: number;
  action: DirectiveAction;
  /** What was done, or why. */
  note?: string | null;
  /** Of a report: what goes with it. */
  files?: readonly NewSubjectFile[];
}

const LONGEST_NOTE = 8_000;

interface Effect {
  event: DirectiveEventKind;
  /** What the other side is told; nobody where null. */
  tells: { kind: StaffNoticeKind; whom: 'issuer' | 'responsible' } | null;
  needsNote: boolean;
  needsDeadline: boolean;
  change(situation: { at: Instant; due: Instant | null; directive: Directive }): Partial<Directive>;
}

const toIssuer = (kind: StaffNoticeKind) => ({ kind, whom: 'issuer' }) as const;
const toResponsible = (kind: StaffNoticeKind) => ({ kind, whom: 'responsible' }) as const;

/** What each action does to the directive. */
const EFFECTS: Record<DirectiveAction, Effect> = {
  [DirectiveAction.ACKNOWLEDGE]: {
    event: DirectiveEventKind.ACKNOWLEDGED,
    tells: null,
    needsNote: false,
    needsDeadline: false,
    change: ({ directive: { state } }) =>
      state === DirectiveState.ISSUED ? { state: DirectiveState.ACKNOWLEDGED } : {},
  },
  [DirectiveAction.REPORT]: {
    event: DirectiveEventKind.REPORTED,
    tells: toIssuer(StaffNoticeKind.DIRECTIVE_REPORTED),
    needsNote: true,
    needsDeadline: false,
    change: ({ at }) => ({ state: DirectiveState.REPORTED, reportedAt: at, askedDueAt: null }),
  },
  [DirectiveAction.ASK_EXTENSION]: {
    event: DirectiveEventKind.EXTENSION_ASKED,
    tells: toIssuer(StaffNoticeKind.DIRECTIVE_EXTENSION_ASKED),
    needsNote: true,
    needsDeadline: true,
    change: ({ due }) => ({ askedDueAt: due }),
  },
  [DirectiveAction.ACCEPT]: {
    event: DirectiveEventKind.ACCEPTED,
    tells: toResponsible(StaffNoticeKind.DIRECTIVE_ACCEPTED),
    needsNote: false,
    needsDeadline: false,
    change: ({ at }) => ({ state: DirectiveState.ACCEPTED, closedAt: at }),
  },
  [DirectiveAction.RETURN]: {
    event: DirectiveEventKind.RETURNED,
    tells: toResponsible(StaffNoticeKind.DIRECTIVE_RETURNED),
    needsNote: true,
    needsDeadline: true,
    change: ({ due }) => ({ state: DirectiveState.RETURNED, dueAt: due!, reportedAt: null }),
  },
  [DirectiveAction.GRANT_EXTENSION]: {
    event: DirectiveEventKind.EXTENDED,
    tells: toResponsible(StaffNoticeKind.DIRECTIVE_EXTENDED),
    needsNote: false,
    needsDeadline: false,
    change: ({ due, directive }) => ({ dueAt: due ?? directive.askedDueAt!, askedDueAt: null }),
  },
  [DirectiveAction.REFUSE_EXTENSION]: {
    event: DirectiveEventKind.EXTENSION_REFUSED,
    tells: toResponsible(StaffNoticeKind.DIRECTIVE_EXTENSION_REFUSED),
    needsNote: true,
    needsDeadline: false,
    change: () => ({ askedDueAt: null }),
  },
  [DirectiveAction.CANCEL]: {
    event: DirectiveEventKind.CANCELLED,
    tells: toResponsible(StaffNoticeKind.DIRECTIVE_CANCELLED),
    needsNote: true,
    needsDeadline: false,
    change: ({ at }) => ({ state: DirectiveState.CANCELLED, closedAt: at, askedDueAt: null }),
  },
};

/**
 * Carries out an action on a directive in one transaction: lock → may the actor see it → is it what was seen → may he
 * → journal, row, notices.
 * @throws HccError NOT_FOUND; CONFLICT (who and when); ILLEGAL_ACTION; BAD_USER_INPUT naming the field
 */
export async function actOnDirective(room: DossierRoom, person: Actor, deed: DirectiveDeed): Promise<void> {
  const { directory, calendars } = await loadReferences(room);
  const actor = atPresentOffice(person, directory);
  const at = room.now();
  const effect = EFFECTS[deed.action];
  const { note, files, due } = checkedDeed(deed, at, calendars.province);
  await room.db.transact(async (tx) => {
    const { directive, assignees } = await lockDirective(tx, deed.id);
    if (!(await maySeeDirective(tx, actor, directory, deed.id))) throw notFound('chỉ đạo này');
    await assertSeen(tx, directive, deed.expectedVersion);
    if (!offeredActions(actor, directory, directive, assignees).includes(deed.action))
      throw new HccError(
        'ILLEGAL_ACTION',
        'Việc này không làm được với chỉ đạo đang ở trạng thái này, hoặc không phải phần của bạn.',
      );
    const version = directive.version + 1;
    const change = effect.change({ at, due, directive });
    const moment = deed.action === DirectiveAction.ASK_EXTENSION ? due : (change.dueAt ?? directive.dueAt);
    await tx.entities.update(Directive, { id: directive.id }, { ...change, version });
    await addSubjectFiles(tx, files, REPORT_FILE, reportKey(directive.id, version), at);
    if (deed.action === DirectiveAction.ACKNOWLEDGE) {
      const own = assignees.filter((each) => each.acknowledgedAt === null && isResponsible(actor, directory, each));
      await acknowledge(tx, actor, own, at);
    }
    const setsDeadline = change.dueAt !== undefined || change.askedDueAt != null;
    const dueAt = setsDeadline ? moment : null;
    await appendDirectiveEvent(tx, actor, directive.id, version, { kind: effect.event, at, note, dueAt });
    if (effect.tells) {
      const { kind, whom } = effect.tells;
      const people = whom === 'issuer' ? [directive.issuerId] : await peopleOf(tx, directory, assignees, at);
      await tell(tx, actor, { ...directive, version }, kind, people, moment);
    }
  });
}

/** What comes with a deed, as its action takes it. @throws HccError BAD_USER_INPUT naming the field */
function checkedDeed(
  deed: DirectiveDeed,
  at: Instant,
  calendar: WorkCalendar,
): { note: string | null; files: readonly NewSubjectFile[]; due: Instant | null } {
  const { action, files = [] } = deed;
  const { needsNote, needsDeadline } = EFFECTS[action];
  const note = deed.note?.trim() || null;
  if (files.length > 0 && action !== DirectiveAction.REPORT)
    throw badField('uploadIds', 'Chỉ báo cáo kết quả mới kèm tệp.');
  if (needsNote && note === null) throw badField('note', 'Không được để trống.');
  if (note !== null && note.length > LONGEST_NOTE) throw badField('note', `Dài quá ${LONGEST_NOTE} ký tự.`);
  // More time may be granted until another moment than was asked for.
  const wishes = action === DirectiveAction.GRANT_EXTENSION && (deed.dueAt != null || deed.workingDays != null);
  return { note, files, due: needsDeadline || wishes ? deadlineFrom(deed, at, calendar) : null };
}

async function acknowledge(
  tx: Tx,
  { fullName }: Actor,
  assignees: readonly DirectiveAssignee[],
  acknowledgedAt: Instant,
): Promise<void> {
  for (const { directiveId, ordinal } of assignees) {
    const change = { acknowledgedAt, acknowledgedBy: fullName };
    await tx.entities.update(DirectiveAssignee, { directiveId, ordinal }, change);
  }
}

function tell(
  tx: Tx,
  actor: Actor,
  { id, title, version }: Directive,
  kind: StaffNoticeKind,
  staffIds: readonly string[],
  moment: Instant | null,
): Promise<void> {
  return writeStaffNotice(tx, {
    staffIds: staffIds.filter((staffId) => staffId !== actor.staffId),
    kind,
    subject: { kind: StaffNoticeSubject.DIRECTIVE, id },
    ref: version,
    params: { who: actor.fullName, title },
    moment,
  });
}
