import type { FieldError } from '@hcc/web-shared/src/ui/text/graphql-error';
import { type DeskDb, DURABLE, type ReceiptRow } from '../store/desk-db';
import { seal, unseal } from '../store/sealing';
import { answerName, contentName } from './keep-receipt';

/** What became of a receipt at the server. */
export type Sent<Answer> =
  | { kind: 'received'; answer: Answer; isCorrected: boolean }
  /** The clerk mends it and sends it again under its number. */
  | { kind: 'refused'; message: string; fields: FieldError[] }
  /** Nothing goes now; all stays as it is. */
  | { kind: 'stopped'; why: Stopped };

/**
 * LINE: no answer. SERVER: it could not do it now. SIGN_IN: the session has ended, or is somebody else's. OTHER_OFFICE:
 * who is signed in does not receive where this machine stands.
 */
export type Stopped = 'LINE' | 'SERVER' | 'SIGN_IN' | 'REVOKED' | 'OTHER_OFFICE';

export interface Sending<Content, Answer> {
  db: DeskDb;
  key: CryptoKey;
  send: (content: Content, row: ReceiptRow) => Promise<Sent<Answer>>;
  onChange?: () => void;
}

export const seriesOf = ({ day, blockFirst }: Pick<ReceiptRow, 'day' | 'blockFirst'>) => `${day} ${blockFirst}`;
export const hasArrived = ({ state }: Pick<ReceiptRow, 'state'>) => state === 'ACCEPTED' || state === 'CORRECTED';

/** Nothing of it is left to send: it has arrived, or the heads have it. */
export const isSettled = (row: Pick<ReceiptRow, 'state'>) => hasArrived(row) || row.state === 'SET_ASIDE';

export async function allReceipts(db: DeskDb): Promise<ReceiptRow[]> {
  return db.getAll('receipts');
}

/**
 * Sends what has not arrived, one after another as it was received. One that is refused holds up those that came after
 * it out of the same numbers, for these arrive in their order; others go on. What was under way when the browser died
 * is sent again: the server knows it by its number.
 * @returns why it stopped; null where it went through all
 */
export async function sendUnsent<Content, Answer>(sending: Sending<Content, Answer>): Promise<Stopped | null> {
  const { db, key, send, onChange } = sending;
  const held = new Set<string>();
  for (const { order } of await allReceipts(db)) {
    // Read anew: meanwhile it may have been mended.
    const row = order === undefined ? undefined : await db.get('receipts', order);
    if (!row || isSettled(row) || held.has(seriesOf(row))) continue;
    if (row.state === 'REFUSED') {
      held.add(seriesOf(row));
      continue;
    }
    await db.put('receipts', { ...row, state: 'SENDING' });
    onChange?.();
    const sent = await send(await unseal<Content>(key, contentName(row.code), row.content), row);
    if (sent.kind === 'stopped') {
      await db.put('receipts', { ...row, state: 'WAITING' });
      onChange?.();
      return sent.why;
    }
    await settle(db, key, row, sent);
    if (sent.kind === 'refused') held.add(seriesOf(row));
    onChange?.();
  }
  return null;
}

/** What is kept of an answer. */
export interface KeptAnswer<Answer> {
  answer?: Answer;
  refusal?: { message: string; fields: FieldError[] };
}

async function settle<Answer>(
  db: DeskDb,
  key: CryptoKey,
  row: ReceiptRow,
  sent: Exclude<Sent<Answer>, { kind: 'stopped' }>,
): Promise<void> {
  const kept: KeptAnswer<Answer> =
    sent.kind === 'received' ? { answer: sent.answer } : { refusal: { message: sent.message, fields: sent.fields } };
  const answer = await seal(key, answerName(row.code), kept);
  const state = sent.kind === 'refused' ? 'REFUSED' : sent.isCorrected ? 'CORRECTED' : 'ACCEPTED';
  const tx = db.transaction('receipts', 'readwrite', DURABLE);
  void tx.store.put({ ...row, state, answer });
  await tx.done;
}

/** Puts what the clerk has mended in the place of what was refused; it keeps its number, its moment and its turn. */
export async function mendReceipt(db: DeskDb, key: CryptoKey, row: ReceiptRow, content: unknown): Promise<void> {
  const sealed = await seal(key, contentName(row.code), content);
  await db.put('receipts', { ...row, state: 'WAITING', content: sealed, answer: null });
}

/** The heads have it: what came after it goes on. What the server said of it stays. */
export async function putAside(db: DeskDb, row: ReceiptRow): Promise<void> {
  await db.put('receipts', { ...row, state: 'SET_ASIDE' });
}

/** How long what has arrived can still be printed here. */
const KEPT_DAYS = 7;

/** Takes what has long arrived off the machine. @param today yyyy-MM-dd */
export async function forgetArrived(db: DeskDb, today: string): Promise<void> {
  const oldest = new Date(Date.parse(today) - KEPT_DAYS * 86_400_000).toISOString().slice(0, 10);
  const tx = db.transaction(['receipts', 'used'], 'readwrite');
  for (const row of await tx.objectStore('receipts').getAll()) {
    if (isSettled(row) && row.day < oldest && row.order !== undefined)
      void tx.objectStore('receipts').delete(row.order);
  }
  await tx.done;
}
