import { Entity, Index } from 'typeorm';
import { IdColumn, InstantColumn, IntColumn, KeyText, LongTextColumn, TextColumn } from '../../database/columns';
import type { SendFailure } from '../outbox/send-failure';
import type { IntakeState, ReportKind, ReportState } from './portal-terms';

/** One state of a dossier that the portal is told of, written in the transaction that makes it so. */
@Entity('portal_report')
@Index('ux_portal_report', ['dossierId', 'sequence'], { unique: true })
@Index('ix_portal_report_day', ['day', 'id'])
@Index('ix_portal_report_state', ['state', 'day', 'id'])
export class PortalReport {
  @IdColumn()
  id: string;

  @TextColumn('dossier_id', 16)
  dossierId: string;

  @TextColumn('dossier_code', 40)
  dossierCode: string;

  /** Of the event; by it the portal knows the same report again. */
  @IntColumn('sequence')
  sequence: number;

  @TextColumn('kind', 8)
  kind: ReportKind;

  /** JSON; nothing of the citizen, who is read when it is sent. */
  @LongTextColumn('body')
  body: string;

  /** Vietnamese day of the event. */
  @TextColumn('day', 10)
  day: string;

  @InstantColumn('made_at')
  madeAt: number;

  @TextColumn('state', 10)
  state: ReportState;

  @InstantColumn('ended_at', { nullable: true })
  endedAt: number | null;

  @IntColumn('message_id')
  messageId: number;

  @TextColumn('last_error', 500, { nullable: true })
  lastError: string | null;

  /** What that error was. */
  @TextColumn('failure', 16, { nullable: true })
  failure: SendFailure | null;
}

/** Something that was handed in on the portal, by the portal's own number: each is taken once. */
@Entity('portal_intake')
@Index('ux_portal_intake_submission', ['submissionId'], { unique: true })
@Index('ix_portal_intake_day', ['day', 'state'])
export class PortalIntake {
  @KeyText('portal_id', 60)
  portalId: string;

  /** Null of one that was refused. */
  @TextColumn('submission_id', 16, { nullable: true })
  submissionId: string | null;

  @TextColumn('state', 8)
  state: IntakeState;

  /** Why it was refused. */
  @TextColumn('reason', 500, { nullable: true })
  reason: string | null;

  @TextColumn('day', 10)
  day: string;

  @InstantColumn('at')
  at: number;

  /** How it stood when the portal was told of it last. */
  @TextColumn('told_status', 10, { nullable: true })
  toldStatus: string | null;
}

/** What the portal had of a day, held against what we sent. */
@Entity('portal_day')
export class PortalDay {
  @KeyText('day', 10)
  day: string;

  @InstantColumn('at')
  at: number;

  @IntColumn('ours')
  ours: number;

  @IntColumn('theirs')
  theirs: number;

  /** Sent once, and not there: they went again. */
  @IntColumn('resent')
  resent: number;

  /** There, and never sent by us. */
  @IntColumn('unknown')
  unknown: number;

  /** JSON: the first of both. */
  @LongTextColumn('details')
  details: string;
}
