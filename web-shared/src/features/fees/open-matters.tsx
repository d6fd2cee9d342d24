import { useDecideRefundMutation } from '@hcc/shared-schema/generated/hooks';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Button } from '../../ui/form/button';
import { Notice } from '../../ui/page/page-state';
import { formatDong } from '../../ui/text/number-format';
import { useRefusalText } from '../../ui/text/use-refusal-text';
import type { Cash } from './till-panel';

/** Of those that I do not decide. */
const OPEN_WORDS = {
  ASKED: 'open.own',
  SENDING: 'open.sending',
  PAID: 'open.sending',
  REFUSED: 'open.refusedThere',
} as const;

interface OpenProps {
  cash: Cash;
  onChanged: () => void;
}

/** Money that a second person lets go back. */
export function RefundsPanel({ cash, onChanged }: OpenProps) {
  const { t } = useTranslation('fees');
  const refusal = useRefusalText();
  const [decide, { loading, error }] = useDecideRefundMutation();
  if (cash.refunds.length === 0) return null;
  const say = (id: string, accepted: boolean) =>
    void decide({ variables: { id, accepted } })
      .then(onChanged)
      .catch(() => undefined);
  return (
    <section className="panel" aria-label={t('open.refunds')}>
      <h2>{t('open.refunds')}</h2>
      {error ? <Notice kind="error">{refusal(error)}</Notice> : null}
      <ul>
        {cash.refunds.map(({ id, amountDong, payer, dossierCode, reason, askedBy, mayDecide, isStuck, state }) => (
          <li key={id}>
            <p>
              <Link to={`/dossier/${dossierCode}`}>{dossierCode}</Link>{' '}
              {t('open.refund', { amount: formatDong(amountDong), payer, reason, who: askedBy })}
            </p>
            {isStuck ? <p>{t('open.stuck')}</p> : null}
            {mayDecide ? (
              <p className="fees__tools">
                <Button size="small" kind="primary" busy={loading} onClick={() => say(id, true)}>
                  {t(isStuck ? 'open.wentBack' : 'open.accept')}
                </Button>
                <Button size="small" busy={loading} onClick={() => say(id, false)}>
                  {t(isStuck ? 'open.didNot' : 'open.refuse')}
                </Button>
              </p>
            ) : (
              <p className="muted">{t(isStuck ? 'open.own' : OPEN_WORDS[state])}</p>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Postage that no parcel will use, since the result goes another way: each leads to its dossier. */
export function IdlePostagePanel({ cash: { idlePostage } }: Pick<OpenProps, 'cash'>) {
  const { t } = useTranslation('fees');
  if (idlePostage.length === 0) return null;
  return (
    <section className="panel" aria-label={t('open.idlePostage')}>
      <h2>{t('open.idlePostage')}</h2>
      <p className="muted">{t('open.idleLead')}</p>
      <ul>
        {idlePostage.map(({ dossierCode, applicant, amountDong }) => (
          <li key={dossierCode}>
            <Link to={`/dossier/${dossierCode}`}>{dossierCode}</Link> · {applicant} · {formatDong(amountDong)}
          </li>
        ))}
      </ul>
    </section>
  );
}
