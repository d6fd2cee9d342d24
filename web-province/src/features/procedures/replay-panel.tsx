import {
  type ReplayPartsFragment,
  useProcedureReplayQuery,
  useStartProcedureReplayMutation,
} from '@hcc/shared-schema/generated/hooks';
import { AntdScope } from '@hcc/web-shared/src/ui/form/antd-scope';
import { Button } from '@hcc/web-shared/src/ui/form/button';
import { DayRange, type Days } from '@hcc/web-shared/src/ui/form/day-range';
import { ErrorNotice, Notice } from '@hcc/web-shared/src/ui/page/page-state';
import { formatDate } from '@hcc/web-shared/src/ui/text/date-format';
import { readFailure } from '@hcc/web-shared/src/ui/text/graphql-error';
import { formatNumber } from '@hcc/web-shared/src/ui/text/number-format';
import { allReasons } from '@hcc/web-shared/src/ui/text/said';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ReplayResult } from './replay-result';

/** How often the page looks while a replay runs. */
const LOOK_MS = 1_500;

/** The dossiers of a period run again under the draft as it was saved. */
export function ReplayPanel({ draftId, revision }: { draftId: string; revision: number }) {
  const { t } = useTranslation('procedures');
  const { data, refetch, startPolling, stopPolling } = useProcedureReplayQuery({
    variables: { draftId },
    fetchPolicy: 'cache-and-network',
  });
  const [start, { loading, error }] = useStartProcedureReplayMutation();
  const [days, setDays] = useState<Days | null>(null);
  const replay = data?.procedureReplay;
  const isRunning = replay?.state === 'WAITING' || replay?.state === 'RUNNING';
  useEffect(() => {
    if (!isRunning) return;
    startPolling(LOOK_MS);
    return stopPolling;
  }, [isRunning, startPolling, stopPolling]);
  const run = async () => {
    const period = days ? { fromDay: days.from, toDay: days.to } : {};
    await start({ variables: { draftId, ...period } }).catch(() => undefined);
    await refetch().catch(() => undefined);
  };
  return (
    <section aria-labelledby="replay-title" className="replay">
      <h3 id="replay-title">{t('replay.title')}</h3>
      <p className="muted">{t('replay.lead')}</p>
      <AntdScope>
        <div className="procedures__actions">
          <fieldset className="replay__period">
            <legend className="field__label">{t('replay.period')}</legend>
            <DayRange days={days} fromLabel={t('replay.from')} toLabel={t('replay.to')} onChoose={setDays} />
          </fieldset>
          <Button busy={loading || isRunning} onClick={() => void run()}>
            {t(days ? 'replay.run' : 'replay.runQuarter')}
          </Button>
        </div>
      </AntdScope>
      {error ? <Refusal error={error} /> : null}
      {replay ? <Replay replay={replay} revision={revision} /> : null}
    </section>
  );
}

function Replay({ replay, revision }: { replay: ReplayPartsFragment; revision: number }) {
  const { t } = useTranslation('procedures');
  const { state, total, done, result } = replay;
  if (state === 'FAILED') return <Notice kind="error">{t('replay.failed')}</Notice>;
  if (state !== 'DONE' || !result)
    return (
      <div role="status">
        <progress max={Math.max(total, 1)} value={done} aria-label={t('replay.title')} />{' '}
        {t('replay.running', { done: formatNumber(done), total: formatNumber(total) })}
      </div>
    );
  return (
    <>
      <p>
        {t('replay.of', {
          from: formatDate(replay.fromDay),
          to: formatDate(replay.toDay),
          who: replay.createdBy,
        })}
      </p>
      {replay.revision === revision ? null : <Notice kind="warning">{t('replay.stale')}</Notice>}
      <ReplayResult replayId={replay.id} result={result} />
    </>
  );
}

function Refusal({ error }: { error: unknown }) {
  const { t } = useTranslation('procedures');
  const { code, fields } = readFailure(error);
  if (code !== 'BAD_USER_INPUT') return <ErrorNotice error={error} />;
  return <Notice kind="error">{allReasons(fields) || t('replay.refused')}</Notice>;
}
