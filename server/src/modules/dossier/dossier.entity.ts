import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Entity, Index } from 'typeorm';
import { IdColumn, InstantColumn, IntColumn, LongTextColumn, TextColumn } from '../../database/columns';
import { DateTime } from '../../graphql/scalars';
import { ClockState, LimitUnit, SegmentKind, SupplementRule, Timeliness } from '../calendar/clock-terms';
import { StepKind } from '../catalogue/catalogue-terms';
import { Limit, ProcedureVersion } from '../catalogue/procedure.entity';
import { Colleague } from '../identity/colleague.types';
import { Area } from '../organisation/area.entity';
import { Office } from '../organisation/office.entity';
import { DossierDocument } from './dossier-document.entity';
import { Channel, DossierAction, DossierStatus, Outcome, ReturnBy, Standing } from './dossier-terms';
import { DossierEvent } from './history/dossier-event.entity';
import { Leg } from './history/leg.entity';
import { ProceedingsView } from './proceedings.types';

@ObjectType()
export class Applicant {
  @Field(() => String)
  fullName: string;
  @Field(() => String, { nullable: true })
  idNumber: string | null;
  @Field(() => String, { nullable: true })
  phone: string | null;
  @Field(() => String, { nullable: true })
  email: string | null;
  @Field(() => String, { nullable: true })
  address: string | null;
  @Field(() => String, { nullable: true })
  areaCode: string | null;
}

@ObjectType()
export class StaffRef {
  @Field(() => ID)
  id: string;
  @Field(() => String)
  fullName: string;
}

@ObjectType()
export class StepRef {
  @Field(() => Int)
  ordinal: number;
  @Field(() => StepKind)
  kind: StepKind;
  @Field(() => String)
  name: string;
}

@ObjectType()
export class Deadline {
  @Field(() => ClockState)
  state: ClockState;
  @Field(() => Int, {
    nullable: true,
    description: 'Working minutes until the due moment, negative once it has passed; null where none runs.',
  })
  workingMinutesLeft: number | null;
}

@ObjectType({ description: "One step of the dossier's procedure with the office that does it for this dossier." })
export class RouteStep {
  @Field(() => Int)
  ordinal: number;
  @Field(() => StepKind)
  kind: StepKind;
  @Field(() => String)
  name: string;
  @Field(() => Int)
  quotaMinutes: number;
  @Field(() => Office)
  office: Office;
}

@ObjectType()
export class ClockSegment {
  @Field(() => DateTime)
  from: number;
  @Field(() => DateTime)
  to: number;
  @Field(() => SegmentKind)
  kind: SegmentKind;
  @Field(() => String)
  officeName: string;
  @Field(() => Int, { description: 'Working minutes inside this segment.' })
  minutes: number;
}

@ObjectType({ description: 'The due date explained: one segment a line, ending in the sums.' })
export class ClockExplanation {
  @Field(() => DateTime)
  startsAt: number;
  @Field(() => DateTime, { nullable: true })
  dueAt: number | null;
  @Field(() => ClockState)
  state: ClockState;
  @Field(() => Timeliness, { nullable: true })
  timeliness: Timeliness | null;
  @Field(() => Int)
  usedMinutes: number;
  @Field(() => Int)
  pausedMinutes: number;
  @Field(() => Int)
  minutesPerDay: number;
  @Field(() => Limit)
  limit: { amount: number | null; unit: LimitUnit };
  @Field(() => SupplementRule)
  onSupplement: SupplementRule;
  @Field(() => [ClockSegment])
  segments: ClockSegment[];
}

/**
 * One citizen's request under one procedure. What is not written at receipt is derived from the events and can be
 * rebuilt from them. Fields without a column are set by the query that loads the row.
 */
