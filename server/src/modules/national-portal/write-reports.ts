import type { Tx } from '../../database/sql';
import { newId } from '../../kernel/ids';
import { dayOf, formatInstant } from '../../kernel/instant';
import { now } from '../../kernel/now';
import { isOutsideOn, OUTSIDE } from '../connections/outside/outside-services';
import { OutsideName } from '../connections/outside/outside-terms';
import { statusCode } from '../connections/partner-dossier';
import type { ChangeListener, DossierChange, References } from '../dossier/dossier-room';
import { DossierStatus } from '../dossier/dossier-terms';
import { enqueue } from '../outbox/enqueue';
import { PortalReport } from './portal.entity';
import { ReportKind, ReportState } from './portal-terms';

/** The outbox's topic; a message names the row by its id. */
export const PORTAL_TOPIC = 'national-portal';
/** How long another process may not know that it was turned on. */
const KEPT_MS = 2_000;

/** Reports of one dossier stay in the order of what happened. */
const orderKey = (dossierId: string): string => `portal/${dossierId}`;

/** Whether the portal is told at all; held in memory, since every command on a dossier asks. */
export class PortalBook {
  readonly name = OUTSIDE;
  private isOn = false;
  private readAt = 0;

  expire(): void {
    this.readAt = 0;
  }

  /** Of the connection of the command: another one might wait for this transaction. */
  private async ask(tx: Tx): Promise<boolean> {
    const at = Date.now();
    if (at - this.readAt >= KEPT_MS) {
      this.isOn = await isOutsideOn(tx, OutsideName.PORTAL);
      this.readAt = at;
    }
    return this.isOn;
  }

  /** Writes what the portal is told in the transaction that makes it so: nothing is told of what did not happen. */
  readonly tell: ChangeListener = async (tx, changes, references) => {
    if (!(await this.ask(tx))) return;
    for (const change of changes) if (isNews(change)) await writeReport(tx, change, references);
  };
}

/** What the portal's readers see: how it stands, with whom, and until when. */
function isNews({ before, after, earlier }: DossierChange): boolean {
  if (before === null || earlier !== undefined) return true;
  return (
    before.status !== after.status ||
    before.dueAt !== after.dueAt ||
    before.currentOfficeId !== after.currentOfficeId ||
    before.stepOrdinal !== after.stepOrdinal ||
    before.proceedings.result !== after.proceedings.result
  );
}

async function writeReport(tx: Tx, change: DossierChange, references: References): Promise<void> {
  const { origin, after } = change;
  const { id: dossierId, code: dossierCode } = origin;
  // One that came before the portal was turned on is told of as a whole when something happens to it.
  const isKnown = await tx.entities.existsBy(PortalReport, { dossierId });
  const at = now();
  const report = {
    id: newId(),
    dossierId,
    dossierCode,
    sequence: after.version,
    kind: isKnown && change.earlier === undefined ? kindOf(change) : ReportKind.DOSSIER,
    body: JSON.stringify(bodyOf(change, references, at)),
    day: dayOf(at),
    madeAt: at,
    state: ReportState.WAITING,
    endedAt: null,
    lastError: null,
    failure: null,
  };
  const messageId = await enqueue(tx, PORTAL_TOPIC, { report: report.id }, { key: orderKey(dossierId) });
  await tx.entities.insert(PortalReport, { ...report, messageId });
}

function kindOf({ before, after }: DossierChange): ReportKind {
  const isCompleted = after.status === DossierStatus.COMPLETED && before?.status !== after.status;
  const isIssued = after.proceedings.result !== before?.proceedings.result && after.proceedings.result !== null;
  return isCompleted || isIssued ? ReportKind.RESULT : ReportKind.STATE;
}

function bodyOf({ origin, after }: DossierChange, { catalogue, directory }: References, at: number) {
  const office = directory.presentOffice(after.currentOfficeId);
  const { result, files } = after.proceedings;
  return {
    status: after.status,
    statusCode: statusCode(after.status),
    at: formatInstant(at),
    procedureCode: catalogue.getVersion(after.versionId).code,
    receivedAt: formatInstant(after.receivedAt),
    dueAt: after.dueAt === null ? null : formatInstant(after.dueAt),
    completedAt: after.completedAt === null ? null : formatInstant(after.completedAt),
    receivingOffice: directory.presentOffice(origin.receivingOfficeId).code,
    office: { code: office.code, name: office.name },
    channel: origin.channel,
    result: result && {
      number: result.number,
      issuedOn: result.issuedOn,
      outcome: after.outcome,
      files: files
        .filter(({ id, removedAt }) => removedAt === null && result.fileIds.includes(id))
        .map(({ name, hash, size }) => ({ name, sha256: hash, size })),
    },
  };
}

/**
 * A report goes again; its row is locked by who calls. The message has no key: those of later reports have smaller
 * numbers, so that it would wait for them as they wait for it. Who delivers looks at what is open before each report.
 */
export async function sendAgain(tx: Tx, { id }: Pick<PortalReport, 'id'>): Promise<void> {
  const messageId = await enqueue(tx, PORTAL_TOPIC, { report: id });
  const waiting = { state: ReportState.WAITING, endedAt: null, lastError: null, failure: null, messageId };
  await tx.entities.update(PortalReport, { id }, waiting);
}
