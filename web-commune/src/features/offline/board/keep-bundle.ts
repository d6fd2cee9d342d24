import type { OfflineBundle } from '../../../../../server/src/modules/offline/offline-bundle';
import type { DeskApi } from '../desk/desk-api';
import type { DeskDb } from '../store/desk-db';
import { seal, unseal } from '../store/sealing';

const NAME = 'bundle';

export async function loadBundle(db: DeskDb, key: CryptoKey): Promise<OfflineBundle | null> {
  const sealed = await db.get('sealed', NAME);
  return sealed ? unseal<OfflineBundle>(key, NAME, sealed) : null;
}

/** Fetches the catalogue where it is not what is on board; what is still right counts as read now. @throws DeskFailure */
export async function refreshBundle(
  db: DeskDb,
  key: CryptoKey,
  api: DeskApi,
  onBoard: OfflineBundle | null,
): Promise<OfflineBundle | null> {
  const before = await db.get('desk', 'desk');
  const answer = await api.bundle(onBoard ? (before?.bundleTag ?? null) : null);
  const bundle = 'bundle' in answer ? answer.bundle : onBoard && { ...onBoard, issuedAt: answer.issuedAt };
  if (!bundle) return null;
  const sealed = await seal(key, NAME, bundle);
  const tx = db.transaction(['desk', 'sealed'], 'readwrite');
  const desk = await tx.objectStore('desk').get('desk');
  void tx.objectStore('sealed').put(sealed, NAME);
  if (desk) {
    const bundleTag = 'bundle' in answer ? answer.tag : desk.bundleTag;
    void tx.objectStore('desk').put({ ...desk, bundleTag, bundleAt: bundle.issuedAt }, 'desk');
  }
  await tx.done;
  return bundle;
}
