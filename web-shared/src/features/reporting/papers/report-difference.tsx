import {
  type IssuedReportDifferenceQuery,
  type PaperUnit,
  useIssuedReportDifferenceQuery,
} from '@hcc/shared-schema/generated/hooks';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { ErrorNotice, Notice, Skeleton } from '../../../ui/page/page-state';
import { SimpleTable } from '../../../ui/page/simple-table';
import { formatDate, formatDateTime } from '../../../ui/text/date-format';
import { formatNumber } from '../../../ui/text/number-format';
import { figureWords, type PaperSection } from './paper-table';

type Figure = IssuedReportDifferenceQuery['issuedReportDifference']['figures'][number];

const signed = (value: number): string => (value > 0 ? `+${formatNumber(value)}` : formatNumber(value));

/** What of an issued report is another today, figure by figure, and the dossiers that made it so. */
export function ReportDifference({ id, sections }: { id: string; sections: readonly PaperSection[] }) {
  const { t } = useTranslation('papers', { keyPrefix: 'one' });
  const { data, error, refetch } = useIssuedReportDifferenceQuery({ variables: { id }, fetchPolicy: 'network-only' });
  if (!data) return error ? <ErrorNotice error={error} onRetry={() => void refetch()} /> : <Skeleton rows={4} />;
  const { figures, dossiers, unitsChangedOn } = data.issuedReportDifference;
  if (figures.length === 0 && dossiers.length === 0) return <Notice kind="success">{t('same')}</Notice>;
  const columnOf = ({ section, column }: { section: string; column: string }) =>
    sections.find(({ key }) => key === section)?.columns.find(({ key }) => key === column);
  const unitOf = (figure: Figure): PaperUnit => columnOf(figure)?.unit ?? 'COUNT';
  const nameOf = (place: { section: string; column: string }) => {
    const column = columnOf(place);
    return [column?.group, column?.label].filter(Boolean).join(', ');
  };
  const rowName = (place: { section: string; key: string }) => {
    const row = sections.find(({ key }) => key === place.section)?.rows.find(({ key }) => key === place.key);
    return place.key === '' ? t('total') : (row?.texts[0] ?? place.key);
  };
  const shown = (figure: Figure, value: number | null, text: string | null) =>
    text ?? (value === null ? t('none') : figureWords(value, unitOf(figure)));
  const cause = ({ isExplained, dossierCode }: Figure) => {
    if (dossierCode) return t('byDossier');
    if (isExplained) return t('byDossiers');
    return unitsChangedOn ? t('byUnitsOn', { day: formatDate(unitsChangedOn) }) : t('byUnits');
  };
  return (
    <section className="paper-section">
      <h2>{t('difference')}</h2>
      <SimpleTable
        caption={t('difference')}
        hideCaption
        exportName="khac-voi-hom-nay"
        maxHeight="45vh"
        rows={figures}
        rowKey={({ section, key, column }) => `${section} ${key} ${column}`}
        columns={[
          {
            key: 'table',
            header: t('table'),
            cell: ({ sectionName }) => sectionName,
            csv: ({ sectionName }) => sectionName,
          },
          {
            key: 'row',
            header: t('row'),
            rowHeader: true,
            cell: ({ key, name, dossierCode }) =>
              dossierCode ? <Link to={`/dossier/${dossierCode}`}>{name}</Link> : key === '' ? t('total') : name,
            csv: ({ name }) => name,
          },
          {
            key: 'column',
            header: t('column'),
            cell: (figure) => nameOf(figure) || figure.columnName,
            csv: (figure) => nameOf(figure) || figure.columnName,
          },
          {
            key: 'was',
            header: t('was'),
            numeric: true,
            cell: (figure) => shown(figure, figure.issued, figure.issuedText),
            csv: ({ issued, issuedText }) => issuedText ?? issued,
          },
          {
            key: 'now',
            header: t('now'),
            numeric: true,
            cell: (figure) => shown(figure, figure.now, figure.nowText),
            csv: ({ now, nowText }) => nowText ?? now,
          },
          {
            key: 'change',
            header: t('change'),
            numeric: true,
            cell: ({ issued, now }) => (issued === null || now === null ? '' : signed(now - issued)),
            csv: ({ issued, now }) => (issued === null || now === null ? null : now - issued),
          },
          { key: 'cause', header: t('cause'), cell: cause, csv: cause },
        ]}
      />
      {dossiers.length > 0 ? (
        <>
          <h2>{t('dossiers')}</h2>
          <SimpleTable
            caption={t('dossiers')}
            hideCaption
            maxHeight="45vh"
            rows={dossiers}
            rowKey={({ code }) => code}
            columns={[
              {
                key: 'code',
                header: t('code'),
                rowHeader: true,
                cell: ({ code }) => <Link to={`/dossier/${code}`}>{code}</Link>,
              },
              {
                key: 'corrected',
                header: t('corrected'),
                cell: ({ correctedBy, correctedAt }) => `${correctedBy}, ${formatDateTime(correctedAt)}`,
              },
              { key: 'why', header: t('why'), cell: ({ note }) => note ?? '' },
              {
                key: 'moves',
                header: t('moves'),
                cell: ({ changes }) => (
                  <ul>
                    {changes.map((change) => (
                      <li key={`${change.section} ${change.key} ${change.column}`}>
                        {`${rowName(change)}: ${nameOf(change)} ${signed(change.by)}`}
                      </li>
                    ))}
                  </ul>
                ),
              },
            ]}
          />
        </>
      ) : null}
    </section>
  );
}
