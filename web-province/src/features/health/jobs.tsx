import { type SystemHealthQuery, useRunJobMutation } from '@hcc/shared-schema/generated/hooks';
import { Button } from '@hcc/web-shared/src/ui/form/button';
import { ErrorNotice } from '@hcc/web-shared/src/ui/page/page-state';
import { SimpleTable, type TableColumn } from '@hcc/web-shared/src/ui/page/simple-table';
import { formatDateTimeShort } from '@hcc/web-shared/src/ui/text/date-format';
import { formatNumber } from '@hcc/web-shared/src/ui/text/number-format';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

type Job = SystemHealthQuery['systemHealth']['jobs'][number];

/** The dispatcher looks every two seconds; the page asks again when the run is likely over. */
const AFTER_RUN_MS = 3_000;

/** What is done by the clock: how it went the last time, and a run now. */
export function Jobs({ jobs, onChange }: { jobs: readonly Job[]; onChange: () => void }) {
  const { t } = useTranslation('health');
  const [run, { error, loading }] = useRunJobMutation();
  const [asked, setAsked] = useState('');
  const runNow = async (name: string) => {
    setAsked(name);
    await run({ variables: { name } }).catch(() => undefined);
    onChange();
    setTimeout(onChange, AFTER_RUN_MS);
  };
  const columns: TableColumn<Job>[] = [
    {
      key: 'name',
      header: t('jobs.job'),
      rowHeader: true,
      width: '34%',
      cell: ({ name, title, schedule }) => (
        <>
          {title}
          <span className="health__since">
            <code>{name}</code> · <code>{schedule}</code>
          </span>
        </>
      ),
    },
    {
      key: 'state',
      header: t('columns.state'),
      cell: ({ state, trouble }) => (
        <span className={trouble ? 'health__trouble' : undefined}>
          {trouble ? t(`jobs.trouble.${trouble}`) : state ? t(`jobs.state.${state}`) : t('jobs.never')}
        </span>
      ),
    },
    {
      key: 'finished',
      header: t('jobs.finished'),
      cell: ({ finishedAt, state }) =>
        state === 'REGISTERED' ? '' : <time dateTime={finishedAt ?? undefined}>{formatDateTimeShort(finishedAt)}</time>,
    },
    {
      key: 'took',
      header: t('jobs.took'),
      numeric: true,
      cell: ({ tookMs }) => (tookMs === null || tookMs === undefined ? '' : t('ms', { ms: formatNumber(tookMs) })),
    },
    { key: 'failures', header: t('jobs.failures'), numeric: true, cell: ({ failures }) => formatNumber(failures) },
    {
      key: 'result',
      header: t('jobs.result'),
      cell: ({ result, lastError }) => (lastError ? <JobFailure said={lastError} /> : (result ?? '')),
    },
    {
      key: 'do',
      header: t('do'),
      cell: ({ name, title }) => (
        <Button
          size="small"
          aria-label={t('jobs.runOf', { job: title })}
          busy={loading && asked === name}
          onClick={() => void runNow(name)}
        >
          {t('jobs.run')}
        </Button>
      ),
    },
  ];
  return (
    <section className="panel" aria-labelledby="health-jobs">
      <h2 id="health-jobs">{t('jobs.title')}</h2>
      {error ? <ErrorNotice error={error} /> : null}
      {jobs.length === 0 ? (
        <p className="muted">{t('jobs.none')}</p>
      ) : (
        <SimpleTable columns={columns} rows={jobs} rowKey={({ name }) => name} caption={t('jobs.title')} hideCaption />
      )}
    </section>
  );
}

/** What went wrong is in the machine's own words, whatever the reader's language: they lie behind a sentence. */
function JobFailure({ said }: { said: string }) {
  const { t } = useTranslation('health');
  return (
    <details className="health__said">
      <summary>{t('jobs.failed')}</summary>
      <span className="muted">{said}</span>
    </details>
  );
}
