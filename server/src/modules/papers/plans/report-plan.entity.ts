import { Entity } from 'typeorm';
import { InstantColumn, IntColumn, KeyText, TextColumn } from '../../../database/columns';
import type { PaperKind } from '../paper';

/** That an office issues a paper whenever its period is over. */
@Entity('report_plan')
export class ReportPlan {
  @KeyText('office_id', 16)
  officeId: string;

  @KeyText('kind', 16)
  kind: PaperKind;

  @IntColumn('is_on')
  isOn: number;

  /** The last day of the newest period that is done with: issued, or over before the plan was switched on. */
  @TextColumn('covered_to', 10)
  coveredTo: string;

  @InstantColumn('changed_at')
  changedAt: number;

  @TextColumn('changed_by_id', 16)
  changedById: string;

  @TextColumn('changed_by', 120)
  changedBy: string;

  /** Why the last attempt failed; null where it went well. */
  @TextColumn('problem', 300, { nullable: true })
  problem: string | null;
}
