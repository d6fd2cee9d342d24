import './proceedings.css';
import type { DossierAction } from '@hcc/shared-schema/generated/hooks';
import { useTranslation } from 'react-i18next';
import type { DossierOnPage } from '../use-dossier';
import { Apologies } from './apologies';
import { Consultations } from './consultations';
import { Corrections } from './corrections';
import { Payments } from './payments';

interface ProceedingsProps {
  dossier: DossierOnPage;
  /** Opens the form of an action that the server offers. */
  onOpen: (action: DossierAction) => void;
}

/** What happened beside the road: questions to others, promises, money, corrections. Nothing where there was nothing. */
export function Proceedings({ dossier, onOpen }: ProceedingsProps) {
  const { t } = useTranslation('proceedings');
  const { proceedings, settlingArea } = dossier;
  const { consultations, reappointments, payments, corrections } = proceedings;
  const isEmpty = [consultations, reappointments, payments, corrections].every((all) => all.length === 0);
  if (isEmpty && !settlingArea) return null;
  return (
    <section className="panel proceedings" aria-label={t('title')}>
      <h2>{t('title')}</h2>
      {settlingArea ? <p>{t('settlingArea', { area: settlingArea.name })}</p> : null}
      {payments.length > 0 ? <Payments dossier={dossier} /> : null}
      {reappointments.length > 0 ? <Apologies dossier={dossier} onOpen={onOpen} /> : null}
      {consultations.length > 0 ? <Consultations dossier={dossier} onOpen={onOpen} /> : null}
      {corrections.length > 0 ? <Corrections dossier={dossier} /> : null}
    </section>
  );
}
