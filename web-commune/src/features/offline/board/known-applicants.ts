import type { KnownApplicantQuery } from '@hcc/shared-schema/generated/hooks';
import type { DeskDb } from '../store/desk-db';
import { seal, unseal } from '../store/sealing';

export type KnownApplicant = NonNullable<KnownApplicantQuery['knownApplicant']>;

const NAME = 'known';
/** A desk's citizens of about half a year; the one not seen for longest goes first. */
const MOST = 2_000;

/** Who has been here, as far as this desk has looked them up or received them. Only sealed on the disk. */
export class KnownApplicants {
  private byNumber = new Map<string, KnownApplicant>();

  async load(db: DeskDb, key: CryptoKey): Promise<void> {
    const sealed = await db.get('sealed', NAME);
    if (sealed) this.byNumber = new Map(await unseal<[string, KnownApplicant][]>(key, NAME, sealed));
  }

  forget(): void {
    this.byNumber.clear();
  }

  find(idNumber: string): KnownApplicant | null {
    return this.byNumber.get(idNumber) ?? null;
  }

  async remember(db: DeskDb, key: CryptoKey, known: KnownApplicant): Promise<void> {
    this.byNumber.delete(known.idNumber);
    this.byNumber.set(known.idNumber, known);
    for (const oldest of this.byNumber.keys()) {
      if (this.byNumber.size <= MOST) break;
      this.byNumber.delete(oldest);
    }
    await db.put('sealed', await seal(key, NAME, [...this.byNumber]), NAME);
  }
}
