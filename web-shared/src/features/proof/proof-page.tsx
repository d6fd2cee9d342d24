import '../reporting/reporting.css';
import './proof.css';
import { useProofPageQuery } from '@hcc/shared-schema/generated/hooks';
import { useTranslation } from 'react-i18next';
import { ErrorNotice, Skeleton } from '../../ui/page/page-state';
import { usePageTitle } from '../../ui/page/use-page-title';
import { formatDateTimeShort } from '../../ui/text/date-format';
import { formatNumber } from '../../ui/text/number-format';
import { Drifting } from './drifting';
import { Rounds } from './rounds';

/** A round comes every five minutes; a page left open goes on telling the truth. */
const LOOK_MS = 60_000;

/** Whether figures agree with the journals, when that was last seen, and each round in which it was. */
export function ProofPage() {
  const { t } = useTranslation('proof');
  usePageTitle(t('title'));
  const { data, error, refetch } = useProofPageQuery({ fetchPolicy: 'cache-and-network', pollInterval: LOOK_MS });
  const proof = data?.figuresProof;
  const when = (moment: string | null | undefined) => (moment ? formatDateTimeShort(moment) : t('facts.never'));
  return (
    <div className="rep">
      <header className="rep-head">
        <div>
          <h1>{t('title')}</h1>
          <p className="muted proof-lead">{t('lead')}</p>
        </div>
      </header>
      {error && !proof ? <ErrorNotice error={error} onRetry={() => refetch()} /> : null}
      {!proof && !error ? <Skeleton rows={4} /> : null}
      {proof ? (
        <>
          <dl className="panel proof-facts" aria-label={t('facts.label')}>
            <Fact name={t('facts.differences')} alarm={proof.differenceCount > 0}>
              {formatNumber(proof.differenceCount)}
            </Fact>
            <Fact name={t('facts.newest')}>{when(proof.provenAt)}</Fact>
            <Fact name={t('facts.whole')}>{when(proof.wholeAt)}</Fact>
            <Fact name={t('facts.since')}>{when(proof.allSince)}</Fact>
            <Fact name={t('facts.fresh')}>
              {t('facts.freshOf', { fresh: formatNumber(proof.fresh), offices: formatNumber(proof.offices) })}
            </Fact>
          </dl>
          <section aria-labelledby="proof-drift">
            <h2 id="proof-drift">{t('drift.title')}</h2>
            {proof.provenAt === null ? <p>{t('line.never')}</p> : null}
            {proof.provenAt !== null && proof.drifting.length === 0 ? (
              <p className="proof-none">
                <strong>✓ {t('drift.none')}.</strong> {t('drift.noneHint')}
              </p>
            ) : null}
            {proof.drifting.length > 0 ? (
              <>
                <p>{t('drift.todo')}</p>
                <Drifting parts={proof.drifting} />
              </>
            ) : null}
          </section>
        </>
      ) : null}
      <Rounds />
    </div>
  );
}

function Fact({ name, alarm, children }: { name: string; alarm?: boolean; children: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd className={alarm ? 'proof-alarm' : undefined}>{children}</dd>
    </div>
  );
}
