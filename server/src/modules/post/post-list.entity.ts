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
import type { PostListState, PostPayer } from './post-terms';

/** Bảng kê giao nhận bưu gửi: parcels that go to the post together, signed by both. */
@Entity('post_list')
@Index('ux_post_list_number', ['officeId', 'day', 'number'], { unique: true })
@Index('ux_post_list_key', ['officeId', 'idempotencyKey'], { unique: true })
@Index('ix_post_list_office', ['officeId', 'madeAt', 'id'])
export class PostList {
  @IdColumn()
  id: string;

  @TextColumn('office_id', 16)
  officeId: string;

  @TextColumn('day', 10)
  day: string;

  /** 1, 2, 3 … of the office on the day. */
  @IntColumn('number')
  number: number;

  @TextColumn('partner_id', 16, { nullable: true })
  partnerId: string | null;

  @TextColumn('partner', 120)
  partner: string;

  @TextColumn('state', 10)
  state: PostListState;

  @IntColumn('size')
  size: number;

  @DongColumn('total_dong')
  totalDong: number;

  @InstantColumn('made_at')
  madeAt: number;

  @TextColumn('made_by', 120)
  madeBy: string;

  /** When it was first printed. */
  @InstantColumn('printed_at', { nullable: true })
  printedAt: number | null;

  @TextColumn('printed_by', 120, { nullable: true })
  printedBy: string | null;

  /** When it was confirmed or given up, and by whom. */
  @InstantColumn('ended_at', { nullable: true })
  endedAt: number | null;

  @TextColumn('ended_by', 120, { nullable: true })
  endedBy: string | null;

  /** Who took it for the post. */
  @TextColumn('courier', 120, { nullable: true })
  courier: string | null;

  @TextColumn('void_reason', 500, { nullable: true })
  voidReason: string | null;

  @TextColumn('idempotency_key', 100)
  idempotencyKey: string;
}

/** A parcel as it stood on a list: what it cost that time stays, also where it is sent again. */
@Entity('post_list_item')
@Index('ix_post_list_item_parcel', ['parcelId', 'listId'])
@Index('ix_post_list_item_tracking', ['trackingNumber'])
export class PostListItem {
  @KeyText('list_id', 16)
  listId: string;

  @KeyInt('ordinal')
  ordinal: number;

  @TextColumn('parcel_id', 16)
  parcelId: string;

  @IntColumn('attempt')
  attempt: number;

  @TextColumn('person', 200)
  person: string;

  @TextColumn('phone', 20, { nullable: true })
  phone: string | null;

  @TextColumn('address', 500)
  address: string;

  /** The codes of what is in it, or its contents in words. */
  @TextColumn('contents', 500)
  contents: string;

  @TextColumn('service', 20, { nullable: true })
  service: string | null;

  @IntColumn('weight_grams')
  weightGrams: number;

  @TextColumn('payer', 10)
  payer: PostPayer;

  @DongColumn('cost_dong')
  costDong: number;

  /** What was paid beforehand for it. */
  @TextColumn('postage_id', 16, { nullable: true })
  postageId: string | null;

  @TextColumn('tracking_number', 40, { nullable: true })
  trackingNumber: string | null;
}

/** What the post asks, from a day on. Append-only: of one day the highest revision counts. */
@Entity('post_tariff')
export class PostTariff {
  @KeyText('valid_from', 10)
  validFrom: string;

  @KeyInt('revision')
  revision: number;

  @LongTextColumn('lines_text')
  linesText: string;

  @InstantColumn('made_at')
  madeAt: number;

  @TextColumn('made_by_id', 16, { nullable: true })
  madeById: string | null;

  @TextColumn('made_by', 120)
  madeBy: string;
}

/** The last number that an office gave to a hand-over list to the post on a day. */
@Entity('post_counter')
export class PostCounter {
  @KeyText('office_id', 16)
  officeId: string;

  @KeyText('day', 10)
  day: string;

  @IntColumn('last_number')
  lastNumber: number;
}
