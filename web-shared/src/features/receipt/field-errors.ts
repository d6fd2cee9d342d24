import { useCallback, useMemo, useState } from 'react';
import type { ReceiveDraft } from './draft/receive-draft';

/** What stands in the control that an error belongs to; changing it takes the error away until the next saving. */
function valueAt(draft: ReceiveDraft, path: string): string {
  const [first = '', second = ''] = path.split('.');
  switch (first) {
    case 'procedureCode':
      return draft.procedure?.code ?? '';
    case 'applicant':
      if (second === 'areaCode') return `${draft.area.code}|${draft.area.text}`;
      // An address is asked for only where the result goes by post.
      return `${Object.entries(draft.applicant).find(([name]) => name === second)?.[1] ?? ''}|${draft.returnBy}`;
    case 'documents':
      return JSON.stringify([draft.documents, draft.extras, draft.note]);
    case 'note':
      return JSON.stringify([draft.note, draft.documents]);
    case 'extras':
      return draft.extras.find(({ id }) => id === second)?.name ?? 'removed';
    default:
      return '';
  }
}

/** Errors by path, from the checks here and from the server alike. */
export function useFieldErrors(draft: ReceiveDraft) {
  const [found, setFound] = useState<{ errors: ReadonlyMap<string, string>; of: ReceiveDraft } | null>(null);
  const errors = useMemo<ReadonlyMap<string, string>>(() => {
    if (!found) return new Map();
    return new Map([...found.errors].filter(([path]) => valueAt(found.of, path) === valueAt(draft, path)));
  }, [found, draft]);
  const setErrors = useCallback(
    (next: ReadonlyMap<string, string>, of: ReceiveDraft) => setFound(next.size > 0 ? { errors: next, of } : null),
    [],
  );
  return { errors, setErrors };
}
