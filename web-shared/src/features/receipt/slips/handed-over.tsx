import type { SetAsidePartsFragment } from '@hcc/shared-schema/generated/hooks';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/form/button';
import { SimpleTable, type TableColumn } from '../../../ui/page/simple-table';
import { formatDateTimeShort } from '../../../ui/text/date-format';

export type HandedOver = SetAsidePartsFragment;

interface Props {
  rows: readonly HandedOver[];
  /** Whether the heads have consented to entering one. */
  isAllowed: (row: HandedOver) => boolean;
  onChoose: (row: HandedOver) => void;
}

/** What machines could not send: why, and the way to entering it. */
export function HandedOverTable({ rows, isAllowed, onChoose }: Props) {
  const { t } = useTranslation('offlineDesks');
  const columns: TableColumn<HandedOver>[] = [
    { key: 'code', header: t('slips.code'), rowHeader: true, cell: ({ code }) => code },
    {
      key: 'reason',
      header: t('slips.why'),
      cell: ({ reason, setAsideBy, setAsideAt }) => (
        <>
          {reason}
          <div className="muted">{t('ended', { who: setAsideBy, when: formatDateTimeShort(setAsideAt) })}</div>
        </>
      ),
    },
    {
      key: 'do',
      header: t('do'),
      cell: (row) =>
        isAllowed(row) ? (
          <Button size="small" aria-label={t('slips.enterOf', { code: row.code })} onClick={() => onChoose(row)}>
            {t('slips.enter')}
          </Button>
        ) : (
          <span className="muted">{t('slips.waitsForHead')}</span>
        ),
    },
  ];
  return (
    <section className="panel offline-slip" aria-labelledby="handed-over">
      <h2 id="handed-over">{t('slips.handedOver')}</h2>
      <SimpleTable
        columns={columns}
        rows={rows}
        rowKey={({ code }) => code}
        caption={t('slips.handedOver')}
        hideCaption
      />
    </section>
  );
}
