import type { Instant } from '../../kernel/instant';
import type { Dossier } from '../dossier/dossier.entity';
import { counterCode } from '../dossier/dossier-code';
import type { DossierDocument } from '../dossier/dossier-document.entity';
import type { DossierOrigin } from '../dossier/dossier-origin';
import type { DossierChange, References } from '../dossier/dossier-room';
import { ReturnBy } from '../dossier/dossier-terms';
import { applyEvent, type DossierState } from '../dossier/history/dossier.projection';
import { derivedColumns, nextEvent, toProjected } from '../dossier/history/dossier-store';
import { stationsOf } from '../dossier/history/stations';
import type { StoredEvent } from '../dossier/history/stored-event';
import { assertMayAct, type Command, type Situation } from '../dossier/life/dossier-decision';
import type { Receipt } from '../dossier/receipt/receipt';
import { receiptRows } from '../dossier/receipt/receipt-rows';
import type { DossierSearchEntry } from '../dossier/search/dossier-search-entry.entity';
import { searchEntries } from '../dossier/search/search-entries';
import type { Actor } from '../identity/actor';

/**
 * A dossier that lives in memory under the rules of the live commands: the same check of who may act, the same
 * decision, the same event and projection as `runCommand`, without its tables.
 */
export class DossierInMemory {
  readonly origin: DossierOrigin;
  readonly documents: DossierDocument[];
  readonly events: StoredEvent[];
  readonly changes: DossierChange[];
  state: DossierState;
  private readonly receivedRow: Partial<Dossier>;

  constructor(
    private readonly receipt: Receipt,
    desk: Actor,
    number: number,
    private readonly references: References,
  ) {
    const rows = receiptRows(receipt, desk, counterCode(desk.office.code, receipt.receivedAt, number));
    this.origin = rows.origin;
    this.documents = rows.documents;
    this.events = [rows.event];
    this.changes = [{ origin: rows.origin, before: null, after: rows.state }];
    this.state = rows.state;
    this.receivedRow = rows.dossier;
  }

  get lastAt(): Instant {
    return this.events.at(-1)!.at;
  }

  /** @throws HccError as the live command does */
  act<Input>(command: Command<Input>, actor: Actor, at: Instant, input: Input): void {
    const { version } = this.receipt;
    const { directory, catalogue, calendars } = this.references;
    const before = this.state;
    const situation: Situation = {
      origin: this.origin,
      state: before,
      version,
      openedAt: null,
      returnsByPost: this.receipt.returnBy === ReturnBy.POST,
      directory,
      catalogue,
      calendar: calendars.of(this.origin.receivingOfficeId),
      actor,
      at,
    };
    assertMayAct(situation, command.action);
    const draft = command.decide(situation, input);
    const event = nextEvent({ origin: this.origin, state: before, author: actor, at }, draft, this.events.at(-1)!.hash);
    this.state = applyEvent(before, toProjected(event), () => version);
    this.events.push(event);
    this.changes.push({ origin: this.origin, before, after: this.state });
  }

  /** What search finds it by after the last event. */
  searchEntries(): DossierSearchEntry[] {
    const searched = {
      ...this.origin,
      applicantName: this.receipt.applicant.fullName,
      stations: stationsOf(this.state),
    };
    return searchEntries(this.references.directory, searched);
  }

  /** The row as it stands after the last event. */
  row(): Partial<Dossier> {
    // Over what is there, not by spread: see `receiptRows`.
    return Object.assign(this.receivedRow, derivedColumns(this.state));
  }
}
