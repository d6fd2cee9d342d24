import { Entity } from 'typeorm';
import { InstantColumn, KeyInt, KeyText, LongTextColumn, TextColumn } from '../../database/columns';

/** Why a unit is behind its plan, as somebody wrote it down. Never changed: what is so later is another note. */
@Entity('rollout_note')
export class RolloutNote {
  @KeyText('plan_id', 16)
  planId: string;

  @KeyText('area_code', 10)
  areaCode: string;

  /** 1, 2, 3 … of the unit. */
  @KeyInt('ordinal')
  ordinal: number;

  /** Of the list SLIP_CAUSE. */
  @TextColumn('cause', 64)
  cause: string;

  /** As the list worded it then. */
  @LongTextColumn('cause_text')
  causeText: string;

  @LongTextColumn('text')
  text: string;

  @InstantColumn('noted_at')
  notedAt: number;

  @TextColumn('noted_by_id', 16)
  notedById: string;

  @TextColumn('noted_by', 120)
  notedBy: string;
}
