import type { Database } from '../../database/database';
import type { Tx } from '../../database/sql';
import { dayOf } from '../../kernel/instant';
import { monthOf } from '../../kernel/month';
import { StepKind } from '../catalogue/catalogue-terms';
import { legSums, personSums } from './cell-sums';
import { addLegCells, addPersonCells } from './roll-up';

const LEG_PAGE = 10_000;

/** Makes an office's cells anew from its legs: by kind of step and by person. */
export async function rebuildLegCells(db: Database, officeId: string): Promise<void> {
  await db.transact(
    async (tx) => {
      await tx.query(`SELECT period FROM leg_cell WHERE office_id = ?${tx.forUpdate}`, [officeId]);
      await tx.query(`SELECT period FROM person_cell WHERE office_id = ?${tx.forUpdate}`, [officeId]);
      const sums = legSums();
      const persons = personSums();
      for await (const legs of closedLegs(tx, officeId)) {
        sums.add(
          legs.map(({ stepKind, leftAt, usedMinutes, quotaMinutes }) => ({
            period: monthOf(dayOf(leftAt)),
            officeId,
            stepKind,
            legs: 1,
            usedMinutes,
            quotaMinutes,
            overQuota: usedMinutes > quotaMinutes ? 1 : 0,
          })),
        );
        persons.add(
          legs.map(({ assigneeId, leftAt, usedMinutes, quotaMinutes }) => ({
            period: monthOf(dayOf(leftAt)),
            officeId,
            personId: assigneeId ?? '',
            legs: 1,
            usedMinutes,
            quotaMinutes,
            overQuota: usedMinutes > quotaMinutes ? 1 : 0,
          })),
        );
      }
      await tx.run('DELETE FROM leg_cell WHERE office_id = ?', [officeId]);
      await tx.run('DELETE FROM person_cell WHERE office_id = ?', [officeId]);
      await addPersonCells(tx, persons.rows());
      await addLegCells(tx, sums.rows());
    },
    { repeatableRead: true },
  );
}

interface ClosedLeg {
  dossierId: string;
  ordinal: number;
  stepKind: StepKind;
  assigneeId: string | null;
  leftAt: number;
  usedMinutes: number;
  quotaMinutes: number;
}

/** Legs that an office has finished. Handing out is left out: the case had ended when it began. */
async function* closedLegs(tx: Tx, officeId: string): AsyncGenerator<ClosedLeg[]> {
  let after = { dossierId: '', ordinal: 0 };
  for (;;) {
    const legs = await tx.query<ClosedLeg>(
      `SELECT dossier_id AS dossierId, ordinal, step_kind AS stepKind, assignee_id AS assigneeId, left_at AS leftAt, used_minutes AS usedMinutes,
              quota_minutes AS quotaMinutes
         FROM leg
        WHERE office_id = ? AND dossier_id >= ? AND (dossier_id > ? OR ordinal > ?)
          AND left_at IS NOT NULL AND step_kind <> ?
        ORDER BY dossier_id, ordinal LIMIT ?`,
      [officeId, after.dossierId, after.dossierId, after.ordinal, StepKind.RETURN, LEG_PAGE],
    );
    if (legs.length > 0) yield legs;
    if (legs.length < LEG_PAGE) return;
    after = legs.at(-1)!;
  }
}
