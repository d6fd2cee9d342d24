import type { Sql } from '../../database/sql';
import { yearOf } from '../../kernel/instant';
import { NumberSeries } from '../../kernel/number-series';
import { type JournalDifference, rowDifferences, walkJournals } from '../casework/check-journals';
import { NumberedForm } from '../dossier/dossier-terms';
import { Directive, DirectiveEvent } from './directive.entity';
import { DirectiveEventKind, DirectiveState } from './directive-terms';

type Standing = Pick<Directive, 'state' | 'dueAt' | 'askedDueAt' | 'reportedAt' | 'closedAt'>;

/** What a line of the journal makes of a directive. Pure; the deed itself is in `actOnDirective`. */
function after(before: Standing, { kind, at, dueAt }: DirectiveEvent): Standing {
  switch (kind) {
    case DirectiveEventKind.ISSUED:
      return { ...before, state: DirectiveState.ISSUED, dueAt: dueAt! };
    case DirectiveEventKind.ACKNOWLEDGED:
      return before.state === DirectiveState.ISSUED ? { ...before, state: DirectiveState.ACKNOWLEDGED } : before;
    case DirectiveEventKind.REPORTED:
      return { ...before, state: DirectiveState.REPORTED, reportedAt: at, askedDueAt: null };
    case DirectiveEventKind.EXTENSION_ASKED:
      return { ...before, askedDueAt: dueAt };
    case DirectiveEventKind.EXTENDED:
      return { ...before, dueAt: dueAt!, askedDueAt: null };
    case DirectiveEventKind.EXTENSION_REFUSED:
      return { ...before, askedDueAt: null };
    case DirectiveEventKind.ACCEPTED:
      return { ...before, state: DirectiveState.ACCEPTED, closedAt: at };
    case DirectiveEventKind.RETURNED:
      return { ...before, state: DirectiveState.RETURNED, dueAt: dueAt!, reportedAt: null };
    case DirectiveEventKind.CANCELLED:
      return { ...before, state: DirectiveState.CANCELLED, closedAt: at, askedDueAt: null };
  }
}

/** Works every directive out of its journal again; the numbers of each office in a year run without a gap. */
export async function* checkDirectives(sql: Sql): AsyncGenerator<JournalDifference> {
  const numbers = new NumberSeries();
  const journaled = { entity: Directive, line: DirectiveEvent, of: 'directiveId', ordinal: 'version' } as const;
  for await (const { row, journal } of walkJournals(sql, journaled)) {
    numbers.add(`${row.officeId} ${yearOf(row.issuedAt)}`, row.number);
    const nothing = { state: DirectiveState.ISSUED, dueAt: 0, askedDueAt: null, reportedAt: null, closedAt: null };
    const [first] = journal;
    const issue = { issuerId: first?.staffId, issuedAt: first?.at, officeId: first?.officeId };
    const expected = { ...issue, ...journal.reduce<Standing>(after, nothing) };
    const ordinals = journal.map(({ version }) => version);
    yield* rowDifferences(row.id, row, ordinals, expected);
  }
  const counters = await sql.query<{ officeId: string; year: number; last: number }>(
    'SELECT office_id AS officeId, year, last_number AS last FROM form_counter WHERE form = ?',
    [NumberedForm.DIRECTIVE],
  );
  const lastOf = new Map(counters.map(({ officeId, year, last }) => [`${officeId} ${year}`, Number(last)]));
  for (const { key, ...difference } of numbers.differences(lastOf)) yield { which: key, ...difference };
}
