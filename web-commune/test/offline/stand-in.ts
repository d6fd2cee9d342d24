import { beginDesk } from '../../src/features/offline/desk/contact';
import { type DeskApi, DeskFailure, type Lease } from '../../src/features/offline/desk/desk-api';
import type { Sent } from '../../src/features/offline/desk/send-unsent';
import type { DeskDb, ReceiptRow } from '../../src/features/offline/store/desk-db';
import { lockedIn } from '../../src/features/offline/store/sealing';

export const SHARE = 'what only the server knows of this desk';
export const DAY_MS = 86_400_000;

export function leaseOf(change: Partial<Lease> = {}): Lease {
  return {
    deskId: 'desk-1',
    name: 'Máy quầy 1',
    officeId: 'o1',
    officeCode: '000.17.28.H56',
    secret: 'secret of the machine',
    sealingKey: SHARE,
    blocks: [{ first: 5_000, last: 5_099 }],
    leasedUntil: Date.now() + 7 * DAY_MS,
    serverTime: Date.now(),
    lastByDay: [],
    ...change,
  };
}

/** A desk that has been registered. @returns the key that is in memory, and the one that may still be wrapped */
export async function registered(db: DeskDb, change: Partial<Lease> = {}) {
  const storeKey = await beginDesk(db, leaseOf(change));
  return { storeKey, key: await lockedIn(storeKey) };
}

type Cut = 'before the request' | 'before the answer' | 'none';

/** Receives as the server does: in order, once by the number; the line may be cut around each request. */
export class StandIn {
  readonly dossiers = new Map<string, string>();
  requests = 0;
  cut: (request: number) => Cut = () => 'none';
  refuse: (name: string) => boolean = () => false;

  send = async ({ name }: { name: string }, { code, number, blockFirst }: ReceiptRow): Promise<Sent<string>> => {
    this.requests += 1;
    const cut = this.cut(this.requests);
    if (cut === 'before the request') return { kind: 'stopped', why: 'LINE' };
    const known = this.dossiers.get(code);
    if (known === undefined) {
      if (this.refuse(name)) {
        return {
          kind: 'refused',
          message: 'Sai',
          fields: [{ path: 'applicant.fullName', reason: 'Họ tên phải có chữ.' }],
        };
      }
      const awaited = blockFirst + this.dossiers.size;
      if (number !== awaited) throw new Error(`${number} came while ${awaited} was awaited`);
      this.dossiers.set(code, name);
    } else if (known !== name) throw new Error(`${code} came with other content`);
    if (cut === 'before the answer') return { kind: 'stopped', why: 'LINE' };
    return { kind: 'received', answer: code, isCorrected: false };
  };
}

/** Answers nothing that a test did not ask for. */
export function apiOf(change: Partial<DeskApi> = {}): DeskApi {
  const none = () => Promise.reject(new DeskFailure('LINE'));
  const others = { register: none, renew: none, release: none, send: none, bundle: none, whoIsSignedIn: none };
  return { ...others, setAside: none, ...change };
}
