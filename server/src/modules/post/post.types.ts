import { Field, Float, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { DateTime } from '../../graphql/scalars';
import { PageInfo } from '../dossier/dossier.types';
import {
  CarrierState,
  ParcelDirection,
  ParcelEventKind,
  ParcelState,
  PostListState,
  PostPayer,
  ReportOutcome,
} from './post-terms';

/** What may be done to a parcel as it stands. */
export enum ParcelMove {
  CHANGE = 'CHANGE',
  TRACKING_NUMBER = 'TRACKING_NUMBER',
  CANCEL = 'CANCEL',
  REPORT = 'REPORT',
  TAKE_BACK = 'TAKE_BACK',
  SEND_AGAIN = 'SEND_AGAIN',
  KEEP = 'KEEP',
  RECEIVE = 'RECEIVE',
}

/** Which parcels of an office are meant. */
export enum PostView {
  READY = 'READY',
  UNDER_WAY = 'UNDER_WAY',
  /** Not delivered, or back: somebody has to do something. */
  BACK = 'BACK',
  ARRIVED = 'ARRIVED',
  /** Delivered, kept at the counter, opened or given up. */
  OVER = 'OVER',
}

registerEnumType(ParcelMove, { name: 'ParcelMove' });
registerEnumType(PostView, { name: 'PostView' });

@ObjectType({ description: 'A dossier whose result is in a parcel, or that was made of what came in one.' })
export class ParcelDossierView {
  @Field(() => ID)
  id: string;
  @Field(() => String)
  code: string;
}

@ObjectType({ description: 'Something that happened to a parcel.' })
export class ParcelEventView {
  @Field(() => Int)
  ordinal: number;
  @Field(() => ParcelEventKind)
  kind: ParcelEventKind;
  @Field(() => DateTime)
  at: number;
  @Field(() => String)
  by: string;
  @Field(() => String, { nullable: true })
  note: string | null;
  @Field(() => CarrierState, { nullable: true, description: 'What the post said.' })
  carrierState: CarrierState | null;
  @Field(() => DateTime, { nullable: true, description: 'When it became so, by the clock of the post.' })
  carrierAt: number | null;
}

@ObjectType({ description: 'A parcel that goes out with results, or that came in with a dossier.' })
export class PostParcelView {
  @Field(() => ID)
  id: string;
  @Field(() => ParcelDirection)
  direction: ParcelDirection;
  @Field(() => ParcelState)
  state: ParcelState;
  @Field(() => DateTime)
  stateAt: number;
  @Field(() => String, { description: 'To whom it goes, or from whom it came.' })
  person: string;
  @Field(() => String, { nullable: true })
  phone: string | null;
  @Field(() => String)
  address: string;
  @Field(() => String, { nullable: true })
  contents: string | null;
  @Field(() => String, { nullable: true })
  procedureCode: string | null;
  @Field(() => String, { nullable: true })
  service: string | null;
  @Field(() => Int)
  weightGrams: number;
  @Field(() => PostPayer)
  payer: PostPayer;
  @Field(() => Float, { description: 'Whole đồng.' })
  costDong: number;
  @Field(() => String, { nullable: true })
  trackingNumber: string | null;
  @Field(() => ID, { nullable: true })
  listId: string | null;
  @Field(() => Int, { description: '1 for the first time that it is sent.' })
  attempt: number;
  @Field(() => DateTime, { nullable: true })
  carrierAt: number | null;
  @Field(() => String, { nullable: true })
  failure: string | null;
  @Field(() => DateTime, { nullable: true, description: 'By when something is done about what was not delivered.' })
  taskDueAt: number | null;
  @Field(() => Int)
  version: number;
  @Field(() => [ParcelDossierView])
  dossiers: ParcelDossierView[];
  @Field(() => [ParcelMove])
  availableMoves: ParcelMove[];
  @Field(() => [ParcelEventView])
  events: ParcelEventView[];
}

@ObjectType()
export class PostParcelConnection {
  @Field(() => Int)
  totalCount: number;
  @Field(() => PageInfo)
  pageInfo: PageInfo;
  @Field(() => [PostParcelView])
  nodes: PostParcelView[];
}

@ObjectType({ description: 'A result that waits for the post and is in no parcel.' })
export class PostWaitingView {
  @Field(() => ID)
  id: string;
  @Field(() => String)
  code: string;
  @Field(() => Int)
  version: number;
  @Field(() => String)
  person: string;
  @Field(() => String, { nullable: true })
  phone: string | null;
  @Field(() => String, { nullable: true })
  address: string | null;
  @Field(() => String)
  procedureName: string;
  @Field(() => DateTime, { description: 'Since when the result lies here.' })
  since: number;
}

@ObjectType()
export class PostWaitingConnection {
  @Field(() => Int)
  totalCount: number;
  @Field(() => PageInfo)
  pageInfo: PageInfo;
  @Field(() => [PostWaitingView])
  nodes: PostWaitingView[];
}

@ObjectType({ description: 'A parcel as it stands on a list.' })
export class PostListItemView {
  @Field(() => Int)
  ordinal: number;
  @Field(() => String)
  contents: string;
  @Field(() => Float)
  costDong: number;
  @Field(() => PostParcelView, { description: 'As it stands now.' })
  parcel: PostParcelView;
}

@ObjectType({ description: 'Parcels that go to the post together, signed by both.' })
export class PostListView {
  @Field(() => ID)
  id: string;
  @Field(() => String)
  day: string;
  @Field(() => Int, { description: 'Of the office on the day.' })
  number: number;
  @Field(() => String)
  partner: string;
  @Field(() => PostListState)
  state: PostListState;
  @Field(() => Int)
  size: number;
  @Field(() => Float)
  totalDong: number;
  @Field(() => DateTime)
  madeAt: number;
  @Field(() => String)
  madeBy: string;
  @Field(() => DateTime, { nullable: true, description: 'When it was first printed.' })
  printedAt: number | null;
  @Field(() => DateTime, { nullable: true, description: 'When it was confirmed or given up.' })
  endedAt: number | null;
  @Field(() => String, { nullable: true })
  endedBy: string | null;
  @Field(() => String, { nullable: true, description: 'Who took it for the post.' })
  courier: string | null;
  @Field(() => String, { nullable: true })
  voidReason: string | null;
  @Field(() => [PostListItemView])
  items: PostListItemView[];
}

@ObjectType()
export class PostListConnection {
  @Field(() => Int)
  totalCount: number;
  @Field(() => PageInfo)
  pageInfo: PageInfo;
  @Field(() => [PostListView])
  nodes: PostListView[];
}

@ObjectType({ description: 'What went to one post office by one service in a month.' })
export class PostStatementRow {
  @Field(() => String)
  partner: string;
  @Field(() => String, { nullable: true })
  service: string | null;
  @Field(() => PostPayer)
  payer: PostPayer;
  @Field(() => Int)
  parcels: number;
  @Field(() => Float)
  costDong: number;
}

@ObjectType({ description: 'A parcel that went to the post in the month, as it stood on its list.' })
export class SentParcelView {
  @Field(() => ID, { description: 'Of its list.' })
  listId: string;
  @Field(() => String)
  day: string;
  @Field(() => Int, { description: 'Of its list.' })
  number: number;
  @Field(() => String, { nullable: true })
  trackingNumber: string | null;
  @Field(() => String)
  person: string;
  @Field(() => String)
  contents: string;
  @Field(() => Float)
  costDong: number;
  @Field(() => ParcelState, { description: 'As it stands now.' })
  state: ParcelState;
}

@ObjectType({ description: 'A month of my office with the post. Its sums are those of the confirmed lists.' })
export class PostStatement {
  @Field(() => String)
  month: string;
  @Field(() => [PostStatementRow])
  rows: PostStatementRow[];
  @Field(() => Int)
  lists: number;
  @Field(() => Int)
  parcels: number;
  @Field(() => Int, { description: 'Results of dossiers that went by post.' })
  results: number;
  @Field(() => Int)
  delivered: number;
  @Field(() => Int, { description: 'Came back, or wait to be brought back.' })
  failed: number;
  @Field(() => Float)
  totalDong: number;
  @Field(() => Float, { description: 'Collected by the post on delivery.' })
  onDeliveryDong: number;
  @Field(() => Float, { description: 'What the centre owes: its own, and what citizens prepaid.' })
  owedDong: number;
  @Field(() => [SentParcelView], { description: 'Every parcel behind the sums, in the order of the lists.' })
  sent: SentParcelView[];
}

@ObjectType()
export class PostTariffLineView {
  @Field(() => String)
  service: string;
  @Field(() => String)
  name: string;
  @Field(() => Int)
  upToGrams: number;
  @Field(() => Float)
  priceDong: number;
}

@ObjectType({ description: 'What the post asks from a day on.' })
export class PostTariffView {
  @Field(() => String)
  validFrom: string;
  @Field(() => Int)
  revision: number;
  @Field(() => [PostTariffLineView])
  lines: PostTariffLineView[];
  @Field(() => String)
  madeBy: string;
  @Field(() => DateTime)
  madeAt: number;
}

@ObjectType({ description: 'An outside body that may carry parcels.' })
export class PostPartnerView {
  @Field(() => ID)
  id: string;
  @Field(() => String)
  name: string;
  @Field(() => Boolean, { description: 'It tells by itself how parcels stand.' })
  reports: boolean;
}

@ObjectType()
export class PostSettings {
  @Field(() => [PostTariffView], { description: 'The newest day first.' })
  tariffs: PostTariffView[];
  @Field(() => [PostTariffLineView], { description: 'What counts today.' })
  lines: PostTariffLineView[];
  @Field(() => [PostPartnerView])
  partners: PostPartnerView[];
}

@ObjectType({ description: 'What became of a line of the post.' })
export class ReportedLine {
  @Field(() => Int)
  line: number;
  @Field(() => String)
  text: string;
  @Field(() => ReportOutcome)
  outcome: ReportOutcome;
  @Field(() => String, { nullable: true })
  problem: string | null;
}

@ObjectType({ description: 'How a result is on its way by post; nothing of a person.' })
export class TrackedParcel {
  @Field(() => String, { nullable: true })
  trackingNumber: string | null;
  @Field(() => ParcelState)
  state: ParcelState;
  @Field(() => DateTime)
  at: number;
}

@ObjectType({ description: 'How a parcel stands after a word of the post.' })
export class PartnerParcel {
  @Field(() => String)
  trackingNumber: string;
  @Field(() => ReportOutcome)
  outcome: ReportOutcome;
}
