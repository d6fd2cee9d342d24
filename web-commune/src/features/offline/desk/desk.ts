import type { ReceiveDossierInput } from '@hcc/shared-schema/generated/hooks';
import { forgetDrafts } from '@hcc/web-shared/src/features/receipt/draft/receive-draft';
import type { Staff } from '@hcc/web-shared/src/session/session-provider';
import { setLocalSlips } from '@hcc/web-shared/src/ui/page/open-slip';
import { learnServerTime } from '@hcc/web-shared/src/ui/text/server-clock';
import { toDay } from '@hcc/web-shared/src/ui/text/vietnam-day';
import { LineWatch } from '../line/line-watch';
import { type DoorAnswer, enrolClerk } from '../store/clerks';
import { type DeskDb, type DeskRow, openDeskDb, type ReceiptRow } from '../store/desk-db';
import { markDesk } from '../store/desk-mark';
import { keepForGood } from '../store/room';
import { lockedIn } from '../store/sealing';
import { beginDesk, renewLease } from './contact';
import { type DeskApi, DeskFailure, type SentAnswer } from './desk-api';
import { type DeskView, NOTHING, readStore } from './desk-view';
import { deskNow } from './numbers';
import { asOneSender } from './one-sender';
import { printAgain } from './print-again';
import type { ReceiptContent } from './receipt-content';
import { forgetArrived, hasArrived, isSettled, type Stopped, sendUnsent } from './send-unsent';
import { Vault } from './vault';

/** What the desk needs of the app around it. */
export interface AroundDesk {
  /** Asks the person on the screen for the password; resolves when the session is theirs again. */
  untilSignedIn: () => Promise<void>;
}

const CONTACT_EVERY_MS = 10 * 60_000;
const FIRST_WAIT_MS = 2_000;
const LONGEST_WAIT_MS = 2 * 60_000;
const CHANNEL = 'hcc-desk';

/** This machine as a desk that goes on without a line, as one window has it. */
export class Desk {
  vault: Vault | null = null;
  /** Who is on the screen. */
  staff: Staff | null = null;
  private view = NOTHING;
  private around: AroundDesk | null = null;
  private listeners = new Set<() => void>();
  private contacting = false;
  private failures = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private channel: BroadcastChannel | null = null;

  constructor(
    private readonly api: DeskApi,
    readonly line = new LineWatch(),
    private readonly openDb: (onOutdated: () => void) => Promise<DeskDb> = (onOutdated) =>
      openDeskDb(undefined, { onOutdated }),
  ) {
    line.subscribe(() => {
      this.show({ isCut: line.isCut });
      if (line.state === 'there') void this.contact();
    });
  }

  snapshot = (): DeskView => this.view;

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Looks whether this machine is a desk, and goes to work where it is. */
  async start(): Promise<void> {
    const { desk, rows } = await this.look();
    if (!desk) return;
    markDesk(true);
    const received = new Set(rows.map(({ requestKey }) => requestKey));
    forgetDrafts((requestKey) => received.has(requestKey));
    this.listenToOthers();
    void keepForGood();
    // Screens and slips go by the server's clock, also before it has answered.
    learnServerTime(new Date(deskNow(desk)).toUTCString());
    setLocalSlips({ has: (code) => this.isUnsent(code), print: (code, size) => void this.print([code], size) });
    this.line.start();
    // Who is signed in may have been known before the store was open.
    void this.contact();
  }

  surround(around: AroundDesk): void {
    this.around = around;
  }

  /** Somebody else is on the screen, or nobody. */
  async comes(staff: Staff | null): Promise<void> {
    if (this.staff?.id === staff?.id) return;
    this.staff = staff;
    if (staff) await this.contact();
    else this.lock();
  }

  now(): number {
    const { desk } = this.view;
    return desk ? deskNow(desk) : Date.now();
  }

  /** The line is there and somebody is signed in: the desk comes to the server, and sends. */
  async contact(): Promise<void> {
    const { vault, staff } = this;
    if (!vault || !staff || this.contacting || this.line.isCut || this.view.isOutdated) return;
    const desk = await vault.db.get('desk', 'desk');
    if (!desk || desk.revoked || this.contacting) return;
    this.contacting = true;
    clearTimeout(this.timer);
    try {
      // Who came in without a line may find somebody else's session behind it.
      if ((await this.api.whoIsSignedIn()) !== staff.id) throw new DeskFailure('SIGN_IN');
      const { sealingKey } = await renewLease(vault.db, this.api, desk);
      await vault.openByLease(sealingKey);
      await vault.refreshBoard(this.api);
      const stopped = await this.sendAll(vault, desk);
      if (stopped) throw new DeskFailure(stopped);
      await forgetArrived(vault.db, toDay(this.now()));
      this.failures = 0;
      this.show({ stopped: null });
    } catch (error) {
      if (!(error instanceof DeskFailure)) throw error;
      await this.stop(error, vault);
    } finally {
      this.contacting = false;
      await this.look();
      this.plan();
    }
  }

  /** Makes this browser a desk of the office of who is signed in. @throws DeskFailure */
  async register(name: string, staff: Staff, password: string): Promise<void> {
    const vault = await this.openVault();
    const storeKey = await beginDesk(vault.db, await this.api.register(name));
    const desk = await vault.db.get('desk', 'desk');
    if (desk) await enrolClerk(vault.db, desk.id, staff, password, storeKey);
    await vault.openWith(await lockedIn(storeKey));
    markDesk(true);
    this.staff = staff;
    await this.start();
    await this.contact();
  }

