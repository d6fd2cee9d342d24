import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { DateTime } from '../../graphql/scalars';
import { PageInfo } from '../dossier/dossier.types';
import { PostParcelView } from './parcel.types';
import { ParcelState, PostListState, PostPayer } from './post-terms';

@ObjectType({ description: 'A parcel as it stands on a list.' })
export class PostListItemView {
  @Field(() => Int)
  ordinal: number;
  @Field(() => String)
  contents: string;
  @Field(() => Float)
  costDong: number;
  @Field(() => PostPayer)
  payer: PostPayer;
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

@ObjectType({ description: 'Postage that one office took and another one sent, of the lists of a month.' })
export class PostageTransfer {
  @Field(() => String)
  officeName: string;
  @Field(() => Float, { description: 'It took this for parcels that are sent here, and owes it here.' })
  inDong: number;
  @Field(() => Float, { description: 'Taken here for parcels that it sends, and owed to it.' })
  outDong: number;
}

@ObjectType({
  description:
    'What citizens prepaid at the desk, as the book of money has it: held from before + taken + given back − spent = held.',
})
export class PostageBook {
  @Field(() => Float, { description: 'At the beginning of the month.' })
  heldBeforeDong: number;
  @Field(() => Float)
  takenDong: number;
  @Field(() => Float, { description: 'Voided or refunded; below zero.' })
  backDong: number;
  @Field(() => Float, { description: 'Of parcels that went to the post on lists of the month.' })
  spentDong: number;
  @Field(() => [PostageTransfer])
  transfers: PostageTransfer[];
  @Field(() => Float, { description: 'At the end of the month: for parcels to come, or to be given back.' })
  heldDong: number;
}

@ObjectType({ description: 'A month of an office with the post. Its sums are those of the confirmed lists.' })
export class PostStatement {
  @Field(() => String)
  month: string;
  @Field(() => String)
  officeName: string;
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
  @Field(() => Float, { description: 'Paid by citizens at the desk; the centre passes it on.' })
  prepaidDong: number;
  @Field(() => Float, { description: 'On the house.' })
  centreDong: number;
  @Field(() => Float, { description: 'What the centre owes: its own, and what citizens prepaid.' })
  owedDong: number;
  @Field(() => PostageBook)
  postage: PostageBook;
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
  @Field(() => Int, { description: 'Working days within which something is done about what could not be delivered.' })
  taskDays: number;
  @Field(() => [PostTariffView], { description: 'The newest day first.' })
  tariffs: PostTariffView[];
  @Field(() => [PostTariffLineView], { description: 'What counts today.' })
  lines: PostTariffLineView[];
  @Field(() => [PostPartnerView])
  partners: PostPartnerView[];
}

@ObjectType({ description: 'What an office sent in a month: sent = delivered + came back + under way.' })
export class PostFigure {
  @Field(() => String, { description: 'yyyy-MM.' })
  month: string;
  @Field(() => ID)
  officeId: string;
  @Field(() => String)
  officeName: string;
  @Field(() => Int)
  sent: number;
  @Field(() => Int)
  delivered: number;
  @Field(() => Int, { description: 'Came back, or could not be delivered.' })
  cameBack: number;
  @Field(() => Int)
  underWay: number;
  @Field(() => Float, {
    nullable: true,
    description: 'Median of the days from hand-over to delivery, to a tenth; null where none was delivered.',
  })
  medianDays: number | null;
  @Field(() => Float)
  costDong: number;
  @Field(() => Float)
  onDeliveryDong: number;
  @Field(() => Float)
  prepaidDong: number;
  @Field(() => Float)
  centreDong: number;
}

@ObjectType({ description: 'The post of the offices of my area, by office and month.' })
export class PostFigures {
  @Field(() => [PostFigure], { description: 'The newest month first; an office that sent nothing is left out.' })
  rows: PostFigure[];
  @Field(() => PostFigure, { description: 'All of them; its month and office are empty.' })
  total: PostFigure;
}
