import { hash } from 'node:crypto';
import { rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Database } from '../../database/database';
import { bumpStamp } from '../../database/reference-cache';
import { newId } from '../../kernel/ids';
import type { Instant } from '../../kernel/instant';
import { BLANK_FORM_FILE } from '../blank-forms/form-files';
import type { BlankForm, BlankFormFile } from '../catalogue/forms/blank-form';
import { BlankFormRow, rowOfForm } from '../catalogue/forms/blank-form.entity';
import { ProcedureVersion } from '../catalogue/procedure.entity';
import { contentHash } from '../catalogue/procedure-content';
import { readStoredProcedures } from '../catalogue/procedure-store';
import { EXTENSION, FileType } from '../files/file-terms';
import type { FileStore } from '../files/store/file-store';
import { SubjectFile } from '../files/subject-file.entity';
import { keepContent } from '../files/uploads/keep-upload';
import { renderPdf } from '../printing/render-pdf';
import { SignatureState } from '../signing/signature-terms';
import { declarationDocx } from './forms/declaration-docx';
import { declarationDocument } from './forms/declaration-pdf';
import { DECLARATIONS, type Declaration } from './forms/declarations';

/** Keeps a file of the demo's own making, as an upload that was checked is kept. */
async function keepFile(
  db: Database,
  store: FileStore,
  { code, name }: Declaration,
  { bytes, type, at }: { bytes: Buffer; type: FileType; at: Instant },
): Promise<BlankFormFile> {
  const id = newId();
  const file = {
    hash: hash('sha256', bytes, 'hex'),
    size: bytes.length,
    type,
    pages: type === FileType.PDF ? 1 : null,
  };
  const unsigned = { signatureState: SignatureState.NONE, signatures: null, trustStamp: null };
  const path = join(tmpdir(), `hcc-form-${id}`);
  await writeFile(path, bytes);
  try {
    await keepContent({ db, store, now: () => at }, path, { ...file, ...unsigned, isScanned: false }, (tx) =>
      tx.entities.insert(SubjectFile, {
        ...{ id, subjectKind: BLANK_FORM_FILE, subjectId: code, name: `${name}.${EXTENSION[type]}` },
        ...{ hash: file.hash, size: file.size, type, part: null, addedAt: at },
      }),
    );
  } finally {
    await rm(path, { force: true });
  }
  const { hash: contentOf, size, pages } = file;
  return { id, sha256: contentOf, size, pages };
}

async function formOf(db: Database, store: FileStore, declaration: Declaration, at: Instant): Promise<BlankForm> {
  const pdf = await renderPdf(declarationDocument(declaration, at));
  const docx = declarationDocx(declaration);
  const number = `Mẫu minh hoạ ${DECLARATIONS.indexOf(declaration) + 1}`;
  return {
    number,
    name: declaration.name,
    printFile: await keepFile(db, store, declaration, { bytes: pdf, type: FileType.PDF, at }),
    fillFile: await keepFile(db, store, declaration, { bytes: docx, type: FileType.DOCX, at }),
  };
}

/**
 * Gives the procedures that communes receive most a blank form, before the first dossier comes: the editions are those
 * of the foundation, as if they had been published with them.
 * @param at when the foundation was laid
 */
export async function showForms(db: Database, store: FileStore, at: Instant): Promise<void> {
  if (await db.read.entities.exists(BlankFormRow)) return;
  const forms = new Map<string, BlankForm>();
  for (const declaration of DECLARATIONS) forms.set(declaration.code, await formOf(db, store, declaration, at));
  await db.transact(async (tx) => {
    const stored = await readStoredProcedures(tx);
    for (const [code, form] of forms) {
      const procedure = stored.get(code);
      const [first, ...others] = procedure?.content.documents ?? [];
      if (!procedure || !first) continue;
      const content = { ...procedure.content, documents: [{ ...first, form }, ...others] };
      const { id } = await tx.entities.findOneByOrFail(ProcedureVersion, { code, versionNo: procedure.latestNo });
      await tx.entities.insert(BlankFormRow, rowOfForm(form, id, 1));
      await tx.entities.update(ProcedureVersion, { id }, { contentHash: contentHash(content) });
    }
    await bumpStamp(tx, 'catalogue');
  });
}
