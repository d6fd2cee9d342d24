import { registerEnumType } from 'type-graphql';
import { placeholders, type Sql, type SqlValue } from '../../../database/sql';
import type { Instant } from '../../../kernel/instant';
import { cutPage, decodeCursor, pageSize } from '../../../kernel/page';
import type { Actor } from '../../identity/actor';
import type { Office } from '../../organisation/office.entity';
import type { Dossier } from '../dossier.entity';
import type { PageRequest } from '../dossier-page';
import type { References } from '../dossier-room';
import { type DossierRow, LIST_COLUMNS, toDossier } from '../dossier-rows';
import type { ConsultationStanding } from '../history/consultation.entity';

/** Whose consultations are listed. */
export enum ConsultationSide {
  /** What my office is asked. */
  ASKED_OF_US = 'ASKED_OF_US',
  /** What my office has asked others. */
  ASKED_BY_US = 'ASKED_BY_US',
}

registerEnumType(ConsultationSide, { name: 'ConsultationSide' });

export interface ConsultationRow {
  ordinal: number;
  askedAt: Instant;
  dueAt: Instant;
  state: ConsultationStanding;
  officeName: string;
  askedByOffice: Office;
  dossier: Dossier;
}

export interface ConsultationPage {
  totalCount: number;
  pageInfo: { endCursor: string | null; hasNextPage: boolean };
  nodes: ConsultationRow[];
}

type Row = DossierRow & {
  ordinal: number;
  askedAt: number;
  consultationDueAt: number;
  consultationState: ConsultationStanding;
  officeId: string | null;
  askedByOfficeId: string;
  outsideName: string | null;
};

/** Questions that still take an answer, soonest due first, along an index of the office. */
export async function readConsultations(
  sql: Sql,
  actor: Actor,
  references: References,
  now: Instant,
  side: ConsultationSide,
  page: PageRequest,
): Promise<ConsultationPage> {
  const size = pageSize(page.first);
  const column = side === ConsultationSide.ASKED_OF_US ? 'c.office_id' : 'c.asked_by_office_id';
  const desk = references.directory.deskIds(actor.office.id);
  const where = `${column} IN (${placeholders(desk.length)}) AND c.state IN ('OPEN','UNANSWERED')`;
  const values: SqlValue[] = [...desk];
  let keyset = '';
  if (page.after) {
    const [dueAt, dossierId, ordinal] = decodeCursor(page.after, ['number', 'string', 'number']);
    keyset = ' AND (c.due_at > ? OR (c.due_at = ? AND (c.dossier_id > ? OR (c.dossier_id = ? AND c.ordinal > ?))))';
    values.push(dueAt!, dueAt!, dossierId!, dossierId!, ordinal!);
  }
  const rows = await sql.query<Row>(
    `SELECT ${LIST_COLUMNS}, c.ordinal, c.asked_at AS askedAt, c.due_at AS consultationDueAt,
            c.state AS consultationState, c.office_id AS officeId,
            c.asked_by_office_id AS askedByOfficeId, c.outside_name AS outsideName
       FROM consultation c JOIN dossier d ON d.id = c.dossier_id WHERE ${where}${keyset}
      ORDER BY c.due_at, c.dossier_id, c.ordinal LIMIT ?`,
    [...values, size + 1],
  );
  const [count] = await sql.query<{ count: number }>(
    `SELECT COUNT(*) AS count FROM consultation c WHERE ${where}`,
    desk,
  );
  const { rows: shown, pageInfo } = cutPage(rows, size, (row) => [row.consultationDueAt, row.id, row.ordinal]);
  return {
    totalCount: Number(count!.count),
    pageInfo,
    nodes: shown.map((row) => ({
      ordinal: row.ordinal,
      askedAt: row.askedAt,
      dueAt: row.consultationDueAt,
      state: row.consultationState,
      officeName: row.officeId === null ? (row.outsideName ?? '') : references.directory.getOffice(row.officeId).name,
      askedByOffice: references.directory.getOffice(row.askedByOfficeId),
      dossier: toDossier(row, actor, references, now),
    })),
  };
}
