import { Entity, Index } from 'typeorm';
import { IdColumn, IntColumn, LongTextColumn, TextColumn } from '../../database/columns';
import type { Tier } from '../organisation/organisation-terms';

/** Which centre must be running by which day. */
@Entity('rollout_plan')
export class RolloutPlan {
  @IdColumn()
  id: string;

  @TextColumn('name', 300)
  name: string;

  @LongTextColumn('source', { nullable: true })
  source: string | null;

  @IntColumn('active')
  active: number;
}

/** What in the system shows that a milestone is met. */
export enum EvidenceKind {
  /** The first dossier that the office received. */
  FIRST_DOSSIER = 'FIRST_DOSSIER',
  /** The first dossiers of as many offices of the tier as `target` asks. */
  FIRST_DOSSIERS_OF_TIER = 'FIRST_DOSSIERS_OF_TIER',
  /** Every procedure of the tier in the catalogue has steps. */
  CATALOGUE_STEPS = 'CATALOGUE_STEPS',
}

@Entity('milestone')
@Index('ix_milestone_plan', ['planId', 'dueOn'])
export class Milestone {
  @IdColumn()
  id: string;

  @TextColumn('plan_id', 16)
  planId: string;

  @TextColumn('area_code', 10)
  areaCode: string;

  @TextColumn('office_id', 16)
  officeId: string;

  @TextColumn('tier', 10)
  tier: Tier;

  @TextColumn('title', 300)
  title: string;

  @TextColumn('due_on', 10)
  dueOn: string;

  @TextColumn('evidence_kind', 24)
  evidenceKind: EvidenceKind;

  /** Offices or procedures asked for, where the evidence is a number; else null. */
  @IntColumn('target', { nullable: true })
  target: number | null;
}
