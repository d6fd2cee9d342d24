import { type ProposalWholeFragment, useReplayProposalMutation } from '@hcc/shared-schema/generated/hooks';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/form/button';
import { ErrorNotice, Notice } from '../../ui/page/page-state';
import { SimpleTable, type TableColumn } from '../../ui/page/simple-table';
import { formatDate } from '../../ui/text/date-format';
import { formatNumber } from '../../ui/text/number-format';
import { lateRate, useProposalWords } from './proposal-words';

type Replay = NonNullable<ProposalWholeFragment['replay']>;
type Result = NonNullable<Replay['result']>;
type Step = Result['steps'][number];

export const isRunning = (replay: Pick<Replay, 'state'> | null): boolean =>
  replay?.state === 'WAITING' || replay?.state === 'RUNNING';

/** What the proposal would have made of the last quarter's dossiers. */
export function ReplayedEffect({ proposal }: { proposal: ProposalWholeFragment }) {
  const { t } = useTranslation('steering', { keyPrefix: 'proposals' });
  const { id, replay, figures } = proposal;
  const [run, { loading, error }] = useReplayProposalMutation();
  return (
    <section className="panel" aria-labelledby="proposal-replay">
      <div className="proposals__head">
        <h2 id="proposal-replay">{t('replay.title')}</h2>
        {figures.dossiers > 0 && !isRunning(replay) ? (
          <Button size="small" busy={loading} onClick={() => void run({ variables: { id } }).catch(() => undefined)}>
            {t('replay.run')}
          </Button>
        ) : null}
      </div>
      {error ? <ErrorNotice error={error} /> : null}
      {replay ? <Effect replay={replay} /> : <p className="muted">{t('replay.none')}</p>}
    </section>
  );
}

function Effect({ replay }: { replay: Replay }) {
  const { t } = useTranslation('steering', { keyPrefix: 'proposals' });
  const words = useProposalWords();
  const { state, result, total, done, fromDay, toDay } = replay;
  if (state === 'FAILED') return <Notice kind="error">{t('replay.failed')}</Notice>;
  if (!result) {
    return (
      <div role="status">
        <progress max={Math.max(total, 1)} value={done} aria-label={t('replay.title')} />{' '}
        {t('replay.running', { done: formatNumber(done), total: formatNumber(total) })}
      </div>
    );
  }
  const { dossiers, late, lateWas, newlyLate, noLongerLate, savedMinutes } = result;
  const figure = (count: number) => `${formatNumber(count)} (${lateRate(count, dossiers)})`;
  const numbers: [string, string][] = [
    [`${t('replay.late')}: ${t('replay.was')}`, figure(lateWas)],
    [t('replay.would'), figure(late)],
    [t('replay.noLonger'), formatNumber(noLongerLate)],
    [t('replay.newly'), formatNumber(newlyLate)],
    [t('replay.saved'), words.hours(savedMinutes)],
  ];
  const columns: TableColumn<Step>[] = [
    { key: 'step', header: t('replay.step'), rowHeader: true, cell: ({ name }) => name },
    { key: 'was', header: t('replay.was'), numeric: true, cell: (row) => formatNumber(row.lateWas) },
    { key: 'would', header: t('replay.would'), numeric: true, cell: (row) => formatNumber(row.late) },
  ];
  return (
    <>
      <p className="muted">
        {t('replay.of', { dossiers: formatNumber(dossiers), from: formatDate(fromDay), to: formatDate(toDay) })}
      </p>
      <dl className="proposal__numbers">
        {numbers.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <SimpleTable caption={t('replay.lateIn')} columns={columns} rows={result.steps} rowKey={({ name }) => name} />
    </>
  );
}
