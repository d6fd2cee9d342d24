import type { ApolloClient, DocumentNode } from '@apollo/client';
import {
  AdvanceDossierDocument,
  AnswerConsultationDocument,
  ApproveApologyDocument,
  AssignDossierDocument,
  ClaimDossierDocument,
  CloseConsultationDocument,
  ConsultOfficesDocument,
  CorrectReceiptDocument,
  type DossierAction,
  IssueResultDocument,
  ProposeApologyDocument,
  RecallDossierDocument,
  RecordLateCauseDocument,
  RecordPaymentDocument,
  RecordPostReturnDocument,
  RecordSupplementDocument,
  RefuseDossierDocument,
  RejectApologyDocument,
  ReleaseDossierDocument,
  RequestSupplementDocument,
  RequirePaymentDocument,
  ReturnResultDocument,
  SendBackDossierDocument,
  SendResultByPostDocument,
  StopDossierDocument,
  WithdrawDossierDocument,
} from '@hcc/shared-schema/generated/hooks';
import type { Sent } from '../../../session/link/earlier-attempt';
import { closeOf } from '../../../ui/text/working-days';
import { correctionFields } from '../correction/correction-draft';
import type { DossierOnPage } from '../use-dossier';
import { type ActionDraft, draftDocuments } from './action-draft';
import { type ActionField, fieldsNow } from './action-forms';

type SentAlone = Exclude<DossierAction, 'DECIDE_APOLOGY' | 'HAND_OVER' | 'CONFIRM_HANDOVER'>;

const documents: Record<SentAlone, DocumentNode> = {
  CLAIM: ClaimDossierDocument,
  ASSIGN: AssignDossierDocument,
  RELEASE: ReleaseDossierDocument,
  ADVANCE: AdvanceDossierDocument,
  SEND_BACK: SendBackDossierDocument,
  REQUEST_SUPPLEMENT: RequestSupplementDocument,
  RECORD_SUPPLEMENT: RecordSupplementDocument,
  REFUSE: RefuseDossierDocument,
  WITHDRAW: WithdrawDossierDocument,
  STOP: StopDossierDocument,
  RETURN_RESULT: ReturnResultDocument,
  CONSULT: ConsultOfficesDocument,
  ANSWER_CONSULTATION: AnswerConsultationDocument,
  CLOSE_CONSULTATION: CloseConsultationDocument,
  REQUIRE_PAYMENT: RequirePaymentDocument,
  RECORD_PAYMENT: RecordPaymentDocument,
  PROPOSE_APOLOGY: ProposeApologyDocument,
  RECALL: RecallDossierDocument,
  RECORD_LATE_CAUSE: RecordLateCauseDocument,
  CORRECT_RECEIPT: CorrectReceiptDocument,
  ISSUE_RESULT: IssueResultDocument,
  SEND_BY_POST: SendResultByPostDocument,
  RECORD_POST_RETURN: RecordPostReturnDocument,
};

function documentOf(action: DossierAction, { decision }: ActionDraft): DocumentNode {
  if (action === 'DECIDE_APOLOGY') return decision === 'REJECT' ? RejectApologyDocument : ApproveApologyDocument;
  if (action === 'HAND_OVER' || action === 'CONFIRM_HANDOVER')
    throw new Error(`${action} is done on a page of its own`);
  return documents[action];
}

type Answer = Record<string, { dossier: DossierOnPage }>;

/** Every command answers under its own name with the dossier as it is afterwards. */
export async function performAction(
  client: ApolloClient,
  action: DossierAction,
  target: { dossier: DossierOnPage; version: number },
  draft: ActionDraft,
  sent: Sent,
): Promise<DossierOnPage> {
  const { dossier, version } = target;
  const { data } = await client.mutate<Answer>({
    mutation: documentOf(action, draft),
    variables: { id: dossier.id, expectedVersion: version, ...sentFields(action, draft, dossier) },
    context: { sent },
  });
  const after = data ? Object.values(data)[0]?.dossier : undefined;
  if (!after) throw new Error(`${action} answered without a dossier`);
  return after;
}

function sentFields(action: DossierAction, draft: ActionDraft, dossier: DossierOnPage): Record<string, unknown> {
  return Object.assign({}, ...fieldsNow(action, draft).map((field) => sentField(field, draft, dossier)));
}

function sentField(field: ActionField, draft: ActionDraft, dossier: DossierOnPage): Record<string, unknown> {
  switch (field) {
    case 'documents':
      return { documents: draftDocuments(draft) };
    case 'note':
    case 'authorisation':
    case 'reasonCode':
      return { [field]: draft[field].trim() || null };
    case 'offices':
      return {
        offices: draft.offices.map(({ officeId, name, day }) => ({
          officeId,
          outsideName: officeId === null ? name : null,
          dueAt: closeOf(day),
        })),
      };
    case 'staffId':
      return { staffId: draft.staffId, ...(draft.evenIfAway ? { evenIfAway: true } : {}) };
    case 'consultation':
    case 'leg':
    case 'amountDong':
      return { [field]: Number(draft[field]) };
    case 'promisedAt':
      return { promisedAt: closeOf(draft.promisedAt) };
    case 'decision':
      return {};
    case 'fileIds': {
      // One that was taken off the dossier since it was ticked.
      const fileIds = draft.fileIds.filter((id) => dossier.files.some((file) => file.id === id));
      return fileIds.length > 0 ? { fileIds } : {};
    }
    case 'correction':
      return draft.correction ? { ...correctionFields(dossier, draft.correction) } : {};
    default:
      return { [field]: draft[field].trim() };
  }
}
