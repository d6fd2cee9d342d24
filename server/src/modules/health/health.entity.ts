import { Entity } from 'typeorm';
import { BytesColumn, InstantColumn, IntColumn, KeyText, LongTextColumn, TextColumn } from '../../database/columns';

/** When a part of the figures was last held against the events, and what differed then. */
@Entity('proof_part')
export class ProofPart {
  /** An office that receives; `WHOLE` for everything at once. */
  @KeyText('part', 16)
  part: string;

  /** Null until its first turn has come. */
  @InstantColumn('proven_at', { nullable: true })
  provenAt: number | null;

  /** Dossiers that it has, by which turns are shared out. */
  @IntColumn('dossiers')
  dossiers: number;

  @IntColumn('difference_count')
  differenceCount: number;

  /** The first of them, as JSON. */
  @LongTextColumn('differences', { nullable: true })
  differences: string | null;

  /** Since when something has happened there that is not in a proof of all of it; null where nothing has. */
  @InstantColumn('touched_at', { nullable: true })
  touchedAt: number | null;
}

/** A copy that `hcc backup` wrote. */
@Entity('copy_taken')
export class CopyTaken {
  @KeyText('digest', 64)
  digest: string;

  @InstantColumn('taken_at')
  takenAt: number;

  @IntColumn('seconds')
  seconds: number;

  @BytesColumn('bytes')
  bytes: number;

  @IntColumn('dossiers')
  dossiers: number;

  @IntColumn('files')
  files: number;

  /** The file's name without its folder. */
  @TextColumn('name', 200)
  name: string;
}

/** In what state a line of the health page stands, and since when. */
@Entity('health_mark')
export class HealthMark {
  @KeyText('name', 40)
  name: string;

  @TextColumn('state', 8)
  state: string;

  @InstantColumn('since')
  since: number;
}

/** How full a place was at the end of a day, from which its growth follows. */
@Entity('disk_sample')
export class DiskSample {
  /** The machine and the folder. */
  @KeyText('place', 200)
  place: string;

  @KeyText('day', 10)
  day: string;

  @BytesColumn('used_bytes')
  usedBytes: number;

  @BytesColumn('free_bytes')
  freeBytes: number;
}
