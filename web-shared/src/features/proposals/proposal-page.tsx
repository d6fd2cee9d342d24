import './proposals.css';
import {
  type ProposalWholeFragment,
  useDraftFromProposalMutation,
  useProposalQuery,
} from '@hcc/shared-schema/generated/hooks';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { useSession } from '../../session/session-provider';
import { Button } from '../../ui/form/button';
import { ErrorNotice, Skeleton } from '../../ui/page/page-state';
import { usePageTitle } from '../../ui/page/use-page-title';
import { formatDateTime } from '../../ui/text/date-format';
import { ProposalTalk } from './proposal-talk';
import { lateRate, useProposalWords } from './proposal-words';
import { isRunning, ReplayedEffect } from './replayed-effect';
import { StepTimes } from './step-times';

/** How often the page looks while a replay runs. */
const LOOK_MS = 1_500;

/** One proposal: what is cut and why, what that would have made of real dossiers, what was said and decided. */
export function ProposalPage() {
  const { t } = useTranslation('steering', { keyPrefix: 'proposals' });
  const { id = '' } = useParams();
  const { data, error, refetch, startPolling, stopPolling } = useProposalQuery({
    variables: { id },
    fetchPolicy: 'cache-and-network',
  });
  const proposal = data?.proposal;
  const running = isRunning(proposal?.replay ?? null);
  useEffect(() => {
    if (!running) return;
    startPolling(LOOK_MS);
    return stopPolling;
  }, [running, startPolling, stopPolling]);
  usePageTitle(proposal?.title ?? t('title'));
  const refresh = () => void refetch().catch(() => undefined);
  return (
    <div className="proposals">
      <Link to={proposal ? `/proposals?week=${proposal.week}` : '/proposals'}>← {t('title')}</Link>
      {error && !proposal ? <ErrorNotice error={error} onRetry={refresh} /> : null}
      {!proposal && !error ? <Skeleton rows={8} /> : null}
      {proposal ? <Whole proposal={proposal} onRefresh={refresh} /> : null}
    </div>
  );
}

function Whole({ proposal, onRefresh }: { proposal: ProposalWholeFragment; onRefresh: () => void }) {
  const { t } = useTranslation('steering', { keyPrefix: 'proposals' });
  const words = useProposalWords();
  const { title, code, procedureName, proposerName, officeName, proposedAt, differences, reason } = proposal;
  return (
    <>
      <div>
        <h1>{title}</h1>
        <p className="muted">
          {code} {procedureName}
        </p>
        <p>
          <strong>{words.state(proposal)}</strong> · {proposerName}, {officeName} · {formatDateTime(proposedAt)}
        </p>
      </div>
      <div className="proposal">
        <div>
          <section className="panel" aria-labelledby="proposal-cuts">
            <h2 id="proposal-cuts">{t('cuts')}</h2>
            <ul className="proposal__cuts">
              {differences.map((each) => (
                <li key={`${each.kind} ${each.field} ${each.subject}`}>{words.cut(each)}</li>
              ))}
            </ul>
            <h3>{t('why')}</h3>
            <p className="proposal__reason">{reason}</p>
          </section>
          <ReplayedEffect proposal={proposal} />
          <section className="panel" aria-labelledby="proposal-figures">
            <h2 id="proposal-figures">{t('figures.title')}</h2>
            <StepTimes figures={proposal.figures} />
          </section>
        </div>
        <div>
          <Outcome proposal={proposal} onRefresh={onRefresh} />
          <ProposalTalk proposal={proposal} onRefresh={onRefresh} />
        </div>
      </div>
    </>
  );
}

/** What an accepted proposal becomes: a draft, a version, and what came of it. */
function Outcome({ proposal, onRefresh }: { proposal: ProposalWholeFragment; onRefresh: () => void }) {
  const { t } = useTranslation('steering', { keyPrefix: 'proposals' });
  const words = useProposalWords();
  const { can } = useSession();
  const { id, version, code, draft, measured, replay, mayDraft } = proposal;
  const [begin, { loading, error }] = useDraftFromProposalMutation();
  if (proposal.state !== 'ACCEPTED') return null;
  const result = replay?.result;
  return (
    <section className="panel" aria-label={t('columns.state')}>
      <h2>{words.state(proposal)}</h2>
      {error ? <ErrorNotice error={error} onRetry={onRefresh} /> : null}
      {mayDraft ? (
        <>
          <p className="muted">{t('draft.hint')}</p>
          <Button
            kind="primary"
            busy={loading}
            onClick={() => void begin({ variables: { id, expectedVersion: version } }).catch(() => undefined)}
          >
            {t('draft.make')}
          </Button>
        </>
      ) : null}
      {draft && can('catalogue:admin') ? (
        <Link to={`/administration/procedures/${code}`}>{t('draft.open')}</Link>
      ) : null}
      {draft ? (
        <>
          <h3>{t('measured.title')}</h3>
          <p>
            {measured
              ? t('measured.text', {
                  late: measured.late,
                  dossiers: measured.dossiers,
                  rate: lateRate(measured.late, measured.dossiers),
                  was: result ? lateRate(result.lateWas, result.dossiers) : '—',
                  forecast: result ? lateRate(result.late, result.dossiers) : '—',
                })
              : t('measured.none')}
          </p>
        </>
      ) : null}
    </section>
  );
}
