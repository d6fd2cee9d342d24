import type { Condition, Sql, SqlValue } from '../../database/sql';
import type { Instant } from '../../kernel/instant';
import { decodeCursor, pageSize } from '../../kernel/page';
import { type DossierPage, type PageRequest, toPage } from '../dossier/dossier-page';
import type { References } from '../dossier/dossier-room';
import { type DossierRow, LIST_COLUMNS } from '../dossier/dossier-rows';
import type { Actor } from '../identity/actor';
import { scopeCondition } from './cell-selection';
import { cutCondition, type DossierCut } from './dossier-cut';
import { countMargin, countWaited } from './finish-spread';
import { SettlementColumn } from './report-terms';
import { type ColumnList, columnList } from './settlement-columns';
import { type FormColumn, figureOf, isOfForm, type RawSums, toFigures } from './settlement-figures';
import type { SettlementScope } from './settlement-scope';
import { keyedSums, totalSums } from './settlement-sums';

/*
 * A column of the report opened. The figures say how many dossiers there are to be found, so a search along an index
 * ends with the last of them instead of going through everything that lies beyond: with 1.7 million dossiers the few
 * withdrawn of one district took half a second before.
 */

type SortedRow = DossierRow & { sortedBy: number };

/** A part of the dossiers that one index has in the order of the list. */
interface Branch {
  place: Condition;
  /** How many there are. */
  count: number;
}

/**
 * Exactly the dossiers that a figure counted: the longest overdue first, of what has ended the latest first, of
 * everything else the newest.
 */
export async function settlementDossiers(
  sql: Sql,
  actor: Actor,
  scope: SettlementScope,
  column: SettlementColumn,
  references: References,
  now: Instant,
  page: PageRequest & { cut?: DossierCut | null },
): Promise<DossierPage> {
  const size = pageSize(page.first);
  const list = columnList(column, scope, references.calendars, now);
  const after = page.after ? decodeCursor(page.after, ['number', 'string']) : null;
  const cut = page.cut ?? {};
  const narrowed = cutCondition(sql, column, cut, references);
  const { branches, total } =
    narrowed || !isOfForm(column)
      ? await countedBranch(sql, scope, list, narrowed, cut)
      : await findBranches(sql, scope, column, list, now);
  const rows = branches.length === 0 ? [] : await readPage(sql, list, branches, after, size + 1);
  return toPage(rows, size, total, (row) => [Number(row.sortedBy), row.id], actor, references, now);
}

/** What the form does not count, or counts only together with more, is counted here. */
async function countedBranch(
  sql: Sql,
  scope: SettlementScope,
  { condition }: ColumnList,
  narrowed: Condition | null,
  { margin, waited }: DossierCut,
): Promise<{ branches: Branch[]; total: number }> {
  const place = joined([scopeCondition(scope, 'd', 'receiving_office_id'), ...(narrowed ? [narrowed] : [])]);
  let total: number;
  if (margin) total = await countMargin(sql, scope, margin);
  else if (waited) total = await countWaited(sql, scope);
  else {
    const [row] = await sql.query<{ count: number }>(
      `SELECT COUNT(*) AS count FROM dossier d WHERE ${condition.sql}${place.sql}`,
      [...condition.values, ...place.values],
    );
    total = Number(row!.count);
  }
  return { branches: total > 0 ? [{ place, count: total }] : [], total };
}

/** The parts of a column that hold any dossiers, and how many there are in all. */
async function findBranches(
  sql: Sql,
  scope: SettlementScope,
  column: FormColumn,
  { standings, isSmall }: ColumnList,
  now: Instant,
): Promise<{ branches: Branch[]; total: number }> {
  const branches: Branch[] = [];
  const add = (parts: Condition[], count: number) => {
    if (count > 0) branches.push({ place: joined(parts), count });
  };
  const whole = scopeCondition(scope, 'd', 'receiving_office_id');
  const procedures = scopeCondition({ ...scope, officeIds: null }, 'd', 'receiving_office_id');
  const sums: [place: Condition, sums: RawSums][] =
    scope.officeIds === null || isSmall
      ? [[whole, await totalSums(sql, scope, now)]]
      : [...(await keyedSums(sql, scope, 'office_id', now))].map(([officeId, each]) => [
          joined([{ sql: ' AND d.receiving_office_id = ?', values: [officeId] }, procedures]),
          each,
        ]);
  let total = 0;
  for (const [place, each] of sums) {
    const figures = toFigures(each);
    total += figureOf(figures, column);
    if (standings.length === 0) add([place], figureOf(figures, column));
    for (const standing of standings) {
      add([place, { sql: ' AND d.standing = ?', values: [standing] }], figureOf(figures, SettlementColumn[standing]));
    }
  }
  return { branches, total };
}

/** One statement: of each branch as many as a page could need, then the first of them all. */
async function readPage(
  sql: Sql,
  { condition, sort, direction, isSmall }: ColumnList,
  branches: readonly Branch[],
  after: SqlValue[] | null,
  limit: number,
): Promise<SortedRow[]> {
  // The sum hides the column from an index of it, along which the planner might look for the few in vain.
  const sortedBy = isSmall && sort === 'd.received_at' ? `${sort} + 0` : sort;
  const beyond = direction === 'ASC' ? '>' : '<';
  const keyset: Condition =
    after === null
      ? { sql: '', values: [] }
      : {
          sql: ` AND ${sortedBy} ${beyond}= ? AND (${sortedBy} ${beyond} ? OR d.id ${beyond} ?)`,
          values: [after[0]!, after[0]!, after[1]!],
        };
  // SQLite knows no brackets around a part; MariaDB writes each part down once more where it is a table of its own.
  const bracket = (part: string, index: number) =>
    sql.engine === 'mysql' ? `(${part})` : `SELECT id, sortedBy FROM (${part}) b${index}`;
  const parts = branches.map(({ place, count }, index) => ({
    sql: bracket(
      `SELECT d.id, ${sortedBy} AS sortedBy FROM dossier d WHERE ${condition.sql}${place.sql}${keyset.sql}
        ORDER BY ${sortedBy} ${direction}, d.id ${direction} LIMIT ?`,
      index,
    ),
    values: [...condition.values, ...place.values, ...keyset.values, Math.min(limit, count)],
  }));
  const order = (table: string) => `ORDER BY ${table}sortedBy ${direction}, ${table}id ${direction}`;
  return sql.query<SortedRow>(
    `SELECT ${LIST_COLUMNS}, f.sortedBy
       FROM (${parts.map((part) => part.sql).join(' UNION ALL ')} ${order('')} LIMIT ?) f
       JOIN dossier d ON d.id = f.id ${order('f.')}`,
    [...parts.flatMap(({ values }) => values), limit],
  );
}

function joined(parts: readonly Condition[]): Condition {
  return { sql: parts.map(({ sql }) => sql).join(''), values: parts.flatMap(({ values }) => values) };
}
