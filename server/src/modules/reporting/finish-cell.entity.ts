import { Entity, Index } from 'typeorm';
import { IntColumn, KeyText } from '../../database/columns';

/**
 * How far from the due day an office's dossiers were settled in a month: a row for each margin, procedure by procedure
 * and, with an empty `procedureId`, over all of them.
 */
@Entity('finish_cell')
@Index('ix_finish_cell_office', ['officeId', 'period'])
export class FinishCell {
  @KeyText('procedure_id', 16)
  procedureId: string;

  @KeyText('period', 7)
  period: string;

  /** The office that received them. */
  @KeyText('office_id', 16)
  officeId: string;

  @KeyText('margin', 10)
  margin: string;

  @IntColumn('dossiers')
  dossiers: number;
  /** Working minutes that offices used and were given; handing out is left out. */
  @IntColumn('used_minutes')
  usedMinutes: number;
  @IntColumn('quota_minutes')
  quotaMinutes: number;
  /** Those that waited for the citizen, and for how many minutes by the clock on the wall. */
  @IntColumn('paused')
  paused: number;
  @IntColumn('paused_minutes')
  pausedMinutes: number;
}

/** Legs that one person closed in one office in a month; with an empty `personId` those that nobody had. */
@Entity('person_cell')
export class PersonCell {
  @KeyText('office_id', 16)
  officeId: string;

  @KeyText('period', 7)
  period: string;

  @KeyText('person_id', 16)
  personId: string;

  @IntColumn('legs')
  legs: number;
  @IntColumn('used_minutes')
  usedMinutes: number;
  @IntColumn('quota_minutes')
  quotaMinutes: number;
  @IntColumn('over_quota')
  overQuota: number;
}
