import { Field, Float, InputType, Int, ObjectType } from 'type-graphql';
import { DateTime, DayScalar } from '../../graphql/scalars';
import { Tier } from '../organisation/organisation-terms';

@ObjectType({ description: 'A unit: what the plan wants of it, and every sign that its centre works.' })
export class RolloutCentreView {
  @Field(() => String)
  areaCode: string;
  @Field(() => String)
  areaName: string;
  @Field(() => String, { nullable: true })
  parentCode: string | null;
  @Field(() => Tier)
  tier: Tier;
  @Field(() => String, { nullable: true, description: 'Null where the unit has no centre.' })
  officeCode: string | null;
  @Field(() => String, { nullable: true })
  officeName: string | null;
  @Field(() => DayScalar, {
    nullable: true,
    description: 'By when the plan wants it running; null where it names it not.',
  })
  dueOn: string | null;
  @Field(() => Boolean)
  isPilot: boolean;
  @Field(() => DayScalar, { nullable: true })
  firstDossierOn: string | null;
  @Field(() => DayScalar, { nullable: true })
  firstSignInOn: string | null;
  @Field(() => String, { nullable: true, description: '"2018-05": of the first dossier that came in online.' })
  firstOnlineIn: string | null;
  @Field(() => Int, { description: 'People with an open account who work there today.' })
  accounts: number;
  @Field(() => Int, { description: 'Procedures published for its tier.' })
  procedures: number;
  @Field(() => Int, { description: 'Those of them whose steps are digitised.' })
  digitised: number;
  @Field(() => Int, { description: 'Staff seconded to it today.' })
  seconded: number;
  @Field(() => DayScalar, { nullable: true })
  firstSecondedOn: string | null;
  @Field(() => DayScalar, { nullable: true, description: 'Since when a kiosk of its floor is in use.' })
  kioskSince: string | null;
  @Field(() => DayScalar, { nullable: true, description: 'Since when a call board of its floor is in use.' })
  boardSince: string | null;
  @Field(() => Int, { description: 'Machines of its floor that were heard of within a week.' })
  machines: number;
  @Field(() => Float, { nullable: true, description: 'Approximate centre of a district, in degrees.' })
  lat: number | null;
  @Field(() => Float, { nullable: true })
  lng: number | null;
}

@ObjectType({ description: 'A number of so many when the plan was made, by its own words.' })
class PlanStateThen {
  @Field(() => String)
  name: string;
  @Field(() => String, { nullable: true })
  nameEn: string | null;
  @Field(() => Int)
  count: number;
  @Field(() => Int)
  total: number;
}

@ObjectType({ description: 'By the end of a quarter, or now.' })
class ProcedureQuarter {
  @Field(() => String)
  quarter: string;
  @Field(() => Int)
  digitised: number;
  @Field(() => Int)
  inUse: number;
}

@ObjectType({ description: "The procedures of an area's centre." })
export class RolloutProceduresView {
  @Field(() => Int, { nullable: true, description: 'How many the plan wants brought there.' })
  planned: number | null;
  @Field(() => [PlanStateThen])
  stateThen: PlanStateThen[];
  @Field(() => String, { nullable: true })
  centreCode: string | null;
  @Field(() => Int)
  published: number;
  @Field(() => Int)
  digitised: number;
  @Field(() => Int, { description: 'Under which the centre has received a dossier.' })
  inUse: number;
  @Field(() => [ProcedureQuarter])
  quarters: ProcedureQuarter[];
}

@ObjectType({ description: 'Why a unit is behind its plan, as somebody wrote it down.' })
export class RolloutNoteView {
  @Field(() => String)
  areaCode: string;
  @Field(() => Int, { description: '1, 2, 3 … of the unit.' })
  ordinal: number;
  @Field(() => String)
  cause: string;
  @Field(() => String)
  causeText: string;
  @Field(() => String)
  text: string;
  @Field(() => DateTime)
  notedAt: number;
  @Field(() => String)
  notedBy: string;
}

@ObjectType({ description: 'A cause that may be chosen now.' })
export class SlipCause {
  @Field(() => String)
  code: string;
  @Field(() => String)
  name: string;
  @Field(() => String, { nullable: true })
  nameEn: string | null;
}

@InputType()
export class RolloutNoteInput {
  @Field(() => String)
  planId: string;
  @Field(() => String)
  areaCode: string;
  @Field(() => String)
  cause: string;
  @Field(() => String)
  text: string;
  @Field(() => Int, { description: 'How many notes of the unit were seen; another one since then is a CONFLICT.' })
  seen: number;
}