@Entity('dossier')
@ObjectType()
@Index('ux_dossier_code', ['code'], { unique: true })
@Index('ux_dossier_idempotency', ['receivingOfficeId', 'idempotencyKey'], { unique: true })
@Index('ix_dossier_queue', ['queueOfficeId', 'dueSort', 'id'])
@Index('ix_dossier_received', ['receivedAt'])
@Index('ix_dossier_office_received', ['receivingOfficeId', 'receivedAt', 'id', 'endedAt', 'channel', 'procedureId'])
@Index('ix_dossier_standing', ['standing', 'standingAt', 'id', 'receivingOfficeId', 'procedureId'])
@Index('ix_dossier_office_standing', ['receivingOfficeId', 'standing', 'standingAt', 'id', 'procedureId'])
@Index('ix_dossier_procedure_standing', ['procedureId', 'standing', 'standingAt', 'id', 'receivingOfficeId'])
@Index('ix_dossier_digitised', ['digitisedAt', 'id', 'receivingOfficeId', 'procedureId'])
@Index('ix_dossier_office_digitised', ['receivingOfficeId', 'digitisedAt', 'id', 'procedureId'])
@Index('ix_dossier_slip', ['slipEdition'])
@Index('ix_dossier_id_number', ['idNumber', 'receivedAt'])
@Index('ix_dossier_phone', ['phone'])
export class Dossier {
  @IdColumn()
  @Field(() => ID)
  id: string;

  @TextColumn('code', 40)
  @Field(() => String)
  code: string;

  @IntColumn('version')
  @Field(() => Int)
  version: number;

  @TextColumn('status', 24)
  @Field(() => DossierStatus)
  status: DossierStatus;

  @TextColumn('channel', 8)
  @Field(() => Channel)
  channel: Channel;

  @TextColumn('procedure_id', 16)
  procedureId: string;

  @TextColumn('procedure_version_id', 16)
  procedureVersionId: string;

  @TextColumn('receiving_office_id', 16)
  receivingOfficeId: string;

  @InstantColumn('received_at')
  @Field(() => DateTime)
  receivedAt: number;

  @InstantColumn('due_at', { nullable: true })
  @Field(() => DateTime, { nullable: true })
  dueAt: number | null;

  /** `dueAt`, or far in the future where none runs: both engines sort it the same way. */
  @InstantColumn('due_sort')
  dueSort: number;

  @InstantColumn('completed_at', { nullable: true })
  @Field(() => DateTime, { nullable: true })
  completedAt: number | null;

  @TextColumn('timeliness', 8, { nullable: true })
  @Field(() => Timeliness, { nullable: true })
  timeliness: Timeliness | null;

  @TextColumn('outcome', 8, { nullable: true })
  @Field(() => Outcome, { nullable: true })
  outcome: Outcome | null;

  /** When it stopped being "in progress": completed, withdrawn or stopped. */
  @InstantColumn('ended_at', { nullable: true })
  endedAt: number | null;

  @InstantColumn('paused_at', { nullable: true })
  pausedAt: number | null;

  /** The first minute at which it counts as overdue; null while paused, ended, or nothing is owed. */
  @InstantColumn('overdue_from', { nullable: true })
  overdueFrom: number | null;

  @TextColumn('standing', 9)
  standing: Standing;

  /** Since when it has ended or been paused; of what runs the first minute at which it is overdue, or never. */
  @InstantColumn('standing_at')
  standingAt: number;

  /** When it was settled, where its result is there as a file. */
  @InstantColumn('digitised_at', { nullable: true })
  digitisedAt: number | null;

  /** The office where it waits for somebody; null when nothing is left to do. */
  @TextColumn('queue_office_id', 16, { nullable: true })
  queueOfficeId: string | null;

  @TextColumn('current_office_id', 16)
  currentOfficeId: string;

  @TextColumn('previous_office_id', 16, { nullable: true })
  previousOfficeId: string | null;

  @IntColumn('step_ordinal')
  stepOrdinal: number;

  @TextColumn('step_kind', 10)
  stepKind: StepKind;

  /** When it came to the office that holds it. */
  @InstantColumn('entered_at')
  @Field(() => DateTime)
  enteredAt: number;

  @TextColumn('assignee_id', 16, { nullable: true })
  assigneeId: string | null;

  @TextColumn('assignee_name', 120, { nullable: true })
  assigneeName: string | null;

