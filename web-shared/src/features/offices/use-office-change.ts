import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Failure, readFailure } from '../../ui/text/graphql-error';

export interface OfficeChange {
  busy: boolean;
  error: unknown;
  /** What is wrong with a field of `input`, in the reader's language. */
  reason: (field: string) => string | undefined;
  /** True where all that is wrong stands beside a field. */
  isAllInFields: boolean;
  /** @returns true where it was done */
  run: (change: () => Promise<unknown>) => Promise<boolean>;
}

/** One change of an office: whether it runs, and what came of it. A conflict shows what the office is now. */
export function useOfficeChange(refetch: () => Promise<unknown>, fields: readonly string[] = []): OfficeChange {
  const { t } = useTranslation('offices');
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const failure: Failure | null = error === null ? null : readFailure(error);
  const run = useCallback(
    async (change: () => Promise<unknown>) => {
      setBusy(true);
      setError(null);
      try {
        await change();
        // What the next change counts as seen.
        await refetch().catch(() => undefined);
        return true;
      } catch (thrown) {
        setError(thrown);
        if (readFailure(thrown).code === 'CONFLICT') await refetch().catch(() => undefined);
        return false;
      } finally {
        setBusy(false);
      }
    },
    [refetch],
  );
  const reason = (field: string) => {
    const found = failure?.fields.find(({ path }) => path === `input.${field}` || path === field);
    return found && (found.reason || t('refused'));
  };
  const named = failure?.fields.map(({ path }) => path.replace('input.', '')) ?? [];
  return { busy, error, reason, isAllInFields: named.length > 0 && named.every((name) => fields.includes(name)), run };
}
