import type { PreviewReorganisationQuery } from '@hcc/shared-schema/generated/hooks';
import { SimpleTable, type TableColumn } from '@hcc/web-shared/src/ui/page/simple-table';
import { formatDate } from '@hcc/web-shared/src/ui/text/date-format';
import { formatNumber } from '@hcc/web-shared/src/ui/text/number-format';
import { useTranslation } from 'react-i18next';

type Found = PreviewReorganisationQuery['previewReorganisation'];
type Unit = Found['units'][number];

const TOTALS = [
  'unitsEnded',
  'unitsOpened',
  'unitsMoved',
  'unitsRenamed',
  'officesClosed',
  'desksClosed',
  'officesOpened',
  'staff',
  'accounts',
  'standIns',
  'underWay',
  'printedCodes',
  'numberedLetters',
  'milestones',
  'procedures',
  'certificates',
] as const;

/** What a file would change, in numbers and office by office. */
export function Preview({ found }: { found: Found }) {
  const { t } = useTranslation('reorganisation');
  const number = (
    key: 'staff' | 'underWay' | 'printedCodes' | 'numberedLetters' | 'milestones',
  ): TableColumn<Unit> => ({
    key,
    header: t(`columns.${key}`),
    numeric: true,
    cell: (unit) => formatNumber(unit[key]),
    csv: (unit) => unit[key],
  });
  const columns: TableColumn<Unit>[] = [
    {
      key: 'office',
      header: t('columns.office'),
      rowHeader: true,
      cell: (unit) => `${unit.officeName} (${unit.officeCode})`,
      csv: (unit) => `${unit.officeName} (${unit.officeCode})`,
    },
    {
      key: 'heir',
      header: t('columns.heir'),
      cell: (unit) => `${unit.heirName} (${unit.heirCode})`,
      csv: (unit) => `${unit.heirName} (${unit.heirCode})`,
    },
    number('staff'),
    number('underWay'),
    number('printedCodes'),
    number('numberedLetters'),
    number('milestones'),
  ];
  return (
    <div className="reorganisation__preview">
      <p>{t('from', { decision: found.decision, day: formatDate(found.effectiveOn) })}</p>
      <dl>
        {TOTALS.map((key) => (
          <div key={key}>
            <dt>{t(`totals.${key}`)}</dt>
            <dd>{formatNumber(found.totals[key])}</dd>
          </div>
        ))}
      </dl>
      {found.units.length > 0 ? (
        <SimpleTable
          columns={columns}
          rows={found.units}
          rowKey={({ officeCode }) => officeCode}
          caption={t('units')}
          exportName="sap-xep-tung-co-quan"
          maxHeight="420px"
        />
      ) : null}
    </div>
  );
}
