import type { Sql, SqlValue } from '../../database/sql';
import { badField } from '../../kernel/errors';
import type { Instant } from '../../kernel/instant';
import { pageSize } from '../../kernel/page';
import { likeEscape, searchWords } from '../../kernel/text';
import type { Actor } from '../identity/actor';
import type { Dossier } from './dossier.entity';
import { jurisdictionOf, receivingOffices, visibleCondition } from './dossier.jurisdiction';
import type { References } from './dossier-room';
import { type DossierRow, LIST_COLUMNS, toDossier } from './dossier-rows';

/** Past this many the exact number helps nobody and costs a scan. */
export const COUNT_LIMIT = 200;
const MAX_SEARCH = 200;
const MIN_DIGITS = 6;

export interface SearchResult {
  totalCount: number;
  countLimit: number;
  nodes: Dossier[];
}

interface Condition {
  sql: string;
  values: SqlValue[];
}

/** FROM and WHERE; `id` is the column that its index gives in order. */
interface Source extends Condition {
  id: string;
}

/**
 * Finds among all dossiers the actor may see: by code (whole, or its beginning), by ID number or phone, or by words of
 * the name without accents; newest first.
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
  const words = searchWords(text);
  if (words.length === 0) return { totalCount: 0, countLimit: COUNT_LIMIT, nodes: [] };
  const visible = visibleCondition(actor, references.directory);
  const source = await chooseSource(sql, actor, references, text, words);
  const rows = await newestRows(sql, source, visible);
  return {
    totalCount: Math.min(rows.length, COUNT_LIMIT),
    countLimit: COUNT_LIMIT,
    nodes: rows.slice(0, size).map((row) => toDossier(row, actor, references, now)),
  };
}

/**
 * The newest dossiers of a source, each once: where the word begins two words of a name the token table gives the
 * dossier twice, one after the other. Taking that out here leaves the statement its index.
 */
async function newestRows(sql: Sql, source: Source, visible: Condition): Promise<DossierRow[]> {
  const found: DossierRow[] = [];
  for (;;) {
    const last = found.at(-1);
    const rows = await sql.query<DossierRow>(
      `SELECT ${LIST_COLUMNS} FROM ${source.sql} AND ${visible.sql}${last ? ` AND ${source.id} < ?` : ''}
        ORDER BY ${source.id} DESC LIMIT ?`,
      [...source.values, ...visible.values, ...(last ? [last.id] : []), COUNT_LIMIT + 1],
    );
    for (const row of rows) if (row.id !== found.at(-1)?.id) found.push(row);
    if (rows.length <= COUNT_LIMIT || found.length > COUNT_LIMIT) return found;
  }
}

async function chooseSource(
  sql: Sql,
  actor: Actor,
  references: References,
  text: string,
  words: string[],
): Promise<Source> {
  const compact = text.replace(/[\s.]/g, '');
  if (/^\d+$/.test(compact) && compact.length >= MIN_DIGITS) {
    return {
      sql: 'dossier d WHERE (d.id_number = ? OR d.phone = ?)',
      values: [compact, compact],
      id: 'd.id',
    };
  }
  if (/^\d{3}\.[\dA-Z.]+/i.test(text)) {
    return {
      sql: "dossier d WHERE d.code LIKE ? ESCAPE '!'",
      values: [`${likeEscape(text.toUpperCase())}%`],
      id: 'd.id',
    };
  }
  const eachWord = words.map(() => "d.search_text LIKE ? ESCAPE '!'").join(' AND ');
  const wordValues = words.map((word) => `% ${likeEscape(word)}%`);
  const offices = receivingOffices(jurisdictionOf(actor), references.directory);
  if (offices !== null && offices.length === 1) {
    // One desk's own dossiers are few: reading them by its index beats the province's token table.
    return {
      sql: `dossier d WHERE ${eachWord}`,
      values: wordValues,
      id: 'd.id',
    };
  }
  const rarest = await rarestWord(sql, words);
  return {
    sql: `dossier_token t JOIN dossier d ON d.id = t.dossier_id WHERE t.token >= ? AND t.token < ? AND ${eachWord}`,
    values: [rarest, after(rarest), ...wordValues],
    id: 't.dossier_id',
  };
}

/** The word that the fewest names begin with, counted only as far as is needed to tell. */
async function rarestWord(sql: Sql, words: string[]): Promise<string> {
  if (words.length === 1) return words[0]!;
  let best = words[0]!;
  let fewest = Number.POSITIVE_INFINITY;
  for (const word of words) {
    const [row] = await sql.query<{ count: number }>(
      'SELECT COUNT(*) AS count FROM (SELECT 1 AS one FROM dossier_token WHERE token >= ? AND token < ? LIMIT 5000) x',
      [word, after(word)],
    );
    if (Number(row!.count) < fewest) {
      best = word;
      fewest = Number(row!.count);
    }
  }
  return best;
}

/** The first text that sorts after everything that begins with the word. */
function after(word: string): string {
  return `${word.slice(0, -1)}${String.fromCharCode(word.charCodeAt(word.length - 1) + 1)}`;
}
