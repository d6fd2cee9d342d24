import type { FieldProblem } from '../../../kernel/errors';
import { clean, searchKey } from '../../../kernel/text';

export interface DocumentInput {
  requirementId?: string | null;
  name: string;
  originals?: number | null;
  certifiedCopies?: number | null;
  photocopies?: number | null;
}

/** What of an edition of a procedure is asked here. */
export interface RequiredDocuments {
  documents: readonly { id: string; name: string; required: boolean }[];
}

export interface CleanDocument {
  ordinal: number;
  requirementId: string | null;
  name: string;
  originals: number;
  certifiedCopies: number;
  photocopies: number;
}

const MAX_DOCUMENTS = 60;
const MAX_NAME = 500;
const MAX_COPIES = 999;
const COUNTS = ['originals', 'certifiedCopies', 'photocopies'] as const;

/**
 * The documents as they are stored, and everything that is wrong with them. Where the desk ticks off the procedure's
 * own list, each required document must be there, unless a note says what is missing.
 */
export function checkDocuments(
  input: readonly DocumentInput[],
  version: RequiredDocuments,
  hasNote: boolean,
): { documents: CleanDocument[]; problems: FieldProblem[] } {
  const problems: FieldProblem[] = [];
  if (input.length > MAX_DOCUMENTS) problems.push({ path: 'documents', reason: `Nhiều quá ${MAX_DOCUMENTS} giấy tờ.` });
  const documents = input.slice(0, MAX_DOCUMENTS).map((document, index): CleanDocument => {
    const path = `documents[${index}]`;
    const name = clean(document.name);
    if (name === '') problems.push({ path: `${path}.name`, reason: 'Phải ghi tên giấy tờ.' });
    else if (name.length > MAX_NAME) problems.push({ path: `${path}.name`, reason: `Tên dài quá ${MAX_NAME} ký tự.` });
    for (const field of COUNTS) {
      const count = document[field] ?? 0;
      if (count < 0 || count > MAX_COPIES) {
        problems.push({ path: `${path}.${field}`, reason: `Số bản phải từ 0 đến ${MAX_COPIES}.` });
      }
    }
    const requirementId = document.requirementId ?? null;
    if (requirementId !== null && !version.documents.some(({ id }) => id === requirementId)) {
      problems.push({ path: `${path}.requirementId`, reason: 'Không thuộc thành phần hồ sơ của thủ tục này.' });
    }
    return {
      ordinal: index + 1,
      requirementId,
      name,
      originals: document.originals ?? 0,
      certifiedCopies: document.certifiedCopies ?? 0,
      photocopies: document.photocopies ?? 0,
    };
  });
  problems.push(...missing(documents, version, hasNote));
  return { documents, problems };
}

function missing(documents: readonly CleanDocument[], version: RequiredDocuments, hasNote: boolean): FieldProblem[] {
  const required = version.documents.filter((requirement) => requirement.required);
  if (required.length === 0) return [];
  if (documents.length === 0) {
    return [{ path: 'documents', reason: `Thiếu thành phần hồ sơ: ${required.map(({ name }) => name).join('; ')}.` }];
  }
  const ticksList = documents.some(({ requirementId }) => requirementId !== null);
  if (!ticksList || hasNote) return [];
  return required
    .filter(
      ({ id, name }) =>
        !documents.some((document) => document.requirementId === id) &&
        !documents.some((document) => searchKey(document.name) === searchKey(name)),
    )
    .map(({ name }) => ({ path: 'documents', reason: `Thiếu "${name}"; nếu còn thiếu, hãy ghi rõ ở phần ghi chú.` }));
}
