import { In } from 'typeorm';
import type { Database } from '../../database/database';
import type { Condition, Sql } from '../../database/sql';
import { notFound } from '../../kernel/errors';
import { endOfDay, type Instant, startOfDay } from '../../kernel/instant';
import { offeredKinds } from '../casework/act-on-case';
import { readJournal } from '../casework/case-journal';
import { officeIn, overdueAt, readCases, stateIn, wordsIn } from '../casework/case-list';
import { toCaseView, toEventViews } from '../casework/case-views';
import type { PageRequest } from '../dossier/dossier-page';
import type { References } from '../dossier/dossier-room';
import { SubjectFile } from '../files/subject-file.entity';
import { readSubjectFiles } from '../files/subject-files';
import type { Actor } from '../identity/actor';
import type { Directory } from '../organisation/directory';
import { FEEDBACK, Feedback } from './feedback.entity';
import { concernOf, feedbackRules, isConcernOf, owedBy } from './feedback.policy';
import type { FeedbackFilter, FeedbackView, JoinedFeedback } from './feedback.types';
import { FEEDBACK_FILE, FeedbackScope } from './feedback-terms';

const PUBLISHED: Condition = { sql: 'c.published_at IS NOT NULL', values: [] };

function scopeOf(scope: FeedbackScope, actor: Actor, { directory }: References): Condition[] {
  switch (scope) {
    case FeedbackScope.MINE:
      return [{ sql: 'c.opened_by_id = ?', values: [actor.staffId] }];
    case FeedbackScope.TO_ANSWER:
      return owedBy(actor, directory);
    case FeedbackScope.ALL:
      return [concernOf(actor, directory)];
    case FeedbackScope.PUBLISHED:
      return [PUBLISHED];
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
  filter: FeedbackFilter,
  actor: Actor,
  references: References,
  now: Instant,
): Condition[] {
  const { scope, kind, topic, state, isOverdue, areaCode, from, to, search } = filter;
  const { directory } = references;
  const conditions = scopeOf(scope, actor, references);
  const add = (sql: string, ...values: Condition['values']) => conditions.push({ sql, values });
  if (kind) add('c.kind = ?', kind);
  if (topic) add('c.topic = ?', topic);
  if (state) conditions.push(stateIn([state]));
  if (isOverdue) conditions.push(overdueAt(now));
  if (areaCode) {
    const offices = directory.subtree(areaCode).flatMap(({ code }) => directory.answeringIn(code));
    conditions.push(
      officeIn(
        'opened_in_office_id',
        offices.map(({ id }) => id),
      ),
    );
  }
  if (from) add('c.opened_at >= ?', startOfDay(from));
  if (to) add('c.opened_at < ?', endOfDay(to));
  if (search?.trim()) conditions.push(searching(search));
  return conditions;
}

function toView(row: Feedback, actor: Actor, references: References, now: Instant): FeedbackView {
  const actions = offeredKinds(row, feedbackRules(actor), references);
  const view = {
    ...row,
    ...toCaseView(row, actor, references, now, actions),
    leading: null,
    joined: [],
    files: [],
    isPublic: row.publishedAt !== null,
  };
  if (isConcernOf(actor, row, references.directory)) return view;
  // What all desks read says neither who wrote nor where.
  return {
    ...view,
    title: (row.publicNote ?? '').split('\n')[0]!,
    content: row.publicNote ?? '',
    openedBy: '',
    openedInOffice: '',
    dossierCode: null,
    takenBy: null,
    page: null,
    browser: null,
    appVersion: null,
    errorCode: null,
    requestId: null,
  };
}

async function setLeading({ entities }: Sql, rows: readonly Feedback[], views: readonly FeedbackView[]): Promise<void> {
  const ids = rows.flatMap(({ leadingId }) => leadingId ?? []);
  if (ids.length === 0) return;
  const found = await entities.find(Feedback, {
    select: { id: true, number: true, title: true },
    where: { id: In(ids) },
  });
  const byId = new Map<string, JoinedFeedback>(found.map((each) => [each.id, each]));
  for (const [index, { leadingId }] of rows.entries()) views[index]!.leading = byId.get(leadingId ?? '') ?? null;
}

export interface FeedbackPage {
  totalCount: number;
  pageInfo: { endCursor: string | null; hasNextPage: boolean };
  nodes: FeedbackView[];
}

/** What is owed soonest first, the rest newest first. */
export async function readFeedbacks(
  sql: Sql,
  db: Pick<Database, 'writer'>,
  actor: Actor,
  references: References,
  filter: FeedbackFilter,
  page: PageRequest,
  now: Instant,
): Promise<FeedbackPage> {
  const conditions = filterConditions(filter, actor, references, now);
  const order = filter.scope === FeedbackScope.TO_ANSWER ? 'due' : 'newest';
  const { rows, ...rest } = await readCases(sql, db, FEEDBACK.OBSTACLE, conditions, page, order);
  const nodes = rows.map((row) => toView(row, actor, references, now));
  await setLeading(sql, rows, nodes);
  return { ...rest, nodes };
}

/** One that the actor may see, with its journal. @throws HccError NOT_FOUND */
export async function readFeedback(
  sql: Sql,
  actor: Actor,
  references: References,
  id: string,
  now: Instant,
): Promise<FeedbackView> {
  const row = await sql.entities.findOneBy(Feedback, { id });
  if (!row || !feedbackRules(actor).sees(row, references)) throw notFound(FEEDBACK.OBSTACLE.what);
  const view = toView(row, actor, references, now);
  await setLeading(sql, [row], [view]);
  if (!isConcernOf(actor, row, references.directory)) return view;
  view.files = await readSubjectFiles(sql, FEEDBACK_FILE, [id]);
  view.journal = toEventViews(await readJournal(sql, id), references);
  const joined = await sql.entities.find(Feedback, { where: { leadingId: id }, order: { id: 'ASC' } });
  view.joined = joined.filter((each) => isConcernOf(actor, each, references.directory));
  return view;
}

/** A picture that goes with a report that is the actor's concern. @throws HccError NOT_FOUND */
export async function getFeedbackFile(sql: Sql, actor: Actor, directory: Directory, id: string): Promise<SubjectFile> {
  const file = await sql.entities.findOneBy(SubjectFile, { id, subjectKind: FEEDBACK_FILE });
  const report = file && (await sql.entities.findOneBy(Feedback, { id: file.subjectId }));
  if (!file || !report || !isConcernOf(actor, report, directory)) throw notFound('tệp');
  return file;
}
