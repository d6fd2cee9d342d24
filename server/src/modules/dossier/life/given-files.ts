import { badField } from '../../../kernel/errors';
import type { FileState } from '../history/attached-file';
import type { DossierState } from '../history/dossier.projection';

const MOST_FILES = 20;

/**
 * The files of the dossier that a command names, in its order. One of another dossier is as unknown as one that never
 * was.
 * @throws HccError BAD_USER_INPUT naming `fileIds`, or the one at fault: `fileIds.0`
 */
export function givenFiles({ proceedings }: DossierState, ids: readonly string[] | null | undefined): FileState[] {
  const given = ids ?? [];
  if (given.length > MOST_FILES) throw badField('fileIds', `Nhiều quá ${MOST_FILES} tệp.`);
  return given.map((id, index) => {
    const path = `fileIds.${index}`;
    if (given.indexOf(id) < index) throw badField(path, 'Tệp này đã được nêu ở trên.');
    const file = proceedings.files.find((each) => each.id === id && each.removedAt === null);
    if (!file) throw badField(path, 'Hồ sơ không có tệp này.');
    return file;
  });
}
