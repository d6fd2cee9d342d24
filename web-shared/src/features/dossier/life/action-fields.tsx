import type { DossierAction } from '@hcc/shared-schema/generated/hooks';
import type { ComponentType } from 'react';
import { CorrectionFields } from '../correction/correction-fields';
import type { DossierOnPage } from '../use-dossier';
import type { ActionDraft } from './action-draft';
import type { ActionField } from './action-forms';
import { ConsultationField, OpinionField } from './fields/consultation-fields';
import { DocumentsField } from './fields/documents-field';
import type { FieldProps } from './fields/field-props';
import { FilesField } from './fields/files-field';
import { CauseField, DecisionField, LegField, PromisedAtField } from './fields/late-fields';
import { OfficesField } from './fields/offices-field';
import { AmountField, MethodField } from './fields/payment-fields';
import { AuthorisationField, ReceivedByField } from './fields/return-fields';
import { StaffField } from './fields/staff-field';
import {
  AnswerField,
  ExplanationField,
  IssuedOnField,
  NoteField,
  NumberField,
  PayerField,
  PurposeField,
  QuestionField,
  ReasonCodeField,
  ReasonField,
  SignerField,
  ToField,
  TrackingCodeField,
} from './fields/written-fields';

const parts: Record<ActionField, ComponentType<FieldProps>> = {
  note: NoteField,
  reason: ReasonField,
  reasonCode: ReasonCodeField,
  documents: DocumentsField,
  staffId: StaffField,
  receivedBy: ReceivedByField,
  authorisation: AuthorisationField,
  question: QuestionField,
  offices: OfficesField,
  consultation: ConsultationField,
  opinion: OpinionField,
  answer: AnswerField,
  amountDong: AmountField,
  purpose: PurposeField,
  payer: PayerField,
  method: MethodField,
  cause: CauseField,
  explanation: ExplanationField,
  promisedAt: PromisedAtField,
  leg: LegField,
  decision: DecisionField,
  number: NumberField,
  issuedOn: IssuedOnField,
  signer: SignerField,
  trackingCode: TrackingCodeField,
  to: ToField,
  correction: CorrectionFields,
  fileIds: FilesField,
};

interface ActionFieldsProps {
  dossier: DossierOnPage;
  action: DossierAction;
  fields: readonly ActionField[];
  draft: ActionDraft;
  errors: Partial<Record<ActionField, string>>;
  requirements: string[];
  onChange: (part: Partial<ActionDraft>) => void;
  onOwnChange: (version: number) => void;
}

/** The parts of an action's form, in the order in which its fields are named. */
export function ActionFields({ fields, errors, ...props }: ActionFieldsProps) {
  return fields.map((field) => {
    const Part = parts[field];
    return <Part key={field} {...props} error={errors[field]} />;
  });
}
