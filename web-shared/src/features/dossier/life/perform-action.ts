import type { ApolloClient, DocumentNode } from '@apollo/client';
import {
  AdvanceDossierDocument,
  AssignDossierDocument,
  ClaimDossierDocument,
  type DossierAction,
  RecordSupplementDocument,
  RefuseDossierDocument,
  ReleaseDossierDocument,
  RequestSupplementDocument,
  ReturnResultDocument,
  SendBackDossierDocument,
  StopDossierDocument,
  WithdrawDossierDocument,
} from '@hcc/shared-schema/generated/hooks';
import type { Sent } from '../../../session/link/earlier-attempt';
import type { DossierOnPage } from '../use-dossier';
import { type ActionDraft, actionFields, draftDocuments } from './action-forms';

const documents: Record<DossierAction, DocumentNode> = {
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
};

type Answer = Record<string, { dossier: DossierOnPage }>;

/** Every command answers under its own name with the dossier as it is afterwards. */
export async function performAction(
  client: ApolloClient,
  action: DossierAction,
  target: { id: string; version: number },
  draft: ActionDraft,
  sent: Sent,
): Promise<DossierOnPage> {
  const { data } = await client.mutate<Answer>({
    mutation: documents[action],
    variables: { id: target.id, expectedVersion: target.version, ...sentFields(action, draft) },
    context: { sent },
  });
  const dossier = data ? Object.values(data)[0]?.dossier : undefined;
  if (!dossier) throw new Error(`${action} answered without a dossier`);
  return dossier;
}

function sentFields(action: DossierAction, draft: ActionDraft): Record<string, unknown> {
  const sent: Record<string, unknown> = {};
  for (const field of actionFields[action]) {
    if (field === 'documents') sent.documents = draftDocuments(draft);
    else if (field === 'note') sent.note = draft.note.trim() || null;
    else sent[field] = draft[field].trim();
  }
  return sent;
}
