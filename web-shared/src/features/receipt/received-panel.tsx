import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Button } from '../../ui/form/button';
import { useShortcut } from '../../ui/form/use-shortcut';
import { isOnlyHere, openSlip } from '../../ui/page/open-slip';
import { Notice } from '../../ui/page/page-state';
import { dueMomentText } from '../../ui/text/due-moment-text';
import { slipAddress } from '../../ui/text/slip-address';
import { AfterReceipt } from '../files/after-receipt';
import { LazyReceivedMoney } from './lazy-fees';
import type { SavedDossier } from './use-submit-dossier';

type Props = {
  saved: SavedDossier;
  onNext: (sameApplicant: boolean) => void;
};

export function ReceivedPanel({ saved, onNext }: Props) {
  const { t } = useTranslation('receive');
  const { t: c } = useTranslation('common');
  const { dossier, earlierAttempt, slipOpen } = saved;
  const next = useRef<HTMLButtonElement>(null);
  const print = useRef<HTMLAnchorElement & HTMLButtonElement>(null);
  // Where the slip is not open yet, Enter opens it; otherwise Enter goes on to the next citizen.
  useEffect(() => (slipOpen ? next.current : print.current)?.focus(), [slipOpen]);
  useShortcut('Ctrl+Enter', () => onNext(false));
  const slip = slipAddress(dossier.code);
  const onlyHere = isOnlyHere(dossier.code);
  return (
    <section className="panel received">
      <div role="status">
        <h1>
          <span aria-hidden="true">✓ </span>
          {t('done.title')}
        </h1>
      </div>
      {earlierAttempt ? (
        <Notice kind="warning" title={t('done.earlierTitle')}>
          {t('done.earlierText')}
        </Notice>
      ) : null}
      <dl className="received__facts">
        <div>
          <dt>{t('done.code')}</dt>
          <dd className="received__code">{dossier.code}</dd>
        </div>
        <div>
          <dt>{t('done.due')}</dt>
          <dd className="received__due">{dossier.dueAt ? dueMomentText(c, dossier.dueAt) : t('due.none')}</dd>
        </div>
        <div>
          <dt>{t('done.applicant')}</dt>
          <dd>{dossier.applicant.fullName}</dd>
        </div>
        <div>
          <dt>{t('done.procedure')}</dt>
          <dd>{dossier.procedure.name}</dd>
        </div>
      </dl>
      <div className="received__actions">
        <Button ref={next} kind="primary" size="large" shortcut="Ctrl+Enter" onClick={() => onNext(false)}>
          {t('done.next')}
        </Button>
        <Button size="large" onClick={() => onNext(true)}>
          {t('done.sameApplicant')}
        </Button>
        {onlyHere ? (
          <>
            <Button ref={print} size="large" onClick={() => openSlip(dossier.code)}>
              {t('done.print')}
            </Button>
            <Button kind="quiet" size="large" onClick={() => openSlip(dossier.code, 'A4')}>
              {t('done.printA4')}
            </Button>
          </>
        ) : (
          <>
            <a ref={print} className="button button--large" href={slip} target="hcc-slip">
              {t('done.print')}
            </a>
            <a className="button button--quiet button--large" href={`${slip}?size=A4`} target="hcc-slip">
              {t('done.printA4')}
            </a>
            <Link className="button button--quiet button--large" to={`/dossier/${dossier.code}`}>
              {t('done.open')}
            </Link>
          </>
        )}
      </div>
      {onlyHere ? (
        <p className="muted">{t('done.onlyHere')}</p>
      ) : (
        <>
          <div className="received__money">
            <LazyReceivedMoney
              key={dossier.id}
              dossier={dossier}
              payer={dossier.applicant.fullName}
              claim={saved.fee}
            />
          </div>
          <AfterReceipt code={dossier.code} />
        </>
      )}
    </section>
  );
}