  /** Gives the desk up. @throws DeskFailure SERVER where something is unsent */
  async remove(): Promise<void> {
    const { vault } = this;
    const desk = await vault?.db.get('desk', 'desk');
    if (!vault || !desk) return;
    if (!desk.revoked) {
      await this.contact();
      if (this.view.rows.some((row) => !isSettled(row))) throw new DeskFailure('SERVER');
      await this.api.release({ deskId: desk.id, secret: desk.secret });
    }
    await vault.erase();
    markDesk(false);
    this.line.stop();
    clearTimeout(this.timer);
    setLocalSlips(null);
    await this.look();
  }

  /** Without a line: the password opens the store, and says who it is. */
  async openDoor(username: string, password: string): Promise<DoorAnswer> {
    const answer = await (await this.openVault()).openFor(username, password);
    if (answer.kind === 'open') this.staff = answer.staff;
    await this.look();
    return answer;
  }

  /** Forgets the key: the next person begins with a password. */
  lock(): void {
    this.vault?.lock();
    void this.look();
  }

  /** A clerk has said that the machine shows the right day. */
  async confirmDay(): Promise<void> {
    const { vault } = this;
    const desk = await vault?.db.get('desk', 'desk');
    if (!vault || !desk) return;
    await vault.db.put('desk', { ...desk, confirmedDay: toDay(deskNow(desk)) }, 'desk');
    await this.changed();
  }

  /** @throws NoNumberLeft */
  async receive(input: ReceiveDossierInput): Promise<ReceiptContent> {
    const { vault, staff } = this;
    if (!vault || !staff) throw new Error('Nobody is at the desk.');
    const content = await vault.receive(input, staff);
    await this.changed();
    return content;
  }

  /** Puts what was mended in the place of what was refused, and sends on. */
  async mend(row: ReceiptRow, content: ReceiptContent): Promise<void> {
    await this.vault?.mend(row, content);
    await this.changed();
    void this.contact();
  }

  /** What can't be mended goes to the heads with the reason, and what came after it goes on. @throws DeskFailure */
  async setAside(row: ReceiptRow, reason: string): Promise<void> {
    const { vault } = this;
    const desk = await vault?.db.get('desk', 'desk');
    if (!vault || !desk) return;
    const { content } = await vault.read(row);
    await this.api.setAside({ deskId: desk.id, secret: desk.secret }, row.number, content, reason);
    await vault.putAside(row);
    await this.changed();
    void this.contact();
  }

  /** The slips as they were given out. */
  async print(codes: readonly string[], paperSize: 'A5' | 'A4' = 'A5'): Promise<void> {
    const rows = this.view.rows.filter(({ code }) => codes.includes(code));
    await printAgain(this.vault, rows, paperSize);
  }

  /** The slip with the date that counts has been opened. */
  async hasReprinted(row: ReceiptRow): Promise<void> {
    await this.vault?.db.put('receipts', { ...row, reprinted: true });
    await this.changed();
  }

  private isUnsent(code: string): boolean {
    return this.view.rows.some((row) => row.code === code && !hasArrived(row));
  }

  private async openVault(): Promise<Vault> {
    this.vault ??= new Vault(await this.openDb(() => this.outdate()));
    return this.vault;
  }

  private outdate(): void {
    this.vault = null;
    this.show({ isOutdated: true, isOpen: false, hasBoard: false });
  }

  private async sendAll({ db, key }: Vault, { id, secret }: DeskRow): Promise<Stopped | null> {
    if (!key) return null;
    return asOneSender(async () => {
      this.show({ isSending: true });
      try {
        return await sendUnsent<ReceiptContent, SentAnswer>({
          db,
          key,
          send: (content, row) => this.api.send({ deskId: id, secret }, row.number, content),
          onChange: () => void this.changed(),
        });
      } finally {
        this.show({ isSending: false });
      }
    });
  }

  private async stop({ kind }: DeskFailure, { db }: Vault): Promise<void> {
    this.failures += 1;
    if (kind === 'LINE') await this.line.check();
    if (kind === 'REVOKED') {
      const desk = await db.get('desk', 'desk');
      if (desk) await db.put('desk', { ...desk, revoked: true }, 'desk');
    }
    this.show({ stopped: kind === 'REFUSED' ? null : kind });
    // Whoever is on the screen is asked at once; what was received stays until then.
    if (kind === 'SIGN_IN') void this.around?.untilSignedIn().then(() => this.contact());
  }

  private plan(): void {
    const { stopped, desk } = this.view;
    if (!desk || desk.revoked || stopped === 'SIGN_IN' || stopped === 'OTHER_OFFICE') return;
    const wait = stopped ? Math.min(FIRST_WAIT_MS * 2 ** this.failures, LONGEST_WAIT_MS) : CONTACT_EVERY_MS;
    // Desks of a whole province must not all come back in the same moment.
    this.timer = setTimeout(() => void this.contact(), wait * (0.75 + Math.random() / 4));
  }

  private listenToOthers(): void {
    if (this.channel || !('BroadcastChannel' in globalThis)) return;
    this.channel = new BroadcastChannel(CHANNEL);
    this.channel.onmessage = () => void this.look();
  }

  private async changed(): Promise<void> {
    this.channel?.postMessage('changed');
    await this.look();
  }

  /** Reads what the screens show. */
  private async look(): Promise<DeskView> {
    if (this.view.isOutdated) return this.view;
    const vault = await this.openVault();
    this.show(await readStore(vault));
    return this.view;
  }

  private show(change: Partial<DeskView>): void {
    this.view = { ...this.view, ...change };
    for (const listener of this.listeners) listener();
  }
}
