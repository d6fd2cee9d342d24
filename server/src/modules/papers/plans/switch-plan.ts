import { dayOf } from '../../../kernel/instant';
import { AuditKind } from '../../audit/audit-terms';
import { recordChange } from '../../audit/record-change';
import type { Actor } from '../../identity/actor';
import type { PaperKind } from '../paper';
import type { ReportRoom } from '../report-books';
import { coveredBefore } from './plan-days';
import { ReportPlan } from './report-plan.entity';

/**
 * Switches a plan of the actor's office on or off. Switched on it begins with the next period whose paper is due;
 * switched on twice it goes on as it does.
 */
export async function switchPlan(
  { dossiers }: ReportRoom,
  actor: Actor,
  { kind, isOn }: { kind: PaperKind; isOn: boolean },
): Promise<void> {
  const at = dossiers.now();
  const calendar = (await dossiers.calendars.get()).of(actor.office.id);
  const coveredTo = coveredBefore(kind, dayOf(at), calendar);
  await dossiers.db.transact(async (tx) => {
    const officeId = actor.office.id;
    const plan = await tx.entities.findOneBy(ReportPlan, { officeId, kind });
    if (plan?.isOn === Number(isOn)) return;
    const change = {
      isOn: Number(isOn),
      changedAt: at,
      changedById: actor.staffId,
      changedBy: actor.fullName,
      problem: null,
    };
    await tx.entities.upsert(ReportPlan, { officeId, kind, ...(plan ?? {}), ...change, coveredTo }, [
      'officeId',
      'kind',
    ]);
    await recordChange(dossiers.db, tx, {
      kind: AuditKind.SETTING_CHANGED,
      by: actor,
      subject: `office.${actor.office.code}.report-plan.${kind}`,
      before: { isOn: plan?.isOn === 1 },
      after: { isOn },
    });
  });
}
