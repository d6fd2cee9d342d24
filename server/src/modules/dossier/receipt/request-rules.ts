import type { FieldProblem } from '../../../kernel/errors';
import { clean } from '../../../kernel/text';
import { ReturnBy } from '../dossier-terms';
import { type ApplicantInput, type CleanApplicant, checkApplicant, type KnownAreas } from './applicant-rules';
import { type CleanDocument, checkDocuments, type DocumentInput, type RequiredDocuments } from './document-rules';

/** What a citizen asks for, whoever writes it down; of which procedure is known by then. */
export interface RequestContent {
  applicant: ApplicantInput;
  documents: readonly DocumentInput[];
  returnBy?: ReturnBy | null;
  note?: string | null;
}

/** The same as it is stored. */
export interface CleanContent {
  applicant: CleanApplicant;
  documents: CleanDocument[];
  returnBy: ReturnBy;
  note: string | null;
}

/** What of an edition of a procedure is asked at a desk. */
export interface OfferedProcedure extends RequiredDocuments {
  code: string;
  receivingTiers: readonly string[];
}

const MAX_NOTE = 2_000;

/**
 * What is asked for at a desk, as it is stored, and everything that is wrong with it.
 * @param tier of the desk
 */
export function checkContent(
  input: RequestContent,
  version: OfferedProcedure,
  tier: string,
  areas: KnownAreas,
): { content: CleanContent; problems: FieldProblem[] } {
  const problems: FieldProblem[] = [];
  if (!version.receivingTiers.includes(tier)) {
    problems.push({ path: 'procedureCode', reason: `Thủ tục ${version.code} không tiếp nhận ở cấp này.` });
  }
  const note = clean(input.note ?? '') || null;
  if (note !== null && note.length > MAX_NOTE) problems.push({ path: 'note', reason: `Dài quá ${MAX_NOTE} ký tự.` });
  const { applicant, problems: ofApplicant } = checkApplicant(input.applicant, areas);
  const { documents, problems: ofDocuments } = checkDocuments(input.documents, version, note !== null);
  problems.push(...ofApplicant, ...ofDocuments);
  const returnBy = input.returnBy ?? ReturnBy.COUNTER;
  if (returnBy === ReturnBy.POST && applicant.address === null) {
    problems.push({ path: 'applicant.address', reason: 'Trả qua bưu điện thì phải có địa chỉ.' });
  }
  return { content: { applicant, documents, returnBy, note }, problems };
}
