import type { Condition, Sql, SqlValue } from '../../../database/sql';
import { likeEscape } from '../../../kernel/text';
import { type DossierRow, LIST_COLUMNS } from '../dossier-rows';

/*
 * Search by words of the name over the index of `search-entries.ts`. A word as typed may begin several words of the
 * index ("ho": "ho", "hoa", "hong"), so each of those is followed by itself and the results are put together.
 */

interface SearchWord {
  typed: string;
  /** Words of the index that begin with it. */
  words: string[];
}

/** So many words begin with a single letter only; which of the matches come first then matters to nobody. */
const MAX_WORDS = 200;
/** What begins so many words is common without looking. */
const MAX_RANKED = 12;
/** How many of a word's newest dossiers are passed over to see how far back they reach. */
const DEPTH = 200;

/**
 * The newest dossiers of a scope whose names have every word, each once.
 * @param visible a condition on `d`
 */
export async function readByName(
  sql: Sql,
  scope: string,
  typed: readonly string[],
  visible: Condition,
  limit: number,
): Promise<DossierRow[]> {
  const words = await Promise.all([...new Set(typed)].map((word) => findWords(sql, scope, word)));
  if (words.some((word) => word.words.length === 0)) return [];
  const ids = newestIds(sql, scope, await rarestFirst(sql, scope, words), visible, limit);
  return sql.query<DossierRow>(
    `SELECT ${LIST_COLUMNS} FROM (${ids.sql}) c JOIN dossier d ON d.id = c.id ORDER BY d.id DESC LIMIT ?`,
    [...ids.values, limit],
  );
}

async function findWords(sql: Sql, scope: string, typed: string): Promise<SearchWord> {
  // With the scope in the list MariaDB leaps from one word to the next instead of reading all entries between.
  const rows = await sql.query<{ word: string }>(
    `SELECT DISTINCT scope, word FROM dossier_search_entry
      WHERE scope = ? AND word >= ? AND word < ? LIMIT ${MAX_WORDS}`,
    [scope, typed, after(typed)],
  );
  return { typed, words: rows.map(({ word }) => word) };
}

/** The further back a word's newest two hundred dossiers reach, the rarer it is; what has fewer is rarest. */
async function rarestFirst(sql: Sql, scope: string, words: SearchWord[]): Promise<SearchWord[]> {
  const ranked = words.filter((word) => word.words.length <= MAX_RANKED);
  if (words.length === 1 || ranked.length === 0) return words;
  const depth = `(SELECT dossier_id FROM dossier_search_entry WHERE scope = ? AND word = ?
    ORDER BY dossier_id DESC LIMIT 1 OFFSET ${DEPTH})`;
  const rows = await sql.query<{ place: number; depth: string | null }>(
    ranked
      .flatMap((word, place) => word.words.map(() => `SELECT ${place} AS place, ${depth} AS depth`))
      .join(' UNION ALL '),
    ranked.flatMap((word) => word.words.flatMap((each) => [scope, each])),
  );
  const depths = ranked.map(() => '');
  for (const row of rows) if ((row.depth ?? '') > depths[row.place]!) depths[row.place] = row.depth!;
  const order = ranked
    .map((word, place) => ({ word, depth: depths[place]! }))
    .sort((a, b) => (a.depth < b.depth ? -1 : 1));
  return [...order.map(({ word }) => word), ...words.filter((word) => !ranked.includes(word))];
}

/** Follows the rarest word from its newest dossier back; the other words have to begin words of the name as well. */
function newestIds(
  sql: Sql,
  scope: string,
  words: readonly SearchWord[],
  visible: Condition,
  limit: number,
): Condition {
  const [first, ...others] = words as [SearchWord, ...SearchWord[]];
  // The planner would weigh this join by averages, which say nothing of a word: it is taken as it stands.
  const join = sql.engine === 'mysql' ? 'STRAIGHT_JOIN' : 'CROSS JOIN';
  const select = `SELECT e.dossier_id AS id FROM dossier_search_entry e ${join} dossier d ON d.id = e.dossier_id
    WHERE e.scope = ? AND e.word = ? ${others.map(() => "AND e.name LIKE ? ESCAPE '!'").join(' ')} AND ${visible.sql}
    ORDER BY e.dossier_id DESC LIMIT ?`;
  const valuesOf = (word: string): SqlValue[] => [
    scope,
    word,
    ...others.map(({ typed }) => `% ${likeEscape(typed)}%`),
    ...visible.values,
    limit,
  ];
  return {
    sql: first.words.map((_, at) => `SELECT id FROM (${select}) s${at}`).join(' UNION '),
    values: first.words.flatMap(valuesOf),
  };
}

/** The first text that sorts after everything that begins with the text. */
export function after(text: string): string {
  return `${text.slice(0, -1)}${String.fromCharCode(text.charCodeAt(text.length - 1) + 1)}`;
}
