import type { Condition, Sql } from '../../database/sql';
import { badField, notFound } from '../../kernel/errors';
import { type Day, endOfDay, type Instant, isDay, startOfDay } from '../../kernel/instant';
import { jurisdictionOf, receivingOffices } from '../dossier/dossier.jurisdiction';
import type { References } from '../dossier/dossier-room';
import { type DossierRow, LIST_COLUMNS } from '../dossier/dossier-rows';
import { STATUS_TEXT } from '../dossier/dossier-terms';
import type { Actor } from '../identity/actor';
import type { Office } from '../organisation/office.entity';
import { OfficeKind } from '../organisation/organisation-terms';
import type { RegisterRow } from './documents/register-document';
import { settlingOffice } from './settling-office';
import { shortDate } from './vietnamese-date';

export interface RegisterRequest {
  from: Day;
  to: Day;
  /** Code of the office; one's own where left out. */
  officeCode?: string;
}

export interface Register {
  office: Office;
  /** "từ ngày 01/11/2026 đến ngày 30/11/2026" */
  period: string;
  rows: RegisterRow[];
}

const TIMELINESS = { EARLY: 'trước hạn', ON_TIME: 'đúng hạn', LATE: 'quá hạn' } as const;

type Row = DossierRow & { returnedAt: number | null };

/**
 * The register of an office: a centre's are the dossiers that it received in the period, another office's those that
 * came to it then.
 * @param most rows; a longer register is refused
 * @throws HccError BAD_USER_INPUT naming `from` or `to`; NOT_FOUND for an office out of sight
 */
export async function readRegister(
  sql: Sql,
  actor: Actor,
  references: References,
  request: RegisterRequest,
  most: number,
): Promise<Register> {
  const { from, to } = request;
  for (const [path, day] of Object.entries({ from, to })) {
    if (!isDay(day)) throw badField(path, `"${day}" không phải là ngày có thật (yyyy-MM-dd).`);
  }
  if (to < from) throw badField('to', 'Ngày cuối không thể ở trước ngày đầu.');
  const { directory, catalogue } = references;
  const office = getRegisterOffice(actor, references, request.officeCode);
  const belongs = registered(office, startOfDay(from), endOfDay(to));
  const rows = await sql.query<Row>(
    `SELECT ${LIST_COLUMNS},
            (SELECT MAX(r.left_at) FROM leg r WHERE r.dossier_id = d.id AND r.step_kind = 'RETURN') AS returnedAt
       FROM dossier d WHERE ${belongs.sql} ORDER BY d.received_at, d.id LIMIT ?`,
    [...belongs.values, most + 1],
  );
  if (rows.length > most) throw badField('to', `Nhiều quá ${most} hồ sơ; hãy chọn thời gian ngắn hơn.`);
  return {
    office,
    period: `từ ngày ${shortDate(startOfDay(from))} đến ngày ${shortDate(startOfDay(to))}`,
    rows: rows.map((row): RegisterRow => {
      const version = catalogue.getVersion(row.procedureVersionId);
      const timeliness = row.timeliness ? `, ${TIMELINESS[row.timeliness]}` : '';
      return {
        code: row.code,
        procedureName: version.name,
        applicantName: row.applicantName,
        address: row.address,
        phone: row.phone,
        settlingOffice: settlingOffice(row, version, directory).name,
        receivedAt: row.receivedAt,
        dueAt: row.dueAt,
        completedAt: row.completedAt,
        returnedAt: row.status === 'RETURNED' ? row.returnedAt : null,
        returnBy: row.returnBy,
        returnedTo: row.returnedTo,
        state: `${STATUS_TEXT[row.status]}${timeliness}`,
        feeDong: version.feeDong ?? 0,
      };
    }),
  };
}

/** One's own office, or a centre of one's jurisdiction. */
function getRegisterOffice(actor: Actor, { directory }: References, code: string | undefined): Office {
  if (code === undefined || code === actor.office.code) return directory.getOffice(actor.office.id);
  const office = directory.findOfficeByCode(code);
  const jurisdiction = jurisdictionOf(actor);
  const isSeen =
    office !== undefined &&
    (jurisdiction.everything || receivingOffices(jurisdiction, directory)!.some(({ id }) => id === office.id));
  if (!isSeen) throw notFound('cơ quan');
  return office;
}

function registered({ id, kind }: Office, from: Instant, until: Instant): Condition {
  if (kind === OfficeKind.CENTRE) {
    return {
      sql: 'd.receiving_office_id = ? AND d.received_at >= ? AND d.received_at < ?',
      values: [id, from, until],
    };
  }
  return {
    sql: `d.id IN (SELECT l.dossier_id FROM leg l WHERE l.office_id = ? AND l.entered_at >= ? AND l.entered_at < ?)`,
    values: [id, from, until],
  };
}
