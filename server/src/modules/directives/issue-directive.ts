import type { Sql } from '../../database/sql';
import { badField, badInput, type FieldProblem } from '../../kernel/errors';
import { newId } from '../../kernel/ids';
import { dayOf, type Instant } from '../../kernel/instant';
import { clean } from '../../kernel/text';
import { takeFormNumber } from '../dossier/changes/form-number';
import { getRowByCode } from '../dossier/dossier.queries';
import { type DossierRoom, loadReferences, type References } from '../dossier/dossier-room';
import { NumberedForm } from '../dossier/dossier-terms';
import { type Actor, atPresentOffice } from '../identity/actor';
import { findColleagues } from '../identity/staff.queries';
import { StaffNoticeKind, StaffNoticeSubject } from '../staff-notices/staff-notice-terms';
import { writeStaffNotice } from '../staff-notices/write-staff-notice';
import { Directive, DirectiveAssignee } from './directive.entity';
import { mayDirect } from './directive.policy';
import { type DeadlineWish, deadlineFrom } from './directive-deadline';
import { peopleOf } from './directive-recipients';
import { appendDirectiveEvent } from './directive-store';
import { DirectiveEventKind, type DirectivePriority, DirectiveState, DirectiveSubject } from './directive-terms';

export interface DirectiveWish extends DeadlineWish {
  title: string;
  text: string;
  priority: DirectivePriority;
  /** An office, or a person who works there; the first one leads. */
  responsible: readonly { officeId: string; staffId?: string | null }[];
  remindDays?: number | null;
  subject: DirectiveSubject;
  subjectRef?: string | null;
  /** Of a figure: what it is called. */
  subjectLabel?: string | null;
  address?: string | null;
}

const LONGEST = { title: 200, text: 8_000, label: 300, address: 600 };
const MOST_RESPONSIBLE = 20;
const MOST_REMIND_DAYS = 10;
const REMIND_DAYS = 2;
/** A path of one of our apps, never another site's. */
const ADDRESS = /^\/(?!\/)[\w\-./?=&%+,:~]*$/;

/**
 * Issues a directive under the next number of the actor's office and tells those responsible.
 * @returns its id
 * @throws HccError BAD_USER_INPUT with every field that is wrong; NOT_FOUND for a dossier out of sight
 */
export async function issueDirective(room: DossierRoom, person: Actor, wish: DirectiveWish): Promise<string> {
  const references = await loadReferences(room);
  const actor = atPresentOffice(person, references.directory);
  const at = room.now();
  checkTexts(wish);
  const dueAt = deadlineFrom(wish, at, references.calendars.province);
  const subject = await subjectOf(room.db.read, actor, references, wish);
  const assignees = await assigneesOf(room.db.read, actor, references, wish, at);
  const id = newId();
  await room.db.transact(async (tx) => {
    const directive: Directive = {
      id,
      number: await takeFormNumber(tx, actor.office.id, NumberedForm.DIRECTIVE, at),
      officeId: actor.office.id,
      issuerId: actor.staffId,
      issuerName: actor.fullName,
      issuedAt: at,
      title: clean(wish.title),
      text: wish.text.trim(),
      priority: wish.priority,
      ...subject,
      state: DirectiveState.ISSUED,
      version: 1,
      dueAt,
      remindDays: wish.remindDays ?? REMIND_DAYS,
      askedDueAt: null,
      reportedAt: null,
      closedAt: null,
    };
    await tx.entities.insert(Directive, directive);
    await tx.entities.insert(
      DirectiveAssignee,
      assignees.map((assignee, ordinal) => ({ ...assignee, directiveId: id, ordinal })),
    );
    await appendDirectiveEvent(tx, actor, id, 1, { kind: DirectiveEventKind.ISSUED, at, note: null, dueAt });
    await writeStaffNotice(tx, {
      staffIds: (await peopleOf(tx, references.directory, assignees, at)).filter((each) => each !== actor.staffId),
      kind: StaffNoticeKind.DIRECTIVE_ISSUED,
      subject: { kind: StaffNoticeSubject.DIRECTIVE, id },
      params: { who: actor.fullName, title: directive.title },
      moment: dueAt,
    });
  });
  return id;
}

