import { useCheckReorganisationQuery, useSaveReorganisationMutation } from '@hcc/shared-schema/generated/hooks';
import { useDebounced } from '@hcc/web-shared/src/ui/form/use-debounced';
import { useCallback, useEffect, useRef, useState } from 'react';
import { type OrderForm, readOrder, writeOrder } from './order-form';

const SAVED_AFTER_MS = 700;
const BLANK: OrderForm = { effectiveOn: '', decision: '', changes: [] };

interface Stored {
  id: string;
  revision: number;
  content: string;
}

/**
 * An order that is being typed: kept on the server a moment after each change, so that a closed browser loses nothing,
 * and held against the rules as it stands.
 */
export function useOrderDraft({ id, revision, content }: Stored) {
  const [read] = useState(() => readOrder(content));
  const [order, setOrder] = useState(read?.order ?? BLANK);
  const [failure, setFailure] = useState<unknown>();
  const [savedAt, setSavedAt] = useState<string>();
  const unread = read?.unread ?? 0;
  const text = writeOrder(order);
  const settled = useDebounced(text, SAVED_AFTER_MS);
  const wanted = useRef(text);
  wanted.current = text;
  // What could not be read is left out with the first thing that is kept.
  const kept = useRef(unread > 0 ? '' : text);
  const seen = useRef(revision);
  const isSaving = useRef(false);
  const [save, { loading }] = useSaveReorganisationMutation();
  const check = useCheckReorganisationQuery({ variables: { content: settled }, fetchPolicy: 'network-only' });

  /** Keeps what is typed by now, one after the other. @returns the revision that is kept, or null where that failed */
  const flush = useCallback(async (): Promise<number | null> => {
    while (isSaving.current) await new Promise((wake) => setTimeout(wake, 50));
    isSaving.current = true;
    try {
      while (kept.current !== wanted.current) {
        const sent = wanted.current;
        const { data } = await save({ variables: { id, revision: seen.current, content: sent } });
        if (!data) return null;
        seen.current = data.saveReorganisation.revision;
        kept.current = sent;
        setSavedAt(data.saveReorganisation.changedAt);
      }
      setFailure(undefined);
      return seen.current;
    } catch (error) {
      setFailure(error);
      return null;
    } finally {
      isSaving.current = false;
    }
  }, [id, save]);

  useEffect(() => {
    if (settled !== kept.current && kept.current !== '') void flush();
  }, [settled, flush]);

  return {
    order,
    setOrder,
    text,
    unread,
    flush,
    failure,
    savedAt,
    isSaving: loading,
    /** Of what stands there, once typing has rested. */
    problems: (check.data ?? check.previousData)?.checkReorganisation ?? [],
    isChecked: check.data !== undefined && settled === text,
    checkFailure: check.error,
  };
}
