import { type OfficeQueuesQuery, useOfficeQueuesQuery } from '@hcc/shared-schema/generated/hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AntdScope } from '../../ui/form/antd-scope';
import { Button } from '../../ui/form/button';
import { ChoiceSelect } from '../../ui/form/choice-select';
import { Empty, ErrorNotice, Skeleton } from '../../ui/page/page-state';
import { SimpleTable, type TableColumn } from '../../ui/page/simple-table';
import { durationText } from '../../ui/text/duration-text';
import { formatDecimal, formatNumber, formatRate } from '../../ui/text/number-format';
import { MovedPerson } from './moved-person';

type Queue = OfficeQueuesQuery['officeQueues'][number];

const FEW = 8;

/** Where people and work do not match, and what moving one person would do. */
export function PeopleBlock() {
  const { t } = useTranslation('forecast');
  const { data, error, refetch } = useOfficeQueuesQuery({ fetchPolicy: 'cache-and-network' });
  const [all, setAll] = useState(false);
  const columns = useColumns();
  const queues = data?.officeQueues;
  return (
    <section className="panel" aria-labelledby="forecast-people">
      <h2 id="forecast-people">{t('people.title')}</h2>
      <p className="muted">{t('people.hint')}</p>
      {error && !queues ? <ErrorNotice error={error} onRetry={() => void refetch()} /> : null}
      {!queues && !error ? <Skeleton rows={8} shape="table" /> : null}
      {queues?.length === 0 ? <Empty title={t('people.none')}>{t('people.noneHint')}</Empty> : null}
      {queues && queues.length > 0 ? (
        <>
          <SimpleTable
            caption={t('people.title')}
            hideCaption
            columns={columns}
            rows={all ? queues : queues.slice(0, FEW)}
            rowKey={({ office }) => office.id}
            exportName={t('people.file')}
          />
          {queues.length > FEW ? (
            <Button kind="quiet" size="small" className="no-print" aria-expanded={all} onClick={() => setAll(!all)}>
              {all ? t('fewer') : t('allOffices', { count: queues.length })}
            </Button>
          ) : null}
          <Move queues={queues} />
        </>
      ) : null}
    </section>
  );
}

/** From the idlest office that has more than one person to the busiest, until somebody picks others. */
function Move({ queues }: { queues: readonly Queue[] }) {
  const { t } = useTranslation('forecast');
  const idle = queues.findLast(({ people }) => people > 1) ?? queues.at(-1);
  const [from, setFrom] = useState(idle?.office.code ?? null);
  const [to, setTo] = useState(queues[0]?.office.code ?? null);
  const choices = queues.map(({ office, people, busyShare }) => ({
    value: office.code,
    label: office.name,
    hint: t('people.choice', { area: office.areaName, people, busy: formatRate(busyShare, 0) }),
  }));
  const pick = { choices, nothing: t('people.noOffice'), width: 330, listWidth: 480 };
  return (
    <div className="forecast__move">
      <h3>{t('people.move')}</h3>
      <div className="forecast__filters no-print">
        <AntdScope>
          <ChoiceSelect {...pick} label={t('people.from')} value={from} onChoose={setFrom} />
          <ChoiceSelect {...pick} label={t('people.to')} value={to} onChoose={setTo} />
        </AntdScope>
      </div>
      {from && to && from !== to ? (
        <MovedPerson key={`${from} ${to}`} from={from} to={to} />
      ) : (
        <p className="muted">{t('people.pickTwo')}</p>
      )}
    </div>
  );
}

function useColumns(): TableColumn<Queue>[] {
  const { t } = useTranslation('forecast');
  const { t: c } = useTranslation('common');
  return [
    {
      key: 'office',
      header: t('offices.office'),
      rowHeader: true,
      cell: ({ office }) => (
        <>
          {office.name}
          <span className="forecast__sub">{office.areaName}</span>
        </>
      ),
      csv: ({ office }) => `${office.name}, ${office.areaName}`,
    },
    {
      key: 'people',
      header: t('people.people'),
      numeric: true,
      cell: ({ people }) => formatNumber(people),
      csv: ({ people }) => people,
    },
    {
      key: 'arrivals',
      header: t('people.arrivals'),
      numeric: true,
      cell: ({ arrivalsPerDay }) => formatDecimal(arrivalsPerDay),
      csv: ({ arrivalsPerDay }) => arrivalsPerDay,
    },
    {
      key: 'stay',
      header: t('people.stay'),
      numeric: true,
      cell: ({ stayMinutes }) => durationText(c, Math.round(stayMinutes)),
      csv: ({ stayMinutes }) => stayMinutes,
    },
    {
      key: 'quota',
      header: t('people.quota'),
      numeric: true,
      cell: ({ quotaMinutes }) => durationText(c, Math.round(quotaMinutes)),
      csv: ({ quotaMinutes }) => quotaMinutes,
    },
    {
      key: 'over',
      header: t('people.over'),
      numeric: true,
      cell: ({ overShare }) => formatRate(overShare),
      csv: ({ overShare }) => overShare,
    },
    {
      key: 'service',
      header: t('people.service'),
      title: t('people.serviceHint'),
      numeric: true,
      cell: ({ serviceMinutes }) => durationText(c, Math.round(serviceMinutes)),
      csv: ({ serviceMinutes }) => serviceMinutes,
    },
    {
      key: 'busy',
      header: t('people.busy'),
      title: t('people.busyHint'),
      numeric: true,
      cell: ({ busyShare }) => formatRate(busyShare, 0),
      csv: ({ busyShare }) => busyShare,
    },
  ];
}
