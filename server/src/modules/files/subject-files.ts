import { In } from 'typeorm';
import { isDuplicateKey, type Sql, type Tx } from '../../database/sql';
import { badField } from '../../kernel/errors';
import type { Instant } from '../../kernel/instant';
import type { Actor } from '../identity/actor';
import type { FileRoom } from './file-room';
import { SubjectFile } from './subject-file.entity';
import { type KeptFile, keepUpload } from './uploads/keep-upload';
import { getUpload } from './uploads/uploads';

/** An upload that is whole, checked and kept, under its own id. */
export type NewSubjectFile = KeptFile & { id: string };

const MOST_FILES = 10;

/**
 * Checks and keeps uploads of the actor's own, before the transaction that gives them to something.
 * @throws HccError BAD_USER_INPUT where there are too many or one is refused; NOT_FOUND where one is not whole
 */
export async function keepUploads(room: FileRoom, actor: Actor, ids: readonly string[]): Promise<NewSubjectFile[]> {
  if (ids.length > MOST_FILES) throw badField('uploadIds', `Nhiều quá ${MOST_FILES} tệp.`);
  const kept: NewSubjectFile[] = [];
  for (const id of new Set(ids)) kept.push({ id, ...(await keepUpload(room, await getUpload(room, actor, id))) });
  return kept;
}

/** Gives kept uploads to something. @throws HccError BAD_USER_INPUT where one was given away before */
export async function addSubjectFiles(
  tx: Tx,
  files: readonly NewSubjectFile[],
  subjectKind: string,
  subjectId: string,
  addedAt: Instant,
): Promise<void> {
  try {
    for (const { id, hash, name, type, size } of files)
      await tx.entities.insert(SubjectFile, {
        id,
        subjectKind,
        subjectId,
        hash,
        name,
        type,
        size,
        part: null,
        addedAt,
      });
  } catch (error) {
    if (isDuplicateKey(error)) throw badField('uploadIds', 'Tệp này đã được gửi trước đó.');
    throw error;
  }
}

/** Files of several things of one kind, in the order in which they were added. */
export function readSubjectFiles(
  { entities }: Pick<Sql, 'entities'>,
  subjectKind: string,
  subjectIds: readonly string[],
): Promise<SubjectFile[]> {
  return entities.find(SubjectFile, {
    where: { subjectKind, subjectId: In([...subjectIds]) },
    order: { addedAt: 'ASC', id: 'ASC' },
  });
}
