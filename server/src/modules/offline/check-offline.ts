import type { Sql } from '../../database/sql';
import { dayOf } from '../../kernel/instant';
import type { JournalDifference } from '../casework/check-journals';
import { dossierCode, FIRST_BLOCK_NUMBER, isBlockNumber, LAST_BLOCK_NUMBER } from '../dossier/dossier-code';
import type { NumberBlock } from './offline.entity';
import { ArrivalKind, OfflineDeskState } from './offline-terms';

interface BlockRow extends NumberBlock {
  state: OfflineDeskState;
  leasedUntil: number | string;
}

interface ReceiptRow {
  blockId: string;
  day: string;
  number: number;
  kind: ArrivalKind;
  dossierId: string;
  code: string | null;
  receivedAt: number | string;
}

interface MissingRow {
  blockId: string;
  day: string;
  number: number;
  reason: string | null;
}

/**
 * The numbers of desks that worked without a line. Blocks of an office lie beside each other, or one was given after
 * the last day of the other; what came of a block and day runs from its first number on without a gap, but for those
 * that the account of a revoked desk names or that a desk handed over with the reason; each is one dossier with that
 * code, and no dossier has such a code without it.
 */
export async function* checkOffline(sql: Sql): AsyncGenerator<JournalDifference> {
  const blocks = await sql.query<BlockRow>(
    `SELECT b.id, b.office_code AS officeCode, b.desk_id AS deskId, b.first, b.last, b.given_at AS givenAt, d.state,
            d.leased_until AS leasedUntil
       FROM number_block b LEFT JOIN offline_desk d ON d.id = b.desk_id ORDER BY b.office_code, b.first, b.given_at`,
  );
  yield* checkBlocks(blocks);
  yield* checkSeries(sql, new Map(blocks.map((block) => [block.id, block])));
  yield* checkCodes(sql);
}

function* checkBlocks(blocks: readonly BlockRow[]): Generator<JournalDifference> {
  for (const [index, block] of blocks.entries()) {
    const which = `${block.officeCode} ${block.first}`;
    const before = blocks[index - 1];
    const isFollowed = before?.officeCode === block.officeCode;
    const free = isFollowed ? before.last + 1 : FIRST_BLOCK_NUMBER;
    const isGivenAgain =
      isFollowed &&
      before.first === block.first &&
      before.state !== OfflineDeskState.ACTIVE &&
      dayOf(Number(before.leasedUntil)) < dayOf(Number(block.givenAt));
    if (block.first < free && !isGivenAgain)
      yield { which, column: 'first', stored: block.first, expected: `≥ ${free}` };
    if (block.last > LAST_BLOCK_NUMBER || block.last < block.first)
      yield { which, column: 'last', stored: block.last, expected: `${block.first}–${LAST_BLOCK_NUMBER}` };
    if (!block.state) yield { which, column: 'desk', stored: block.deskId, expected: 'a desk' };
  }
}

async function* checkSeries(sql: Sql, blocks: ReadonlyMap<string, BlockRow>): AsyncGenerator<JournalDifference> {
  const rows = await sql.query<ReceiptRow>(
    `SELECT r.block_id AS blockId, r.day, r.number, r.kind, r.dossier_id AS dossierId, r.received_at AS receivedAt,
            d.code FROM offline_receipt r LEFT JOIN dossier d ON d.id = r.dossier_id
      ORDER BY r.block_id, r.day, r.number`,
  );
  const gaps = await sql.query<MissingRow>(
    'SELECT block_id AS blockId, day, number, reason FROM offline_missing ORDER BY number',
  );
  const missing = new Map<string, Map<number, string | null>>();
  for (const { blockId, day, number, reason } of gaps) {
    const key = `${blockId} ${day}`;
    missing.set(key, (missing.get(key) ?? new Map()).set(number, reason));
  }
  const next = new Map<string, number>();
  let key = '';
  let awaited = 0;
  for (const row of rows) {
    const block = blocks.get(row.blockId);
    const which = `${row.code ?? row.dossierId} (${row.day} ${row.number})`;
    if (!block) {
      yield { which, column: 'blockId', stored: row.blockId, expected: 'a block' };
      continue;
    }
    if (key !== `${row.blockId} ${row.day}`) {
      key = `${row.blockId} ${row.day}`;
      awaited = block.first;
    }
    const accounted = missing.get(key);
    for (; awaited < row.number; awaited++)
      if (isAccounted(accounted, awaited, block)) accounted?.delete(awaited);
      else yield { which, column: 'number', stored: null, expected: awaited };
    awaited = row.number + 1;
    next.set(key, awaited);
    if (row.number > block.last) yield { which, column: 'number', stored: row.number, expected: `≤ ${block.last}` };
    const receivedAt = Number(row.receivedAt);
    if (dayOf(receivedAt) !== row.day) yield { which, column: 'day', stored: row.day, expected: dayOf(receivedAt) };
    const code = dossierCode(block.officeCode, receivedAt, row.number);
    if (row.code !== code) yield { which, column: 'code', stored: row.code, expected: code };
    if (row.kind === ArrivalKind.FROM_SLIP && block.state !== OfflineDeskState.REVOKED)
      yield { which, column: 'kind', stored: row.kind, expected: ArrivalKind.SENT };
  }
  // What an account calls missing lies before a number that came; what was handed over may also be the last.
  for (const [of, numbers] of missing) {
    let expected = next.get(of) ?? blocks.get(of.split(' ')[0]!)?.first;
    for (const [number, reason] of numbers) {
      if (reason === null || number !== expected)
        yield { which: `${of} ${number}`, column: 'missing', stored: number, expected: null };
      else expected = number + 1;
    }
  }
}

/** A number without a dossier is explained where its desk handed it over, or is gone. */
function isAccounted(
  accounted: ReadonlyMap<number, string | null> | undefined,
  number: number,
  { state }: BlockRow,
): boolean {
  const reason = accounted?.get(number);
  return typeof reason === 'string' || (reason === null && state === OfflineDeskState.REVOKED);
}

/** Dossiers under a number of a block that no desk accounts for. */
async function* checkCodes(sql: Sql): AsyncGenerator<JournalDifference> {
  const strays = await sql.query<{ code: string }>(
    `SELECT d.code FROM dossier d LEFT JOIN offline_receipt r ON r.dossier_id = d.id
      WHERE r.dossier_id IS NULL AND d.code LIKE '%-____' AND SUBSTR(d.code, -4) >= '${FIRST_BLOCK_NUMBER}'`,
  );
  for (const { code } of strays)
    if (isBlockNumber(Number(/-(\d+)$/.exec(code)?.[1])))
      yield { which: code, column: 'offline_receipt', stored: null, expected: 'a row' };
}
