import { toDay } from '@hcc/web-shared/src/ui/text/vietnam-day';
import { dossierCode } from '../../../../../server/src/modules/dossier/dossier-code';
import { type DeskDb, DURABLE } from '../store/desk-db';
import { isStoreFull } from '../store/room';
import { type Sealed, seal } from '../store/sealing';
import { deskNow, type NextNumber, type NoNumber, numberAfter, whyNoNumber } from './numbers';

/** The desk gives no number; the form says why. */
export class NoNumberLeft extends Error {
  constructor(readonly reason: NoNumber) {
    super(reason);
  }
}

/** The number that was given last on a day; null where none was. */
export const lastOn = async (db: DeskDb, day: string): Promise<number | null> =>
  (await db.get('used', day))?.lastNumber ?? null;

/** What is known of a receipt before it is written down. */
export interface Numbered {
  code: string;
  number: NextNumber;
  /** Milliseconds by the server's clock. */
  receivedAt: number;
}

/** Under which names the two sealed parts of a receipt are kept. */
export const contentName = (code: string) => `receipt ${code}`;
export const answerName = (code: string) => `answer ${code}`;

/**
 * Gives the next number and writes it together with the sealed receipt, in one transaction that looks again whether the
 * number is still free: two windows never give one number, and none is gone without its receipt.
 * @param contentOf what is sealed, as far as number and moment say it
 * @param requestKey under which a repetition is known
 * @throws NoNumberLeft
 */
export async function keepReceipt<Content>(
  db: DeskDb,
  key: CryptoKey,
  contentOf: (numbered: Numbered) => Content,
  requestKey?: string,
): Promise<{ numbered: Numbered; content: Content }> {
  for (;;) {
    const desk = await db.get('desk', 'desk');
    if (!desk) throw new NoNumberLeft('REVOKED');
    const why = whyNoNumber(desk, deskNow(desk));
    if (why) throw new NoNumberLeft(why);
    // A clock that was set back a little makes no receipt older than the one before it.
    const receivedAt = Math.max(deskNow(desk), desk.knownAt);
    const day = toDay(receivedAt);
    const number = numberAfter(desk.blocks, await lastOn(db, day), day);
    if (!number) throw new NoNumberLeft('USED_UP');
    const numbered = { code: dossierCode(desk.officeCode, receivedAt, number.number), number, receivedAt };
    const content = contentOf(numbered);
    // Sealing takes turns of the machine, in which a transaction would end by itself.
    const sealed = await seal(key, contentName(numbered.code), content);
    if (await writeDown(db, numbered, sealed, requestKey)) return { numbered, content };
  }
}

/** @returns false where another window has taken the number meanwhile */
async function writeDown(
  db: DeskDb,
  { code, number, receivedAt }: Numbered,
  content: Sealed,
  requestKey: string | undefined,
): Promise<boolean> {
  const { day, blockFirst, number: taken } = number;
  const tx = db.transaction(['desk', 'used', 'receipts'], 'readwrite', DURABLE);
  const [desk, used] = await Promise.all([tx.objectStore('desk').get('desk'), tx.objectStore('used').get(day)]);
  const isNext = desk && numberAfter(desk.blocks, used?.lastNumber ?? null, day)?.number === taken;
  if (!isNext || desk.revoked) {
    tx.abort();
    await tx.done.catch(() => undefined);
    return false;
  }
  const row = { code, day, blockFirst, number: taken, requestKey, state: 'WAITING' as const, content, answer: null };
  try {
    const writes = [
      () => tx.objectStore('used').put({ day, lastNumber: taken }),
      () => tx.objectStore('receipts').add(row),
      () => tx.objectStore('desk').put({ ...desk, knownAt: receivedAt }, 'desk'),
    ].map(async (write) => void (await write()));
    await Promise.all([...writes, tx.done]);
    return true;
  } catch (error) {
    // Where one of them was not taken none of them is: no number is gone.
    if (tx.error === null) tx.abort();
    await tx.done.catch(() => undefined);
    if (isStoreFull(error) || isStoreFull(tx.error)) throw new NoNumberLeft('STORAGE');
    throw error;
  }
}
