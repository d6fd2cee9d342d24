import type { EntityTarget } from 'typeorm';
import { isDuplicateKey, type Sql, type Tx } from '../../database/sql';
import { badField } from '../../kernel/errors';
import { newId } from '../../kernel/ids';
import { searchKey } from '../../kernel/text';
import { visibleCondition } from '../dossier/dossier.jurisdiction';
import { normalCode } from '../dossier/dossier-code';
import type { DossierRoom, References } from '../dossier/dossier-room';
import type { Actor } from '../identity/actor';
import type { CaseColumns } from './case-columns';
import { type CaseContent, openCase } from './case-journal';
import { answerDue } from './case-life';
import type { Doer } from './case-step';
import type { CaseTable } from './case-table';
import { CaseState } from './case-terms';
import { neededKey } from './case-texts';

/** What a case begins with. */
export interface FirstWords {
  title: string;
  content: string;
  dossierCode: string | null;
}

/** The columns that every case begins with. @param days working days for the answer */
export function beginning(
  { now }: Pick<DossierRoom, 'now'>,
  actor: Doer,
  { calendars }: Pick<References, 'calendars'>,
  { title, content, dossierCode }: FirstWords,
  { handlerOfficeId, days }: { handlerOfficeId: string; days: number },
): CaseContent<CaseColumns> {
  const at = now();
  return {
    title,
    content,
    searchKey: searchKey(`${title} ${content}`),
    dossierCode,
    openedAt: at,
    openedById: actor.staffId,
    openedBy: actor.fullName,
    openedInOfficeId: actor.office?.id ?? handlerOfficeId,
    handlerOfficeId,
    takenById: null,
    takenBy: null,
    state: CaseState.OPENED,
    dueAt: answerDue(at, days, calendars.province),
    dueDays: days,
    pausedAt: null,
    pausedMinutes: 0,
    answer: null,
    answeredAt: null,
    answeredBy: null,
    answerMinutes: null,
    closedAt: null,
  };
}

/**
 * Opens a case; the same key gives the first one back.
 * @param make its columns, with everything checked
 * @param alongside what else is written in its transaction
 * @returns its id
 * @throws HccError BAD_USER_INPUT naming `idempotencyKey`, and what `make` throws
 */
export async function openOnce<Row extends CaseColumns>(
  room: DossierRoom,
  table: CaseTable<Row>,
  actor: Doer,
  key: string,
  make: () => Promise<CaseContent<Row>>,
  alongside: (tx: Tx, id: string) => Promise<void> = async () => undefined,
): Promise<string> {
  const idempotencyKey = neededKey(key);
  const findFirst = async () => {
    const cases = room.db.read.entities.getRepository(table.entity as EntityTarget<CaseColumns>);
    const first = await cases.findOneBy({ idempotencyKey });
    if (first && first.openedById !== actor.staffId)
      throw badField('idempotencyKey', 'Khóa này đã có người khác dùng.');
    return first?.id;
  };
  const first = await findFirst();
  if (first) return first;
  const content = await make();
  const id = newId();
  const step = { actor, at: content.openedAt };
  try {
    await room.db.transact(async (tx) => {
      await openCase(room.db, tx, table, { id, idempotencyKey, step, content });
      await alongside(tx, id);
    });
    return id;
  } catch (error) {
    if (!isDuplicateKey(error)) throw error;
    // Two requests with one key at once: the other was first.
    const other = await findFirst();
    if (other) return other;
    throw error;
  }
}

/** The code of a dossier that the actor may see. @throws HccError BAD_USER_INPUT naming `dossierCode` */
export async function checkDossierCode(
  sql: Sql,
  actor: Actor,
  { directory }: Pick<References, 'directory'>,
  text: string | null | undefined,
): Promise<string | null> {
  const code = normalCode(text ?? '');
  if (code === '') return null;
  const visible = visibleCondition(actor, directory);
  const found = await sql.query(`SELECT d.id FROM dossier d WHERE d.code = ? AND ${visible.sql}`, [
    code,
    ...visible.values,
  ]);
  if (found.length === 0) throw badField('dossierCode', 'Không tìm thấy hồ sơ mang mã này.');
  return code;
}
