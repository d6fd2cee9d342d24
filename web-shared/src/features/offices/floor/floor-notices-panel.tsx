import { useTakeDownNoticeMutation } from '@hcc/shared-schema/generated/hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/form/button';
import { Empty } from '../../../ui/page/page-state';
import { SimpleTable, type TableColumn } from '../../../ui/page/simple-table';
import { formatDayShort } from '../../../ui/text/date-format';
import { ChangeError } from '../change-error';
import { useOfficeChange } from '../use-office-change';
import type { FloorNotice, SettingsProps } from './floor-settings';
import { NoticeDialog } from './notice-dialog';

/** What the boards of a centre say beside calls, from when until when. */
export function FloorNoticesPanel({ settings, refetch }: SettingsProps) {
  const { t } = useTranslation('floorSettings');
  const [opened, setOpened] = useState<{ notice: FloorNotice | null } | null>(null);
  const [takeDown] = useTakeDownNoticeMutation();
  const changing = useOfficeChange(refetch);
  const { busy, run } = changing;
  const officeId = settings.office.id;
  const columns: TableColumn<FloorNotice>[] = [
    {
      key: 'text',
      header: t('notice.text'),
      rowHeader: true,
      cell: ({ text, english }) => (
        <>
          {text}
          {english ? (
            <span className="muted" lang="en">
              <br />
              {english}
            </span>
          ) : null}
        </>
      ),
    },
    { key: 'from', header: t('notice.from'), width: '130px', cell: ({ from }) => formatDayShort(from) },
    { key: 'to', header: t('notice.to'), width: '130px', cell: ({ to }) => formatDayShort(to) },
    {
      key: 'do',
      header: t('do'),
      width: '150px',
      cell: (notice) => (
        <div className="offices__row-actions">
          <Button
            size="small"
            aria-label={t('notice.editOf', { text: notice.text })}
            onClick={() => setOpened({ notice })}
          >
            {t('edit')}
          </Button>
          <Button
            size="small"
            busy={busy}
            aria-label={t('notice.takeDownOf', { text: notice.text })}
            onClick={() => void run(() => takeDown({ variables: { officeId, id: notice.id } }))}
          >
            {t('notice.takeDown')}
          </Button>
        </div>
      ),
    },
  ];
  return (
    <section className="panel offices__panel" aria-labelledby="floor-notices">
      <div className="offices__head">
        <h2 id="floor-notices">{t('notice.title')}</h2>
        <Button onClick={() => setOpened({ notice: null })}>{t('notice.add')}</Button>
      </div>
      <ChangeError change={changing} />
      {settings.notices.length === 0 ? (
        <Empty title={t('notice.none')}>{t('notice.noneText')}</Empty>
      ) : (
        <SimpleTable
          columns={columns}
          rows={settings.notices}
          rowKey={({ id }) => id}
          caption={t('notice.title')}
          hideCaption
        />
      )}
      {opened ? (
        <NoticeDialog settings={settings} refetch={refetch} notice={opened.notice} onDone={() => setOpened(null)} />
      ) : null}
    </section>
  );
}