function checkTexts({ title, text, remindDays }: DirectiveWish): void {
  const problems: FieldProblem[] = [];
  const check = (path: 'title' | 'text', value: string) => {
    if (clean(value) === '') problems.push({ path, reason: 'Không được để trống.' });
    if (value.length > LONGEST[path]) problems.push({ path, reason: `Dài quá ${LONGEST[path]} ký tự.` });
  };
  check('title', title);
  check('text', text);
  const days = remindDays ?? REMIND_DAYS;
  if (!Number.isInteger(days) || days < 0 || days > MOST_REMIND_DAYS)
    problems.push({ path: 'remindDays', reason: `Phải là số nguyên từ 0 đến ${MOST_REMIND_DAYS}.` });
  if (problems.length > 0) throw badInput(problems);
}

/** What it is about, in words that stay when that changes its name. */
async function subjectOf(
  sql: Sql,
  actor: Actor,
  references: References,
  { subject, subjectRef, subjectLabel, address }: DirectiveWish,
): Promise<Pick<Directive, 'subject' | 'subjectRef' | 'subjectLabel' | 'address'>> {
  const ref = clean(subjectRef ?? '');
  const labelled = (refOf: string, label: string, at = '') => ({
    subject,
    subjectRef: refOf,
    subjectLabel: label.slice(0, LONGEST.label),
    address: at,
  });
  if (subject === DirectiveSubject.DOSSIER) {
    const { code, applicantName } = await getRowByCode(sql, actor, references, ref);
    return labelled(code, `${code} – ${applicantName}`);
  }
  if (subject === DirectiveSubject.OFFICE) {
    const office = references.directory.findOffice(ref);
    if (!office) throw badField('subjectRef', 'Không có cơ quan này.');
    return labelled(office.id, office.name);
  }
  if (subject === DirectiveSubject.PROCEDURE) {
    const edition = references.catalogue.editionsOf(ref).at(-1);
    if (!edition) throw badField('subjectRef', 'Không có thủ tục này.');
    return labelled(ref, `${ref} – ${edition.name}`);
  }
  if (subject === DirectiveSubject.NONE) return labelled('', '');
  const path = address ?? '';
  if (path.length > LONGEST.address || !ADDRESS.test(path))
    throw badField('address', 'Không phải là địa chỉ của một trang trong phần mềm.');
  const label = clean(subjectLabel ?? '');
  if (label === '') throw badField('subjectLabel', 'Không được để trống.');
  return labelled('', label, path);
}

async function assigneesOf(
  sql: Sql,
  actor: Actor,
  { directory }: References,
  { responsible }: DirectiveWish,
  at: Instant,
): Promise<Omit<DirectiveAssignee, 'directiveId' | 'ordinal'>[]> {
  const path = 'responsible';
  if (responsible.length === 0) throw badField(path, 'Phải có người hoặc cơ quan thực hiện.');
  if (responsible.length > MOST_RESPONSIBLE) throw badField(path, `Nhiều quá ${MOST_RESPONSIBLE}.`);
  const found = [];
  const known = new Set<string>();
  for (const { officeId, staffId } of responsible) {
    const office = directory.findOffice(officeId);
    if (!office || office.successorId || !mayDirect(actor, directory, office))
      throw badField(path, 'Không có cơ quan này, hoặc không thuộc quyền chỉ đạo của bạn.');
    const person = staffId
      ? (await findColleagues(sql, officeId, dayOf(at))).find(({ id }) => id === staffId)
      : undefined;
    if (staffId && !person) throw badField(path, 'Người này không làm việc ở cơ quan đó.');
    const key = `${officeId}|${staffId ?? ''}`;
    if (known.has(key)) continue;
    known.add(key);
    found.push({
      officeId,
      staffId: person?.id ?? '',
      staffName: person?.fullName ?? '',
      acknowledgedAt: null,
      acknowledgedBy: null,
    });
  }
  return found;
}
