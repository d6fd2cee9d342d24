import { In, LessThanOrEqual, MoreThan } from 'typeorm';
import type { Database } from '../../database/database';
import type { Tx } from '../../database/sql';
import { conflictWith } from '../../kernel/conflict';
import { badField, HccError, notFound } from '../../kernel/errors';
import { newId } from '../../kernel/ids';
import { HOUR_MS, type Instant, spokenMoment } from '../../kernel/instant';
import { networkOf } from '../../kernel/network';
import { newShortSecret } from '../../kernel/short-secret';
import { readShortSecret } from '../../kernel/short-secret-text';
import { type SubmitInput, submitOnline } from '../dossier/submission/citizen-commands';
import { OnlineSubmission } from '../dossier/submission/online-submission.entity';
import { SubjectFile } from '../files/subject-file.entity';
import { addressesOf, assertConfirmed, type OnlineRoom, type SendCode, sendCodeFor } from './confirm-contact';
import { OnlineDraft } from './online-draft.entity';
import { DRAFT_FILE, DRAFT_MS, DRAFTS_PER_HOUR, MOST_CONTENT_BYTES, SUBMISSION_FILE } from './online-terms';

const WHAT = 'hồ sơ đang soạn mang mã này';
const PER_PURGE = 500;

export interface SaveDraft {
  /** Left out for a new one. */
  secret?: string | null;
  expectedVersion?: number | null;
  /** JSON. */
  content: string;
}

function checkContent(text: string): string {
  if (Buffer.byteLength(text) > MOST_CONTENT_BYTES) throw badField('content', 'Nội dung dài quá.');
  try {
    if (typeof JSON.parse(text) === 'object') return text;
  } catch {
    // Said below.
  }
  throw badField('content', 'Không đọc được nội dung.');
}

/** By its secret, however it was typed. @throws HccError NOT_FOUND, also for one that has run out */
export async function getDraft({ db, now }: Pick<OnlineRoom['dossiers'], 'db' | 'now'>, secret: string) {
  const row = await db.read.entities.findOneBy(OnlineDraft, { secret: readShortSecret(secret) });
  if (!row || row.expiresAt <= now()) throw notFound(WHAT);
  return row;
}

/**
 * Keeps what was typed, anew or over what was there.
 * @param address the caller's network address
 * @returns the secret
 * @throws HccError NOT_FOUND, CONFLICT where it was changed elsewhere meanwhile, BAD_USER_INPUT, RATE_LIMITED
 */
export async function saveDraft(
  { dossiers: { db, now } }: OnlineRoom,
  { secret, expectedVersion, content }: SaveDraft,
  address: string,
): Promise<string> {
  const contentText = checkContent(content);
  const at = now();
  const times = { changedAt: at, expiresAt: at + DRAFT_MS };
  if (!secret) {
    const caller = networkOf(address);
    const row = { id: newId(), secret: newShortSecret(), caller, contentText, createdAt: at, ...times, version: 1 };
    await db.transact(async (tx) => {
      const begun = await tx.entities.countBy(OnlineDraft, { caller, createdAt: MoreThan(at - HOUR_MS) });
      if (begun >= DRAFTS_PER_HOUR) {
        const text = 'Từ mạng này đã soạn quá nhiều hồ sơ trong một giờ. Xin thử lại sau.';
        throw new HccError('RATE_LIMITED', text, { retryAfterSeconds: 600 });
      }
      await tx.entities.insert(OnlineDraft, row);
    });
    return row.secret;
  }
  return db.transact(async (tx) => {
    const draft = await lockDraft(tx, secret, at);
    if (draft.submissionId !== null) return draft.secret;
    if (draft.version !== expectedVersion) {
      const who = 'Công dân';
      throw conflictWith(
        `Hồ sơ đang soạn này đã được sửa ở máy khác lúc ${spokenMoment(draft.changedAt)}. Hãy mở lại.`,
        { who, at: draft.changedAt },
        { currentVersion: draft.version },
      );
    }
    await tx.entities.update(OnlineDraft, { id: draft.id }, { contentText, ...times, version: draft.version + 1 });
    return draft.secret;
  });
}

