import type { Failure } from '../../../ui/text/graphql-error';
import type { ActionField } from './action-forms';

/** What a refused correction names: each belongs to the one part of the form that shows them all. */
const CORRECTED = new Set(['procedureCode', 'receivedAt', 'applicant', 'documents', 'returnBy', 'note']);

/**
 * The server's reasons by the field of the form that they speak of; "documents[0]" speaks of the documents.
 * @param words as `useFieldWords` gives them
 */
export function fieldReasons(
  fields: readonly ActionField[],
  failure: Failure | undefined,
  words: (reason: string) => string,
): Partial<Record<ActionField, string>> {
  const reasons: Partial<Record<ActionField, string>> = {};
  if (failure?.code !== 'BAD_USER_INPUT') return reasons;
  for (const { path, reason: said } of failure.fields) {
    const reason = words(said);
    const names = path.split(/[.[\]]+/);
    const field = fields.find((name) => names.includes(name));
    if (field) reasons[field] ??= reason;
    else if (fields.includes('correction') && CORRECTED.has(names[0] ?? '')) {
      reasons.correction = [reasons.correction, reason].filter(Boolean).join(' ');
    }
  }
  return reasons;
}
