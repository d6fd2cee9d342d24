import type { Sql, Tx } from '../../database/sql';
import { conflictWith } from '../../kernel/conflict';
import { badField, notFound } from '../../kernel/errors';
import { newId } from '../../kernel/ids';
import type { Instant } from '../../kernel/instant';
import { dayOf } from '../../kernel/instant';
import { searchKey } from '../../kernel/text';
import { requiredText } from '../../kernel/text-field';
import { EMAIL } from '../dossier/receipt/applicant-rules';
import type { Actor } from '../identity/actor';
import { loadBooks, type ReportRoom } from '../papers/report-books';
import { settlementScope } from '../reporting/settlement-scope';
import { daysOf } from './figures-period';
import { KeptFigures } from './kept-figures.entity';
import { checkMeasures, type FiguresRequest } from './read-figures';

/** A person's shelf: what stands there is found at a glance. */
const MOST_KEPT = 30;
const MOST_PINNED = 4;
const LONGEST = { name: 80, mail: 120 };

/** What of kept figures is to be another; what is absent stays. */
export interface KeptFiguresChange {
  name?: string | null;
  figures?: FiguresRequest | null;
  pinned?: boolean | null;
  /** An address; "" takes the subscription back. */
  mailTo?: string | null;
}

function nameOf(text: string): Pick<KeptFigures, 'name' | 'nameKey'> {
  const name = requiredText(text, 'name', 'tên bộ số liệu', LONGEST.name);
  return { name, nameKey: searchKey(name) };
}

/** @throws HccError as `readFigures` does: what is kept can be read */
async function checkRequest(room: ReportRoom, actor: Actor, request: FiguresRequest): Promise<void> {
  checkMeasures(request.measures);
  const { references } = await loadBooks(room);
  settlementScope({ ...request, ...daysOf(request.period, dayOf(room.dossiers.now()), request) }, actor, references);
}

const nameTaken = () =>
  conflictWith('Bạn đã có một bộ số liệu mang tên này; hãy đặt tên khác.', { who: null, at: null });

/**
 * Keeps figures under a name.
 * @returns the id
 * @throws HccError BAD_USER_INPUT naming "name", "measures", "from"; CONFLICT where one has that name already
 */
export async function keepFigures(
  room: ReportRoom,
  actor: Actor,
  input: { name: string; figures: FiguresRequest },
): Promise<string> {
  const named = nameOf(input.name);
  await checkRequest(room, actor, input.figures);
  const { staffId } = actor;
  return room.dossiers.db.transact(async (tx) => {
    if ((await tx.entities.countBy(KeptFigures, { staffId })) >= MOST_KEPT) {
      throw badField('name', `Mỗi người lưu không quá ${MOST_KEPT} bộ số liệu; hãy xóa bớt.`);
    }
    const id = newId();
    const ignore = tx.engine === 'mysql' ? 'INSERT IGNORE' : 'INSERT OR IGNORE';
    // Of two at once the index lets one in.
    const { affected } = await tx.run(
      `${ignore} INTO kept_figures (id, staff_id, office_id, name, name_key, request, pinned, revision, changed_at)
        VALUES (?, ?, ?, ?, ?, ?, 0, 1, ?)`,
      [id, staffId, actor.office.id, named.name, named.nameKey, JSON.stringify(input.figures), room.dossiers.now()],
    );
    if (affected === 0) throw nameTaken();
    return id;
  });
}

/** The figures as they stand, held until the transaction ends. @throws HccError NOT_FOUND; CONFLICT with who and when */
async function lockKept(tx: Tx, { staffId, fullName }: Actor, id: string, revision: number): Promise<KeptFigures> {
  await tx.query(`SELECT id FROM kept_figures WHERE id = ? ${tx.forUpdate}`, [id]);
  const kept = await tx.entities.findOneBy(KeptFigures, { id, staffId });
  if (!kept) throw notFound('bộ số liệu');
  if (kept.revision !== revision) {
    throw conflictWith('Bộ số liệu này vừa được thay đổi ở nơi khác; hãy tải lại.', {
      who: fullName,
      at: kept.changedAt,
    });
  }
  return kept;
}

function mailOf(mailTo: string, kept: KeptFigures, at: Instant): Pick<KeptFigures, 'mailTo' | 'mailSince'> {
  const address = mailTo.trim();
  if (address === '') return { mailTo: null, mailSince: null };
  if (address.length > LONGEST.mail || !EMAIL.test(address)) throw badField('mailTo', 'Địa chỉ thư không hợp lệ.');
  return { mailTo: address, mailSince: kept.mailSince ?? at };
}

/**
 * Renames kept figures, asks another question under their name, pins them or lets them go by e-mail on Fridays.
 * @param revision the one that was seen
 * @throws HccError as `keepFigures` does; NOT_FOUND; CONFLICT where they have changed meanwhile
 */
export async function changeKeptFigures(
  room: ReportRoom,
  actor: Actor,
  { id, revision, ...change }: KeptFiguresChange & { id: string; revision: number },
): Promise<void> {
  const named = change.name == null ? null : nameOf(change.name);
  if (change.figures) await checkRequest(room, actor, change.figures);
  const at = room.dossiers.now();
  const { staffId } = actor;
  await room.dossiers.db.transact(async (tx) => {
    const kept = await lockKept(tx, actor, id, revision);
    if (named && named.nameKey !== kept.nameKey) {
      if (await tx.entities.existsBy(KeptFigures, { staffId, nameKey: named.nameKey })) throw nameTaken();
    }
    if (change.pinned && kept.pinned === 0) {
      const pinned = await tx.entities.countBy(KeptFigures, { staffId, pinned: 1 });
      if (pinned >= MOST_PINNED) throw badField('pinned', `Ghim không quá ${MOST_PINNED} bộ số liệu.`);
    }
    await tx.entities.update(
      KeptFigures,
      { id },
      {
        ...named,
        ...(change.figures ? { request: JSON.stringify(change.figures), officeId: actor.office.id } : {}),
        ...(change.pinned == null ? {} : { pinned: change.pinned ? 1 : 0 }),
        ...(change.mailTo == null ? {} : mailOf(change.mailTo, kept, at)),
        revision: revision + 1,
        changedAt: at,
      },
    );
  });
}

/** @throws HccError NOT_FOUND; CONFLICT where they have changed meanwhile */
export async function dropKeptFigures(
  room: ReportRoom,
  actor: Actor,
  { id, revision }: { id: string; revision: number },
): Promise<void> {
  await room.dossiers.db.transact(async (tx) => {
    await lockKept(tx, actor, id, revision);
    await tx.entities.delete(KeptFigures, { id });
  });
}

/** One's own, pinned ones first, then by name. */
export function readKeptFigures({ entities }: Pick<Sql, 'entities'>, staffId: string): Promise<KeptFigures[]> {
  return entities.find(KeptFigures, { where: { staffId }, order: { pinned: 'DESC', nameKey: 'ASC' } });
}
