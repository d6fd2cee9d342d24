import type { Failure } from '../../../ui/text/graphql-error';
import type { ActionField } from './action-forms';

/** The server's reasons by the field of the form that they speak of; "documents[0]" speaks of the documents. */
export function fieldReasons(
  fields: readonly ActionField[],
  failure: Failure | undefined,
): Partial<Record<ActionField, string>> {
  const reasons: Partial<Record<ActionField, string>> = {};
  if (failure?.code !== 'BAD_USER_INPUT') return reasons;
  for (const { path, reason } of failure.fields) {
    const names = path.split(/[.[\]]+/);
    const field = fields.find((name) => names.includes(name));
    if (field) reasons[field] ??= reason;
  }
  return reasons;
}
