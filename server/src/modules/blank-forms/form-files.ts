import { In } from 'typeorm';
import type { Sql } from '../../database/sql';
import { notFound } from '../../kernel/errors';
import { type FormFiles, FormUse } from '../catalogue/forms/blank-form';
import { FileType } from '../files/file-terms';
import { StoredFile } from '../files/stored-file.entity';
import { SubjectFile } from '../files/subject-file.entity';
import { type Actor, requirePermission } from '../identity/actor';

/** The word under which the room of files keeps blank forms; the subject is the procedure's code. */
export const BLANK_FORM_FILE = 'BLANK_FORM';

/** What a file of the type is for; undefined where it is for nothing. */
export function useOfType(type: FileType): FormUse | undefined {
  if (type === FileType.PDF) return FormUse.PRINT;
  return type === FileType.DOCX ? FormUse.FILL : undefined;
}

/** Those of the wanted files that are kept for the procedure. */
export async function findFormFiles({ entities }: Sql, code: string, ids: readonly string[]): Promise<FormFiles> {
  if (ids.length === 0) return new Map();
  const files = await entities.findBy(SubjectFile, {
    id: In([...ids]),
    subjectKind: BLANK_FORM_FILE,
    subjectId: code,
  });
  const contents = await entities.findBy(StoredFile, { hash: In(files.map(({ hash }) => hash)) });
  const pagesOf = new Map(contents.map(({ hash, pages }) => [hash, pages]));
  return new Map(
    files.map(({ id, hash, size, type }) => {
      const pages = pagesOf.get(hash) ?? null;
      return [id, { id, sha256: hash, size: Number(size), pages, use: useOfType(type)! }];
    }),
  );
}

/** A file as an administrator looks at it, published or not. @throws HccError FORBIDDEN, NOT_FOUND */
export async function getFormFile({ entities }: Sql, actor: Actor, id: string): Promise<SubjectFile> {
  requirePermission(actor, 'catalogue:admin');
  const file = await entities.findOneBy(SubjectFile, { id, subjectKind: BLANK_FORM_FILE });
  if (!file) throw notFound('tệp');
  return file;
}
