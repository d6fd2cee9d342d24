import { In } from 'typeorm';
import type { Sql } from '../../database/sql';
import { HccError, notFound } from '../../kernel/errors';
import { isSameSecret } from '../../kernel/short-secret';
import { visibleCondition } from '../dossier/dossier.jurisdiction';
import { normalCode } from '../dossier/dossier-code';
import type { References } from '../dossier/dossier-room';
import { DossierEventType, DossierStatus } from '../dossier/dossier-terms';
import { readEvents, toProjected } from '../dossier/history/dossier-store';
import { SubjectFile } from '../files/subject-file.entity';
import { readSubjectFiles } from '../files/subject-files';
import type { Actor } from '../identity/actor';
import { isMobile } from '../notification/tell-citizen';
import { OnlineSupplement, OnlineSupplementEvent } from './online-supplement.entity';
import { SUBMISSION_FILE, SUPPLEMENT_FILE, SupplementEventKind, SupplementStatus } from './online-terms';

/** A dossier as a citizen comes to it who has its slip. */
export interface SlipDossier {
  id: string;
  code: string;
  status: DossierStatus;
  phone: string | null;
  email: string | null;
  lookupKey: string;
  receivingOfficeId: string;
  queueOfficeId: string | null;
}

const SLIP_COLUMNS = `id, code, status, phone, email, lookup_key AS lookupKey,
  receiving_office_id AS receivingOfficeId, queue_office_id AS queueOfficeId`;

/** By what is printed on the slip; a wrong secret says what an unknown code says. @throws HccError NOT_FOUND */
export async function getBySlip(sql: Sql, code: string, key: string): Promise<SlipDossier> {
  const [row] = await sql.query<SlipDossier>(`SELECT ${SLIP_COLUMNS} FROM dossier WHERE code = ?`, [normalCode(code)]);
  if (!row || !isSameSecret(key, row.lookupKey)) throw notFound('hồ sơ mang mã này');
  return row;
}

export async function getSlipDossier(sql: Sql, id: string): Promise<SlipDossier> {
  const [row] = await sql.query<SlipDossier>(`SELECT ${SLIP_COLUMNS} FROM dossier WHERE id = ?`, [id]);
  return row!;
}

/** What the citizen was asked for, the last time. */
export interface SupplementRequestView {
  sequence: number;
  at: number;
  officeId: string;
  reason: string;
  documents: string[];
}

/** @throws HccError ILLEGAL_ACTION where nothing was ever asked for */
export async function lastRequest(sql: Sql, dossierId: string): Promise<SupplementRequestView> {
  const asked = (await readEvents(sql, dossierId)).findLast(
    ({ type }) => type === DossierEventType.SUPPLEMENT_REQUESTED,
  );
  if (!asked) throw new HccError('ILLEGAL_ACTION', 'Hồ sơ không có yêu cầu bổ sung nào.', { allowed: [] });
  const { sequence, at, officeId, note } = asked;
  return { sequence, at, officeId, reason: note ?? '', documents: [...(toProjected(asked).data.documents ?? [])] };
}

/** By which ways the citizen of a dossier can get a code. */
export function reachOf({ phone, email }: Pick<SlipDossier, 'phone' | 'email'>) {
  return { SMS: isMobile(phone) ? phone : null, EMAIL: email };
}

export async function readSupplementJournal({ entities }: Sql, supplementId: string): Promise<OnlineSupplementEvent[]> {
  return entities.find(OnlineSupplementEvent, { where: { supplementId }, order: { ordinal: 'ASC' } });
}

/** What the desk wrote last, where it did. */
export function lastAnswer(journal: readonly OnlineSupplementEvent[]): string | null {
  return journal.findLast(({ kind }) => kind === SupplementEventKind.INCOMPLETE)?.note ?? null;
}

export interface DeskSupplement extends OnlineSupplement {
  files: SubjectFile[];
  answer: string | null;
}

/** What citizens sent in for dossiers that wait for it, by the dossiers' order; null where there is nothing to look at. */
export async function readSentSupplements(sql: Sql, dossierIds: readonly string[]): Promise<(DeskSupplement | null)[]> {
  const rows = await sql.entities.find(OnlineSupplement, {
    where: { dossierId: In([...dossierIds]) },
    order: { request: 'ASC' },
  });
  const last = new Map(rows.map((row) => [row.dossierId, row]));
  const shown = [...last.values()].filter(
    ({ status }) => status === SupplementStatus.SENT || status === SupplementStatus.INCOMPLETE,
  );
  if (shown.length === 0) return dossierIds.map(() => null);
  const ids = shown.map(({ id }) => id);
  const files = await readSubjectFiles(sql, SUPPLEMENT_FILE, ids);
  const said = await sql.entities.find(OnlineSupplementEvent, {
    where: { supplementId: In(ids), kind: SupplementEventKind.INCOMPLETE },
    order: { ordinal: 'ASC' },
  });
  const found = new Map(
    shown.map((row): [string, DeskSupplement] => [
      row.dossierId,
      {
        ...row,
        files: files.filter(({ subjectId }) => subjectId === row.id),
        answer: lastAnswer(said.filter(({ supplementId }) => supplementId === row.id)),
      },
    ]),
  );
  return dossierIds.map((id) => found.get(id) ?? null);
}

/**
 * A file that a citizen sent in, for who may see what it was sent for: the desk of a submission, and who sees the
 * dossier of a supplement.
 * @throws HccError NOT_FOUND
 */
export async function getSentFile(sql: Sql, actor: Actor, references: References, id: string) {
  const file = await sql.entities.findOneBy(SubjectFile, { id, subjectKind: In([SUBMISSION_FILE, SUPPLEMENT_FILE]) });
  const visible = visibleCondition(actor, references.directory);
  const desk = references.directory.deskIds(actor.office.id);
  const asked =
    file?.subjectKind === SUPPLEMENT_FILE
      ? {
          sql: `SELECT d.code FROM online_supplement s JOIN dossier d ON d.id = s.dossier_id
                 WHERE s.id = ? AND s.status <> '${SupplementStatus.OPEN}' AND ${visible.sql}`,
          values: visible.values,
        }
      : {
          sql: `SELECT NULL AS code FROM online_submission s
                 WHERE s.id = ? AND s.office_id IN (${desk.map(() => '?').join(',')})`,
          values: desk,
        };
  const [row] = file ? await sql.query<{ code: string | null }>(asked.sql, [file.subjectId, ...asked.values]) : [];
  if (!file || !row) throw notFound('tệp');
  return { ...file, dossierCode: row.code };
}
