import type { Condition, Sql } from '../../../database/sql';
import { badField } from '../../../kernel/errors';
import type { Instant } from '../../../kernel/instant';
import { pageSize } from '../../../kernel/page';
import { searchWords } from '../../../kernel/text';
import type { Actor } from '../../identity/actor';
import type { Dossier } from '../dossier.entity';
import { jurisdictionOf, visibleCondition } from '../dossier.jurisdiction';
import { normalCode } from '../dossier-code';
import type { References } from '../dossier-room';
import { type DossierRow, LIST_COLUMNS, toDossiers } from '../dossier-rows';
import { after, readByName } from './name-search';
import { searchScopesOf } from './search-entries';

/** Past this many the exact number helps nobody and costs a scan. */
const COUNT_LIMIT = 200;
const MAX_SEARCH = 200;
const MIN_DIGITS = 6;

export interface SearchResult {
  totalCount: number;
  countLimit: number;
  nodes: Dossier[];
}

/**
 * Finds among all dossiers the actor may see: by code (whole, or its beginning), by ID number or phone, or by words of
 * the name without accents; newest first, by code office by office.
 */
export async function searchDossiers(
  sql: Sql,
  actor: Actor,
  references: References,
  now: Instant,
  search: string,
  first?: number | null,
): Promise<SearchResult> {
  const size = pageSize(first, 30);
  const text = search.trim();
  if (text.length > MAX_SEARCH) throw badField('search', `Dài quá ${MAX_SEARCH} ký tự.`);
  const rows = await find(sql, actor, references, text);
  return {
    totalCount: Math.min(rows.length, COUNT_LIMIT),
    countLimit: COUNT_LIMIT,
    nodes: toDossiers(rows.slice(0, size), actor, references, now),
  };
}

async function find(sql: Sql, actor: Actor, { directory }: References, text: string): Promise<DossierRow[]> {
  const words = searchWords(text);
  if (words.length === 0) return [];
  const visible = visibleCondition(actor, directory);
  const compact = text.replace(/[\s.]/g, '');
  if (/^\d+$/.test(compact) && compact.length >= MIN_DIGITS) {
    const number = { sql: '(d.id_number = ? OR d.phone = ?)', values: [compact, compact] };
    return newest(sql, number, visible, 'd.id');
  }
  if (/^\d{3}\.[\dA-Z.]+/i.test(text)) {
    const start = normalCode(text);
    // Codes of one office run with time, and their index gives them in that order.
    return newest(sql, { sql: 'd.code >= ? AND d.code < ?', values: [start, after(start)] }, visible, 'd.code');
  }
  const scopes = searchScopesOf(jurisdictionOf(actor), directory);
  const found = await Promise.all(scopes.map((scope) => readByName(sql, scope, words, visible, COUNT_LIMIT + 1)));
  if (found.length === 1) return found[0]!;
  const byId = new Map(found.flat().map((row) => [row.id, row]));
  return [...byId.values()].sort((a, b) => (a.id < b.id ? 1 : -1)).slice(0, COUNT_LIMIT + 1);
}

function newest(sql: Sql, condition: Condition, visible: Condition, sort: 'd.id' | 'd.code'): Promise<DossierRow[]> {
  return sql.query<DossierRow>(
    `SELECT ${LIST_COLUMNS} FROM dossier d WHERE ${condition.sql} AND ${visible.sql} ORDER BY ${sort} DESC LIMIT ?`,
    [...condition.values, ...visible.values, COUNT_LIMIT + 1],
  );
}
