import { Button } from '@hcc/web-shared/src/ui/form/button';
import { Notice, Skeleton } from '@hcc/web-shared/src/ui/page/page-state';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { PublicFailure } from '../../api/public-api';
import { PublicFailureNotice } from '../../api/public-failure-notice';
import type { Answer } from '../../api/use-answer';
import { KioskHeading } from './kiosk-heading';

interface Props<T> {
  answer: [Answer<T>, () => void];
  /** Heads the screen until what was asked for brings its own heading; left out where one stands above already. */
  title?: string;
  notFound: string;
  children: (value: T) => ReactNode;
}

const isAway = (error: unknown): boolean =>
  error instanceof PublicFailure && (error.code === 'NETWORK' || error.code === 'UNAVAILABLE');

/** What was asked for, its shape while it comes, or why it did not. */
export function KioskAnswer<T>({ answer: [answer, again], title, notFound, children }: Props<T>) {
  const { t } = useTranslation('kiosk');
  const { t: c } = useTranslation('common');
  if (answer.state === 'here') return children(answer.value);
  return (
    <>
      {title ? <KioskHeading>{title}</KioskHeading> : null}
      {answer.state === 'waiting' ? (
        <Skeleton rows={6} shape="table" />
      ) : isAway(answer.error) ? (
        <Notice kind="error" title={t('away')} actions={<Button onClick={again}>{c('action.retry')}</Button>}>
          {t('awayText')}
        </Notice>
      ) : (
        <PublicFailureNotice error={answer.error} notFound={notFound} onRetry={again} />
      )}
    </>
  );
}
