import {
  type ProposalWholeFragment,
  useCommentOnProposalMutation,
  useDecideProposalMutation,
  useWithdrawProposalMutation,
} from '@hcc/shared-schema/generated/hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/form/button';
import { TextAreaField } from '../../ui/form/field';
import { ErrorNotice } from '../../ui/page/page-state';
import { formatDateTime } from '../../ui/text/date-format';

interface ProposalTalkProps {
  proposal: ProposalWholeFragment;
  onRefresh: () => void;
}

/** What was said about a proposal; a remark of one's own; and the decision, for who may. */
export function ProposalTalk({ proposal, onRefresh }: ProposalTalkProps) {
  const { t } = useTranslation('steering', { keyPrefix: 'proposals' });
  const { id, version, events, mayDecide, mayWithdraw } = proposal;
  const [note, setNote] = useState('');
  const [comment, commenting] = useCommentOnProposalMutation();
  const [decide, deciding] = useDecideProposalMutation();
  const [withdraw, withdrawing] = useWithdrawProposalMutation();
  const target = { id, expectedVersion: version };
  const empty = note.trim() === '';
  const said = () => setNote('');
  const ignore = () => undefined;
  const error = commenting.error ?? deciding.error ?? withdrawing.error;
  const decideOn = (accepted: boolean) => void decide({ variables: { ...target, accepted, note } }).then(said, ignore);
  return (
    <section className="panel" aria-labelledby="proposal-talk">
      <h2 id="proposal-talk">{t('talk')}</h2>
      <ol className="proposal__talk">
        {events.map(({ version: number, kind, at, staffName, officeName, note: text }) => (
          <li key={number}>
            <strong>{t(`event.${kind}`)}</strong>
            <span className="proposals__sub">
              {staffName}, {officeName} · <time dateTime={at}>{formatDateTime(at)}</time>
            </span>
            {text ? <p className="proposal__reason">{text}</p> : null}
          </li>
        ))}
      </ol>
      {error ? <ErrorNotice error={error} onRetry={onRefresh} /> : null}
      <TextAreaField
        label={mayDecide ? `${t('comment.label')} / ${t('decide.label')}` : t('comment.label')}
        rows={3}
        value={note}
        onChange={({ target: { value } }) => setNote(value)}
      />
      <div className="proposal__actions">
        {mayDecide ? (
          <>
            <Button kind="primary" disabled={empty} busy={deciding.loading} onClick={() => decideOn(true)}>
              {t('decide.accept')}
            </Button>
            <Button kind="danger" disabled={empty} busy={deciding.loading} onClick={() => decideOn(false)}>
              {t('decide.refuse')}
            </Button>
          </>
        ) : null}
        <Button
          disabled={empty}
          busy={commenting.loading}
          onClick={() => void comment({ variables: { ...target, note } }).then(said, ignore)}
        >
          {t('comment.send')}
        </Button>
        {mayWithdraw ? (
          <Button busy={withdrawing.loading} onClick={() => void withdraw({ variables: target }).catch(ignore)}>
            {t('withdraw')}
          </Button>
        ) : null}
      </div>
    </section>
  );
}