  @TextColumn('applicant_name', 200)
  applicantName: string;

  @TextColumn('id_number', 20, { nullable: true })
  idNumber: string | null;

  @TextColumn('phone', 20, { nullable: true })
  phone: string | null;

  @TextColumn('email', 200, { nullable: true })
  email: string | null;

  @TextColumn('address', 500, { nullable: true })
  address: string | null;

  @TextColumn('applicant_area_code', 10, { nullable: true })
  applicantAreaCode: string | null;

  /** " dang thi hoa 038185001234 0912… ": words with a blank before each, for search inside a short list. */
  @TextColumn('search_text', 300)
  searchText: string;

  @TextColumn('return_by', 8)
  @Field(() => ReturnBy)
  returnBy: ReturnBy;

  @LongTextColumn('note', { nullable: true })
  @Field(() => String, { nullable: true })
  note: string | null;

  @TextColumn('returned_to', 200, { nullable: true })
  @Field(() => String, { nullable: true })
  returnedTo: string | null;

  /** The date last promised by a letter of apology; the due moment stays what it was. */
  @InstantColumn('promised_at', { nullable: true })
  @Field(() => DateTime, {
    nullable: true,
    description: 'The date last promised by a letter of apology; `dueAt` and the figures stay what they were.',
  })
  promisedAt: number | null;

  /** 1, and one more for each correction of the receipt. */
  @IntColumn('slip_edition', { default: '1' })
  @Field(() => Int, { description: '1, and one more for each correction of the receipt.' })
  slipEdition: number;

  /** What of the proceedings decides on actions, as JSON; null for nearly all. See `history/open-matters.ts`. */
  @LongTextColumn('open_matters', { nullable: true })
  openMatters: string | null;

  /** When the holding office last looked at it for the first time; it is open there where that is not before `enteredAt`. */
  @InstantColumn('opened_at', { nullable: true })
  openedAt: number | null;

  /** Phi địa giới: the area whose offices settle it; null where that is the area that received it. */
  @TextColumn('settling_area_code', 10, { nullable: true })
  settlingAreaCode: string | null;

  /** Printed on the slip; with it the public page shows the whole state. Empty only while the migration fills it. */
  @TextColumn('lookup_key', 14, { default: '' })
  lookupKey: string;

  @TextColumn('idempotency_key', 100)
  idempotencyKey: string;

  /** SHA-256 of the request, to tell a repeated one from another one under the same key. */
  @TextColumn('request_hash', 64)
  requestHash: string;

  @Field(() => ProcedureVersion)
  procedure: ProcedureVersion;

  @Field(() => Applicant)
  applicant: Applicant;

  @Field(() => Office)
  receivingOffice: Office;

  @Field(() => Office, { nullable: true })
  currentOffice: Office | null;

  @Field(() => Office, { nullable: true })
  previousOffice: Office | null;

  @Field(() => StaffRef, { nullable: true })
  assignee: StaffRef | null;

  @Field(() => StepRef, { nullable: true })
  currentStep: StepRef | null;

  @Field(() => [DossierAction])
  availableActions: DossierAction[];

  @Field(() => Deadline)
  deadline: Deadline;

  @Field(() => [Leg])
  legs: Leg[];

  @Field(() => [DossierEvent])
  events: DossierEvent[];

  @Field(() => [DossierDocument])
  documents: DossierDocument[];

  @Field(() => [RouteStep])
  route: RouteStep[];

  @Field(() => ClockExplanation)
  clock: ClockExplanation;

  @Field(() => ProceedingsView)
  proceedings: ProceedingsView;

  @Field(() => String, { description: 'What the bar code of the newest slip says; every edition leads here.' })
  slipCode: string;

  @Field(() => Area, {
    nullable: true,
    description: 'The area whose offices settle it, where it was received elsewhere.',
  })
  settlingArea: Area | null;

  @Field(() => [Colleague], { description: 'Colleagues of the holding office to whom it may be assigned.' })
  assignableStaff: Colleague[];
}
