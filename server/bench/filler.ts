import type { App } from '../src/app';
import { insertRows } from '../src/database/rows';
import { DAY_MS, dayOf, type Instant, MINUTE_MS } from '../src/kernel/instant';
import { StepKind } from '../src/modules/catalogue/catalogue-terms';
import type { ProcedureVersion } from '../src/modules/catalogue/procedure.entity';
import { advanceDossier } from '../src/modules/dossier/commands/advance-dossier';
import { claimDossier } from '../src/modules/dossier/commands/claim-dossier';
import { recordSupplement } from '../src/modules/dossier/commands/record-supplement';
import { requestSupplement } from '../src/modules/dossier/commands/request-supplement';
import { returnResult } from '../src/modules/dossier/commands/return-result';
import { withdrawDossier } from '../src/modules/dossier/commands/withdraw-dossier';
import { Dossier } from '../src/modules/dossier/dossier.entity';
import { applyEvent, type DossierState } from '../src/modules/dossier/dossier.projection';
import type { Command, EventDraft, Situation } from '../src/modules/dossier/dossier-decision';
import { DossierEvent } from '../src/modules/dossier/dossier-event.entity';
import { DossierDocument, DossierSearchEntry, OfficeCounter } from '../src/modules/dossier/dossier-parts.entity';
import type { DossierChange, References } from '../src/modules/dossier/dossier-room';
import {
  derivedColumns,
  eventHash,
  legRow,
  pauseRow,
  type StoredEvent,
  toProjected,
} from '../src/modules/dossier/dossier-store';
import { Channel } from '../src/modules/dossier/dossier-terms';
import { DossierPause, Leg } from '../src/modules/dossier/leg.entity';
import { planReceipt, type ReceiptInput } from '../src/modules/dossier/receipt';
import { receiptRows } from '../src/modules/dossier/receipt-rows';
import { searchEntries, searchScopes } from '../src/modules/dossier/search-entries';
import type { Actor } from '../src/modules/identity/actor';
import { demoName } from '../src/modules/identity/demo-names';
import { Tier } from '../src/modules/organisation/organisation-terms';
import { rollUp } from '../src/modules/reporting/roll-up';
import { readStaffing, type Staffing } from './staffing';
import { seededRandom } from './statistics';

const DAYS = 400;
const BATCH = 2_000;
const SEED = 2_021;
/** One in so many bears it: rare in a province, and there all the same. */
const RARE_EVERY = 20_000;
export const RARE_NAME = 'Đèo Khắc Ỏn';

/** A request as a desk would send it. */
export function sampleReceipt(
  random: () => number,
  serial: string,
  version: ProcedureVersion,
  fullName: string,
): ReceiptInput {
  const digits = (count: number) => String(Math.floor(random() * 10 ** count)).padStart(count, '0');
  return {
    idempotencyKey: `bench-${serial}`,
    procedureCode: version.code,
    channel: random() < 0.35 ? Channel.ONLINE : random() < 0.95 ? Channel.COUNTER : Channel.POST,
    applicant: {
      fullName,
      idNumber: `038${digits(9)}`,
      phone: `09${digits(8)}`,
      address: `Số ${1 + Math.floor(random() * 300)}, đường Lê Lợi`,
    },
    documents: version.documents.map(({ id, name }) => ({ requirementId: id, name, originals: 1, photocopies: 1 })),
  };
}

/** Procedures that each tier's desks receive, the common ones first: those with routes of their own. */
export function procedureChooser(references: References): (tier: Tier, random: () => number) => ProcedureVersion {
  const byTier = new Map<Tier, ProcedureVersion[]>();
  for (const tier of Object.values(Tier)) {
    byTier.set(
      tier,
      references.catalogue.current.filter(({ receivingTiers }) => receivingTiers.includes(tier)),
    );
  }
  return (tier, random) => {
    const list = byTier.get(tier)!;
    // The cube makes a tenth of the procedures nearly half of the work, as it is.
    return list[Math.floor(random() ** 3 * list.length)]!;
  };
}

interface Batch {
  dossiers: Partial<Dossier>[];
  events: StoredEvent[];
  legs: Partial<Leg>[];
  pauses: DossierPause[];
  documents: DossierDocument[];
  entries: DossierSearchEntry[];
  changes: DossierChange[];
}

const emptyBatch = (): Batch => ({
  dossiers: [],
  events: [],
  legs: [],
  pauses: [],
  documents: [],
  entries: [],
  changes: [],
});

/**
 * Fills the database with dossiers received over the last 400 days, each led through its steps by the product's own
 * commands up to now.
 */
export async function fillDossiers(app: App, count: number, onProgress: (done: number) => void): Promise<void> {
  const references = await app.references();
  const staffing = await readStaffing(app.db.read, references.directory);
  const random = seededRandom(SEED);
  const choose = procedureChooser(references);
  const now = app.dossiers.now();
  const numbers = new Map<string, OfficeCounter>();
  let batch = emptyBatch();
  for (let index = 0; index < count; index++) {
    const receivedAt = openingTime(references, now - DAYS * DAY_MS * (1 - index / count), random);
    const desk = pickDesk(staffing, random);
    const version = choose(desk.office.tier, random);
    const name = index % RARE_EVERY === 77 ? RARE_NAME : demoName(`${SEED}-${index}`);
    const receipt = planReceipt(sampleReceipt(random, String(index), version, name), desk, references, receivedAt);
    live(batch, { references, staffing, random, now, numbers }, desk, receipt);
    if (batch.dossiers.length >= BATCH || index === count - 1) {
      await write(app, batch);
      batch = emptyBatch();
      onProgress(index + 1);
    }
  }
  await app.db.transact((tx) => insertRows(app.db.writer, tx, OfficeCounter, [...numbers.values()]));
}

