import {
  type AdviceDesksQuery,
  useAdviceDesksQuery,
  useSetAdviceDeskMutation,
} from '@hcc/shared-schema/generated/hooks';
import { OfficePick } from '@hcc/web-shared/src/features/casework/office-pick';
import { Button } from '@hcc/web-shared/src/ui/form/button';
import { Dialog, DialogActions } from '@hcc/web-shared/src/ui/page/dialog';
import { ErrorNotice, Skeleton } from '@hcc/web-shared/src/ui/page/page-state';
import { SimpleTable, type TableColumn } from '@hcc/web-shared/src/ui/page/simple-table';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

type Desk = AdviceDesksQuery['adviceDesks'][number];

/** Which office gives advice on which field. */
export function AdviceDesks() {
  const { t } = useTranslation('advice');
  const { t: c } = useTranslation('common');
  const { data, error, refetch } = useAdviceDesksQuery();
  const [asked, setAsked] = useState<string>();
  const [set, setting] = useSetAdviceDeskMutation();
  const change = (field: string, officeId: string | null) =>
    set({ variables: { field, officeId } }).then(
      () => {
        setAsked(undefined);
        return refetch();
      },
      () => undefined,
    );
  const nameOf = (field: string) => (field === '' ? t('desks.all') : field);
  const columns: TableColumn<Desk>[] = [
    { key: 'field', header: t('field'), rowHeader: true, cell: ({ field }) => nameOf(field) },
    {
      key: 'office',
      header: t('desks.office'),
      cell: ({ officeName, isOwn }) => (
        <>
          {officeName ?? t('desks.none')}
          {isOwn ? <span className="casework__sub">{t('desks.own')}</span> : null}
        </>
      ),
    },
    {
      key: 'do',
      header: '',
      cell: ({ field, isOwn }) => (
        <div className="casework__actions">
          <Button
            size="small"
            aria-label={t('desks.changeOf', { field: nameOf(field) })}
            onClick={() => setAsked(field)}
          >
            {t('desks.change')}
          </Button>
          {isOwn ? (
            <Button
              size="small"
              kind="quiet"
              aria-label={t('desks.resetOf', { field: nameOf(field) })}
              onClick={() => void change(field, null)}
            >
              {t('desks.reset')}
            </Button>
          ) : null}
        </div>
      ),
    },
  ];
  return (
    <section className="panel casework__form" aria-labelledby="advice-desks">
      <h2 id="advice-desks">{t('desks.title')}</h2>
      <p className="muted">{t('desks.lead')}</p>
      {setting.error ? <ErrorNotice error={setting.error} /> : null}
      {!data && error ? <ErrorNotice error={error} onRetry={() => void refetch()} /> : null}
      {!data && !error ? <Skeleton rows={6} shape="table" /> : null}
      {data ? (
        <SimpleTable
          caption={t('desks.caption')}
          hideCaption
          columns={columns}
          rows={data.adviceDesks}
          rowKey={({ field }) => field}
        />
      ) : null}
      {asked === undefined ? null : (
        <Dialog title={t('desks.changeOf', { field: nameOf(asked) })} onClose={() => setAsked(undefined)}>
          <OfficePick
            label={t('desks.pick')}
            nothing={t('forwardNothing')}
            onPick={({ id }) => void change(asked, id)}
          />
          <DialogActions>
            <Button onClick={() => setAsked(undefined)}>{c('action.cancel')}</Button>
          </DialogActions>
        </Dialog>
      )}
    </section>
  );
}
