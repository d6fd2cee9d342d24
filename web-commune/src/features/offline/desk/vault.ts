import type { ReceiveDossierInput } from '@hcc/shared-schema/generated/hooks';
import type { Staff } from '@hcc/web-shared/src/session/session-provider';
import { Board } from '../board/board';
import { loadBundle, refreshBundle } from '../board/keep-bundle';
import { type KnownApplicant, KnownApplicants } from '../board/known-applicants';
import { type DoorAnswer, keepClerks, openByPassword, openByShare } from '../store/clerks';
import type { DeskDb, ReceiptRow } from '../store/desk-db';
import { whereThereIsRoom } from '../store/room';
import { lockedIn, unseal } from '../store/sealing';
import type { DeskApi, SentAnswer } from './desk-api';
import { answerName, contentName, keepReceipt } from './keep-receipt';
import { deskNow } from './numbers';
import { contentOf, type ReceiptContent } from './receipt-content';
import { type KeptAnswer, mendReceipt, putAside } from './send-unsent';

/** The store with its key, while somebody has opened it; what is read out of it is in memory only. */
export class Vault {
  key: CryptoKey | null = null;
  board: Board | null = null;
  readonly known = new KnownApplicants();

  constructor(readonly db: DeskDb) {}

  /** Receiving goes on here without a line. */
  get isReady(): boolean {
    return this.key !== null && this.board !== null;
  }

  async openFor(username: string, password: string): Promise<DoorAnswer> {
    const answer = await openByPassword(this.db, username, password);
    if (answer.kind === 'open') await this.openWith(answer.key);
    return answer;
  }

  /** Who is signed in has from the server what opens the store. */
  async openByLease(sealingKey: string): Promise<void> {
    const key = this.key ? null : await openByShare(this.db, sealingKey);
    if (key) await this.openWith(await lockedIn(key));
  }

  async openWith(key: CryptoKey): Promise<void> {
    this.key = key;
    const bundle = await loadBundle(this.db, key);
    this.board = bundle && new Board(bundle);
    await this.known.load(this.db, key);
  }

  lock(): void {
    this.key = null;
    this.board = null;
    this.known.forget();
  }

  /** Brings catalogue and calendar up to date; who no longer works here loses the way in. @throws DeskFailure */
  async refreshBoard(api: DeskApi): Promise<void> {
    if (!this.key) return;
    const bundle = await refreshBundle(this.db, this.key, api, this.board?.bundle ?? null);
    if (bundle) this.board = new Board(bundle);
    const staffIds = this.board?.bundle.clerks.map(({ id }) => id);
    if (staffIds) await keepClerks(this.db, staffIds);
  }

  /** Gives a number and keeps the receipt. @throws NoNumberLeft */
  async receive(input: ReceiveDossierInput, clerk: Staff): Promise<ReceiptContent> {
    const { key, board } = this;
    const desk = await this.db.get('desk', 'desk');
    const edition = desk && board?.edition(input.procedureCode, deskNow(desk));
    if (!key || !board || !edition) throw new Error('The desk is not ready.');
    const { content } = await keepReceipt(this.db, key, contentOf(input, edition, clerk, board), input.idempotencyKey);
    const { applicant } = content.slip;
    await this.remember({
      ...applicant,
      idNumber: applicant.idNumber ?? '',
      areaCode: input.applicant.areaCode ?? null,
      lastSeenAt: new Date(content.receivedAt).toISOString(),
      lastProcedureName: edition.name,
    });
    return content;
  }

  /** What was received here under the key of a request; null where nothing was. */
  async receivedUnder(requestKey: string): Promise<ReceiptContent | null> {
    const row = (await this.db.getAll('receipts')).find((one) => one.requestKey === requestKey);
    return row ? (await this.read(row)).content : null;
  }

  async remember(known: KnownApplicant): Promise<void> {
    const { key } = this;
    // The receipt is given already, and no second one may be asked for.
    if (key) await whereThereIsRoom(() => this.known.remember(this.db, key, known));
  }

  async read({ code, content, answer }: ReceiptRow): Promise<{
    content: ReceiptContent;
    kept: KeptAnswer<SentAnswer> | null;
  }> {
    const { key } = this;
    if (!key) throw new Error('The store is locked.');
    return {
      content: await unseal<ReceiptContent>(key, contentName(code), content),
      kept: answer && (await unseal<KeptAnswer<SentAnswer>>(key, answerName(code), answer)),
    };
  }

  async mend(row: ReceiptRow, content: ReceiptContent): Promise<void> {
    if (this.key) await mendReceipt(this.db, this.key, row, content);
  }

  async putAside(row: ReceiptRow): Promise<void> {
    await putAside(this.db, row);
  }

  /** A request that goes out on line may arrive without its answer: under its key nothing is received here. */
  async begins(requestKey: string): Promise<void> {
    // Without room nothing is received here either.
    await whereThereIsRoom(async () => {
      await this.db.put('tried', { key: requestKey, at: Date.now() });
    });
  }

  async hasBegun(requestKey: string): Promise<boolean> {
    return (await this.db.get('tried', requestKey)) !== undefined;
  }

  async wasAnswered(requestKey: string): Promise<void> {
    await this.db.delete('tried', requestKey);
  }

  async erase(): Promise<void> {
    const stores = ['desk', 'clerks', 'tries', 'used', 'receipts', 'sealed', 'tried'] as const;
    const tx = this.db.transaction(stores, 'readwrite');
    await Promise.all([...stores.map((name) => tx.objectStore(name).clear()), tx.done]);
    this.lock();
  }
}
