import type { DossierAction, StepKind } from '@hcc/shared-schema/generated/hooks';

export type ActionField = 'note' | 'reason' | 'documents' | 'staffId' | 'receivedBy';

/** What was typed into an action's form. Kept as it stands; sent trimmed. */
export interface ActionDraft {
  note: string;
  reason: string;
  documents: string[];
  otherDocuments: string;
  staffId: string;
  receivedBy: string;
}

export const emptyDraft: ActionDraft = {
  note: '',
  reason: '',
  documents: [],
  otherDocuments: '',
  staffId: '',
  receivedBy: '',
};

export const actionFields: Record<DossierAction, readonly ActionField[]> = {
  CLAIM: [],
  RELEASE: ['note'],
  ASSIGN: ['staffId', 'note'],
  ADVANCE: ['note'],
  SEND_BACK: ['reason'],
  REQUEST_SUPPLEMENT: ['documents', 'reason'],
  RECORD_SUPPLEMENT: ['note'],
  REFUSE: ['reason'],
  WITHDRAW: ['reason'],
  STOP: ['reason'],
  RETURN_RESULT: ['receivedBy'],
};

export function isAction(name: string): name is DossierAction {
  return Object.hasOwn(actionFields, name);
}

/** Done at once on the first press: it binds nobody and is undone by its opposite. */
export const immediateActions: readonly DossierAction[] = ['CLAIM'];

/** Ends the case or turns it back: never the main button. */
export const graveActions: readonly DossierAction[] = ['REFUSE', 'WITHDRAW', 'STOP'];

const mainOrder: readonly DossierAction[] = ['RETURN_RESULT', 'RECORD_SUPPLEMENT', 'ADVANCE', 'CLAIM'];
const rowOrder: readonly DossierAction[] = ['CLAIM', 'SEND_BACK', 'REQUEST_SUPPLEMENT', 'ASSIGN', 'RELEASE'];

export interface ActionGroups {
  main: DossierAction | undefined;
  row: DossierAction[];
  menu: DossierAction[];
}

/** Which offered action is the one red button, which stand beside it, which wait in the menu. */
export function groupActions(available: readonly DossierAction[]): ActionGroups {
  const main = mainOrder.find((action) => available.includes(action));
  const rest = available.filter((action) => action !== main);
  const row = rowOrder.filter((action) => rest.includes(action)).slice(0, 3);
  return { main, row, menu: rest.filter((action) => !row.includes(action)) };
}

/** At an APPROVE step finishing the step is the approval, and is called so. */
export function actionLabelKey(action: DossierAction, stepKind: StepKind | undefined): DossierAction | 'APPROVE' {
  return action === 'ADVANCE' && stepKind === 'APPROVE' ? 'APPROVE' : action;
}

export function draftDocuments(draft: ActionDraft): string[] {
  const typed = draft.otherDocuments.split('\n').map((line) => line.trim());
  return [...new Set([...draft.documents, ...typed])].filter((name) => name !== '');
}

/** The fields that must be filled and are not; empty means that it may be sent. */
export function missingFields(action: DossierAction, draft: ActionDraft): ActionField[] {
  return actionFields[action].filter((field) => {
    if (field === 'note') return false;
    if (field === 'documents') return draftDocuments(draft).length === 0;
    return draft[field].trim() === '';
  });
}

export function isEmptyDraft(draft: ActionDraft): boolean {
  return (
    draft.documents.length === 0 &&
    [draft.note, draft.reason, draft.otherDocuments, draft.staffId, draft.receivedBy].every(
      (text) => text.trim() === '',
    )
  );
}
