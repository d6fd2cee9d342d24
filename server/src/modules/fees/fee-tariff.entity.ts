import { Entity } from 'typeorm';
import { InstantColumn, KeyInt, KeyText, LongTextColumn, TextColumn } from '../../database/columns';

/**
 * How the fee of one edition of a procedure is made up. Append-only: the highest revision counts, and what is owed
 * already keeps the lines under which it was reckoned.
 */
@Entity('fee_tariff')
export class FeeTariff {
  @KeyText('version_id', 16)
  versionId: string;

  /** 1, 2, 3 … */
  @KeyInt('revision')
  revision: number;

  @LongTextColumn('lines_text')
  linesText: string;

  @LongTextColumn('exemptions_text')
  exemptionsText: string;

  @InstantColumn('made_at')
  madeAt: number;

  @TextColumn('made_by_id', 16)
  madeById: string;

  @TextColumn('made_by', 120)
  madeBy: string;
}
