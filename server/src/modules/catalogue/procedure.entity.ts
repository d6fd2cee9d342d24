import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Entity, Index } from 'typeorm';
import {
  IdColumn,
  InstantColumn,
  IntColumn,
  KeyInt,
  KeyText,
  LongTextColumn,
  TextColumn,
} from '../../database/columns';
import { searchKey } from '../../kernel/text';
import { LimitUnit, SupplementRule } from '../calendar/clock-terms';
import { Tier } from '../organisation/organisation-terms';
import { ConsultationRule, StepKind } from './catalogue-terms';
import type { BlankForm } from './forms/blank-form';
import { BlankFormView } from './forms/blank-form.types';

/** The catalogue entry, which outlives its versions. */
@Entity('procedure_entry')
@Index('ux_procedure_code', ['code'], { unique: true })
export class Procedure {
  @IdColumn()
  id: string;

  @TextColumn('code', 24)
  code: string;
}

@ObjectType()
export class Limit {
  @Field(() => Int, { nullable: true })
  amount: number | null;

  @Field(() => LimitUnit)
  unit: LimitUnit;
}

/** An ordered step of a version. */
@Entity('procedure_step')
@ObjectType()
export class ProcedureStep {
  @KeyText('version_id', 16)
  versionId: string;

  @KeyInt('ordinal')
  @Field(() => Int)
  ordinal: number;

  @TextColumn('kind', 10)
  @Field(() => StepKind)
  kind: StepKind;

  @TextColumn('name', 200)
  @Field(() => String)
  name: string;

  /** Working minutes the step may take. */
  @IntColumn('quota_minutes')
  @Field(() => Int)
  quotaMinutes: number;

  /** TIER:KIND[:CODE] or RECEIVING:KIND, resolved in the area where the dossier is received. */
  @TextColumn('office_rule', 60)
  @Field(() => String, {
    description: 'Rule such as COMMUNE:CENTRE; resolved in the area where the dossier is received.',
  })
  officeRule: string;
}

/** A document that must be handed in, and in which form. */
@Entity('document_requirement')
@ObjectType()
@Index('ix_document_requirement_version', ['versionId', 'ordinal'])
export class DocumentRequirement {
  @IdColumn()
  @Field(() => ID)
  id: string;

  @TextColumn('version_id', 16)
  versionId: string;

  @IntColumn('ordinal')
  @Field(() => Int)
  ordinal: number;

  @TextColumn('name', 500)
  @Field(() => String)
  name: string;

  @IntColumn('originals')
  @Field(() => Int)
  originals: number;

  @IntColumn('certified_copies')
  @Field(() => Int)
  certifiedCopies: number;

  @IntColumn('photocopies')
  @Field(() => Int)
  photocopies: number;

  @IntColumn('required')
  @Field(() => Boolean)
  required: boolean;

  /** Rows of their own: few documents have one. */
  @Field(() => BlankFormView, { nullable: true })
  form?: BlankForm;
}

/** One edition of a procedure. A change makes a new version; a dossier keeps the one it was received under. */
@Entity('procedure_version')
@ObjectType('Procedure')
@Index('ux_procedure_version', ['procedureId', 'versionNo'], { unique: true })
export class ProcedureVersion {
  @IdColumn()
  @Field(() => ID)
  id: string;

  @TextColumn('procedure_id', 16)
  procedureId: string;

  @IntColumn('version_no')
  @Field(() => Int)
  versionNo: number;

  @TextColumn('code', 24)
  @Field(() => String)
  code: string;

  @LongTextColumn('name')
  @Field(() => String)
  name: string;

  @TextColumn('field', 300)
  @Field(() => String)
  field: string;

  @LongTextColumn('agency', { nullable: true })
  @Field(() => String, { nullable: true })
  agency: string | null;

  @LongTextColumn('result', { nullable: true })
  @Field(() => String, { nullable: true })
  result: string | null;

  @TextColumn('decision', 60, { nullable: true })
  @Field(() => String, { nullable: true })
  decision: string | null;

  @IntColumn('fee_dong', { nullable: true })
  @Field(() => Int, { nullable: true, description: 'Whole đồng; null where the catalogue gives none.' })
  feeDong: number | null;

  @IntColumn('service_level', { nullable: true })
  @Field(() => Int, { nullable: true })
  serviceLevel: number | null;

  @IntColumn('limit_amount', { nullable: true })
  limitAmount: number | null;

  @TextColumn('limit_unit', 16)
  limitUnit: LimitUnit;

  @TextColumn('on_supplement', 8)
  onSupplement: SupplementRule;

  @TextColumn('on_consultation', 8, { default: 'WAIT' })
  @Field(() => ConsultationRule)
  onConsultation: ConsultationRule;

  /** Tiers whose centres receive it, joined by "|". */
  @TextColumn('receiving_tiers_text', 40)
  receivingTiersText: string;

  /** SHA-256 of everything above with steps and documents; an import compares it. */
  @TextColumn('content_hash', 64)
  contentHash: string;

  @InstantColumn('created_at')
  createdAt: number;

  /** Dossiers received from then on have it, unless a later version began; 0 for what was there from the start. */
  @InstantColumn('effective_from', { default: '0' })
  effectiveFrom: number;

  /** From then on nobody receives the procedure, where no later version began; null for no end. */
  @InstantColumn('effective_until', { nullable: true })
  effectiveUntil: number | null;

  @Field(() => Limit)
  limit: Limit;

  @Field(() => [Tier])
  receivingTiers: Tier[];

  @Field(() => [ProcedureStep])
  steps: ProcedureStep[];

  @Field(() => [DocumentRequirement])
  documents: DocumentRequirement[];

  private madeSearchKey?: string;

  /** For the catalogue's search: code, name and field without accents. Made when the first search asks for it. */
  get searchKey(): string {
    const { code, name, field } = this;
    this.madeSearchKey ??= searchKey(`${code} ${code.replaceAll('.', '')} ${name} ${field}`);
    return this.madeSearchKey;
  }
}
