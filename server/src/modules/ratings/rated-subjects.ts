import type { Sql } from '../../database/sql';
import { isSameSecret } from '../../kernel/short-secret';
import { readShortSecret } from '../../kernel/short-secret-text';
import { normalCode } from '../dossier/dossier-code';
import type { References } from '../dossier/dossier-room';
import { DossierEventType, DossierStatus } from '../dossier/dossier-terms';
import { TicketState } from '../floor/floor-terms';
import { QueueTicket } from '../floor/tickets/queue-ticket.entity';
import { RatedKind } from './rating-terms';

/** What is rated, with whom it was dealt. */
export interface RatedSubject {
  kind: RatedKind;
  id: string;
  officeId: string;
  settledOfficeIds: readonly string[];
  /** Who handed the result over, or served at the counter; null where it went by post. */
  servedById: string | null;
  procedureCode: string | null;
}

/** The code and the secret of the slip, which its holder alone has; nothing more has to be stored for it. */
const DOSSIER_SECRET = /^(\S+-\d+)\s+(\S.*)$/;
const LONGEST_TYPED = 40;

/** What the secret of a slip (after its code) or of a ticket lets one rate now; nothing where it is wrong or it is too early. */
export async function findRated(sql: Sql, references: References, typed: string): Promise<RatedSubject | undefined> {
  const dossier = DOSSIER_SECRET.exec(typed.trim());
  if (dossier) return findDossier(sql, references, normalCode(dossier[1]!), dossier[2]!);
  return findTicket(sql, readShortSecret(typed.slice(0, LONGEST_TYPED)));
}

interface DossierRow {
  id: string;
  officeId: string;
  procedureId: string;
  lookupKey: string;
  status: DossierStatus;
}

/** Served means: the result was handed over. */
async function findDossier(
  sql: Sql,
  { catalogue }: References,
  code: string,
  key: string,
): Promise<RatedSubject | undefined> {
  const [row] = await sql.query<DossierRow>(
    `SELECT id, receiving_office_id AS officeId, procedure_version_id AS procedureId, lookup_key AS lookupKey, status
       FROM dossier WHERE code = ?`,
    [code],
  );
  if (!row || row.status !== DossierStatus.RETURNED || !isSameSecret(key, row.lookupKey)) return undefined;
  const { id } = row;
  const legs = await sql.query<{ officeId: string }>(
    'SELECT DISTINCT office_id AS officeId FROM leg WHERE dossier_id = ?',
    [id],
  );
  const [returned] = await sql.query<{ staffId: string | null }>(
    'SELECT actor_id AS staffId FROM dossier_event WHERE dossier_id = ? AND type = ?',
    [id, DossierEventType.RETURNED],
  );
  return {
    kind: RatedKind.DOSSIER,
    id,
    officeId: row.officeId,
    settledOfficeIds: legs.map(({ officeId }) => officeId).filter((officeId) => officeId !== row.officeId),
    servedById: returned?.staffId ?? null,
    procedureCode: catalogue.getVersion(row.procedureId).code,
  };
}

/** Served means: the service was finished at a counter, by a person and not by the closing of the day. */
async function findTicket(sql: Sql, secret: string): Promise<RatedSubject | undefined> {
  const ticket = secret === '' ? null : await sql.entities.findOneBy(QueueTicket, { secret });
  return ticket && ticket.state === TicketState.DONE && ticket.endedByDay === 0 ? servedTicket(ticket) : undefined;
}

/** A ticket whose service was finished. */
export function servedTicket({ id, officeId, staffId: servedById }: QueueTicket): RatedSubject {
  return { kind: RatedKind.TICKET, id, officeId, settledOfficeIds: [], servedById, procedureCode: null };
}
