import { In } from 'typeorm';
import { type Condition, placeholders, type Sql, type SqlValue } from '../../database/sql';
import { notFound } from '../../kernel/errors';
import type { Instant } from '../../kernel/instant';
import { cutPage, decodeCursor, pageSize } from '../../kernel/page';
import type { PageRequest } from '../dossier/dossier-page';
import { SubjectFile } from '../files/subject-file.entity';
import { readSubjectFiles } from '../files/subject-files';
import { type Actor, atPresentOffice } from '../identity/actor';
import type { Directory } from '../organisation/directory';
import { Directive, DirectiveAssignee, DirectiveEvent } from './directive.entity';
import { byUsCondition, isLate, isOpen, offeredActions, seenCondition, toUsCondition } from './directive.policy';
import type { DirectiveConnection, DirectiveCounts, DirectiveEventView, DirectiveView } from './directive.types';
import { directiveOf, REPORT_FILE, reportKey } from './directive-files';
import { CLOSED_STATES, DirectiveSide, DirectiveStanding, DirectiveState, OPEN_STATES } from './directive-terms';

const CONDITION: Record<DirectiveSide, (actor: Actor, directory: Directory) => Condition> = {
  [DirectiveSide.TO_US]: toUsCondition,
  [DirectiveSide.BY_US]: byUsCondition,
  [DirectiveSide.ALL]: seenCondition,
};

function standingCondition(standing: DirectiveStanding, now: Instant): Condition {
  const among = (states: readonly string[]) => ({
    sql: `d.state IN (${placeholders(states.length)})`,
    values: [...states] as SqlValue[],
  });
  if (standing === DirectiveStanding.CLOSED) return among(CLOSED_STATES);
  if (standing === DirectiveStanding.REPORTED) return among([DirectiveState.REPORTED]);
  const open = among(OPEN_STATES);
  if (standing === DirectiveStanding.OPEN) return open;
  return { sql: `${open.sql} AND d.due_at < ?`, values: [...open.values, now] };
}

export async function maySeeDirective(sql: Sql, actor: Actor, directory: Directory, id: string): Promise<boolean> {
  const seen = seenCondition(atPresentOffice(actor, directory), directory);
  const rows = await sql.query(`SELECT d.id FROM directive d WHERE d.id = ? AND ${seen.sql}`, [id, ...seen.values]);
  return rows.length > 0;
}

export interface DirectiveFilter {
  side: DirectiveSide;
  standing: DirectiveStanding;
}

/** Directives of a list: what is open by its deadline, what is closed the latest first. */
export async function readDirectives(
  sql: Sql,
  person: Actor,
  directory: Directory,
  now: Instant,
  { side, standing }: DirectiveFilter,
  page: PageRequest,
): Promise<DirectiveConnection> {
  const actor = atPresentOffice(person, directory);
  const size = pageSize(page.first);
  const whose = CONDITION[side](actor, directory);
  const stands = standingCondition(standing, now);
  const isClosed = standing === DirectiveStanding.CLOSED;
  const [column, order, sign] = isClosed ? ['d.closed_at', 'DESC', '<'] : ['d.due_at', 'ASC', '>'];
  const values: SqlValue[] = [...whose.values, ...stands.values];
  let keyset = '';
  if (page.after) {
    const [at, id] = decodeCursor(page.after, ['number', 'string']);
    keyset = ` AND (${column} ${sign} ? OR (${column} = ? AND d.id ${sign} ?))`;
    values.push(at!, at!, id!);
  }
  const rows = await sql.query<{ id: string; at: number }>(
    `SELECT d.id, ${column} AS at FROM directive d WHERE ${whose.sql} AND ${stands.sql}${keyset}
      ORDER BY ${column} ${order}, d.id ${order} LIMIT ?`,
    [...values, size + 1],
  );
  const { rows: shown, pageInfo } = cutPage(rows, size, ({ at, id }) => [Number(at), id]);
  const ids = shown.map(({ id }) => id);
  return {
    pageInfo,
    counts: await countDirectives(sql, whose, now),
    nodes: await readViews(sql, actor, directory, now, ids),
  };
}

