import { insertRows } from '../../../database/rows';
import { placeholders, type Tx } from '../../../database/sql';
import { conflictWith } from '../../../kernel/conflict';
import { badField, badInput, type FieldProblem, HccError, notFound } from '../../../kernel/errors';
import { newId } from '../../../kernel/ids';
import { type Instant } from '../../../kernel/instant';
import type { Actor } from '../../identity/actor';
import { takeFormNumber } from '../changes/form-number';
import { visibleCondition } from '../dossier.jurisdiction';
import { normalCode } from '../dossier-code';
import { type DossierRoom, loadReferences, type References } from '../dossier-room';
import { NumberedForm } from '../dossier-terms';
import { confirmHandover, handOver } from '../life/commands/hand-over';
import { type CommandTarget, runCommandIn } from '../life/run-command';
import { HandoverItem, HandoverList } from './handover.entity';

const MOST_ITEMS = 500;
/** What is no fault of one dossier on the list: it is said as of any command. */
const ASIDE = new Set(['CONFLICT', 'NOT_FOUND', 'FORBIDDEN']);

interface Candidate {
  id: string;
  currentOfficeId: string;
}

/**
 * Makes a list of results that go to one centre: all of them, or none and an answer that says which can't.
 * @returns the list's id
 * @throws HccError BAD_USER_INPUT naming `dossiers[i]`; NOT_FOUND, FORBIDDEN; CONFLICT where one was changed meanwhile
 */
export async function createHandover(
  room: DossierRoom,
  actor: Actor,
  targets: readonly CommandTarget[],
): Promise<string> {
  if (targets.length === 0) throw badField('dossiers', 'Phải chọn ít nhất một hồ sơ.');
  if (targets.length > MOST_ITEMS) throw badField('dossiers', `Nhiều quá ${MOST_ITEMS} hồ sơ trong một bảng kê.`);
  const references = await loadReferences(room);
  return room.db.transact(async (tx) => {
    const toOfficeId = await commonCentre(tx, actor, references, targets);
    const id = newId();
    const at = room.now();
    const number = await takeFormNumber(tx, actor.office.id, NumberedForm.HANDOVER, at);
    const problems: FieldProblem[] = [];
    for (const [index, target] of targets.entries()) {
      try {
        await runCommandIn(room, tx, references, actor, handOver, target, { listId: id, number });
      } catch (error) {
        if (!(error instanceof HccError) || ASIDE.has(error.code)) throw error;
        problems.push({ path: `dossiers[${index}]`, reason: error.message });
      }
    }
    if (problems.length > 0) throw badInput(problems);
    await tx.entities.insert(HandoverList, {
      id,
      number,
      fromOfficeId: actor.office.id,
      toOfficeId,
      createdAt: at,
      createdBy: actor.fullName,
      size: targets.length,
    });
    const items = targets.map(({ id: dossierId }, index) => ({ listId: id, ordinal: index + 1, dossierId }));
    await insertRows<HandoverItem>(room.db.writer, tx, HandoverItem, items);
    return id;
  });
}

/** One list goes to one centre. */
async function commonCentre(
  tx: Tx,
  actor: Actor,
  { directory }: References,
  targets: readonly CommandTarget[],
): Promise<string> {
  const ids = targets.map(({ id }) => id);
  const visible = visibleCondition(actor, directory);
  const rows = await tx.query<Candidate>(
    `SELECT d.id, d.current_office_id AS currentOfficeId FROM dossier d
      WHERE d.id IN (${placeholders(ids.length)}) AND ${visible.sql}`,
    [...ids, ...visible.values],
  );
  const byId = new Map(rows.map((row) => [row.id, row]));
  const first = byId.get(ids[0]!);
  if (!first) throw notFound('hồ sơ');
  const problems: FieldProblem[] = [];
  for (const [index, id] of ids.entries()) {
    const row = byId.get(id);
    if (!row) throw notFound('hồ sơ');
    if (ids.indexOf(id) < index) problems.push({ path: `dossiers[${index}]`, reason: 'Hồ sơ này đã có ở trên.' });
    else if (row.currentOfficeId !== first.currentOfficeId) {
      problems.push({ path: `dossiers[${index}]`, reason: 'Hồ sơ này trả ở nơi khác; hãy lập bảng kê riêng.' });
    }
  }
  if (problems.length > 0) throw badInput(problems);
  return first.currentOfficeId;
}

interface ItemRow {
  dossierId: string;
  version: number;
  confirmedAt: Instant | null;
  confirmedBy: string | null;
}

/**
 * The centre has a result of the list in hand: its code was scanned.
 * @returns the dossier's id
 * @throws HccError NOT_FOUND (no such list of one's own), BAD_USER_INPUT naming `code` where it is not on the list,
 * CONFLICT (who and when) where it was confirmed already
 */
export async function confirmHandedOver(
  room: DossierRoom,
  actor: Actor,
  listId: string,
  code: string,
): Promise<string> {
  const references = await loadReferences(room);
  return room.db.transact(async (tx) => {
    const [list] = await tx.query<{ toOfficeId: string }>(
      'SELECT to_office_id AS toOfficeId FROM handover_list WHERE id = ?',
      [listId],
    );
    const isOurs = list && references.directory.presentOffice(list.toOfficeId).id === actor.office.id;
    if (!isOurs) throw notFound('bảng kê bàn giao');
    const [item] = await tx.query<ItemRow>(
      `SELECT i.dossier_id AS dossierId, d.version, i.confirmed_at AS confirmedAt, i.confirmed_by AS confirmedBy
         FROM handover_item i JOIN dossier d ON d.id = i.dossier_id WHERE i.list_id = ? AND d.code = ?`,
      [listId, normalCode(code)],
    );
    if (!item) throw badField('code', 'Mã này không có trong bảng kê.');
    if (item.confirmedAt !== null) {
      throw conflictWith(`${item.confirmedBy} đã xác nhận hồ sơ này.`, { who: item.confirmedBy, at: item.confirmedAt });
    }
    const target = { id: item.dossierId, expectedVersion: item.version };
    await runCommandIn(room, tx, references, actor, confirmHandover, target, {});
    await tx.run('UPDATE handover_item SET confirmed_at = ?, confirmed_by = ? WHERE list_id = ? AND dossier_id = ?', [
      room.now(),
      actor.fullName,
      listId,
      item.dossierId,
    ]);
    return item.dossierId;
  });
}
