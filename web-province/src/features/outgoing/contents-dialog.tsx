import { useNoticeContentsQuery } from '@hcc/shared-schema/generated/hooks';
import { Button } from '@hcc/web-shared/src/ui/form/button';
import { Dialog, DialogActions } from '@hcc/web-shared/src/ui/page/dialog';
import { ErrorNotice, Skeleton } from '@hcc/web-shared/src/ui/page/page-state';
import { useTranslation } from 'react-i18next';
import type { OutgoingNotice } from './outgoing-notice';

/** The words as they went, with the address; looking at them is written down. */
export function ContentsDialog({ notice, onClose }: { notice: OutgoingNotice; onClose: () => void }) {
  const { t } = useTranslation('outgoing');
  const { t: m } = useTranslation('sending');
  const { data, error } = useNoticeContentsQuery({ variables: { id: notice.id }, fetchPolicy: 'no-cache' });
  const contents = data?.noticeContents;
  return (
    <Dialog title={t('contents', { event: m(`event.${notice.event}`) })} onClose={onClose}>
      {error ? <ErrorNotice error={error} /> : null}
      {!contents && !error ? <Skeleton rows={5} /> : null}
      {contents ? (
        <>
          <p>
            {t('to')}: {contents.address}
          </p>
          {contents.subject ? <p>{contents.subject}</p> : null}
          <p className="outgoing__words">{contents.body ?? t('notWrittenYet')}</p>
          <p className="muted">{t('lookKept')}</p>
        </>
      ) : null}
      <DialogActions>
        <Button onClick={onClose}>{t('close')}</Button>
      </DialogActions>
    </Dialog>
  );
}
