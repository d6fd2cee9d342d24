import { Entity, Index } from 'typeorm';
import { IntColumn, KeyText, LongTextColumn, TextColumn } from '../../database/columns';
import type { RatedKind, RatedRole } from './rating-terms';

/*
 * Nothing leads from a rating to who gave it: it has a random key, the month and no more of the time, and what was
 * rated is only known to be rated. Rows lie in the order of their keys on both engines (SQLite would keep the order in
 * which they came, hence `withoutRowid`).
 */

/** Has been rated: once is all there is. */
@Entity('rating_spent', { withoutRowid: true })
export class RatingSpent {
  @KeyText('subject_kind', 8)
  subjectKind: RatedKind;

  @KeyText('subject_id', 16)
  subjectId: string;
}

/** How somebody who was served found it. */
@Entity('rating', { withoutRowid: true })
@Index('ix_rating_month', ['month', 'officeId', 'procedureCode', 'face'])
@Index('ix_rating_told', ['told', 'face'])
export class Rating {
  /** Random: it tells of no time. */
  @KeyText('id', 20)
  id: string;

  /** yyyy-MM */
  @TextColumn('month', 7)
  month: string;

  @TextColumn('subject_kind', 8)
  subjectKind: RatedKind;

  /** That received it. */
  @TextColumn('office_id', 16)
  officeId: string;

  @TextColumn('procedure_code', 20, { nullable: true })
  procedureCode: string | null;

  /** 1 to 5. */
  @IntColumn('face')
  face: number;

  /** The sum of the criteria; null where there was a face only. */
  @IntColumn('points', { nullable: true })
  points: number | null;

  /** JSON of the points by the code of the criterion. */
  @TextColumn('criteria_text', 400, { nullable: true })
  criteriaText: string | null;

  /** In the words of who was served, with what looks like somebody's data under bars; only heads read it. */
  @LongTextColumn('comment', { nullable: true })
  comment: string | null;

  /** 1 once the heads were told of it. */
  @IntColumn('told')
  told: number;
}

/** Whom and which offices a rating is of, with what figures ask for. */
@Entity('rating_party', { withoutRowid: true })
@Index('ix_rating_party', ['role', 'month', 'officeId', 'partyId', 'face'])
export class RatingParty {
  @KeyText('rating_id', 20)
  ratingId: string;

  @KeyText('role', 8)
  role: RatedRole;

  /** An office; of SERVED a person. */
  @KeyText('party_id', 16)
  partyId: string;

  @TextColumn('month', 7)
  month: string;

  /** The office that received it, by which one sees it. */
  @TextColumn('office_id', 16)
  officeId: string;

  @IntColumn('face')
  face: number;
}
