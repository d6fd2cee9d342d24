import type { Database } from '../../database/database';
import type { Tx } from '../../database/sql';
import type { Instant } from '../../kernel/instant';
import type { ChangeListener, DossierChange } from '../dossier/dossier-room';
import { DossierStatus } from '../dossier/dossier-terms';
import { openDelivery } from '../dossier/history/proceedings';
import { MoneyDuty } from '../fees/money.entity';
import { PostParcel, PostParcelDossier } from './parcel.entity';
import { appendToParcel, type Doer, lockParcel } from './parcel-journal';
import { BY_ITSELF_WORDS } from './parcel-notes';
import { GIVEN_UP, ParcelEventKind, ParcelNote, ParcelState, PostPayer, WITH_POST } from './post-terms';

const BY_ITSELF: Doer = { staffId: null, fullName: 'Hệ thống' };
/** Parcels from which something may still be taken out. */
const UNPACKABLE: readonly ParcelState[] = [ParcelState.READY, ParcelState.CAME_BACK];

type Db = Pick<Database, 'writer' | 'read'>;

async function lockHolding(db: Db, tx: Tx, { parcelId }: PostParcelDossier): Promise<PostParcel> {
  const { officeId } = await tx.entities.findOneByOrFail(PostParcel, { id: parcelId });
  return lockParcel(db, tx, parcelId, [officeId]);
}

/**
 * A result leaves the parcel in which it was packed; one that is empty then is given up.
 * @returns false where the parcel is on a list or with the post
 */
export async function takeOut(
  db: Db,
  tx: Tx,
  held: PostParcelDossier,
  by: Doer,
  at: Instant,
  note: string,
): Promise<boolean> {
  const parcel = await lockHolding(db, tx, held);
  if (!UNPACKABLE.includes(parcel.state)) return false;
  const { parcelId, dossierId, code } = held;
  await tx.entities.update(PostParcelDossier, { parcelId, dossierId }, { openKey: null, isIn: 0 });
  const isEmpty = !(await tx.entities.existsBy(PostParcelDossier, { parcelId, isIn: 1 }));
  const step = { kind: ParcelEventKind.TAKEN_OUT, by, at, note: `${code}: ${note}`.slice(0, 500) };
  const gone = parcel.state === ParcelState.CAME_BACK ? { state: ParcelState.KEPT, taskDueAt: null } : GIVEN_UP;
  await appendToParcel(db, tx, parcel, step, isEmpty ? gone : await withoutPostage(tx, parcel, dossierId));
  return true;
}

/** What was paid for one result does not pay for the others that stay in the parcel. */
async function withoutPostage(tx: Tx, { state, postageId }: PostParcel, dossierId: string) {
  if (postageId === null || state !== ParcelState.READY) return {};
  const { dossierId: payer } = await tx.entities.findOneByOrFail(MoneyDuty, { id: postageId });
  return payer === dossierId ? { payer: PostPayer.RECEIVER, postageId: null } : {};
}

/**
 * What becomes of a dossier without its parcel: handed out at the counter while it was packed, or noted on its page as
 * delivered or brought back by the post. The parcel follows in the same transaction.
 */
export function followDossiers(db: Db, now: () => Instant): ChangeListener {
  return async (tx, changes) => {
    for (const change of changes) await follow(db, tx, change, now());
  };
}

async function follow(db: Db, tx: Tx, { origin, before, after }: DossierChange, at: Instant): Promise<void> {
  if (before?.status !== DossierStatus.COMPLETED) return;
  const isReturned = after.status === DossierStatus.RETURNED;
  const wasPosted = openDelivery(before.proceedings) !== undefined;
  const isPosted = openDelivery(after.proceedings) !== undefined;
  if (!isReturned && wasPosted === isPosted) return;
  const held = await tx.entities.findOneBy(PostParcelDossier, { openKey: origin.id });
  if (!held) return;
  const said = isReturned ? ParcelNote.RETURNED : isPosted ? ParcelNote.SENT_OTHERWISE : ParcelNote.BROUGHT_BACK;
  const note = BY_ITSELF_WORDS[said];
  if (isReturned || isPosted) if (await takeOut(db, tx, held, BY_ITSELF, at, note)) return;
  const parcel = await lockHolding(db, tx, held);
  if (!WITH_POST.includes(parcel.state) || isPosted) return;
  if (!isReturned) {
    const step = { kind: ParcelEventKind.CAME_BACK, by: BY_ITSELF, at, note };
    await appendToParcel(db, tx, parcel, step, { state: ParcelState.CAME_BACK });
    return;
  }
  const [open] = await tx.query<{ n: number }>(
    `SELECT COUNT(*) AS n FROM post_parcel_dossier p JOIN dossier d ON d.id = p.dossier_id
      WHERE p.parcel_id = ? AND p.is_in = 1 AND d.status <> 'RETURNED'`,
    [parcel.id],
  );
  if (Number(open!.n) > 0) return;
  const step = { kind: ParcelEventKind.REPORTED, by: BY_ITSELF, at, note };
  await appendToParcel(db, tx, parcel, step, { state: ParcelState.DELIVERED, taskDueAt: null });
}
