import type { Database } from '../../database/database';
import type { Condition, Sql } from '../../database/sql';
import { type Day, dayOf, type Instant } from '../../kernel/instant';
import { cutPage, decodeCursor, pageSize } from '../../kernel/page';
import { searchKey } from '../../kernel/text';
import { offeredKinds } from '../casework/act-on-case';
import { readJournal } from '../casework/case-journal';
import { readCases, stateIn, wordsIn } from '../casework/case-list';
import { OWED, STATES_BEFORE } from '../casework/case-terms';
import { toCaseView, toEventViews } from '../casework/case-views';
import type { PageRequest } from '../dossier/dossier-page';
import type { References } from '../dossier/dossier-room';
import type { Actor } from '../identity/actor';
import { ADVICE, Advice } from './advice.entity';
import { adviceRules, answeredBy, askedBy, publishesAdvice, seesAdvice, visibleAdvice } from './advice.policy';
import {
  type AdviceConnection,
  type AdviceFilter,
  AdviceScope,
  type AdviceView,
  type PublicationConnection,
  type PublicationFilter,
  PublicationStatus,
  type PublicationView,
} from './advice.types';
import { AdvicePublication } from './advice-publication.entity';

const procedureName = (code: string | null, { catalogue }: References, at: Instant): string | null =>
  code === null ? null : (catalogue.findCurrent(code, at)?.name ?? null);

function toView(row: Advice, actor: Actor, references: References, now: Instant): AdviceView {
  const actions = offeredKinds(row, adviceRules(actor), references);
  const isAnswered = row.answer !== null && STATES_BEFORE.PUBLISHED.includes(row.state);
  return {
    ...row,
    ...toCaseView(row, actor, references, now, actions),
    procedureName: procedureName(row.procedureCode, references, now),
    mayPublish: isAnswered && publishesAdvice(actor, row, references.directory),
    publications: [],
  };
}

function scopeOf(scope: AdviceScope, actor: Actor, { directory }: References): Condition[] {
  switch (scope) {
    case AdviceScope.ASKED:
      return [askedBy(actor, directory)];
    case AdviceScope.TO_ANSWER:
      return [answeredBy(actor, directory), stateIn(OWED)];
    case AdviceScope.ALL:
      return [visibleAdvice(actor, directory)];
  }
}

/** What is owed soonest first, the rest newest first. */
export async function readAdvices(
  sql: Sql,
  db: Pick<Database, 'writer'>,
  actor: Actor,
  references: References,
  { scope, state }: AdviceFilter,
  page: PageRequest,
  now: Instant,
): Promise<AdviceConnection> {
  const conditions = [...scopeOf(scope, actor, references), ...(state ? [stateIn([state])] : [])];
  const order = scope === AdviceScope.TO_ANSWER ? 'due' : 'newest';
  const { rows, ...rest } = await readCases(sql, db, ADVICE, conditions, page, order);
  return { ...rest, nodes: rows.map((row) => toView(row, actor, references, now)) };
}

/** One that the actor's office asked or answers, with its journal; null where it is none of these. */
export async function findAdvice(
  sql: Sql,
  actor: Actor,
  references: References,
  id: string,
  now: Instant,
): Promise<AdviceView | null> {
  const row = await sql.entities.findOneBy(Advice, { id });
  if (!row || !seesAdvice(actor, row, references.directory)) return null;
  const view = toView(row, actor, references, now);
  view.journal = toEventViews(await readJournal(sql, id), references);
  const publications = await sql.entities.find(AdvicePublication, { where: { adviceId: id }, order: { id: 'DESC' } });
  view.publications = publications.map((each) => toPublication(each, references, now));
  return view;
}

function statusOn(day: Day, { withdrawnAt, validFrom, validTo }: AdvicePublication): PublicationStatus {
  if (withdrawnAt !== null) return PublicationStatus.WITHDRAWN;
  if (validTo !== null && validTo < day) return PublicationStatus.ENDED;
  return validFrom > day ? PublicationStatus.UPCOMING : PublicationStatus.IN_FORCE;
}

function toPublication(row: AdvicePublication, references: References, now: Instant): PublicationView {
  return {
    ...row,
    procedureName: procedureName(row.procedureCode, references, now),
    officeName: references.directory.presentOffice(row.officeId).name,
    status: statusOn(dayOf(now), row),
  };
}

/** What all desks may read, the newest first. */
export async function readPublications(
  { entities }: Sql,
  references: References,
  { search, procedureCode, field, withEnded }: PublicationFilter,
  { first, after }: PageRequest,
  now: Instant,
): Promise<PublicationConnection> {
  const size = pageSize(first);
  const found = () => {
    const query = entities.createQueryBuilder(AdvicePublication, 'p').where('1 = 1');
    if (!withEnded) {
      query.andWhere('p.withdrawnAt IS NULL AND p.validFrom <= :day AND (p.validTo IS NULL OR p.validTo >= :day)', {
        day: dayOf(now),
      });
    }
    if (procedureCode) query.andWhere('p.procedureCode = :procedureCode', { procedureCode });
    for (const [at, like] of wordsIn(search ?? '').entries()) {
      query.andWhere(`p.searchKey LIKE :word${at} ESCAPE '!'`, { [`word${at}`]: like });
    }
    return query;
  };
  const query = found();
  const key = searchKey(field ?? '');
  // The field's own name is stored; two spellings of it are one.
  const fields = key === '' ? null : await fieldsLike(entities, key);
  const withField = (each: ReturnType<typeof found>) =>
    fields === null ? each : each.andWhere('p.field IN (:...fields)', { fields: fields.length > 0 ? fields : [''] });
  withField(query)
    .orderBy('p.id', 'DESC')
    .limit(size + 1);
  if (after) {
    const [id] = decodeCursor(after, ['string']);
    query.andWhere('p.id < :id', { id });
  }
  const [rows, totalCount] = await Promise.all([query.getMany(), withField(found()).getCount()]);
  const { rows: shown, pageInfo } = cutPage(rows, size, ({ id }) => [id]);
  return { totalCount, pageInfo, nodes: shown.map((row) => toPublication(row, references, now)) };
}

async function fieldsLike(entities: Sql['entities'], key: string): Promise<string[]> {
  const rows = await entities
    .createQueryBuilder(AdvicePublication, 'p')
    .select('DISTINCT p.field', 'field')
    .getRawMany<{ field: string }>();
  return rows.map(({ field }) => field).filter((field) => searchKey(field) === key);
}
