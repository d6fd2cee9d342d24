import { usePostParcelQuery } from '@hcc/shared-schema/generated/hooks';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/form/button';
import { Dialog, DialogActions } from '../../ui/page/dialog';
import { ErrorNotice, Skeleton } from '../../ui/page/page-state';
import { formatDateTime, formatDateTimeShort } from '../../ui/text/date-format';
import { useDoerName } from '../../ui/text/use-doer-name';

/** What happened to a parcel, from the first on. */
export function ParcelJournal({ id, person, onClose }: { id: string; person: string; onClose: () => void }) {
  const { t } = useTranslation('post');
  const doerName = useDoerName();
  const { data, error, refetch } = usePostParcelQuery({ variables: { id }, fetchPolicy: 'cache-and-network' });
  return (
    <Dialog title={t('parcel.journalOf', { person })} onClose={onClose}>
      {error && !data ? <ErrorNotice error={error} onRetry={() => void refetch().catch(() => undefined)} /> : null}
      {!data && !error ? <Skeleton rows={4} /> : null}
      <ol className="post__journal">
        {data?.postParcel.events.map(
          ({ ordinal, kind, at, by, note, noteCodes, noteAbout, carrierState, carrierAt }) => (
            <li key={ordinal}>
              <strong>{t(`event.${kind}`)}</strong>
              {carrierState ? `: ${t(`carrier.${carrierState}`)}` : null}
              {carrierAt ? ` (${t('parcel.said', { when: formatDateTimeShort(carrierAt) })})` : null}
              <div className="muted">{t('parcel.by', { who: doerName(by), when: formatDateTime(at) })}</div>
              {noteCodes.length > 0 ? (
                <div>
                  {kind === 'TAKEN_OUT' && noteAbout ? `${noteAbout}: ` : null}
                  {noteCodes.map((code) => t(`noted.${code}`, { about: noteAbout ?? '' })).join(', ')}
                </div>
              ) : null}
              {note ? <div>{note}</div> : null}
            </li>
          ),
        )}
      </ol>
      <DialogActions>
        <Button onClick={onClose}>{t('parcel.close')}</Button>
      </DialogActions>
    </Dialog>
  );
}
