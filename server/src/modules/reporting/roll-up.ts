import type { Tx } from '../../database/sql';
import type { ChangeListener } from '../dossier/dossier-room';
import type { FinishCell, PersonCell } from './finish-cell.entity';
import { finishDeltas, personDeltas } from './finish-deltas';
import type { LegCell, SettlementCell } from './settlement-cell.entity';
import { legDeltas, settlementDeltas } from './settlement-deltas';

const SETTLEMENT_KEYS = ['area_code', 'period', 'procedure_id', 'office_id'];
const SETTLEMENT_SUMS = [
  'received',
  'received_online',
  'early',
  'on_time',
  'late',
  'digitised',
  'withdrawn',
  'stopped',
  'paused_net',
  'overdue_net',
];
const LEG_KEYS = ['period', 'office_id', 'step_kind'];
const LEG_SUMS = ['legs', 'used_minutes', 'quota_minutes', 'over_quota'];
const FINISH_KEYS = ['procedure_id', 'period', 'office_id', 'margin'];
const FINISH_SUMS = ['dossiers', 'used_minutes', 'quota_minutes', 'paused', 'paused_minutes'];
const PERSON_KEYS = ['office_id', 'period', 'person_id'];
const MAX_ROWS = 1_000;

function addStatement(tx: Tx, table: string, keys: string[], sums: string[], rows: number): string {
  const columns = [...keys, ...sums];
  const oneRow = `(${columns.map(() => '?').join(',')})`;
  const values = Array.from({ length: rows }, () => oneRow).join(',');
  const update =
    tx.engine === 'mysql'
      ? `ON DUPLICATE KEY UPDATE ${sums.map((sum) => `${sum} = ${sum} + VALUES(${sum})`).join(', ')}`
      : `ON CONFLICT (${keys.join(',')}) DO UPDATE SET ${sums.map((sum) => `${sum} = ${sum} + excluded.${sum}`).join(', ')}`;
  return `INSERT INTO ${table} (${columns.join(',')}) VALUES ${values} ${update}`;
}

async function addRows<Row>(
  tx: Tx,
  table: string,
  keys: string[],
  sums: string[],
  rows: readonly Row[],
  values: (row: Row) => (string | number)[],
): Promise<void> {
  for (let start = 0; start < rows.length; start += MAX_ROWS) {
    const part = rows.slice(start, start + MAX_ROWS);
    await tx.run(addStatement(tx, table, keys, sums, part.length), part.flatMap(values));
  }
}

export function addSettlementCells(tx: Tx, cells: readonly SettlementCell[]): Promise<void> {
  return addRows(tx, 'settlement_cell', SETTLEMENT_KEYS, SETTLEMENT_SUMS, cells, (cell) => [
    cell.areaCode,
    cell.period,
    cell.procedureId,
    cell.officeId,
    cell.received,
    cell.receivedOnline,
    cell.early,
    cell.onTime,
    cell.late,
    cell.digitised,
    cell.withdrawn,
    cell.stopped,
    cell.pausedNet,
    cell.overdueNet,
  ]);
}

export function addLegCells(tx: Tx, cells: readonly LegCell[]): Promise<void> {
  return addRows(tx, 'leg_cell', LEG_KEYS, LEG_SUMS, cells, (cell) => [
    cell.period,
    cell.officeId,
    cell.stepKind,
    cell.legs,
    cell.usedMinutes,
    cell.quotaMinutes,
    cell.overQuota,
  ]);
}

export function addFinishCells(tx: Tx, cells: readonly FinishCell[]): Promise<void> {
  return addRows(tx, 'finish_cell', FINISH_KEYS, FINISH_SUMS, cells, (cell) => [
    cell.procedureId,
    cell.period,
    cell.officeId,
    cell.margin,
    cell.dossiers,
    cell.usedMinutes,
    cell.quotaMinutes,
    cell.paused,
    cell.pausedMinutes,
  ]);
}

export function addPersonCells(tx: Tx, cells: readonly PersonCell[]): Promise<void> {
  return addRows(tx, 'person_cell', PERSON_KEYS, LEG_SUMS, cells, (cell) => [
    cell.officeId,
    cell.period,
    cell.personId,
    cell.legs,
    cell.usedMinutes,
    cell.quotaMinutes,
    cell.overQuota,
  ]);
}

/** Keeps the roll-ups exact: their increments are part of the transaction that makes the change. */
export const rollUp: ChangeListener = async (tx, changes, { directory }) => {
  await addSettlementCells(tx, settlementDeltas(directory, changes));
  await addFinishCells(tx, finishDeltas(changes));
  await addPersonCells(tx, personDeltas(changes));
  await addLegCells(tx, legDeltas(changes));
};
