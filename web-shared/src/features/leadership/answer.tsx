import type { ReactNode } from 'react';
import { ErrorNotice, Skeleton } from '../../ui/page/page-state';

interface AnswerProps<Data> {
  of: { data?: Data; error?: unknown; refetch: () => unknown };
  rows: number;
  children: (data: Data) => ReactNode;
}

/** Each block loads and fails by itself, so that one slow question does not hide the others. */
export function Answer<Data>({ of, rows, children }: AnswerProps<Data>) {
  if (of.data) return children(of.data);
  return of.error ? <ErrorNotice error={of.error} onRetry={() => of.refetch()} /> : <Skeleton rows={rows} />;
}
