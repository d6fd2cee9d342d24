import type { Sql } from '../../database/sql';
import { NumberSeries } from '../../kernel/number-series';
import { type JournalDifference, rowDifferences, walkJournals } from '../casework/check-journals';
import { TicketEventKind } from './floor-terms';
import { QueueTicket } from './tickets/queue-ticket.entity';
import { TicketEvent } from './tickets/ticket-event.entity';
import { STATE_AFTER } from './tickets/ticket-journal';

/** What no line of a journal sets. */
type Changes = Partial<QueueTicket>;

const seriesOf = (officeId: string, day: string, groupId: string): string => `${officeId} ${day} ${groupId}`;

/**
 * Works every ticket out of its journal again: columns, states, and that what happened on a floor has one order; the
 * numbers of each group on a day run without a gap up to the last that was given out.
 */
export async function* checkFloor(sql: Sql): AsyncGenerator<JournalDifference> {
  const numbers = new NumberSeries();
  const journaled = { entity: QueueTicket, line: TicketEvent, of: 'ticketId', ordinal: 'ordinal' } as const;
  for await (const { row, journal } of walkJournals(sql, journaled)) {
    numbers.add(seriesOf(row.officeId, row.day, row.issueGroupId), row.number);
    const expected: Changes = Object.assign(
      {},
      ...journal.map(({ changesText }) => JSON.parse(changesText) as Changes),
    );
    const ordinals = journal.map(({ ordinal }) => ordinal);
    yield* rowDifferences(row.id, row, ordinals, expected as Record<string, unknown>);
    yield* journalDifferences(row, journal);
  }
  for await (const difference of dossierDifferences(sql)) yield difference;
  const counters = await sql.query<{ officeId: string; day: string; groupId: string; last: number }>(
    `SELECT office_id AS officeId, day, group_id AS groupId, last_number AS last FROM counter_group_day
      WHERE last_number > 0`,
  );
  const lastOf = new Map(counters.map(({ officeId, day, groupId, last }) => [seriesOf(officeId, day, groupId), last]));
  for (const { key, ...difference } of numbers.differences(lastOf)) yield { which: key, ...difference };
}

function* journalDifferences(row: QueueTicket, journal: readonly TicketEvent[]): Generator<JournalDifference> {
  const note = (column: string, stored: unknown, expected: unknown): JournalDifference => ({
    which: row.id,
    column,
    stored,
    expected,
  });
  if (journal[0]?.kind !== TicketEventKind.ISSUED) yield note('kind', journal[0]?.kind ?? null, TicketEventKind.ISSUED);
  const last = journal.findLast(({ kind }) => STATE_AFTER[kind] !== null);
  const state = last ? STATE_AFTER[last.kind] : null;
  if (row.state !== state) yield note('state', row.state, state);
  for (const [index, event] of journal.entries()) {
    const before = journal[index - 1];
    if (before && before.floorVersion > event.floorVersion)
      yield note('floor_version', event.floorVersion, `not before ${before.floorVersion}`);
  }
}

/** Dossiers that a ticket is said to have brought are in its journal, and those of the journal are there. */
async function* dossierDifferences(sql: Sql): AsyncGenerator<JournalDifference> {
  const rows = await sql.query<{ ticketId: string; dossierId: string }>(
    `SELECT e.ticket_id AS ticketId, e.note AS dossierId FROM ticket_event e
       LEFT JOIN ticket_dossier t ON t.ticket_id = e.ticket_id AND t.dossier_id = e.note
      WHERE e.kind = 'DOSSIER' AND t.ticket_id IS NULL`,
  );
  for (const { ticketId, dossierId } of rows)
    yield { which: ticketId, column: 'dossier', stored: null, expected: dossierId };
}
