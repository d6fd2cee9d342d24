import { Entity } from 'typeorm';
import { InstantColumn, IntColumn, KeyText, TextColumn } from '../../database/columns';

/** Opens the practice once, for a moment, for whoever is signed in to the real thing. Stands in the practice database. */
@Entity('practice_ticket')
export class PracticeTicket {
  /** SHA-256 of what the browser brings. */
  @KeyText('hash', 64)
  hash: string;

  @TextColumn('staff_id', 16)
  staffId: string;

  @InstantColumn('expires_at')
  expiresAt: number;
}

/** How far somebody is with the guided first dossier. Stands in the practice database, which forgets every night. */
@Entity('practice_guide')
export class PracticeGuide {
  @KeyText('staff_id', 16)
  staffId: string;

  @InstantColumn('begun_at')
  begunAt: number;

  /** The dossier that the steps are about; null before it is received. */
  @TextColumn('dossier_id', 16, { nullable: true })
  dossierId: string | null;

  /** Left for now; it can be taken up again. */
  @InstantColumn('left_at', { nullable: true })
  leftAt: number | null;

  @InstantColumn('finished_at', { nullable: true })
  finishedAt: number | null;
}

/** Who has done the guided first dossier. Stands in the real database. */
@Entity('practice_finish')
export class PracticeFinish {
  @KeyText('staff_id', 16)
  staffId: string;

  @InstantColumn('first_at')
  firstAt: number;

  @InstantColumn('last_at')
  lastAt: number;

  @IntColumn('times')
  times: number;
}
