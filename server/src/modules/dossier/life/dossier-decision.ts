import { conflictWith } from '../../../kernel/conflict';
import { forbidden, HccError } from '../../../kernel/errors';
import { type Instant } from '../../../kernel/instant';
import type { WorkCalendar } from '../../calendar/work-calendar';
import type { Catalogue } from '../../catalogue/catalogue';
import { ConsultationRule } from '../../catalogue/catalogue-terms';
import type { ProcedureStep, ProcedureVersion } from '../../catalogue/procedure.entity';
import type { Actor } from '../../identity/actor';
import { permissionsOf } from '../../identity/permissions';
import type { Directory } from '../../organisation/directory';
import { legMinutes } from '../clock/dossier-clock';
import type { DossierOrigin } from '../dossier-origin';
import { type DossierAction, type NumberedForm, STATUS_TEXT } from '../dossier-terms';
import type { DossierState, LegState } from '../history/dossier.projection';
import type { EventDraft } from '../history/dossier-store';
import { isOverQuota } from '../history/leg-quota';
import { openMattersOf } from '../history/open-matters';
import { officeOfStep } from '../road';
import { availableActions, permissionFor, refusalOf } from './dossier.policy';
import { type DossierFacts, isLateNow, isOpenedSince, legalActions, withPresentOffices } from './dossier.transitions';

/** Everything a decision looks at. Pure data: deciding reads no table and no clock. */
export interface Situation {
  origin: DossierOrigin;
  state: DossierState;
  version: ProcedureVersion;
  directory: Directory;
  catalogue: Catalogue;
  calendar: WorkCalendar;
  /** When somebody of the holding office first looked at it; see the row's column. */
  openedAt: Instant | null;
  /** As the citizen chose. */
  returnsByPost: boolean;
  actor: Actor;
  at: Instant;
}

/** One thing that can be done to a dossier. */
export interface Command<Input> {
  action: DossierAction;
  /** The letter or list that it makes; its number is the office's next of the year. */
  numbered?: NumberedForm;
  /** @throws HccError BAD_USER_INPUT naming the field */
  decide(situation: Situation, input: Input): EventDraft;
}

export function factsOf({
  origin,
  state,
  version,
  calendar,
  openedAt,
  returnsByPost,
  at,
  directory,
}: Omit<Situation, 'catalogue' | 'actor'>): DossierFacts {
  return withPresentOffices(directory, {
    status: state.status,
    stepKind: state.stepKind,
    stepOrdinal: state.stepOrdinal,
    isFirstStep: version.steps[0]?.ordinal === state.stepOrdinal,
    assigneeId: state.assigneeId,
    currentOfficeId: state.currentOfficeId,
    previousOfficeId: state.previousOfficeId,
    receivingOfficeId: origin.receivingOfficeId,
    passedOfficeIds: state.legs.map(({ officeId }) => directory.presentOffice(officeId).id),
    isOpened: isOpenedSince({ openedAt }, state),
    isDue: state.dueAt !== null,
    isLate: isLateNow(state, at),
    lateOfficeIds: state.legs.filter((leg) => isLegLate(leg, state, calendar, at)).map(({ officeId }) => officeId),
    matters: openMattersOf(state.proceedings),
    waitsForAnswers: version.onConsultation === ConsultationRule.WAIT,
    returnsByPost,
  });
}

/** Whether a leg takes, or took, longer than it was given. @param at now, for the leg that goes on */
export function isLegLate(leg: LegState, state: DossierState, calendar: WorkCalendar, at: Instant): boolean {
  return isOverQuota(leg, leg.leftAt === null ? legMinutes(state, calendar, at) : leg.usedMinutes);
}

/**
 * Refuses what the state or the actor's standing does not allow.
 * @throws HccError FORBIDDEN (no such right, or not this office's turn), ILLEGAL_ACTION (not in this state; says what is
 * allowed), CONFLICT (a colleague holds it; says who and since when)
 */
export function assertMayAct(situation: Situation, action: DossierAction): void {
  const { state, actor, directory } = situation;
  const facts = factsOf(situation);
  const refusal = refusalOf(actor, action, facts);
  if (refusal === 'PERMISSION') throw forbidden('Tài khoản của bạn không có quyền thực hiện thao tác này.');
  if (!legalActions(facts).includes(action)) {
    throw new HccError(
      'ILLEGAL_ACTION',
      `Hồ sơ đang ở trạng thái "${STATUS_TEXT[state.status]}", bước "${state.legs.at(-1)!.stepName}": không thực hiện được thao tác này.`,
      { allowed: availableActions(actor, facts) },
    );
  }
  if (refusal === 'NOT_HOLDER') {
    const holder = directory.getOffice(state.currentOfficeId);
    throw forbidden(`Hồ sơ đang do ${holder.name} thụ lý, không phải cơ quan của bạn.`);
  }
  if (refusal === 'NOT_RECEIVER') {
    throw forbidden('Chỉ nơi đã tiếp nhận hồ sơ được ghi nhận yêu cầu này của công dân.');
  }
  if (refusal === 'NOT_SENDER') throw forbidden('Chỉ cơ quan vừa chuyển hồ sơ đi được làm việc này.');
  if (refusal === 'NO_LEG') throw forbidden('Cơ quan của bạn không có chặng nào chậm ở hồ sơ này.');
  if (refusal === 'NOT_CONSULTED') throw forbidden('Cơ quan của bạn không được lấy ý kiến về hồ sơ này.');
  if (refusal === 'HELD_BY_COLLEAGUE') {
    throw conflictWith(
      `${state.assigneeName} đang giữ hồ sơ này.`,
      { who: state.assigneeName, at: state.heldSince ?? state.enteredAt },
      { currentVersion: state.version, allowed: availableActions(actor, facts) },
    );
  }
}

/** What the actor may do with the dossier as it stands; the answer to an illegal action says so. */
export function availableActionsOf(situation: Situation): DossierAction[] {
  return availableActions(situation.actor, factsOf(situation));
}

/** The step after the present one. @throws Error where the route has none */
export function nextStep({ state, version }: Situation): ProcedureStep {
  const step = version.steps.find(({ ordinal }) => ordinal > state.stepOrdinal);
  if (!step) throw new Error(`Procedure ${version.code} has no step after ${state.stepOrdinal}.`);
  return step;
}

/** Where a step is done for this dossier. */
export function officeIdOfStep({ directory, origin }: Situation, step: ProcedureStep): string {
  return officeOfStep(directory, origin, step).id;
}

/** For whom a stand-in acts: the colleague who holds the dossier, or whose right it takes; null where he acts for himself. */
export function principalOf(
  { actor, state }: Situation,
  action: DossierAction,
): { staffId: string; fullName: string } | null {
  if (actor.standsInFor.length === 0) return null;
  const needed = permissionFor(action, state.stepKind);
  const holder = actor.standsInFor.find(
    ({ staffId, permissions }) => staffId === state.assigneeId && permissions.has(needed),
  );
  const isOwnRight = permissionsOf(actor.roles).includes(needed);
  const principal =
    holder ?? (isOwnRight ? undefined : actor.standsInFor.find(({ permissions }) => permissions.has(needed)));
  return principal ? { staffId: principal.staffId, fullName: principal.fullName } : null;
}
