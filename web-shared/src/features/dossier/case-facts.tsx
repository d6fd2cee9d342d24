import './case-facts.css';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { formatDateTimeShort } from '../../ui/text/date-format';
import { limitText } from '../../ui/text/limit-text';
import { formatDong } from '../../ui/text/number-format';
import { DocumentsSection } from '../files/documents-section';
import type { DossierOnPage } from './use-dossier';

/** The case: who asks for what, what was handed in, what came of it. */
export function CaseFacts({ dossier }: { dossier: DossierOnPage }) {
  return (
    <>
      <Citizen dossier={dossier} />
      <DocumentsSection dossier={dossier} />
      <ProcedureFacts dossier={dossier} />
      <Result dossier={dossier} />
    </>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="facts__row">
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Citizen({ dossier }: { dossier: DossierOnPage }) {
  const { t } = useTranslation('dossier');
  const { applicant } = dossier;
  return (
    <section className="panel" aria-label={t('case.citizen')}>
      <h2>{t('case.citizen')}</h2>
      <dl className="facts">
        <Fact name={t('case.fullName')}>
          <strong>{applicant.fullName}</strong>
        </Fact>
        {applicant.idNumber ? (
          <Fact name={t('case.idNumber')}>
            {applicant.idNumber}
            <Link className="facts__more" to={`/search?q=${encodeURIComponent(applicant.idNumber)}`}>
              {t('case.otherDossiers')}
            </Link>
          </Fact>
        ) : null}
        {applicant.phone ? <Fact name={t('case.phone')}>{applicant.phone}</Fact> : null}
        {applicant.email ? <Fact name={t('case.email')}>{applicant.email}</Fact> : null}
        {applicant.address ? <Fact name={t('case.address')}>{applicant.address}</Fact> : null}
      </dl>
    </section>
  );
}

function ProcedureFacts({ dossier }: { dossier: DossierOnPage }) {
  const { t } = useTranslation('dossier');
  const { t: c } = useTranslation('common');
  const { procedure } = dossier;
  const fee =
    procedure.feeDong === null
      ? t('case.feeUnknown')
      : procedure.feeDong === 0
        ? t('case.feeFree')
        : formatDong(procedure.feeDong);
  return (
    <section className="panel" aria-label={t('case.procedure')}>
      <h2>{t('case.procedure')}</h2>
      <dl className="facts">
        <Fact name={t('case.procedure')}>
          {procedure.name} <span className="muted">({procedure.code})</span>
        </Fact>
        <Fact name={t('case.field')}>{procedure.field}</Fact>
        {procedure.agency ? <Fact name={t('case.agency')}>{procedure.agency}</Fact> : null}
        <Fact name={t('case.limit')}>{limitText(c, procedure.limit)}</Fact>
        <Fact name={t('case.fee')}>{fee}</Fact>
        {procedure.result ? <Fact name={t('case.expectedResult')}>{procedure.result}</Fact> : null}
        <Fact name={t('case.receivedAt')}>
          {formatDateTimeShort(dossier.receivedAt)} · {dossier.receivingOffice.name}
        </Fact>
        <Fact name={t('case.channel')}>{c(`channel.${dossier.channel}`)}</Fact>
        {dossier.note ? <Fact name={t('case.note')}>{dossier.note}</Fact> : null}
      </dl>
    </section>
  );
}

function Result({ dossier }: { dossier: DossierOnPage }) {
  const { t } = useTranslation('dossier');
  const { t: c } = useTranslation('common');
  return (
    <section className="panel" aria-label={t('case.result')}>
      <h2>{t('case.result')}</h2>
      <dl className="facts">
        <Fact name={t('case.result')}>
          {dossier.outcome ? <strong>{c(`outcome.${dossier.outcome}`)}</strong> : t('case.resultPending')}
        </Fact>
        {dossier.completedAt ? (
          <Fact name={t('case.completedAt')}>
            {formatDateTimeShort(dossier.completedAt)}
            {dossier.timeliness ? ` · ${c(`timeliness.${dossier.timeliness}`)}` : null}
          </Fact>
        ) : null}
        <Fact name={t('case.returnBy')}>{c(`returnBy.${dossier.returnBy}`)}</Fact>
        {dossier.returnedTo ? <Fact name={t('case.returnedTo')}>{dossier.returnedTo}</Fact> : null}
      </dl>
    </section>
  );
}
