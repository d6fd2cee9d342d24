import { HccError } from '../../kernel/errors';
import { StepKind } from '../catalogue/catalogue-terms';
import { Dossier } from '../dossier/dossier.entity';
import { loadReferences } from '../dossier/dossier-room';
import { advanceDossier } from '../dossier/life/commands/advance-dossier';
import { runCommand } from '../dossier/life/run-command';
import type { Actor } from '../identity/actor';
import { findPerson } from '../identity/sign-in/person';
import { Staff, StaffOffice, StaffStatus } from '../identity/staff.entity';
import { PracticeGuide } from './practice.entity';
import type { PracticeRoom } from './practice-room';

/** The longest road of the catalogue has fewer steps. */
const MOST_STEPS = 20;

/** Somebody of the office who may do the step. */
async function findColleague(
  { identity, practice: { db, now } }: PracticeRoom,
  officeId: string,
  kind: StepKind,
): Promise<Actor | null> {
  const wanted = kind === StepKind.APPROVE ? 'dossier:approve' : 'dossier:advance';
  const places = await db.read.entities.find(StaffOffice, { where: { officeId }, order: { staffId: 'ASC' } });
  for (const { staffId } of places) {
    const staff = await db.read.entities.findOneBy(Staff, { id: staffId, status: StaffStatus.ACTIVE });
    const person = staff && (await findPerson(identity, { ...staff, hasSecondFactor: false }, now()));
    if (person?.actor.office.id === officeId && person.actor.permissions.has(wanted)) return person.actor;
  }
  return null;
}

/**
 * The colleagues of the guided dossier settle it, each at his own office, by the commands that they would give; it
 * comes back to the desk for the citizen.
 * @throws HccError CONFLICT where there is no dossier that lies with others
 */
export async function settleByColleagues(room: PracticeRoom, actor: Actor): Promise<void> {
  const { practice } = room;
  const guide = await practice.db.read.entities.findOneBy(PracticeGuide, { staffId: actor.staffId });
  const id = guide?.dossierId;
  for (let steps = 0; id && steps < MOST_STEPS; steps++) {
    const { catalogue } = await loadReferences(practice);
    const row = await practice.db.read.entities.findOneByOrFail(Dossier, { id });
    const step = catalogue.getVersion(row.procedureVersionId).steps[row.stepOrdinal - 1];
    const lies = row.currentOfficeId;
    if (row.status === 'COMPLETED' && steps > 0) return;
    if (!step || !lies || (steps === 0 && lies === actor.office.id)) break;
    const colleague = await findColleague(room, lies, step.kind);
    if (!colleague) break;
    await runCommand(practice, colleague, advanceDossier, { id, expectedVersion: row.version }, { note: 'Luyện tập' });
  }
  throw new HccError('CONFLICT', 'Hồ sơ luyện tập chưa được chuyển đi, hoặc đã về đến nơi trả kết quả.');
}