async function countDirectives(sql: Sql, whose: Condition, now: Instant): Promise<DirectiveCounts> {
  const rows = await sql.query<{ state: DirectiveState; total: number; over: number | null }>(
    `SELECT d.state, COUNT(*) AS total, SUM(CASE WHEN d.due_at < ? THEN 1 ELSE 0 END) AS \`over\`
      FROM directive d WHERE ${whose.sql} GROUP BY d.state`,
    [now, ...whose.values],
  );
  const sum = (states: readonly DirectiveState[], key: 'total' | 'over') =>
    rows.filter(({ state }) => states.includes(state)).reduce((total, row) => total + Number(row[key]), 0);
  return {
    open: sum(OPEN_STATES, 'total'),
    overdue: sum(OPEN_STATES, 'over'),
    reported: sum([DirectiveState.REPORTED], 'total'),
    closed: sum(CLOSED_STATES, 'total'),
  };
}

/** @throws HccError NOT_FOUND, also for what the actor may not see */
export async function getDirective(
  sql: Sql,
  person: Actor,
  directory: Directory,
  now: Instant,
  id: string,
): Promise<DirectiveView> {
  const actor = atPresentOffice(person, directory);
  if (!(await maySeeDirective(sql, actor, directory, id))) throw notFound('chỉ đạo này');
  return (await readViews(sql, actor, directory, now, [id]))[0]!;
}

/** Directives of these ids, in their order. */
async function readViews(
  { entities }: Sql,
  actor: Actor,
  directory: Directory,
  now: Instant,
  ids: readonly string[],
): Promise<DirectiveView[]> {
  if (ids.length === 0) return [];
  const directives = await entities.findBy(Directive, { id: In([...ids]) });
  const assignees = await entities.find(DirectiveAssignee, {
    where: { directiveId: In([...ids]) },
    order: { ordinal: 'ASC' },
  });
  const byId = new Map(directives.map((each) => [each.id, each]));
  return ids.map((id) => {
    const directive = byId.get(id)!;
    const own = assignees.filter(({ directiveId }) => directiveId === id);
    return {
      ...directive,
      officeName: directory.getOffice(directive.officeId).name,
      isOpen: isOpen(directive),
      isLate: isLate(directive, now),
      responsible: own.map(({ officeId, staffName, acknowledgedAt, acknowledgedBy }) => ({
        officeName: directory.getOffice(officeId).name,
        staffName: staffName || null,
        acknowledgedAt,
        acknowledgedBy,
      })),
      actions: offeredActions(actor, directory, directive, own),
    };
  });
}

/** The journal of a directive that the actor has been found to see. */
export async function readDirectiveEvents(
  { entities }: Sql,
  directory: Directory,
  directiveId: string,
): Promise<DirectiveEventView[]> {
  const events = await entities.find(DirectiveEvent, { where: { directiveId }, order: { version: 'ASC' } });
  const keyOf = ({ version }: DirectiveEvent) => reportKey(directiveId, version);
  const files = await readSubjectFiles({ entities }, REPORT_FILE, events.map(keyOf));
  return events.map((event) => ({
    ...event,
    officeName: directory.getOffice(event.officeId).name,
    files: files.filter(({ subjectId }) => subjectId === keyOf(event)),
  }));
}

/** A file of a report on a directive that the actor may see. @throws HccError NOT_FOUND */
export async function getDirectiveFile(sql: Sql, actor: Actor, directory: Directory, id: string): Promise<SubjectFile> {
  const file = await sql.entities.findOneBy(SubjectFile, { id, subjectKind: REPORT_FILE });
  if (!file || !(await maySeeDirective(sql, actor, directory, directiveOf(file.subjectId)))) throw notFound('tệp');
  return file;
}
