import { Entity, Index } from 'typeorm';
import { IdColumn, InstantColumn, IntColumn, LongTextColumn } from '../../database/columns';

/** One turn of holding figures against the events. */
@Entity('proof_round')
@Index('ix_proof_round_at', ['at', 'id'])
export class ProofRound {
  @IdColumn()
  id: string;

  /** When it began. */
  @InstantColumn('at')
  at: number;

  @IntColumn('took_ms')
  tookMs: number;

  /** 1 for everything at once, 0 for some offices in their turn. */
  @IntColumn('is_whole')
  isWhole: number;

  @IntColumn('offices')
  offices: number;

  /** Dossiers in which something had happened since the round before, each proven by itself. */
  @IntColumn('touched')
  touched: number;

  @IntColumn('dossiers')
  dossiers: number;

  @IntColumn('difference_count')
  differenceCount: number;

  /** By part, the first differences of each, as JSON: `DifferingPart[]`; null where nothing differed. */
  @LongTextColumn('differing', { nullable: true })
  differing: string | null;
}