async function lockDraft(tx: Tx, secret: string, at: Instant): Promise<OnlineDraft> {
  const plain = readShortSecret(secret);
  await tx.query(`SELECT id FROM online_draft WHERE secret = ?${tx.forUpdate}`, [plain]);
  const row = await tx.entities.findOneBy(OnlineDraft, { secret: plain });
  if (!row || row.expiresAt <= at) throw notFound(WHAT);
  return row;
}

/** Throws away what was typed and its files. What was sent in stays. @throws HccError NOT_FOUND */
export async function removeDraft({ dossiers: { db, now } }: OnlineRoom, secret: string): Promise<void> {
  await db.transact(async (tx) => {
    const { id } = await lockDraft(tx, secret, now());
    await tx.entities.delete(SubjectFile, { subjectKind: DRAFT_FILE, subjectId: id });
    await tx.entities.delete(OnlineDraft, { id });
  });
}

/** @throws HccError NOT_FOUND, BAD_USER_INPUT, RATE_LIMITED */
export async function sendDraftCode(
  room: OnlineRoom,
  secret: string,
  address: string,
  wanted: SendCode,
): Promise<void> {
  const draft = await getDraft(room.dossiers, secret);
  const typed = addressesOf({ phone: address, email: address })(wanted.channel);
  await sendCodeFor(room, OnlineDraft, draft, typed, wanted);
}

class SentBefore extends Error {}

/**
 * Sends a draft in, confirmed: it waits at the desk with its files. Once more gives the first one back.
 * @returns the submission's reference
 * @throws HccError NOT_FOUND; BAD_USER_INPUT naming code, or as `submitOnline`
 */
export async function submitDraft(
  room: OnlineRoom,
  { secret, code, request }: { secret: string; code?: string | null; request: SubmitInput },
): Promise<string> {
  const { dossiers } = room;
  const draft = await getDraft(dossiers, secret);
  if (draft.submissionId !== null) return referenceOf(dossiers.db, draft.submissionId);
  await assertConfirmed(room, OnlineDraft, draft, addressesOf(request.applicant), code);
  try {
    return await submitOnline(dossiers, request, async (tx, submissionId) => {
      const { id, submissionId: sent } = await lockDraft(tx, secret, dossiers.now());
      if (sent !== null) throw new SentBefore();
      const before = { subjectKind: DRAFT_FILE, subjectId: id };
      await tx.entities.update(SubjectFile, before, { subjectKind: SUBMISSION_FILE, subjectId: submissionId });
      await tx.entities.update(OnlineDraft, { id }, { submissionId, contentText: '{}' });
    });
  } catch (error) {
    if (!(error instanceof SentBefore)) throw error;
    // Two at once from one draft: the other was first.
    return referenceOf(dossiers.db, (await getDraft(dossiers, secret)).submissionId!);
  }
}

async function referenceOf(db: Database, id: string): Promise<string> {
  return (await db.read.entities.findOneByOrFail(OnlineSubmission, { id })).reference;
}

/** Removes drafts whose term is over, with their files. @returns how many */
export async function purgeDrafts(db: Database, at: Instant): Promise<number> {
  let purged = 0;
  for (let more = true; more; ) {
    const where = { expiresAt: LessThanOrEqual(at) };
    const rows = await db.read.entities.find(OnlineDraft, { select: { id: true }, where, take: PER_PURGE });
    const ids = rows.map(({ id }) => id);
    if (ids.length > 0) {
      await db.transact(async (tx) => {
        await tx.entities.delete(SubjectFile, { subjectKind: DRAFT_FILE, subjectId: In(ids) });
        await tx.entities.delete(OnlineDraft, ids);
      });
    }
    purged += ids.length;
    more = ids.length === PER_PURGE;
  }
  return purged;
}
