import { Field, InputType, Int } from 'type-graphql';
import { LimitUnit, SupplementRule } from '../../calendar/clock-terms';
import { Tier } from '../../organisation/organisation-terms';
import { ConsultationRule, StepKind } from '../catalogue-terms';
import { BlankFormInput } from '../forms/blank-form.types';
import { EditionState, Readiness } from './administration-terms';

@InputType()
class LimitInput {
  @Field(() => Int, { nullable: true })
  amount: number | null;
  @Field(() => LimitUnit)
  unit: LimitUnit;
}

@InputType()
class StepContentInput {
  @Field(() => StepKind)
  kind: StepKind;
  @Field(() => String)
  name: string;
  @Field(() => Int)
  quotaMinutes: number;
  @Field(() => String)
  officeRule: string;
}

@InputType()
class DocumentContentInput {
  @Field(() => String)
  name: string;
  @Field(() => Int)
  originals: number;
  @Field(() => Int)
  certifiedCopies: number;
  @Field(() => Int)
  photocopies: number;
  @Field(() => Boolean)
  required: boolean;
  @Field(() => BlankFormInput, { nullable: true })
  form?: BlankFormInput | null;
}

@InputType()
export class ProcedureContentInput {
  @Field(() => String)
  name: string;
  @Field(() => String)
  field: string;
  @Field(() => String, { nullable: true })
  agency: string | null;
  @Field(() => String, { nullable: true })
  result: string | null;
  @Field(() => String, { nullable: true })
  decision: string | null;
  @Field(() => Int, { nullable: true })
  feeDong: number | null;
  @Field(() => Int, { nullable: true })
  serviceLevel: number | null;
  @Field(() => LimitInput)
  limit: LimitInput;
  @Field(() => SupplementRule)
  onSupplement: SupplementRule;
  @Field(() => ConsultationRule)
  onConsultation: ConsultationRule;
  @Field(() => [Tier])
  receivingTiers: Tier[];
  @Field(() => [StepContentInput])
  steps: StepContentInput[];
  @Field(() => [DocumentContentInput])
  documents: DocumentContentInput[];
}

@InputType()
export class AdministeredFilter {
  @Field(() => String, { nullable: true })
  search?: string | null;
  @Field(() => String, { nullable: true })
  field?: string | null;
  @Field(() => String, { nullable: true })
  agency?: string | null;
  @Field(() => Tier, { nullable: true })
  tier?: Tier | null;
  @Field(() => Readiness, { nullable: true })
  readiness?: Readiness | null;
  @Field(() => EditionState, { nullable: true })
  state?: EditionState | null;
  @Field(() => Boolean, { nullable: true, description: 'Only those with an open draft.' })
  hasDraft?: boolean | null;
}
