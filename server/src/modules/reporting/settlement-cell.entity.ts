import { Entity, Index } from 'typeorm';
import { IntColumn, KeyText } from '../../database/columns';

/**
 * Sums of one office, procedure and period: a month ("2026-11") or a day ("2026-11-21"). An empty `procedureId` is the
 * sum over procedures, which is what the boards read.
 *
 * With an `areaCode`: a procedure's sums over all offices of the area and below it, which is what a district and the
 * province read by procedure. They lie in several shares, to be added up; see `cell-areas.ts`.
 */
@Entity('settlement_cell')
@Index('ix_settlement_cell_office', ['officeId', 'period'])
export class SettlementCell {
  /** Empty for the sums of an office. */
  @KeyText('area_code', 10)
  areaCode: string;

  @KeyText('period', 10)
  period: string;

  @KeyText('procedure_id', 16)
  procedureId: string;

  /** The office; of an area's sums the number of the share. */
  @KeyText('office_id', 16)
  officeId: string;

  @IntColumn('received')
  received: number;
  @IntColumn('received_online')
  receivedOnline: number;
  @IntColumn('early')
  early: number;
  @IntColumn('on_time')
  onTime: number;
  @IntColumn('late')
  late: number;
  @IntColumn('withdrawn')
  withdrawn: number;
  @IntColumn('stopped')
  stopped: number;
  /** Of what was settled: with the result as a file. */
  @IntColumn('digitised', { default: '0' })
  digitised: number;
  /** Pauses begun less pauses ended. */
  @IntColumn('paused_net')
  pausedNet: number;
  /** Stretches of being overdue that have ended, counted in where they began and out where they ended. */
  @IntColumn('overdue_net')
  overdueNet: number;
}

/** Where time goes: legs closed in one office for one kind of step in one month. */
@Entity('leg_cell')
@Index('ix_leg_cell_office', ['officeId'])
export class LegCell {
  @KeyText('period', 7)
  period: string;

  @KeyText('office_id', 16)
  officeId: string;

  @KeyText('step_kind', 10)
  stepKind: string;

  @IntColumn('legs')
  legs: number;
  @IntColumn('used_minutes')
  usedMinutes: number;
  @IntColumn('quota_minutes')
  quotaMinutes: number;
  @IntColumn('over_quota')
  overQuota: number;
}
