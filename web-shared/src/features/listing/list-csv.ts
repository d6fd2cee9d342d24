import type { TFunction } from 'i18next';
import { dueWords } from '../../ui/page/due-text';
import { toCsv } from '../../ui/text/csv';
import { formatDateTime } from '../../ui/text/date-format';
import { isEnded } from '../../ui/text/ended-status';
import type { DossierRow } from './use-keyset-rows';

/** Exactly the rows shown, in their order. */
export function worklistCsv(t: TFunction<'worklist'>, c: TFunction<'common'>, rows: readonly DossierRow[]): string {
  const header = [
    t('columns.code'),
    t('columns.citizen'),
    t('columns.procedure'),
    t('columns.status'),
    t('columns.due'),
    t('columns.dueWords'),
    t('columns.step'),
    t('columns.at'),
    t('columns.from'),
    t('columns.holder'),
    t('columns.receivedAt'),
    t('columns.receivingOffice'),
  ];
  return toCsv(
    header,
    rows.map((row) => [
      row.code,
      row.applicant.fullName,
      row.procedure.name,
      c(`status.${row.status}`),
      row.dueAt ? formatDateTime(row.dueAt) : '',
      dueWords(c, row),
      isEnded(row.status) ? '' : row.currentStep?.name,
      isEnded(row.status) ? t(`ended.${row.status}`) : row.currentOffice?.name,
      row.previousOffice?.name,
      row.assignee?.fullName,
      formatDateTime(row.receivedAt),
      row.receivingOffice.name,
    ]),
  );
}
