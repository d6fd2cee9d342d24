import type { Instant } from '../../../kernel/instant';
import type { WorkCalendar } from '../../calendar/work-calendar';
import type { ProcedureVersion } from '../../catalogue/procedure.entity';
import { readDossierClock } from '../clock/dossier-clock';
import { originOf } from '../dossier-origin';
import type { DossierChange } from '../dossier-room';
import { consultationRow } from '../history/consultation.entity';
import type { DossierState, Versions } from '../history/dossier.projection';
import { changesOf } from '../history/dossier-changes';
import { fileRow } from '../history/dossier-file.entity';
import { derivedColumns, eventHash, legRow, pauseRow, toProjected } from '../history/dossier-store';
import { entryUses } from '../history/entry-use.entity';
import { searchTextOf } from '../search/search-text';
import type { StoredDossier } from './stored-dossiers';

/** Something stored that is not what the events say. */
export interface Difference {
  /** Table or kind of check. */
  where: string;
  /** Which row, in words: a dossier's code, the key of a cell. */
  which: string;
  column: string;
  stored: unknown;
  expected: unknown;
}

/** Replays the events. @throws Error where they can't be what happened to a dossier of this procedure */
export function replay({ row, events }: StoredDossier, versions: Versions): DossierChange[] {
  return changesOf(originOf(row), events.map(toProjected), row.procedureVersionId, versions);
}

/** Numbered 1, 2, 3 … without a gap, never backwards in time, each sealed by a hash over the one before. */
export function chainDifferences({ row, events }: StoredDossier): Difference[] {
  const differences: Difference[] = [];
  let previousHash = row.code;
  let previousAt = Number.NEGATIVE_INFINITY;
  for (const [index, event] of events.entries()) {
    const differs = (column: string, stored: unknown, expected: unknown) =>
      differences.push({ where: 'dossier_event', which: `${row.code} #${event.sequence}`, column, stored, expected });
    if (event.sequence !== index + 1) differs('sequence', event.sequence, index + 1);
    const hash = eventHash(previousHash, event);
    if (event.hash !== hash) differs('hash', event.hash, hash);
    if (event.at < previousAt) differs('at', event.at, `≥ ${previousAt}`);
    // Goes on from what is stored, so that one change shows once.
    previousHash = event.hash;
    previousAt = event.at;
  }
  return differences;
}

function compareRow(where: string, which: string, stored: object, expected: object): Difference[] {
  return Object.entries(expected).flatMap(([column, value]) => {
    const found = (stored as Record<string, unknown>)[column] ?? null;
    return found === (value ?? null) ? [] : [{ where, which, column, stored: found, expected: value ?? null }];
  });
}

function compareRows<Row extends { ordinal: number }>(
  where: string,
  code: string,
  stored: readonly Row[],
  expected: readonly Row[],
): Difference[] {
  const differences: Difference[] = [];
  const found = new Map(stored.map((row) => [row.ordinal, row]));
  for (const row of expected) {
    const which = `${code} #${row.ordinal}`;
    const other = found.get(row.ordinal);
    found.delete(row.ordinal);
    if (other) differences.push(...compareRow(where, which, other, row));
    else differences.push({ where, which, column: 'row', stored: null, expected: 'a row' });
  }
  for (const { ordinal } of found.values()) {
    differences.push({ where, which: `${code} #${ordinal}`, column: 'row', stored: 'a row', expected: null });
  }
  return differences;
}

/** The columns of the row that follow from the events and from what was handed in. */
export function expectedColumns({ row }: StoredDossier, state: DossierState) {
  const { applicantName: fullName, idNumber, phone } = row;
  const searchText = searchTextOf({ fullName, idNumber, phone });
  return { ...derivedColumns(state), searchText };
}

/** The row, the legs and the pauses against the state that the events lead to. */
export function derivedDifferences(stored: StoredDossier, state: DossierState): Difference[] {
  const { row, events, legs, pauses, consultations, files, entryUses: uses } = stored;
  return [
    ...compareRow('dossier', row.code, row, expectedColumns(stored, state)),
    ...compareRows(
      'leg',
      row.code,
      legs,
      state.legs.map((leg) => legRow(row.id, leg) as StoredDossier['legs'][number]),
    ),
    ...compareRows(
      'dossier_pause',
      row.code,
      pauses,
      state.pauses.map((pause) => pauseRow(row.id, pause)),
    ),
    ...compareRows(
      'consultation',
      row.code,
      consultations,
      state.proceedings.consultations.map((each) => consultationRow(row.id, each)),
    ),
    ...compareRows(
      'dossier_file',
      row.code,
      files,
      state.proceedings.files.map((file) => fileRow(row.id, file)),
    ),
    ...compareRows('entry_use', row.code, uses, entryUses(events)),
  ];
}

/**
 * The due moment of an open dossier against the clock. What had passed already stays as it was when the calendar
 * changes, so it is not held against today's calendar; while the citizen owes something nothing is due.
 */
export function dueDifferences(
  { row }: StoredDossier,
  state: DossierState,
  version: ProcedureVersion,
  calendar: WorkCalendar,
  now: Instant,
): Difference[] {
  if (state.endedAt !== null || (state.dueAt !== null && state.dueAt < (state.pausedAt ?? now))) return [];
  const expected = state.pausedAt === null ? readDossierClock(state, version, calendar, now).dueAt : null;
  if (expected === state.dueAt) return [];
  return [{ where: 'clock', which: row.code, column: 'dueAt', stored: state.dueAt, expected }];
}
