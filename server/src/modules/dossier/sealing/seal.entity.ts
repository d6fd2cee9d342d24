import { Entity, Index } from 'typeorm';
import { InstantColumn, IntColumn, KeyInt, LongTextColumn, TextColumn } from '../../../database/columns';

export enum SealKind {
  /** All that a day brought, once it had ended. */
  DAY = 'DAY',
  /** What was added to days that were sealed already; written in the transaction that adds it. */
  LATE = 'LATE',
}

/**
 * One seal: a digest over the heads of every dossier that had an event on a day, chained to the seal before it. What
 * the heads were stands in its parts, so that it can be said which dossier differs.
 */
@Entity('day_seal')
@Index('ix_day_seal_day', ['day', 'kind'])
export class DaySeal {
  /** 1, 2, 3 … without gaps. */
  @KeyInt('ordinal')
  ordinal: number;

  @TextColumn('kind', 8)
  kind: SealKind;

  /** The day that is sealed; of a late seal the day on which it was written. */
  @TextColumn('day', 10)
  day: string;

  @InstantColumn('sealed_at')
  sealedAt: number;

  @IntColumn('dossiers')
  dossiers: number;

  @IntColumn('events')
  events: number;

  @IntColumn('audit_entries')
  auditEntries: number;

  /** SHA-256 over the lines of the parts. */
  @TextColumn('digest', 64)
  digest: string;

  /** SHA-256 over the hash of the seal before it and this seal's content. */
  @TextColumn('hash', 64)
  hash: string;
}

/** Some lines of a seal, of one day. */
@Entity('day_seal_part')
@Index('ix_day_seal_part_day', ['day'])
export class DaySealPart {
  @KeyInt('ordinal')
  ordinal: number;

  @KeyInt('part')
  part: number;

  @TextColumn('day', 10)
  day: string;

  /** Lines as `seal-lines.ts` writes them, compressed, in base64. */
  @LongTextColumn('heads')
  heads: string;
}
