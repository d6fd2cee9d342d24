import { In } from 'typeorm';
import { type Condition, placeholders, type Sql } from '../../database/sql';
import { badField, notFound } from '../../kernel/errors';
import { addDays, dayOf, type Instant } from '../../kernel/instant';
import { cutPage, decodeCursor, pageSize } from '../../kernel/page';
import { officesInSight } from '../casework/offices-of-cases';
import type { PageRequest } from '../dossier/dossier-page';
import type { References } from '../dossier/dossier-room';
import type { Actor } from '../identity/actor';
import { Staff } from '../identity/staff.entity';
import type { ReferenceLists } from '../reference-lists/reference-lists';
import { monthsToRead, type OfficerCell, officerCounts } from './officer-figures';
import { criteriaAt } from './rate';
import { findRated } from './rated-subjects';
import { RatingSpent } from './rating.entity';
import type { CriterionMean, RatingAnswerConnection, RatingFigures, RatingFilter, RatingForm } from './rating.types';
import { RatingCounts } from './rating-counts';
import { RatedRole } from './rating-terms';

/** For who has the secret. @throws HccError NOT_FOUND */
export async function readRatingForm(
  sql: Sql,
  references: References,
  lists: ReferenceLists,
  secret: string,
  now: Instant,
): Promise<RatingForm> {
  const subject = await findRated(sql, references, secret);
  if (!subject) throw notFound('lượt phục vụ để đánh giá');
  const { kind: subjectKind, id: subjectId, procedureCode } = subject;
  return {
    officeName: references.directory.getOffice(subject.officeId).name,
    procedureName: procedureCode && (references.catalogue.findCurrent(procedureCode)?.name ?? procedureCode),
    isSpent: await sql.entities.existsBy(RatingSpent, { subjectKind, subjectId }),
    criteria: criteriaAt(lists, now).map(({ code, name, data }) => ({ code, name, levels: [...(data.levels ?? [])] })),
  };
}

const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/;

/** On columns that `rating` and `rating_party` have alike. @throws HccError BAD_USER_INPUT */
function periodConditions({ from, to, areaCode, officeId }: RatingFilter, actor: Actor, references: References) {
  const { directory } = references;
  for (const [path, month] of Object.entries({ from, to })) {
    if (!MONTH.test(month)) throw badField(`filter.${path}`, 'Phải là tháng dạng yyyy-MM.');
  }
  const conditions: Condition[] = [{ sql: 'r.month BETWEEN ? AND ?', values: [from, to] }];
  const among = (ids: readonly string[]) =>
    conditions.push(
      ids.length === 0
        ? { sql: '1 = 0', values: [] }
        : { sql: `r.office_id IN (${placeholders(ids.length)})`, values: [...ids] },
    );
  const seen = officesInSight(actor, directory, 'complaint:read');
  if (seen !== null) among(seen);
  if (areaCode) {
    among(directory.subtree(areaCode).flatMap(({ code }) => directory.answeringIn(code).map(({ id }) => id)));
  }
  if (officeId) among([officeId]);
  return conditions;
}

function allConditions(filter: RatingFilter, actor: Actor, references: References): Condition[] {
  const conditions = periodConditions(filter, actor, references);
  if (filter.procedureCode) conditions.push({ sql: 'r.procedure_code = ?', values: [filter.procedureCode] });
  if (filter.upToFace) conditions.push({ sql: 'r.face <= ?', values: [filter.upToFace] });
  if (filter.fromFace) conditions.push({ sql: 'r.face >= ?', values: [filter.fromFace] });
  return conditions;
}

const whereOf = (conditions: readonly Condition[]) => conditions.map(({ sql }) => `(${sql})`).join(' AND ');
const valuesOf = (conditions: readonly Condition[]) => conditions.flatMap(({ values }) => values);

/** What those who were served found, of offices in sight. */
export async function readRatingFigures(
  sql: Sql,
  actor: Actor,
  references: References,
  lists: ReferenceLists,
  filter: RatingFilter,
  now: Instant,
): Promise<RatingFigures> {
  const { directory, catalogue } = references;
  const conditions = allConditions(filter, actor, references);
  const rows = await sql.query<{
    month: string;
    officeId: string;
    procedureCode: string | null;
    face: number;
    n: number;
  }>(
    `SELECT r.month, r.office_id AS officeId, r.procedure_code AS procedureCode, r.face, COUNT(*) AS n
       FROM rating r WHERE ${whereOf(conditions)} GROUP BY r.month, r.office_id, r.procedure_code, r.face`,
    valuesOf(conditions),
  );
  const [total, offices, procedures, months] = [
    new RatingCounts(),
    new RatingCounts(),
    new RatingCounts(),
    new RatingCounts(),
  ];
  for (const { month, officeId, procedureCode, face, n } of rows) {
    const [which, count] = [Number(face), Number(n)];
    total.add('ALL', which, count);
    offices.add(directory.presentOffice(officeId).id, which, count);
    if (procedureCode !== null) procedures.add(procedureCode, which, count);
    months.add(month, which, count);
  }
  const officeName = (id: string) => directory.getOffice(id).name;
  const nothing = { key: 'ALL', name: '', count: 0, satisfied: 0, faces: [0, 0, 0, 0, 0] };
  return {
    total: total.views()[0] ?? nothing,
    byOffice: offices.views(officeName),
    byProcedure: procedures.views((code) => catalogue.findCurrent(code)?.name ?? code),
    byMonth: months.views().sort((a, b) => a.key.localeCompare(b.key)),
    ...(await readParties(sql, actor, references, filter, now)),
    criteria: await readCriteria(sql, lists, conditions, now),
  };
}

