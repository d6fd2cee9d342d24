import { badField, forbidden, HccError } from '../../../kernel/errors';
import { formatInstant, type Instant } from '../../../kernel/instant';
import { clean } from '../../../kernel/text';
import type { WorkCalendar } from '../../calendar/work-calendar';
import type { ProcedureStep, ProcedureVersion } from '../../catalogue/procedure.entity';
import type { Actor } from '../../identity/actor';
import type { Directory } from '../../organisation/directory';
import type { DossierOrigin } from '../dossier-room';
import { type DossierAction, STATUS_TEXT } from '../dossier-terms';
import type { DossierState } from '../history/dossier.projection';
import type { EventDraft } from '../history/dossier-store';
import { availableActions, refusalOf } from './dossier.policy';
import { type DossierFacts, legalActions } from './dossier.transitions';

const MAX_NOTE = 2_000;

/** Everything a decision looks at. Pure data: deciding reads no table and no clock. */
export interface Situation {
  origin: DossierOrigin;
  state: DossierState;
  version: ProcedureVersion;
  directory: Directory;
  calendar: WorkCalendar;
  actor: Actor;
  at: Instant;
}

/** One thing that can be done to a dossier. */
export interface Command<Input> {
  action: DossierAction;
  /** @throws HccError BAD_USER_INPUT naming the field */
  decide(situation: Situation, input: Input): EventDraft;
}

export function factsOf(state: DossierState, receivingOfficeId: string): DossierFacts {
  return {
    status: state.status,
    stepKind: state.stepKind,
    stepOrdinal: state.stepOrdinal,
    assigneeId: state.assigneeId,
    currentOfficeId: state.currentOfficeId,
    receivingOfficeId,
  };
}

/**
 * Refuses what the state or the actor's standing does not allow.
 * @throws HccError FORBIDDEN (no such right, or not this office's turn), ILLEGAL_ACTION (not in this state; says what is
 * allowed), CONFLICT (a colleague holds it; says who and since when)
 */
export function assertMayAct(situation: Situation, action: DossierAction): void {
  const { state, actor, origin, directory } = situation;
  const facts = factsOf(state, origin.receivingOfficeId);
  const refusal = refusalOf(actor, action, facts);
  if (refusal === 'PERMISSION') throw forbidden('Tài khoản của bạn không có quyền thực hiện thao tác này.');
  const allowed = availableActions(actor, facts);
  if (!legalActions(facts).includes(action)) {
    throw new HccError(
      'ILLEGAL_ACTION',
      `Hồ sơ đang ở trạng thái "${STATUS_TEXT[state.status]}", bước "${state.legs.at(-1)!.stepName}": không thực hiện được thao tác này.`,
      { allowed },
    );
  }
  if (refusal === 'NOT_HOLDER') {
    const holder = directory.getOffice(state.currentOfficeId);
    throw forbidden(`Hồ sơ đang do ${holder.name} thụ lý, không phải cơ quan của bạn.`);
  }
  if (refusal === 'NOT_RECEIVER') {
    throw forbidden('Chỉ nơi đã tiếp nhận hồ sơ được ghi nhận yêu cầu này của công dân.');
  }
  if (refusal === 'HELD_BY_COLLEAGUE') {
    throw new HccError('CONFLICT', `${state.assigneeName} đang giữ hồ sơ này.`, {
      who: state.assigneeName,
      when: formatInstant(state.heldSince ?? state.enteredAt),
      currentVersion: state.version,
      allowed,
    });
  }
}

/** The step after the present one. @throws Error where the route has none */
export function nextStep({ state, version }: Situation): ProcedureStep {
  const step = version.steps.find(({ ordinal }) => ordinal > state.stepOrdinal);
  if (!step) throw new Error(`Procedure ${version.code} has no step after ${state.stepOrdinal}.`);
  return step;
}

/** Where a step is done for this dossier. */
export function officeOfStep({ directory, origin }: Situation, step: ProcedureStep): string {
  const receivingAreaCode = directory.getOffice(origin.receivingOfficeId).areaCode;
  return directory.resolveOffice(step.officeRule, receivingAreaCode).id;
}

/** @throws HccError BAD_USER_INPUT */
export function requiredText(text: string | null | undefined, path: string, what: string, max = MAX_NOTE): string {
  const value = clean(text ?? '');
  if (value === '') throw badField(path, `Phải ghi ${what}.`);
  return withinLength(value, path, max);
}

/** @throws HccError BAD_USER_INPUT */
export function optionalText(text: string | null | undefined, path: string, max = MAX_NOTE): string | null {
  const value = clean(text ?? '');
  return value === '' ? null : withinLength(value, path, max);
}

function withinLength(value: string, path: string, max: number): string {
  if (value.length > max) throw badField(path, `Dài quá ${max} ký tự (đang có ${value.length}).`);
  return value;
}
