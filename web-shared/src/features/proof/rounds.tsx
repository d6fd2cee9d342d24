import '../../ui/page/simple-table.css';
import '../reporting/segments.css';
import { type ProofRoundsQuery, useProofRoundsQuery } from '@hcc/shared-schema/generated/hooks';
import { Fragment, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/form/button';
import { pageAfter } from '../../ui/page/page-after';
import { Empty, ErrorNotice, Skeleton } from '../../ui/page/page-state';
import { formatDateTimeShort } from '../../ui/text/date-format';
import { formatNumber } from '../../ui/text/number-format';
import { Drifting } from './drifting';

type Round = ProofRoundsQuery['proofRounds']['nodes'][number];

const PAGE = 20;
const COLUMNS = 7;
const KINDS = ['all', 'WHOLE', 'TURN'] as const;
type Kind = (typeof KINDS)[number];
const IS_WHOLE: Record<Kind, boolean | null> = { all: null, WHOLE: true, TURN: false };

/** The rounds of the last month, the latest first. */
export function Rounds() {
  const { t } = useTranslation('proof');
  const { t: c } = useTranslation('common');
  const [kind, setKind] = useState<Kind>('all');
  const [opened, setOpened] = useState<string | null>(null);
  const [failure, setFailure] = useState<unknown>(null);
  const { data, error, loading, fetchMore, refetch } = useProofRoundsQuery({
    variables: { first: PAGE, isWhole: IS_WHOLE[kind] },
    fetchPolicy: 'cache-and-network',
    notifyOnNetworkStatusChange: true,
  });
  const rounds = data?.proofRounds;
  const showMore = () => {
    setFailure(null);
    fetchMore(pageAfter('proofRounds', data)).catch(setFailure);
  };
  return (
    <section aria-labelledby="proof-rounds">
      <div className="proof-rounds__head">
        <h2 id="proof-rounds">{t('rounds.title')}</h2>
        <fieldset className="rep-segments">
          <legend className="visually-hidden">{t('rounds.kind')}</legend>
          {KINDS.map((one) => (
            <button
              key={one}
              type="button"
              className="rep-segment"
              aria-pressed={one === kind}
              onClick={() => setKind(one)}
            >
              {t(`rounds.${one}`)}
            </button>
          ))}
        </fieldset>
      </div>
      {error && !rounds ? <ErrorNotice error={error} onRetry={() => refetch()} /> : null}
      {failure ? <ErrorNotice error={failure} /> : null}
      {!rounds && !error ? <Skeleton rows={8} shape="table" /> : null}
      {rounds?.nodes.length === 0 ? <Empty title={t('rounds.empty')}>{t('rounds.emptyHint')}</Empty> : null}
      {rounds && rounds.nodes.length > 0 ? (
        <>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table scrolls by keyboard only if its frame can take the focus */}
          <section className="table-frame" aria-label={t('rounds.caption')} tabIndex={0}>
            <table className="table">
              <caption className="visually-hidden">{t('rounds.caption')}</caption>
              <thead>
                <tr>
                  <th scope="col">{t('rounds.at')}</th>
                  <th scope="col">{t('rounds.kind')}</th>
                  <th scope="col" className="numeric">
                    {t('rounds.took')}
                  </th>
                  <th scope="col" className="numeric">
                    {t('rounds.offices')}
                  </th>
                  <th scope="col" className="numeric">
                    {t('rounds.touched')}
                  </th>
                  <th scope="col" className="numeric">
                    {t('rounds.dossiers')}
                  </th>
                  <th scope="col" className="numeric">
                    {t('rounds.differences')}
                  </th>
                </tr>
              </thead>
              <tbody>
                {rounds.nodes.map((round) => (
                  <Fragment key={round.id}>
                    <RoundRow
                      round={round}
                      isOpen={round.id === opened}
                      onToggle={() => setOpened(round.id === opened ? null : round.id)}
                    />
                    {round.id === opened ? (
                      <tr>
                        <td colSpan={COLUMNS}>
                          <Drifting parts={round.drifting} />
                        </td>
                      </tr>
                    ) : null}
                  </Fragment>
                ))}
              </tbody>
            </table>
          </section>
          {rounds.pageInfo.hasNextPage ? (
            <Button className="no-print" busy={loading} onClick={showMore}>
              {c('action.more')}
            </Button>
          ) : null}
        </>
      ) : null}
    </section>
  );
}

function RoundRow({ round, isOpen, onToggle }: { round: Round; isOpen: boolean; onToggle: () => void }) {
  const { t } = useTranslation('proof');
  const { at, isWhole, tookMs, offices, touched, dossiers, differenceCount } = round;
  const shown = formatNumber(differenceCount);
  return (
    <tr>
      <th scope="row">{formatDateTimeShort(at)}</th>
      <td>{t(isWhole ? 'rounds.WHOLE' : 'rounds.TURN')}</td>
      <td className="numeric">{t('rounds.seconds', { shown: formatNumber(Math.round(tookMs / 100) / 10) })}</td>
      <td className="numeric">{formatNumber(offices)}</td>
      <td className="numeric">{isWhole ? '' : formatNumber(touched)}</td>
      <td className="numeric">{formatNumber(dossiers)}</td>
      <td className="numeric">
        {differenceCount === 0 ? (
          '0'
        ) : (
          <Button
            size="small"
            aria-expanded={isOpen}
            aria-label={
              isOpen ? t('rounds.closeDrift') : t('rounds.openDrift', { shown, when: formatDateTimeShort(at) })
            }
            onClick={onToggle}
          >
            {shown}
          </Button>
        )}
      </td>
    </tr>
  );
}