/** By office that dealt with it and by person; these know neither procedure nor words. */
async function readParties(
  sql: Sql,
  actor: Actor,
  references: References,
  filter: RatingFilter,
  now: Instant,
): Promise<Pick<RatingFigures, 'bySettling' | 'byOfficer'>> {
  if (filter.procedureCode || filter.upToFace || filter.fromFace) return { bySettling: [], byOfficer: [] };
  const cellsOf = (role: RatedRole, months: Pick<RatingFilter, 'from' | 'to'>) => {
    const conditions = periodConditions({ ...filter, ...months }, actor, references);
    return sql.query<OfficerCell>(
      `SELECT r.month, r.office_id AS officeId, r.party_id AS partyId, r.face, COUNT(*) AS n FROM rating_party r
        WHERE r.role = ? AND ${whereOf(conditions)} GROUP BY r.month, r.office_id, r.party_id, r.face`,
      [role, ...valuesOf(conditions)],
    );
  };
  const settling = new RatingCounts();
  for (const { partyId, face, n } of await cellsOf(RatedRole.SETTLED, filter))
    settling.add(partyId, Number(face), Number(n));
  const lastEnded = addDays(`${dayOf(now).slice(0, 7)}-01`, -1).slice(0, 7);
  const served = await cellsOf(RatedRole.SERVED, monthsToRead(filter, lastEnded));
  const cells = served.map((cell) => ({ ...cell, face: Number(cell.face), n: Number(cell.n) }));
  const shown = officerCounts(cells, filter, lastEnded);
  const staff = await sql.entities.find(Staff, {
    select: { id: true, fullName: true },
    where: { id: In(shown.map(({ key }) => key)) },
  });
  const names = new Map(staff.map(({ id, fullName }) => [id, fullName]));
  return {
    bySettling: settling.views((id) => references.directory.findOffice(id)?.name ?? id),
    byOfficer: shown.map((count) => ({ ...count, name: names.get(count.key) ?? '' })),
  };
}

/** As many as a page of figures reads at most; fewer people mark nine criteria than press a face. */
const MOST_MARKED = 50_000;

async function readCriteria(
  sql: Sql,
  lists: ReferenceLists,
  conditions: readonly Condition[],
  now: Instant,
): Promise<CriterionMean[]> {
  const rows = await sql.query<{ text: string; n: number }>(
    `SELECT r.criteria_text AS text, COUNT(*) AS n FROM rating r
      WHERE r.criteria_text IS NOT NULL AND ${whereOf(conditions)} GROUP BY r.criteria_text LIMIT ?`,
    [...valuesOf(conditions), MOST_MARKED],
  );
  const sums = new Map<string, { count: number; points: number }>();
  for (const { text, n } of rows) {
    for (const [code, points] of Object.entries(JSON.parse(text) as Record<string, number>)) {
      const sum = sums.get(code) ?? { count: 0, points: 0 };
      sums.set(code, { count: sum.count + Number(n), points: sum.points + points * Number(n) });
    }
  }
  return criteriaAt(lists, now).map(({ code, name }) => {
    const { count, points } = sums.get(code) ?? { count: 0, points: 0 };
    return { code, name, count, meanHundredths: count === 0 ? 0 : Math.round((points * 100) / count) };
  });
}

/** One by one, the latest month first: as many as the figure that opens them says. */
export async function readRatingAnswers(
  sql: Sql,
  actor: Actor,
  references: References,
  filter: RatingFilter,
  { first, after }: PageRequest,
): Promise<RatingAnswerConnection> {
  const size = pageSize(first);
  const conditions = allConditions(filter, actor, references);
  const paged = [...conditions];
  if (after) {
    const [month, id] = decodeCursor(after, ['string', 'string']);
    paged.push({ sql: 'r.month < ? OR (r.month = ? AND r.id > ?)', values: [month!, month!, id!] });
  }
  type Row = { id: string; month: string; officeId: string; procedureCode: string | null } & Pick<
    RatingAnswerConnection['nodes'][number],
    'face' | 'points' | 'comment'
  >;
  const rows = await sql.query<Row>(
    `SELECT r.id, r.month, r.office_id AS officeId, r.procedure_code AS procedureCode, r.face, r.points, r.comment
       FROM rating r WHERE ${whereOf(paged)} ORDER BY r.month DESC, r.id LIMIT ?`,
    [...valuesOf(paged), size + 1],
  );
  const [count] = await sql.query<{ n: number }>(
    `SELECT COUNT(*) AS n FROM rating r WHERE ${whereOf(conditions)}`,
    valuesOf(conditions),
  );
  const { rows: shown, pageInfo } = cutPage(rows, size, ({ month, id }) => [month, id]);
  return {
    totalCount: Number(count!.n),
    pageInfo,
    nodes: shown.map(({ officeId, procedureCode, ...row }) => ({
      ...row,
      officeName: references.directory.getOffice(officeId).name,
      procedureName: procedureCode && (references.catalogue.findCurrent(procedureCode)?.name ?? procedureCode),
    })),
  };
}
