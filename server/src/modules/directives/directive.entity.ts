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
import type { DirectiveEventKind, DirectivePriority, DirectiveState, DirectiveSubject } from './directive-terms';

/** What a leader has told somebody to do by a deadline, as its journal has made it. */
@Entity('directive')
@Index('ix_directive_due', ['state', 'dueAt', 'id'])
@Index('ix_directive_office', ['officeId', 'state'])
export class Directive {
  @IdColumn()
  id: string;

  /** Of the issuing office, 1, 2, 3 … in each year. */
  @IntColumn('number')
  number: number;

  @TextColumn('office_id', 16)
  officeId: string;

  @TextColumn('issuer_id', 16)
  issuerId: string;

  @TextColumn('issuer_name', 120)
  issuerName: string;

  @InstantColumn('issued_at')
  issuedAt: number;

  @TextColumn('title', 200)
  title: string;

  @LongTextColumn('content')
  text: string;

  @TextColumn('priority', 10)
  priority: DirectivePriority;

  @TextColumn('subject', 12)
  subject: DirectiveSubject;

  /** The dossier's code, the office's id or the procedure's code; empty otherwise. */
  @TextColumn('subject_ref', 64)
  subjectRef: string;

  @TextColumn('subject_label', 300)
  subjectLabel: string;

  /** Of a figure: the address within the app that opens it again. */
  @TextColumn('address', 600)
  address: string;

  @TextColumn('state', 16)
  state: DirectiveState;

  /** The number of its events. */
  @IntColumn('version')
  version: number;

  @InstantColumn('due_at')
  dueAt: number;

  /** So many working days before the deadline those responsible are reminded. */
  @IntColumn('remind_days')
  remindDays: number;

  /** Until when those responsible ask for, while nobody has answered. */
  @InstantColumn('asked_due_at', { nullable: true })
  askedDueAt: number | null;

  /** When it was last reported; null again where it was returned. */
  @InstantColumn('reported_at', { nullable: true })
  reportedAt: number | null;

  @InstantColumn('closed_at', { nullable: true })
  closedAt: number | null;
}

/** Who is responsible: a person, or whoever works in an office. The first one is in the lead. */
@Entity('directive_assignee')
@Index('ix_directive_assignee_office', ['officeId', 'staffId'])
@Index('ix_directive_assignee_staff', ['staffId'])
export class DirectiveAssignee {
  @KeyText('directive_id', 16)
  directiveId: string;

  @KeyInt('ordinal')
  ordinal: number;

  /** The office or, of a person, the one he worked in then. */
  @TextColumn('office_id', 16)
  officeId: string;

  /** Empty for the whole office. */
  @TextColumn('staff_id', 16)
  staffId: string;

  @TextColumn('staff_name', 120)
  staffName: string;

  @InstantColumn('acknowledged_at', { nullable: true })
  acknowledgedAt: number | null;

  @TextColumn('acknowledged_by', 120, { nullable: true })
  acknowledgedBy: string | null;
}

/** The journal; never changed. */
@Entity('directive_event')
export class DirectiveEvent {
  @KeyText('directive_id', 16)
  directiveId: string;

  /** 1, 2, 3 … */
  @KeyInt('version')
  version: number;

  @TextColumn('kind', 20)
  kind: DirectiveEventKind;

  @InstantColumn('at')
  at: number;

  @TextColumn('staff_id', 16)
  staffId: string;

  @TextColumn('staff_name', 120)
  staffName: string;

  @TextColumn('office_id', 16)
  officeId: string;

  /** What was done, or why. */
  @LongTextColumn('note', { nullable: true })
  note: string | null;

  /** The deadline that was set or asked for. */
  @InstantColumn('due_at', { nullable: true })
  dueAt: number | null;
}
