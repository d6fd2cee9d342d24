import { placeholders, type Sql } from '../../database/sql';
import { notFound } from '../../kernel/errors';
import { visibleCondition } from '../dossier/dossier.jurisdiction';
import type { References } from '../dossier/dossier-room';
import { DossierEventType } from '../dossier/dossier-terms';
import type { EventData } from '../dossier/history/dossier-event.entity';
import { DossierFile } from '../dossier/history/dossier-file.entity';
import type { Actor } from '../identity/actor';
import { type DocumentSignature, SignatureState } from '../signing/signature-terms';
import { FileType } from './file-terms';

/** A file as a dossier shows it. */
export interface FileRow {
  id: string;
  dossierId: string;
  hash: string;
  name: string;
  type: FileType;
  size: number;
  pages: number | null;
  documentOrdinal: number | null;
  kindCode: string | null;
  source: DossierFile['source'];
  attachedAt: number;
  attachedBy: string;
  signatureState: SignatureState;
  signatures: DocumentSignature[];
}

/** As a statement gives it. */
type Raw<Row extends FileRow> = Omit<Row, 'signatureState' | 'signatures'> & {
  signatureState: SignatureState | null;
  signaturesText: string | null;
};

const COLUMNS = `f.id, f.dossier_id AS dossierId, f.hash, f.name, f.type, f.size, s.pages,
  f.document_ordinal AS documentOrdinal, f.kind_code AS kindCode, f.source, f.attached_at AS attachedAt, f.attached_by AS attachedBy,
  s.signature_state AS signatureState, s.signatures AS signaturesText`;
const FROM = 'dossier_file f LEFT JOIN stored_file s ON s.hash = f.hash';

function toFile<Row extends FileRow>({ signatureState, signaturesText, ...row }: Raw<Row>): Row {
  // Nothing but a PDF bears signatures, so those wait for nobody to look.
  const unchecked = row.type === FileType.PDF ? SignatureState.UNCHECKED : SignatureState.NONE;
  return {
    ...row,
    size: Number(row.size),
    signatureState: signatureState ?? unchecked,
    signatures: signaturesText === null ? [] : JSON.parse(signaturesText),
  } as unknown as Row;
}

/** Files of several dossiers, in the dossiers' order; those that were removed left out. */
export async function readFiles(sql: Sql, dossierIds: readonly string[]): Promise<FileRow[][]> {
  const rows = await sql.query<Raw<FileRow>>(
    `SELECT ${COLUMNS} FROM ${FROM}
      WHERE f.dossier_id IN (${placeholders(dossierIds.length)}) AND f.removed_at IS NULL
      ORDER BY f.dossier_id, f.ordinal`,
    dossierIds,
  );
  const files = rows.map((row) => toFile<FileRow>(row));
  return dossierIds.map((id) => files.filter(({ dossierId }) => dossierId === id));
}

export interface VisibleFile extends FileRow {
  dossierCode: string;
  idNumber: string | null;
}

/**
 * A file by its id, where its dossier is one that the actor may see; also one that was removed, which the journal names.
 * @throws HccError NOT_FOUND
 */
export async function getVisibleFile(sql: Sql, actor: Actor, references: References, id: string): Promise<VisibleFile> {
  const visible = visibleCondition(actor, references.directory);
  const rows = await sql.query<Raw<VisibleFile>>(
    `SELECT ${COLUMNS}, d.code AS dossierCode, d.id_number AS idNumber
       FROM ${FROM} JOIN dossier d ON d.id = f.dossier_id WHERE f.id = ? AND ${visible.sql}`,
    [id, ...visible.values],
  );
  if (!rows[0]) throw notFound('tệp');
  return toFile<VisibleFile>(rows[0]);
}

export interface ReusableRow extends VisibleFile {
  /** As the earlier dossier lists it; null for what is no document of its list. */
  documentName: string | null;
  procedureVersionId: string;
}

const MOST_REUSABLE = 200;

/** Files of the citizen's dossiers that the actor may see, newest first; of one content the newest. */
export async function findReusable(
  sql: Sql,
  actor: Actor,
  references: References,
  idNumber: string,
): Promise<{ file: ReusableRow; isResult: boolean }[]> {
  const visible = visibleCondition(actor, references.directory);
  const rows = await sql.query<Raw<ReusableRow>>(
    `SELECT ${COLUMNS}, d.code AS dossierCode, d.id_number AS idNumber, d.procedure_version_id AS procedureVersionId,
            c.name AS documentName
       FROM dossier d JOIN dossier_file f ON f.dossier_id = d.id LEFT JOIN stored_file s ON s.hash = f.hash
       LEFT JOIN dossier_document c ON c.dossier_id = f.dossier_id AND c.ordinal = f.document_ordinal
      WHERE d.id_number = ? AND f.removed_at IS NULL AND ${visible.sql}
      ORDER BY f.attached_at DESC, f.id DESC LIMIT ${MOST_REUSABLE}`,
    [idNumber, ...visible.values],
  );
  const results = await readResultFiles(sql, [...new Set(rows.map(({ dossierId }) => dossierId))]);
  const seen = new Set<string>();
  return rows
    .filter(({ hash }) => !seen.has(hash) && seen.add(hash))
    .map((row) => ({ file: toFile<ReusableRow>(row), isResult: results.has(row.id) }));
}

async function readResultFiles(sql: Sql, dossierIds: readonly string[]): Promise<Set<string>> {
  const rows = await sql.query<{ data: string }>(
    `SELECT data FROM dossier_event WHERE dossier_id IN (${placeholders(dossierIds.length)}) AND type = ?`,
    [...dossierIds, DossierEventType.RESULT_ISSUED],
  );
  return new Set(rows.flatMap(({ data }) => (JSON.parse(data) as EventData).result?.fileIds ?? []));
}
