import { applicantIn, columnsOfApplicant } from '../receipt/applicant-columns';
import type { CleanApplicant } from '../receipt/applicant-rules';
import type { CheckedRequest } from '../receipt/receipt';
import type { OnlineSubmission, SubmittedDocument } from './online-submission.entity';

/** What a citizen typed, as the journal keeps it. */
export interface SubmittedContent {
  applicant: CleanApplicant;
  documents: SubmittedDocument[];
  returnBy: string;
  note: string | null;
}

export function contentOf({ applicant, documents, returnBy, note }: CheckedRequest): SubmittedContent {
  const plain = documents.map(({ ordinal: _, ...document }) => document);
  return { applicant, documents: plain, returnBy, note };
}

export function storedContent(row: OnlineSubmission): SubmittedContent {
  return {
    applicant: applicantIn(row),
    documents: JSON.parse(row.documentsText) as SubmittedDocument[],
    returnBy: row.returnBy,
    note: row.note,
  };
}

/** The columns that hold it. */
export function contentColumns({ version, applicant, returnBy, note, ...rest }: CheckedRequest) {
  const { documents } = contentOf({ version, applicant, returnBy, note, ...rest });
  return {
    procedureId: version.procedureId,
    procedureVersionId: version.id,
    ...columnsOfApplicant(applicant),
    documentsText: JSON.stringify(documents),
    returnBy,
    note,
  };
}

/** By the path of each part that differs, e.g. "applicant.phone": what it was and what it is. */
export function differences(before: SubmittedContent, after: SubmittedContent): Record<string, [unknown, unknown]> {
  const parts = ({ applicant, ...rest }: SubmittedContent): [string, unknown][] => [
    ...Object.entries(applicant).map(([name, value]): [string, unknown] => [`applicant.${name}`, value]),
    ...Object.entries(rest),
  ];
  const old = new Map(parts(before));
  return Object.fromEntries(
    parts(after)
      .filter(([path, value]) => JSON.stringify(value) !== JSON.stringify(old.get(path)))
      .map(([path, value]) => [path, [old.get(path), value]]),
  );
}
