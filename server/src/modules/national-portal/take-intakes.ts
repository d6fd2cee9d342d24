import { isDuplicateKey } from '../../database/sql';
import { failureText } from '../../kernel/backoff';
import { HccError } from '../../kernel/errors';
import { dayOf } from '../../kernel/instant';
import { keepSetting } from '../audit/keep-setting';
import { Setting } from '../audit/setting.entity';
import type { DossierRoom } from '../dossier/dossier-room';
import { ReturnBy } from '../dossier/dossier-terms';
import { type SubmitInput, submitOnline } from '../dossier/submission/citizen-commands';
import { enqueue } from '../outbox/enqueue';
import { intakeKey, toldRefused } from './answer-intakes';
import type { NationalPortal } from './national-portal';
import { PortalIntake } from './portal.entity';
import { IntakeState } from './portal-terms';
import { PORTAL_TOPIC } from './write-reports';

const CURSOR = 'portal.cursor';
/** In one round of the job; the next goes on from there. */
const MOST_PAGES = 20;
/** What no desk can take, however often it is tried. */
const FOR_GOOD: ReadonlySet<HccError['code']> = new Set(['BAD_USER_INPUT', 'NOT_FOUND', 'FORBIDDEN', 'CONFLICT']);

/**
 * Takes what citizens handed in on the portal as online submissions of the desks, each once: by the portal's own number,
 * whatever the portal repeats, and whenever a process dies in between. What could be no submission here is answered with
 * the reason.
 * @throws whatever the portal's failure is; the next round goes on where this one stopped
 */
export async function takeIntakes(
  room: DossierRoom,
  portal: NationalPortal,
  signal: AbortSignal,
): Promise<{ taken: number; refused: number }> {
  const counts = { taken: 0, refused: 0 };
  const kept = await room.db.read.entities.findOneBy(Setting, { name: CURSOR });
  let cursor = kept?.value ?? null;
  for (let pages = 0; pages < MOST_PAGES && !signal.aborted; pages++) {
    const page = await portal.handedIn(cursor);
    for (const item of page.items) {
      const state = await takeOne(room, item);
      if (state === IntakeState.TAKEN) counts.taken++;
      if (state === IntakeState.REFUSED) counts.refused++;
    }
    if (page.cursor === (cursor ?? '')) break;
    cursor = page.cursor;
    const value = cursor;
    await room.db.transact((tx) => keepSetting(tx, CURSOR, value));
    if (page.items.length === 0) break;
  }
  return counts;
}

/** @returns null where it was taken or refused before, or has no number by which anybody could be told */
async function takeOne(room: DossierRoom, item: unknown): Promise<IntakeState | null> {
  const { id } = (item ?? {}) as Record<string, unknown>;
  if (typeof id !== 'string' || id === '' || id.length > 60) return null;
  const { db } = room;
  if (await db.read.entities.existsBy(PortalIntake, { portalId: id })) return null;
  const at = room.now();
  const row = { portalId: id, day: dayOf(at), at };
  let isNew = false;
  try {
    await submitOnline(room, requestIn(id, item as Record<string, unknown>), async (tx, submissionId) => {
      const taken = { submissionId, state: IntakeState.TAKEN, reason: null, toldStatus: null };
      await tx.entities.insert(PortalIntake, { ...row, ...taken });
      isNew = true;
    });
    return isNew ? IntakeState.TAKEN : null;
  } catch (error) {
    if (isDuplicateKey(error)) return null;
    if (!(error instanceof HccError) || !FOR_GOOD.has(error.code)) throw error;
    return refuse(room, { ...row, reason: failureText(error) });
  }
}

/** @returns null where another process did so at the same moment */
async function refuse(
  { db }: DossierRoom,
  row: Pick<PortalIntake, 'portalId' | 'day' | 'at' | 'reason'>,
): Promise<IntakeState | null> {
  try {
    await db.transact(async (tx) => {
      await tx.entities.insert(PortalIntake, { ...row, ...toldRefused, submissionId: null });
      await enqueue(tx, PORTAL_TOPIC, { intake: row.portalId }, { key: intakeKey(row.portalId) });
    });
    return IntakeState.REFUSED;
  } catch (error) {
    if (isDuplicateKey(error)) return null;
    throw error;
  }
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '');
const textOrNull = (value: unknown): string | null => (typeof value === 'string' ? value : null);
const count = (value: unknown): number => (Number.isSafeInteger(value) ? (value as number) : 0);
const fields = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};

/** Whatever came is read as far as it is what it should be; the rules of a receipt find what is missing. */
function requestIn(id: string, item: Record<string, unknown>): SubmitInput {
  const applicant = fields(item.applicant);
  const documents = Array.isArray(item.documents) ? item.documents.map(fields) : [];
  return {
    idempotencyKey: `portal/${id}`,
    procedureCode: text(item.procedureCode),
    receivingAreaCode: text(item.receivingAreaCode),
    applicant: {
      fullName: text(applicant.fullName),
      idNumber: textOrNull(applicant.idNumber),
      phone: textOrNull(applicant.phone),
      email: textOrNull(applicant.email),
      address: textOrNull(applicant.address),
      areaCode: textOrNull(applicant.areaCode),
    },
    documents: documents.map((document) => ({
      name: text(document.name),
      originals: count(document.originals),
      certifiedCopies: count(document.certifiedCopies),
      photocopies: count(document.photocopies),
    })),
    returnBy: item.returnBy === ReturnBy.POST ? ReturnBy.POST : ReturnBy.COUNTER,
    note: textOrNull(item.note),
  };
}
