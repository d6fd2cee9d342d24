import { type SecondmentPartsFragment, useSecondmentsQuery } from '@hcc/shared-schema/generated/hooks';
import { Empty, ErrorNotice, Notice, Skeleton } from '@hcc/web-shared/src/ui/page/page-state';
import { useTranslation } from 'react-i18next';
import { ENDING_DAYS, SecondmentTable } from './secondment-table';

/** Who is seconded now or will be, centre by centre; what ends soon is said first. */
export function SecondmentsList() {
  const { t } = useTranslation('accounts');
  const { data, error, refetch } = useSecondmentsQuery({ fetchPolicy: 'cache-and-network' });
  if (error && !data) return <ErrorNotice error={error} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton rows={6} shape="table" />;
  const { secondments } = data;
  if (secondments.length === 0) return <Empty title={t('secondment.none')}>{t('secondment.noneText')}</Empty>;
  const ending = secondments.filter(({ daysLeft }) => daysLeft !== null && daysLeft <= ENDING_DAYS);
  return (
    <>
      {ending.length > 0 ? (
        <Notice kind="warning">{t('secondment.ending', { count: ending.length, days: ENDING_DAYS })}</Notice>
      ) : null}
      {byCentre(secondments).map(([centre, rows]) => (
        <section key={centre} className="panel">
          <h2>{centre}</h2>
          <SecondmentTable secondments={rows} onChange={() => void refetch()} />
        </section>
      ))}
    </>
  );
}

function byCentre(all: readonly SecondmentPartsFragment[]): [string, SecondmentPartsFragment[]][] {
  const found = new Map<string, SecondmentPartsFragment[]>();
  for (const one of all) found.set(one.centre.name, [...(found.get(one.centre.name) ?? []), one]);
  return [...found];
}
