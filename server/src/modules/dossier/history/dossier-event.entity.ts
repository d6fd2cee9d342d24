import { Field, Int, ObjectType } from 'type-graphql';
import { Entity, Index } from 'typeorm';
import { InstantColumn, KeyInt, KeyText, LongTextColumn, TextColumn } from '../../../database/columns';
import { DateTime } from '../../../graphql/scalars';
import { DossierEventType, type HandOut, type Opinion, type PaymentMethod, type ReturnBy } from '../dossier-terms';
import type { AttachedFile } from './attached-file';

/** A question to one office, or to one outside the province whose answer is followed up by hand. */
export interface ConsultedOffice {
  ordinal: number;
  officeId: string | null;
  outsideName: string | null;
  dueAt: number;
}

export interface IssuedResult {
  number: string;
  /** yyyy-MM-dd */
  issuedOn: string;
  signer: string;
  fileIds: string[];
  /** Why its files bear no signature of the office; left out where they do, or where there is none to sign. */
  unsigned?: string;
}

/** What of a receipt may be put right; what is absent was not touched. */
export interface ReceiptContent {
  versionId?: string;
  procedureId?: string;
  receivedAt?: number;
  fullName?: string;
  idNumber?: string | null;
  phone?: string | null;
  email?: string | null;
  address?: string | null;
  areaCode?: string | null;
  returnBy?: ReturnBy;
  note?: string | null;
  documents?: {
    requirementId: string | null;
    name: string;
    originals: number;
    certifiedCopies: number;
    photocopies: number;
  }[];
}

export interface ReceiptCorrection {
  /** 2 for the first superseding slip. */
  edition: number;
  before: ReceiptContent;
  after: ReceiptContent;
}

export interface OfflineReceiptData {
  desk: string;
  deskName: string;
  /** When its catalogue was read. */
  catalogueAt: number;
  /** Why it is under the edition that was on the slip, though another counted by then. */
  kept?: 'WITHDRAWN' | 'OTHER_PAPERS';
}

/**
 * What an event says beyond its type. Office and step of the next leg are written down when the event happens, so that
 * a later change of offices or of the calendar moves nothing that has already been.
 */
export interface EventData {
  /** Working minutes, pauses left out, charged to the leg that this event closes. */
  usedMinutes?: number;
  toStep?: number;
  toOfficeId?: string;
  staffId?: string;
  staffName?: string;
  /** From whose hands it was taken because he left the office. */
  heldBefore?: { staffId: string; fullName: string };
  /** Documents that the citizen must add. */
  documents?: string[];
  /** Who took the result. */
  receivedBy?: string;
  handOut?: HandOut;
  /** The paper by which somebody else may take the result, and his ID number. */
  authorisation?: string;
  /** Number of the letter or list that the event makes; gapless per office, form and year. */
  formNumber?: number;
  /** For whom a stand-in acted. */
  onBehalfOf?: { staffId: string; fullName: string };
  consultations?: ConsultedOffice[];
  /** Ordinal of the consultation that the event is about. */
  consultation?: number;
  opinion?: Opinion;
  fileIds?: string[];
  /** What was put onto the dossier or taken off it. */
  file?: AttachedFile;
  /** What came onto the dossier with the result: its files as the office signed them. */
  signedFiles?: AttachedFile[];
  amountDong?: number;
  payer?: string;
  method?: PaymentMethod;
  /** Code of the cause in the list of causes. */
  cause?: string;
  /** Code of the reason in the list of reasons; its words stand in the note, as they were given. */
  reasonCode?: string;
  promisedAt?: number;
  /** Ordinal of the leg that the event is about. */
  leg?: number;
  correction?: ReceiptCorrection;
  result?: IssuedResult;
  /** Id of the hand-over list. */
  handover?: string;
  trackingCode?: string;
  to?: string;
  /** Of a receipt at a desk that had no line. */
  offline?: OfflineReceiptData;
}

/** Append-only. Everything else about a dossier follows from its events. */
@Entity('dossier_event')
@ObjectType()
@Index('ix_dossier_event_at', ['at', 'dossierId', 'sequence'])
export class DossierEvent {
  @KeyText('dossier_id', 16)
  dossierId: string;

  /** 1, 2, 3 … without gaps; the newest is the dossier's version. */
  @KeyInt('sequence')
  @Field(() => Int)
  sequence: number;

  @TextColumn('type', 24)
  @Field(() => DossierEventType)
  type: DossierEventType;

  @InstantColumn('at')
  @Field(() => DateTime)
  at: number;

  @TextColumn('actor_id', 16)
  actorId: string;

  @TextColumn('actor_name', 120)
  @Field(() => String)
  actorName: string;

  @Field(() => String, { nullable: true, description: 'In whose place the actor did it.' })
  onBehalfOf: string | null;

  @TextColumn('office_id', 16)
  officeId: string;

  @TextColumn('office_code', 24)
  @Field(() => String)
  officeCode: string;

  @Field(() => String)
  officeName: string;

  @LongTextColumn('note', { nullable: true })
  @Field(() => String, { nullable: true })
  note: string | null;

  @LongTextColumn('data')
  dataText: string;

  /** The due moment after this event; null where none runs. */
  @InstantColumn('due_at', { nullable: true })
  @Field(() => DateTime, { nullable: true, description: 'The due moment after this event; null where none runs.' })
  dueAt: number | null;

  /** SHA-256 over the hash before it and this event's content: a changed or missing event shows. */
  @TextColumn('hash', 64)
  hash: string;
}
