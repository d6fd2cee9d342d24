import { Entity, Index } from 'typeorm';
import {
  DongColumn,
  IdColumn,
  InstantColumn,
  IntColumn,
  KeyInt,
  KeyText,
  LongTextColumn,
  TextColumn,
} from '../../database/columns';
import type {
  CarrierState,
  ParcelDirection,
  ParcelEventKind,
  ParcelState,
  PostPayer,
  ReportSource,
} from './post-terms';

/** A parcel: results that go to one receiver, or what a citizen sent in. Its columns follow from its journal. */
@Entity('post_parcel')
@Index('ix_post_parcel_office', ['officeId', 'direction', 'state', 'stateAt', 'id'])
@Index('ix_post_parcel_state', ['state', 'taskDueAt', 'id'])
@Index('ix_post_parcel_list', ['listId', 'id'])
@Index('ux_post_parcel_tracking', ['trackingNumber'], { unique: true })
@Index('ux_post_parcel_key', ['officeId', 'idempotencyKey'], { unique: true })
@Index('ux_post_parcel_postage', ['postageId'], { unique: true })
@Index('ix_post_parcel_partner', ['partnerId', 'direction', 'id'])
export class PostParcel {
  @IdColumn()
  id: string;

  @TextColumn('office_id', 16)
  officeId: string;

  @TextColumn('direction', 3)
  direction: ParcelDirection;

  @TextColumn('state', 12)
  state: ParcelState;

  /** Since when it stands so. */
  @InstantColumn('state_at')
  stateAt: number;

  /** To whom it goes, or from whom it came. */
  @TextColumn('person', 200)
  person: string;

  @TextColumn('phone', 20, { nullable: true })
  phone: string | null;

  @TextColumn('address', 500)
  address: string;

  /** What is in it, where that is no result of a dossier. */
  @TextColumn('contents', 500, { nullable: true })
  contents: string | null;

  /** Of what came in: the procedure that it is for, as far as the desk saw. */
  @TextColumn('procedure_code', 20, { nullable: true })
  procedureCode: string | null;

  /** The letter of a declined request that goes back in it. */
  @TextColumn('declined_id', 16, { nullable: true })
  declinedId: string | null;

  @TextColumn('service', 20, { nullable: true })
  service: string | null;

  @IntColumn('weight_grams')
  weightGrams: number;

  @TextColumn('payer', 10)
  payer: PostPayer;

  @DongColumn('cost_dong')
  costDong: number;

  /** The duty by which the citizen has paid its postage at the desk: of one sending, and of no other parcel. */
  @TextColumn('postage_id', 16, { nullable: true })
  postageId: string | null;

  @TextColumn('tracking_number', 40, { nullable: true })
  trackingNumber: string | null;

  /** The outside body that carries it, where it reports by itself. */
  @TextColumn('partner_id', 16, { nullable: true })
  partnerId: string | null;

  /** The list on which it goes, or went last. */
  @TextColumn('list_id', 16, { nullable: true })
  listId: string | null;

  /** 1 for the first time that it is sent. */
  @IntColumn('attempt')
  attempt: number;

  /** The word of the post that counts. */
  @TextColumn('carrier_state', 12, { nullable: true })
  carrierState: CarrierState | null;

  @InstantColumn('carrier_at', { nullable: true })
  carrierAt: number | null;

  @TextColumn('failure', 500, { nullable: true })
  failure: string | null;

  /** By when something is done about what could not be delivered. */
  @InstantColumn('task_due_at', { nullable: true })
  taskDueAt: number | null;

  @IntColumn('version')
  version: number;

  @TextColumn('idempotency_key', 100)
  idempotencyKey: string;
}

/** A dossier whose result is in a parcel, or that was made of what came in one. */
@Entity('post_parcel_dossier')
@Index('ux_post_parcel_dossier_open', ['openKey'], { unique: true })
@Index('ix_post_parcel_dossier', ['dossierId', 'parcelId'])
export class PostParcelDossier {
  @KeyText('parcel_id', 16)
  parcelId: string;

  @KeyText('dossier_id', 16)
  dossierId: string;

  @TextColumn('code', 40)
  code: string;

  /** The dossier while the parcel is under way: no result is in two parcels. */
  @TextColumn('open_key', 16, { nullable: true })
  openKey: string | null;

  /** 1 until it leaves the parcel before that is handed over. */
  @IntColumn('is_in')
  isIn: number;
}

/** Something that happened to a parcel. Append-only. */
@Entity('post_event')
@Index('ux_post_event_report', ['reportKey'], { unique: true })
export class PostEvent {
  @KeyText('parcel_id', 16)
  parcelId: string;

  @KeyInt('ordinal')
  ordinal: number;

  @TextColumn('kind', 12)
  kind: ParcelEventKind;

  @InstantColumn('at')
  at: number;

  /** Null for the post, and for what followed by itself. */
  @TextColumn('actor_id', 16, { nullable: true })
  actorId: string | null;

  @TextColumn('actor_name', 120)
  actorName: string;

  @TextColumn('note', 500, { nullable: true })
  note: string | null;

  @TextColumn('source', 8, { nullable: true })
  source: ReportSource | null;

  @TextColumn('carrier_state', 12, { nullable: true })
  carrierState: CarrierState | null;

  @InstantColumn('carrier_at', { nullable: true })
  carrierAt: number | null;

  /** By which the same word is known when it is said again. */
  @TextColumn('report_key', 100, { nullable: true })
  reportKey: string | null;

  /** The columns that it sets, as JSON. */
  @LongTextColumn('changes_text')
  changesText: string;

  /** Chained to the line before. */
  @TextColumn('hash', 64)
  hash: string;
}
