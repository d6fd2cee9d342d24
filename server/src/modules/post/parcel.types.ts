import { Field, Float, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { DateTime } from '../../graphql/scalars';
import { PageInfo } from '../dossier/dossier.types';
import {
  CarrierState,
  ParcelDirection,
  ParcelEventKind,
  ParcelNote,
  ParcelState,
  PostPayer,
  ReportOutcome,
  ReportProblem,
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
  /** What the post has announced is here. */
  ARRIVE = 'ARRIVE',
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
  @Field(() => String, { nullable: true, description: 'What somebody wrote; null where the codes say all.' })
  note: string | null;
  @Field(() => [ParcelNote], { description: 'What a note says that the system wrote.' })
  noteCodes: ParcelNote[];
  @Field(() => String, {
    nullable: true,
    description: 'The dossier or the letter of refusal of which the codes speak.',
  })
  noteAbout: string | null;
  @Field(() => CarrierState, { nullable: true, description: 'What the post said.' })
  carrierState: CarrierState | null;
  @Field(() => DateTime, { nullable: true, description: 'When it became so, by the clock of the post.' })
  carrierAt: number | null;
}

@ObjectType({ description: 'By which receipt the citizen has paid the postage at the desk.' })
export class PrepaidView {
  @Field(() => Int)
  receiptNumber: number;
  @Field(() => Int)
  receiptYear: number;
  @Field(() => Boolean, { description: 'False where it was voided or given back since.' })
  isPaid: boolean;
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
  @Field(() => PrepaidView, { nullable: true })
  prepaid: PrepaidView | null;
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

@ObjectType({ description: 'What became of a line of the post.' })
export class ReportedLine {
  @Field(() => Int)
  line: number;
  @Field(() => String)
  text: string;
  @Field(() => ReportOutcome)
  outcome: ReportOutcome;
  @Field(() => ReportProblem, { nullable: true, description: 'Why it is refused.' })
  problem: ReportProblem | null;
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

@ObjectType({ description: 'How a parcel to a desk stands there.' })
export class AnnouncedParcel extends PartnerParcel {
  @Field(() => ParcelState, {
    description: 'ANNOUNCED, ARRIVED, OPENED (received or declined) or CANCELLED (the desk says that it never came).',
  })
  state: ParcelState;
}
