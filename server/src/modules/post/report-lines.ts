import { type FieldProblem, HccError } from '../../kernel/errors';
import type { DossierRoom } from '../dossier/dossier-room';
import type { ReportedLine } from './parcel.types';
import { ReportOutcome, ReportProblem } from './post-terms';
import { readWords } from './read-words';
import { reportParcel, type Teller } from './report-parcel';

/**
 * Writes down what was pasted, line by line: what is refused keeps nothing else from being written.
 * @throws HccError BAD_USER_INPUT naming `text`; whatever is wrong with the whole (database away)
 */
export async function reportLines(room: DossierRoom, teller: Teller, text: string): Promise<ReportedLine[]> {
  const lines: ReportedLine[] = [];
  for (const { line, text: typed, word, problem } of readWords(text)) {
    const row = { line, text: typed.slice(0, 200) };
    if (word === null) {
      lines.push({ ...row, outcome: ReportOutcome.REFUSED, problem });
      continue;
    }
    try {
      lines.push({ ...row, outcome: await reportParcel(room, teller, word), problem: null });
    } catch (error) {
      if (!(error instanceof HccError) || error.code === 'UNAVAILABLE') throw error;
      lines.push({ ...row, outcome: ReportOutcome.REFUSED, problem: problemOf(error) });
    }
  }
  return lines;
}

const OF_FIELD: Record<string, ReportProblem> = {
  trackingNumber: ReportProblem.NUMBER,
  at: ReportProblem.FUTURE,
  reason: ReportProblem.REASON,
};

function problemOf({ code, details }: HccError): ReportProblem {
  if (code === 'NOT_FOUND') return ReportProblem.UNKNOWN;
  if (code === 'ILLEGAL_ACTION') return ReportProblem.NOT_SENT;
  const [field] = (details.fields ?? []) as FieldProblem[];
  return OF_FIELD[field?.path ?? ''] ?? ReportProblem.OTHER;
}
