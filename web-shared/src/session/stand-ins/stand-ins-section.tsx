import '../profile.css';
import {
  type StandInPartsFragment,
  useRevokeStandInMutation,
  useStandInsQuery,
} from '@hcc/shared-schema/generated/hooks';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/form/button';
import { ErrorNotice, Notice, Skeleton } from '../../ui/page/page-state';
import { SimpleTable, type TableColumn } from '../../ui/page/simple-table';
import { formatDate } from '../../ui/text/date-format';
import { useStaff } from '../session-provider';

const StandInForm = lazy(() => import('./stand-in-form').then((m) => ({ default: m.StandInForm })));

type Outcome = { done: 'arranged' | 'ended'; row: StandInPartsFragment } | { error: unknown };

/** Who works in my place while I am away, and in whose place I work; a head sees those of the office. */
export function StandInsSection() {
  const { t } = useTranslation('account');
  const { id: me } = useStaff();
  const { data, error, refetch } = useStandInsQuery({ fetchPolicy: 'cache-and-network' });
  const [revoke] = useRevokeStandInMutation();
  const [outcome, setOutcome] = useState<Outcome>();
  const [isArranging, setArranging] = useState(false);
  const found = data?.standIns;
  const colleagues = found?.colleagues ?? [];

  const end = async (row: StandInPartsFragment) => {
    try {
      await revoke({ variables: { id: row.id } });
      setOutcome({ done: 'ended', row });
    } catch (failure) {
      setOutcome({ error: failure });
    }
    await refetch().catch(() => undefined);
  };

  const columns: TableColumn<StandInPartsFragment>[] = [
    { key: 'principal', header: t('standIn.principal'), rowHeader: true, cell: (row) => row.principalName },
    { key: 'standIn', header: t('standIn.standIn'), cell: (row) => row.standInName },
    {
      key: 'days',
      header: t('standIn.days'),
      cell: (row) => t('standIn.fromTo', { from: formatDate(row.fromDay), to: formatDate(row.toDay) }),
    },
    { key: 'scope', header: t('standIn.scope'), cell: (row) => t(`standIn.scopeShort.${row.scope}`) },
    { key: 'reason', header: t('standIn.reason'), cell: (row) => row.reason },
    {
      key: 'state',
      header: t('standIn.state'),
      cell: (row) => (
        <>
          {row.revokedAt
            ? t('standIn.revokedBy', { who: row.revokedBy, when: formatDate(row.revokedAt) })
            : t(`standIn.states.${row.state}`)}{' '}
          {row.mayRevoke ? (
            <Button
              size="small"
              aria-label={t('standIn.endOf', { standIn: row.standInName, principal: row.principalName })}
              onClick={() => void end(row)}
            >
              {t('standIn.end')}
            </Button>
          ) : null}
        </>
      ),
    },
  ];

  return (
    <section className="panel" aria-labelledby="stand-ins">
      <h2 id="stand-ins">{t('standIn.title')}</h2>
      <div className="profile__stack">
        <p>{t('standIn.text')}</p>
        {outcome && 'done' in outcome ? (
          <Notice kind="success">
            {t(`standIn.${outcome.done}`, {
              standIn: outcome.row.standInName,
              principal: outcome.row.principalName,
            })}
          </Notice>
        ) : null}
        {outcome && 'error' in outcome ? <ErrorNotice error={outcome.error} /> : null}
        {error && !found ? <ErrorNotice error={error} onRetry={() => void refetch()} /> : null}
        {!found && !error ? <Skeleton rows={2} shape="table" /> : null}
        {found && found.list.length > 0 ? (
          <SimpleTable
            columns={columns}
            rows={found.list}
            rowKey={({ id }) => id}
            caption={t('standIn.title')}
            hideCaption
          />
        ) : null}
        {found && found.list.length === 0 ? <p>{t('standIn.none')}</p> : null}
        {found && colleagues.every(({ id }) => id === me) ? <p>{t('standIn.alone')}</p> : null}
        {found && colleagues.some(({ id }) => id !== me) && !isArranging ? (
          <div>
            <Button onClick={() => setArranging(true)}>{t('standIn.arrange')}</Button>
          </div>
        ) : null}
        {found && isArranging ? (
          <Suspense fallback={<Skeleton rows={4} />}>
            <StandInForm
              colleagues={colleagues}
              mayArrange={found.mayArrange}
              onCancel={() => setArranging(false)}
              onArranged={async (row) => {
                setArranging(false);
                setOutcome({ done: 'arranged', row });
                await refetch().catch(() => undefined);
              }}
            />
          </Suspense>
        ) : null}
      </div>
    </section>
  );
}
