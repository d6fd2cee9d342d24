import { Field, Float, ID, InputType, Int } from 'type-graphql';
import { DateTime } from '../../graphql/scalars';
import { ReturnBy } from '../dossier/dossier-terms';
import { ClaimDossierInput } from '../dossier/life/life.inputs';
import { ParcelMove } from './parcel.types';
import { CarrierState, PostPayer } from './post-terms';

@InputType()
export class PackParcelsInput {
  @Field(() => [ID], { description: 'Results of one receiver at one address go into one parcel.' })
  dossierIds: string[];
  @Field(() => String, { nullable: true, description: 'The first of the tariff where left out.' })
  service?: string | null;
  @Field(() => Int, { nullable: true })
  weightGrams?: number | null;
  @Field(() => PostPayer, { nullable: true })
  payer?: PostPayer | null;
  @Field(() => String)
  idempotencyKey: string;
}

@InputType({ description: 'What is absent stays as it is.' })
export class ChangeParcelInput {
  @Field(() => ID)
  id: string;
  @Field(() => Int)
  expectedVersion: number;
  @Field(() => String, { nullable: true })
  person?: string | null;
  @Field(() => String, { nullable: true })
  phone?: string | null;
  @Field(() => String, { nullable: true })
  address?: string | null;
  @Field(() => String, { nullable: true })
  service?: string | null;
  @Field(() => Int, { nullable: true })
  weightGrams?: number | null;
  @Field(() => PostPayer, { nullable: true })
  payer?: PostPayer | null;
  @Field(() => String, { nullable: true, description: 'An empty text takes it away.' })
  trackingNumber?: string | null;
}

@InputType()
export class MoveParcelInput {
  @Field(() => ID)
  id: string;
  @Field(() => Int)
  expectedVersion: number;
  @Field(() => ParcelMove, { description: 'CANCEL, TAKE_BACK, SEND_AGAIN, KEEP or ARRIVE.' })
  move: ParcelMove;
  @Field(() => String, { nullable: true })
  reason?: string | null;
}

@InputType()
export class MakePostListInput {
  @Field(() => [ID])
  parcelIds: string[];
  @Field(() => ID, { nullable: true })
  partnerId?: string | null;
  @Field(() => String, { nullable: true, description: 'The post office, where it is no connected body.' })
  partner?: string | null;
  @Field(() => String)
  idempotencyKey: string;
}

@InputType()
export class ConfirmPostListInput {
  @Field(() => ID)
  id: string;
  @Field(() => String, { description: 'Who takes it for the post.' })
  courier: string;
}

@InputType()
export class VoidPostListInput {
  @Field(() => ID)
  id: string;
  @Field(() => String)
  reason: string;
}

@InputType({ description: 'What the post says of a parcel.' })
export class ReportParcelInput {
  @Field(() => String)
  trackingNumber: string;
  @Field(() => CarrierState)
  state: CarrierState;
  @Field(() => DateTime, { description: 'When it became so, by the clock of the post.' })
  at: number;
  @Field(() => String, { nullable: true, description: 'Why it could not be delivered.' })
  reason?: string | null;
}

@InputType()
export class ChangeReturnInput extends ClaimDossierInput {
  @Field(() => ReturnBy)
  returnBy: ReturnBy;
  @Field(() => String, { nullable: true, description: 'To where the post brings it; left out, the one that is there.' })
  address?: string | null;
  @Field(() => String)
  reason: string;
}

@InputType()
export class ArrivedParcelInput {
  @Field(() => String)
  person: string;
  @Field(() => String, { nullable: true })
  phone?: string | null;
  @Field(() => String)
  address: string;
  @Field(() => String, { nullable: true })
  trackingNumber?: string | null;
  @Field(() => String)
  contents: string;
  @Field(() => String, { nullable: true })
  procedureCode?: string | null;
  @Field(() => String)
  idempotencyKey: string;
}

@InputType({ description: 'A parcel with a dossier in it that the post brings to a desk.' })
export class AnnounceParcelInput {
  @Field(() => String, { description: 'By which it is known when it is said again.' })
  trackingNumber: string;
  @Field(() => String, { description: 'Identifier of the one-stop desk, e.g. 000.28.17.H56.' })
  officeCode: string;
  @Field(() => String, { description: 'Who sends it.' })
  person: string;
  @Field(() => String, { nullable: true })
  phone?: string | null;
  @Field(() => String)
  address: string;
  @Field(() => String)
  contents: string;
  @Field(() => String, { nullable: true, description: 'Where the citizen named it.' })
  procedureCode?: string | null;
}

@InputType()
export class AskPostageInput {
  @Field(() => ID)
  dossierId: string;
  @Field(() => String)
  service: string;
  @Field(() => Int)
  weightGrams: number;
}

@InputType({ description: 'A dossier, or a declined request, that was made of what came in a parcel.' })
export class NoteArrivedInput {
  @Field(() => ID)
  parcelId: string;
  @Field(() => ID, { nullable: true })
  dossierId?: string | null;
  @Field(() => ID, { nullable: true })
  declinedId?: string | null;
}

@InputType()
export class PostTariffLineInput {
  @Field(() => String)
  service: string;
  @Field(() => String)
  name: string;
  @Field(() => Int)
  upToGrams: number;
  @Field(() => Float)
  priceDong: number;
}

@InputType()
export class SavePostTariffInput {
  @Field(() => String)
  validFrom: string;
  @Field(() => Int)
  expectedRevision: number;
  @Field(() => [PostTariffLineInput])
  lines: PostTariffLineInput[];
}
