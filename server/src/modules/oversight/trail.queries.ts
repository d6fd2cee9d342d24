import { type Condition, placeholders, type Sql, type SqlValue } from '../../database/sql';
import { endOfDay, startOfDay } from '../../kernel/instant';
import { decodeCursor, encodeCursor, pageSize } from '../../kernel/page';
import { searchKey } from '../../kernel/text';
import { AuditKind } from '../audit/audit-terms';
import { normalCode } from '../dossier/dossier-code';
import type { Directory } from '../organisation/directory';
import type { DossierLookPage, TrailEntry, TrailFilter, TrailPage } from './oversight.types';

export interface TrailPageRequest {
  first?: number | null;
  after?: string | null;
}

interface TrailRow extends Omit<TrailEntry, 'officeName'> {
  officeId: string | null;
  chainId: string;
  sequence: number;
}

const COLUMNS = `a.at, a.kind, a.username, a.actor_name AS actorName, a.office_id AS officeId, a.address,
  a.dossier_code AS dossierCode, a.subject, a.detail, a.chain_id AS chainId, a.sequence`;

/** Newest first, a keyset page at a time; each filter has an index that ends in the moment. */
async function readPage(
  sql: Sql,
  directory: Directory,
  conditions: readonly Condition[],
  { first, after }: TrailPageRequest,
): Promise<TrailPage> {
  const size = pageSize(first);
  const all = [...conditions, ...(after ? [beyond(after)] : [])];
  const where = all.length === 0 ? '1 = 1' : all.map((condition) => condition.sql).join(' AND ');
  const rows = await sql.query<TrailRow>(
    `SELECT ${COLUMNS} FROM audit_entry a WHERE ${where}
      ORDER BY a.at DESC, a.chain_id DESC, a.sequence DESC LIMIT ?`,
    [...all.flatMap(({ values }) => values), size + 1],
  );
  const hasNextPage = rows.length > size;
  if (hasNextPage) rows.length = size;
  const last = rows.at(-1);
  const endCursor = last ? encodeCursor([Number(last.at), last.chainId, last.sequence]) : null;
  const nodes = rows.map((row) => ({
    ...row,
    at: Number(row.at),
    officeName: row.officeId === null ? null : directory.getOffice(row.officeId).name,
  }));
  return { pageInfo: { endCursor, hasNextPage }, nodes };
}

function beyond(cursor: string): Condition {
  const [at, chainId, sequence] = decodeCursor(cursor, ['number', 'string', 'number']) as [number, string, number];
  return {
    sql: '(a.at < ? OR (a.at = ? AND (a.chain_id < ? OR (a.chain_id = ? AND a.sequence < ?))))',
    values: [at, at, chainId, chainId, sequence],
  };
}

/** Who opened or printed a dossier, newest first. */
export function readLooks(
  sql: Sql,
  directory: Directory,
  dossierCode: string,
  page: TrailPageRequest,
): Promise<DossierLookPage> {
  const kinds = [AuditKind.DOSSIER_OPENED, AuditKind.SLIP_PRINTED, AuditKind.FILE_OPENED];
  const conditions = [equals('dossier_code', dossierCode), among('kind', kinds)];
  return readPage(sql, directory, conditions, page) as Promise<DossierLookPage>;
}

/** The whole trail, newest first. A person or an office is asked for by its code or by words of its name. */
export async function readTrail(
  sql: Sql,
  directory: Directory,
  filter: TrailFilter,
  page: TrailPageRequest,
): Promise<TrailPage> {
  const conditions: Condition[] = [];
  const { person, office, dossierCode, kind, from, to } = filter;
  if (person) conditions.push(among('username', await usernamesOf(sql, person)));
  if (office) conditions.push(among('office_id', officesOf(directory, office)));
  if (dossierCode) conditions.push(equals('dossier_code', normalCode(dossierCode)));
  if (kind) conditions.push(equals('kind', kind));
  if (from) conditions.push({ sql: 'a.at >= ?', values: [startOfDay(from)] });
  if (to) conditions.push({ sql: 'a.at < ?', values: [endOfDay(to)] });
  return readPage(sql, directory, conditions, page);
}

function equals(column: string, value: SqlValue): Condition {
  return { sql: `a.${column} = ?`, values: [value] };
}

function among(column: string, values: readonly string[]): Condition {
  if (values.length === 1) return equals(column, values[0]!);
  return { sql: `a.${column} IN (${placeholders(values.length)})`, values: [...values] };
}

function hasAllWords(name: string, wanted: string): boolean {
  const key = ` ${searchKey(name)}`;
  return searchKey(wanted)
    .split(' ')
    .every((word) => key.includes(` ${word}`));
}

/** Some thousand accounts: quicker gone through here, without accents, than asked for in a way both engines share. */
async function usernamesOf(sql: Sql, person: string): Promise<string[]> {
  const username = person.trim().toLowerCase();
  const staff = await sql.query<{ username: string; fullName: string }>(
    'SELECT username, full_name AS fullName FROM staff',
  );
  const exact = staff.some((one) => one.username === username);
  if (exact || username === 'hcc') return [username];
  return staff.filter(({ fullName }) => hasAllWords(fullName, person)).map((one) => one.username);
}

function officesOf(directory: Directory, office: string): string[] {
  const offices = [...directory.allOffices()];
  const exact = offices.filter(({ code }) => code === office.trim().toUpperCase());
  return (exact.length > 0 ? exact : offices.filter(({ name }) => hasAllWords(name, office))).map(({ id }) => id);
}