/** Near a moment, inside office hours. */
function openingTime({ calendar }: References, at: Instant, random: () => number): Instant {
  const start = calendar.startOfWork(at);
  return calendar.addWorkingMinutes(start, Math.floor(random() * 60)) + Math.floor(random() * MINUTE_MS);
}

function pickDesk({ desks }: Staffing, random: () => number): Actor {
  const tier = random();
  const list = tier < 0.7 ? desks[Tier.COMMUNE] : tier < 0.9 ? desks[Tier.DISTRICT] : desks[Tier.PROVINCE];
  return list[Math.floor(random() ** 1.5 * list.length)]!;
}

interface World {
  references: References;
  staffing: Staffing;
  random: () => number;
  now: Instant;
  numbers: Map<string, OfficeCounter>;
}

function nextNumber(numbers: Map<string, OfficeCounter>, officeId: string, day: string): number {
  const key = `${officeId}|${day}`;
  const counter = numbers.get(key) ?? { officeId, day, lastNumber: 0 };
  counter.lastNumber++;
  numbers.set(key, counter);
  return counter.lastNumber;
}

/** One dossier from the desk to wherever it has got by now. */
function live(batch: Batch, world: World, desk: Actor, receipt: ReturnType<typeof planReceipt>): void {
  const { references, staffing, random, now } = world;
  const { calendar, directory } = references;
  const { version } = receipt;
  const number = nextNumber(world.numbers, desk.office.id, dayOf(receipt.receivedAt));
  const rows = receiptRows(receipt, desk, number);
  let state: DossierState = rows.state;
  let last: StoredEvent = rows.event;
  batch.events.push(last);
  batch.changes.push({ origin: rows.origin, before: null, after: state });

  const act = <Input>(command: Command<Input>, input: Input, at: Instant, actor: Actor): boolean => {
    if (at > now) return false;
    const situation: Situation = { origin: rows.origin, state, version, directory, calendar, actor, at };
    const draft: EventDraft = command.decide(situation, input);
    const event: Omit<StoredEvent, 'hash'> = {
      dossierId: rows.origin.id,
      sequence: state.version + 1,
      type: draft.type,
      at,
      actorId: actor.staffId,
      actorName: actor.fullName,
      officeId: actor.office.id,
      officeCode: actor.office.code,
      note: draft.note,
      dataText: JSON.stringify(draft.data),
      dueAt: draft.dueAt,
    };
    last = { ...event, hash: eventHash(last.hash, event) };
    const after = applyEvent(state, toProjected(last), version.steps);
    batch.events.push(last);
    batch.changes.push({ origin: rows.origin, before: state, after });
    state = after;
    return true;
  };
  const later = (from: Instant, minutes: number) =>
    calendar.addWorkingMinutes(from, Math.ceil(minutes)) + (from % MINUTE_MS);

  const isWithdrawn = random() < 0.01;
  const isSupplemented = random() < 0.04;
  // Most work is done well within its time; some of it drags.
  const pace = random() < 0.05 ? 1.2 + random() : 0.2 + random() * 0.75;
  let at = receipt.receivedAt;
  while (state.stepKind !== StepKind.RETURN) {
    const holder = staffing.ofOffice(state.currentOfficeId);
    const step = version.steps.find(({ ordinal }) => ordinal === state.stepOrdinal)!;
    if (random() < 0.3) {
      at = later(at, 10);
      if (!act(claimDossier, {}, at, holder)) break;
    }
    at = later(at, step.quotaMinutes * pace);
    if (isWithdrawn && state.stepOrdinal > 1) {
      act(withdrawDossier, { reason: 'Công dân xin rút hồ sơ.' }, at, desk);
      break;
    }
    if (isSupplemented && step.kind === StepKind.APPRAISE && state.pauses.length === 0) {
      const asked = { reason: 'Thiếu giấy tờ.', documents: ['Bản sao sổ hộ khẩu'] };
      if (!act(requestSupplement, asked, at, holder)) break;
      at = later(at, 480 * (1 + random() * 8));
      if (!act(recordSupplement, {}, at, holder)) break;
      at = later(at, 30);
    }
    if (!act(advanceDossier, {}, at, holder)) break;
  }
  if (state.stepKind === StepKind.RETURN && random() < 0.97) {
    const receivedBy = receipt.applicant.fullName;
    act(returnResult, { receivedBy }, later(at, 60 + random() * 2_400), staffing.ofOffice(state.currentOfficeId));
  }
  batch.dossiers.push({ ...rows.dossier, ...derivedColumns(state) });
  for (const leg of state.legs) batch.legs.push(legRow(rows.origin.id, leg));
  for (const pause of state.pauses) batch.pauses.push(pauseRow(rows.origin.id, pause));
  batch.documents.push(...rows.documents);
  const scopes = searchScopes(directory, rows.origin, state.legs);
  batch.entries.push(...searchEntries(rows.origin.id, receipt.applicant.fullName, scopes));
}

async function write({ db }: App, batch: Batch): Promise<void> {
  await db.transact(async (tx) => {
    await insertRows(db.writer, tx, Dossier, batch.dossiers);
    await insertRows(db.writer, tx, DossierEvent, batch.events);
    await insertRows(db.writer, tx, Leg, batch.legs);
    await insertRows(db.writer, tx, DossierPause, batch.pauses);
    await insertRows(db.writer, tx, DossierDocument, batch.documents);
    await insertRows(db.writer, tx, DossierSearchEntry, batch.entries);
    await rollUp(tx, batch.changes);
  });
}
