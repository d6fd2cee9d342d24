import type { Database } from '../../database/database';
import type { Condition, Sql } from '../../database/sql';
import { notFound } from '../../kernel/errors';
import { endOfDay, type Instant, startOfDay } from '../../kernel/instant';
import { readShortSecret } from '../../kernel/short-secret-text';
import { offeredKinds } from '../casework/act-on-case';
import { readJournal } from '../casework/case-journal';
import { anyOf, officeIn, overdueAt, readCases, stateIn, wordsIn } from '../casework/case-list';
import { CaseEventKind, OWED } from '../casework/case-terms';
import { caseDeadline, toCaseView, toEventViews } from '../casework/case-views';
import type { PageRequest } from '../dossier/dossier-page';
import type { References } from '../dossier/dossier-room';
import type { Actor } from '../identity/actor';
import { mayAppeal } from './act-on-complaint';
import { COMPLAINT, Complaint } from './complaint.entity';
import { complaintRules, owedConditions, seenConditions } from './complaint.policy';
import type {
  ComplaintConnection,
  ComplaintFilter,
  ComplaintView,
  MyComplaint,
  PublishedComplaintConnection,
} from './complaint.types';
import { ComplaintPart, ComplaintScope } from './complaint-terms';

/** What a column of the figures counts, on `c`; the figures count by the same conditions. */
export function partCondition(part: ComplaintPart, now: Instant): Condition {
  switch (part) {
    case ComplaintPart.IN_TIME:
      return { sql: 'c.answered_at IS NOT NULL AND c.answered_at <= c.due_at', values: [] };
    case ComplaintPart.LATE:
      return { sql: 'c.answered_at IS NOT NULL AND c.answered_at > c.due_at', values: [] };
    case ComplaintPart.OPEN:
      return stateIn(OWED);
    case ComplaintPart.OVERDUE:
      return overdueAt(now);
    case ComplaintPart.APPEALED:
      return { sql: 'c.appealed_at IS NOT NULL', values: [] };
  }
}

function scopeOf(scope: ComplaintScope, actor: Actor, { directory }: References): Condition[] {
  switch (scope) {
    case ComplaintScope.TO_ANSWER:
      return owedConditions(actor, directory);
    case ComplaintScope.MINE:
      return [
        ...seenConditions(actor, directory),
        { sql: 'c.taken_by_id = ? OR c.opened_by_id = ?', values: [actor.staffId, actor.staffId] },
      ];
    case ComplaintScope.ALL:
      return seenConditions(actor, directory);
  }
}

/** Each word somewhere in the text, or the number itself. */
function searching(text: string): Condition {
  const words = wordsIn(text);
  const all = words.map(() => `c.search_key LIKE ? ESCAPE '!'`).join(' AND ') || '1 = 0';
  return { sql: `c.number = ? OR (${all})`, values: [text.trim().toUpperCase(), ...words] };
}

/** The conditions of a filter on `c`. */
export function filterConditions(
  filter: ComplaintFilter,
  actor: Actor,
  references: References,
  now: Instant,
): Condition[] {
  const { scope, kind, state, part, areaCode, from, to, search } = filter;
  const conditions = scopeOf(scope, actor, references);
  const add = (sql: string, ...values: Condition['values']) => conditions.push({ sql, values });
  if (kind) add('c.kind = ?', kind);
  if (state) conditions.push(stateIn([state]));
  if (part) conditions.push(partCondition(part, now));
  if (areaCode) {
    const areas = references.directory.subtree(areaCode);
    const offices = areas.flatMap(({ code }) => references.directory.answeringIn(code)).map(({ id }) => id);
    conditions.push(offices.length === 0 ? anyOf([]) : officeIn('opened_in_office_id', offices));
  }
  if (from) add('c.opened_at >= ?', startOfDay(from));
  if (to) add('c.opened_at < ?', endOfDay(to));
  if (search?.trim()) conditions.push(searching(search));
  return conditions;
}

