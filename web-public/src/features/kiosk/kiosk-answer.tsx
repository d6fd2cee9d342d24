import { Skeleton } from '@hcc/web-shared/src/ui/page/page-state';
import type { ReactNode } from 'react';
import { PublicFailureNotice } from '../../api/public-failure-notice';
import type { Answer } from '../../api/use-answer';

interface Props<T> {
  answer: [Answer<T>, () => void];
  notFound: string;
  children: (value: T) => ReactNode;
}

/** What was asked for, its shape while it comes, or why it did not. */
export function KioskAnswer<T>({ answer: [answer, again], notFound, children }: Props<T>) {
  if (answer.state === 'waiting') return <Skeleton rows={6} shape="table" />;
  if (answer.state === 'failed') {
    return <PublicFailureNotice error={answer.error} notFound={notFound} onRetry={again} />;
  }
  return children(answer.value);
}
