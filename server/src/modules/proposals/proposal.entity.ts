import { Entity, Index } from 'typeorm';
import {
  IdColumn,
  InstantColumn,
  IntColumn,
  KeyInt,
  KeyText,
  LongTextColumn,
  TextColumn,
} from '../../database/columns';
import type { ProposalEventKind, ProposalState } from './proposal-terms';

/** A proposal to cut a step, a paper or days of a procedure. */
@Entity('proposal')
@Index('ix_proposal_week', ['week', 'proposedAt'])
@Index('ix_proposal_draft', ['draftId'])
export class Proposal {
  @IdColumn()
  id: string;

  /** ISO 8601: "2026-W48". */
  @TextColumn('week', 8)
  week: string;

  @TextColumn('code', 24)
  code: string;

  @TextColumn('title', 200)
  title: string;

  @LongTextColumn('reason')
  reason: string;

  /** The version that it would cut. */
  @TextColumn('base_version_id', 16)
  baseVersionId: string;

  /** `ProcedureContent` as it would be. */
  @LongTextColumn('content')
  contentText: string;

  /** `StepTimes` of the quarter before, as they were known then. */
  @LongTextColumn('figures')
  figuresText: string;

  @TextColumn('state', 10)
  state: ProposalState;

  /** The number of its events. */
  @IntColumn('version')
  version: number;

  @TextColumn('proposer_id', 16)
  proposerId: string;

  @TextColumn('proposer_name', 120)
  proposerName: string;

  @TextColumn('office_id', 16)
  officeId: string;

  @InstantColumn('proposed_at')
  proposedAt: number;

  @InstantColumn('decided_at', { nullable: true })
  decidedAt: number | null;

  @TextColumn('decided_by', 120, { nullable: true })
  decidedBy: string | null;

  /** The draft that was begun from it. */
  @TextColumn('draft_id', 16, { nullable: true })
  draftId: string | null;
}

/** The journal with what was said; never changed. */
@Entity('proposal_event')
export class ProposalEvent {
  @KeyText('proposal_id', 16)
  proposalId: string;

  /** 1, 2, 3 … */
  @KeyInt('version')
  version: number;

  @TextColumn('kind', 12)
  kind: ProposalEventKind;

  @InstantColumn('at')
  at: number;

  @TextColumn('staff_id', 16)
  staffId: string;

  @TextColumn('staff_name', 120)
  staffName: string;

  @TextColumn('office_id', 16)
  officeId: string;

  @LongTextColumn('note', { nullable: true })
  note: string | null;
}