function toView(row: Complaint, actor: Actor, references: References, now: Instant): ComplaintView {
  const actions = offeredKinds(row, complaintRules(actor), references);
  return {
    ...row,
    ...toCaseView(row, actor, references, now, actions),
    procedureName: row.procedureCode && (references.catalogue.findCurrent(row.procedureCode)?.name ?? null),
    mayPublish: row.mayPublish === 1,
    hasLetter: row.answerNumber !== null,
    handlerOfficeId: references.directory.presentOffice(row.handlerOfficeId).id,
  };
}

/** What is owed soonest first, the rest newest first. */
export async function readComplaints(
  sql: Sql,
  db: Pick<Database, 'writer'>,
  actor: Actor,
  references: References,
  filter: ComplaintFilter,
  page: PageRequest,
  now: Instant,
): Promise<ComplaintConnection> {
  const conditions = filterConditions(filter, actor, references, now);
  const order = filter.scope === ComplaintScope.TO_ANSWER ? 'due' : 'newest';
  const { rows, ...rest } = await readCases(sql, db, COMPLAINT, conditions, page, order);
  return { ...rest, nodes: rows.map((row) => toView(row, actor, references, now)) };
}

/** One that the actor may see, as it is stored. @throws HccError NOT_FOUND */
export async function getComplaint(sql: Sql, actor: Actor, references: References, id: string): Promise<Complaint> {
  const row = await sql.entities.findOneBy(Complaint, { id });
  if (!row || !complaintRules(actor).sees(row, references)) throw notFound(COMPLAINT.what);
  return row;
}

/** The same with its journal. @throws HccError NOT_FOUND */
export async function readComplaint(
  sql: Sql,
  actor: Actor,
  references: References,
  id: string,
  now: Instant,
): Promise<ComplaintView> {
  const view = toView(await getComplaint(sql, actor, references, id), actor, references, now);
  view.journal = toEventViews(await readJournal(sql, id), references);
  return view;
}

/** Of the journal what its sender is told. */
const TOLD: readonly CaseEventKind[] = [
  CaseEventKind.OPENED,
  CaseEventKind.TAKEN,
  CaseEventKind.ASSIGNED,
  CaseEventKind.FORWARDED,
  CaseEventKind.ANSWERED,
  CaseEventKind.DECLINED,
  CaseEventKind.APPEALED,
  CaseEventKind.CLOSED,
];

/** What of these was said to him, or by him. */
const SAID: readonly CaseEventKind[] = [CaseEventKind.ANSWERED, CaseEventKind.DECLINED, CaseEventKind.APPEALED];

/** By the reference that its sender was given. @throws HccError NOT_FOUND */
export async function readByReference(
  sql: Sql,
  references: References,
  typed: string,
  now: Instant,
): Promise<MyComplaint> {
  const row = await sql.entities.findOneBy(Complaint, { reference: readShortSecret(typed) });
  if (!row) throw notFound(COMPLAINT.what);
  const journal = await readJournal(sql, row.id);
  return {
    ...row,
    ...caseDeadline(row, now, references),
    officeName: references.directory.presentOffice(row.handlerOfficeId).name,
    isDeclined: row.declinedAt !== null,
    mayAppeal: mayAppeal(row, references.directory),
    steps: toEventViews(
      journal.filter(({ kind }) => TOLD.includes(kind)),
      references,
    ).map((step) => ({ ...step, text: SAID.includes(step.kind) ? step.note : null })),
  };
}

/** Without names, for everybody; the newest first. */
export async function readPublished(
  sql: Sql,
  db: Pick<Database, 'writer'>,
  { directory }: References,
  page: PageRequest,
): Promise<PublishedComplaintConnection> {
  const published = { sql: 'c.published_at IS NOT NULL', values: [] };
  const { rows, ...rest } = await readCases(sql, db, COMPLAINT, [published], page, 'newest');
  return {
    ...rest,
    nodes: rows.map(({ id, kind, answerOfficeId, handlerOfficeId, publicNote, publicAnswer, answeredAt }) => ({
      id,
      kind,
      officeName: directory.getOffice(answerOfficeId ?? handlerOfficeId).name,
      note: publicNote ?? '',
      answer: publicAnswer ?? '',
      answeredAt,
    })),
  };
}
