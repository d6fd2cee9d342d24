import type { DataSource } from 'typeorm';
import { selectColumns } from '../../database/rows';
import type { Sql } from '../../database/sql';
import { FinishCell, PersonCell } from './finish-cell.entity';
import { LegCell, SettlementCell } from './settlement-cell.entity';

/** Of an office. @param lock holds back whoever would change them */
export function officeCells(source: DataSource, sql: Sql, officeId: string, lock = ''): Promise<SettlementCell[]> {
  return sql.query(
    `SELECT ${selectColumns(source, SettlementCell, 'c')} FROM settlement_cell c WHERE c.office_id = ?${lock}`,
    [officeId],
  );
}

export function areaCells(source: DataSource, sql: Sql): Promise<SettlementCell[]> {
  return sql.query(
    `SELECT ${selectColumns(source, SettlementCell, 'c')} FROM settlement_cell c WHERE c.area_code <> ''`,
  );
}

export function legCells(source: DataSource, sql: Sql): Promise<LegCell[]> {
  return sql.query(`SELECT ${selectColumns(source, LegCell, 'c')} FROM leg_cell c`);
}

/** Of an office. @param lock holds back whoever would change them */
export function finishCells(source: DataSource, sql: Sql, officeId: string, lock = ''): Promise<FinishCell[]> {
  return sql.query(`SELECT ${selectColumns(source, FinishCell, 'c')} FROM finish_cell c WHERE c.office_id = ?${lock}`, [
    officeId,
  ]);
}

export function personCells(source: DataSource, sql: Sql): Promise<PersonCell[]> {
  return sql.query(`SELECT ${selectColumns(source, PersonCell, 'c')} FROM person_cell c`);
}
