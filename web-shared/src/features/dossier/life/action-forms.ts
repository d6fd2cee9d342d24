import type { DossierAction, StepKind } from '@hcc/shared-schema/generated/hooks';
import { hasChanges } from '../correction/correction-draft';
import type { DossierOnPage } from '../use-dossier';
import { type ActionDraft, draftDocuments } from './action-draft';

export type ActionField = Exclude<keyof ActionDraft, 'otherDocuments' | 'evenIfAway'>;

export const actionFields: Record<DossierAction, readonly ActionField[]> = {
  CLAIM: [],
  RELEASE: ['note'],
  ASSIGN: ['staffId', 'note'],
  ADVANCE: ['note'],
  SEND_BACK: ['reason'],
  REQUEST_SUPPLEMENT: ['documents', 'reasonCode', 'reason'],
  RECORD_SUPPLEMENT: ['note'],
  REFUSE: ['reasonCode', 'reason'],
  WITHDRAW: ['reason'],
  STOP: ['reason'],
  RETURN_RESULT: ['receivedBy', 'authorisation'],
  CONSULT: ['question', 'offices'],
  ANSWER_CONSULTATION: ['consultation', 'opinion', 'answer', 'fileIds'],
  CLOSE_CONSULTATION: ['consultation', 'reason'],
  REQUIRE_PAYMENT: ['amountDong', 'purpose'],
  RECORD_PAYMENT: ['amountDong', 'payer', 'method', 'note'],
  PROPOSE_APOLOGY: ['cause', 'explanation', 'promisedAt'],
  DECIDE_APOLOGY: ['decision', 'reason', 'note'],
  RECALL: ['reason'],
  RECORD_LATE_CAUSE: ['leg', 'cause', 'explanation'],
  CORRECT_RECEIPT: ['correction', 'reason'],
  ISSUE_RESULT: ['number', 'issuedOn', 'signer', 'fileIds'],
  // Done for a whole list on pages of their own.
  HAND_OVER: [],
  CONFIRM_HANDOVER: [],
  SEND_BY_POST: ['trackingCode', 'to'],
  RECORD_POST_RETURN: ['reason'],
};

type OptionalField = 'note' | 'authorisation' | 'fileIds' | 'reasonCode';
export type RequiredField = Exclude<ActionField, OptionalField>;

function isRequired(field: ActionField): field is RequiredField {
  return field !== 'note' && field !== 'authorisation' && field !== 'fileIds' && field !== 'reasonCode';
}

/** The fields that the form has now: a refused apology takes a reason, an approved one a note. */
export function fieldsNow(action: DossierAction, draft: ActionDraft): readonly ActionField[] {
  const fields = actionFields[action];
  if (action !== 'DECIDE_APOLOGY') return fields;
  if (draft.decision === 'REJECT') return ['decision', 'reason'];
  return draft.decision === 'APPROVE' ? ['decision', 'note'] : ['decision'];
}

/** Something must be written before it can be sent. */
export function isBinding(action: DossierAction): boolean {
  return actionFields[action].some(isRequired);
}

export function isAction(name: string): name is DossierAction {
  return Object.hasOwn(actionFields, name);
}

/** "answer-consultation" in an address, as a list of questions has it. */
export function actionFromAddress(value: string | null): DossierAction | undefined {
  const name = (value ?? '').toUpperCase().replaceAll('-', '_');
  return isAction(name) ? name : undefined;
}

/** Done at once on the first press: it binds nobody and is undone by its opposite. */
export const immediateActions: readonly DossierAction[] = ['CLAIM'];

/** Ends the case or turns it back: never the main button. */
export const graveActions: readonly DossierAction[] = ['REFUSE', 'WITHDRAW', 'STOP'];

/** The pages on which these are done, many at a time. */
export const actionPages: Partial<Record<DossierAction, string>> = {
  HAND_OVER: '/hand-over?side=given',
  CONFIRM_HANDOVER: '/hand-over?side=received',
};

const mainOrder: readonly DossierAction[] = [
  'RETURN_RESULT',
  'RECORD_SUPPLEMENT',
  'RECORD_PAYMENT',
  'ADVANCE',
  'ANSWER_CONSULTATION',
  'CLAIM',
];

export type MenuGroup = 'PROCESS' | 'CITIZEN' | 'ADVICE' | 'MEND';

const menuOrder: Record<MenuGroup, readonly DossierAction[]> = {
  PROCESS: [
    'ADVANCE',
    'CLAIM',
    'ASSIGN',
    'RELEASE',
    'SEND_BACK',
    'ISSUE_RESULT',
    'HAND_OVER',
    'CONFIRM_HANDOVER',
    'REFUSE',
    'STOP',
  ],
  CITIZEN: [
    'REQUEST_SUPPLEMENT',
    'RECORD_SUPPLEMENT',
    'REQUIRE_PAYMENT',
    'RECORD_PAYMENT',
    'RETURN_RESULT',
    'SEND_BY_POST',
    'RECORD_POST_RETURN',
    'WITHDRAW',
  ],
  ADVICE: [
    'CONSULT',
    'ANSWER_CONSULTATION',
    'CLOSE_CONSULTATION',
    'PROPOSE_APOLOGY',
    'DECIDE_APOLOGY',
    'RECORD_LATE_CAUSE',
  ],
  MEND: ['CORRECT_RECEIPT', 'RECALL'],
};

export interface ActionGroups {
  main: DossierAction | undefined;
  /** Groups without an action are left out. */
  menu: { group: MenuGroup; actions: DossierAction[] }[];
}

/** Which offered action is the one red button, and how the others stand in the menu. */
export function groupActions(available: readonly DossierAction[]): ActionGroups {
  const main = mainOrder.find((action) => available.includes(action));
  const menu = (Object.keys(menuOrder) as MenuGroup[]).map((group) => ({
    group,
    actions: menuOrder[group].filter((action) => action !== main && available.includes(action)),
  }));
  return { main, menu: menu.filter(({ actions }) => actions.length > 0) };
}

/** At an APPROVE step finishing the step is the approval, and is called so. */
export function actionLabelKey(action: DossierAction, stepKind: StepKind | undefined): DossierAction | 'APPROVE' {
  return action === 'ADVANCE' && stepKind === 'APPROVE' ? 'APPROVE' : action;
}

/** The fields that must be filled and are not; empty means that it may be sent. */
export function missingFields(action: DossierAction, draft: ActionDraft, dossier: DossierOnPage): RequiredField[] {
  const required = fieldsNow(action, draft).filter(isRequired);
  return required.filter((field) => {
    if (field === 'documents') return draftDocuments(draft).length === 0;
    if (field === 'offices') return draft.offices.length === 0 || draft.offices.some(({ day }) => day === '');
    if (field === 'correction') return !draft.correction || !hasChanges(dossier, draft.correction);
    const value = draft[field];
    return value.trim() === '';
  });
}
