import { useReportPlansQuery, useSwitchReportPlanMutation } from '@hcc/shared-schema/generated/hooks';
import { useTranslation } from 'react-i18next';
import { useStaff } from '../../../session/session-provider';
import { Button } from '../../../ui/form/button';
import { ErrorNotice, Skeleton } from '../../../ui/page/page-state';
import { SimpleTable } from '../../../ui/page/simple-table';
import { formatDate } from '../../../ui/text/date-format';

/** Which papers my office issues by itself, and when the next one is due. */
export function ReportPlans() {
  const { t } = useTranslation('papers');
  const { t: r } = useTranslation('reporting');
  const { office } = useStaff();
  const { data, error, refetch } = useReportPlansQuery({ fetchPolicy: 'cache-and-network' });
  const [change, { loading, error: failure }] = useSwitchReportPlanMutation({ refetchQueries: ['ReportPlans'] });
  const plans = data?.reportPlans;
  if (!plans) return error ? <ErrorNotice error={error} onRetry={() => void refetch()} /> : <Skeleton rows={6} />;
  return (
    <section className="paper-section no-print">
      <h2>{t('plans.title', { office: office.name })}</h2>
      <p className="muted">{t('plans.lead')}</p>
      {failure ? <ErrorNotice error={failure} /> : null}
      <SimpleTable
        caption={t('plans.title', { office: office.name })}
        hideCaption
        rows={plans}
        rowKey={({ kind }) => kind}
        columns={[
          { key: 'kind', header: t('issued.kind'), rowHeader: true, cell: ({ kind }) => t(`kind.${kind}`) },
          { key: 'when', header: t('plans.when'), cell: ({ kind }) => t(`plans.rule.${kind}`) },
          {
            key: 'next',
            header: t('plans.next'),
            cell: ({ isOn, nextOn, nextFrom, nextTo, problem }) =>
              isOn ? (
                <>
                  {formatDate(nextOn)}
                  <div className="muted">
                    {r('period.span', { from: formatDate(nextFrom), to: formatDate(nextTo) })}
                  </div>
                  {problem ? <div className="rep-figure--alarm">{t('plans.problem', { problem })}</div> : null}
                </>
              ) : (
                '–'
              ),
          },
          {
            key: 'switch',
            header: t('plans.state'),
            width: '220px',
            cell: ({ kind, isOn }) => (
              <Button
                size="small"
                role="switch"
                aria-checked={isOn}
                aria-label={t('plans.switch', { kind: t(`kind.${kind}`) })}
                busy={loading}
                onClick={() => void change({ variables: { kind, isOn: !isOn } }).catch(() => undefined)}
              >
                {isOn ? t('plans.on') : t('plans.off')}
              </Button>
            ),
          },
        ]}
      />
    </section>
  );
}
