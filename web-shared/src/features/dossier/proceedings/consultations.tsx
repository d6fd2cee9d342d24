import type { DossierAction } from '@hcc/shared-schema/generated/hooks';
import { useTranslation } from 'react-i18next';
import { useStaff } from '../../../session/session-provider';
import { Button } from '../../../ui/form/button';
import { formatDateTimeShort } from '../../../ui/text/date-format';
import { formAddress } from '../../../ui/text/form-address';
import { NamedFiles } from '../../files/shown/named-files';
import { answerableBy, type Consultation } from '../life/open-matters';
import type { DossierOnPage } from '../use-dossier';
import { PaperLink } from './paper-link';

interface ConsultationsProps {
  dossier: DossierOnPage;
  onOpen: (action: DossierAction) => void;
}

/** Who was asked what, until when, and what they say. */
export function Consultations({ dossier, onOpen }: ConsultationsProps) {
  const { t } = useTranslation('proceedings');
  const { office } = useStaff();
  const mine = dossier.availableActions.includes('ANSWER_CONSULTATION')
    ? answerableBy(dossier, 'ANSWER_CONSULTATION', office.id)
    : [];
  return (
    <div className="proceedings__part">
      <h3>{t('consultations.title')}</h3>
      <ul>
        {dossier.proceedings.consultations.map((consultation) => (
          <li key={consultation.ordinal}>
            <Question consultation={consultation} />
            <NamedFiles dossier={dossier} ids={consultation.fileIds} />
            <p className="proceedings__tools no-print">
              {mine.some(({ ordinal }) => ordinal === consultation.ordinal) ? (
                <Button size="small" onClick={() => onOpen('ANSWER_CONSULTATION')}>
                  {t('consultations.answerIt')}
                </Button>
              ) : null}
              <PaperLink href={formAddress(dossier.code, 'consultation', consultation.ordinal)}>
                {t('consultations.print')}
              </PaperLink>
            </p>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Question({ consultation }: { consultation: Consultation }) {
  const { t } = useTranslation('proceedings');
  const { officeName, office, state, dueAt, question, opinion, answer, answeredAt, answeredBy } = consultation;
  const waits = state === 'OPEN' || state === 'UNANSWERED';
  return (
    <>
      <p>
        <strong>{officeName}</strong>
        {office ? null : <span className="muted"> ({t('consultations.outside')})</span>}
        <span className={`proceedings__state proceedings__state--${state.toLowerCase()}`}>
          {t(`consultations.state.${state}`)}
        </span>
        {waits ? <span>{t('consultations.due', { when: formatDateTimeShort(dueAt) })}</span> : null}
      </p>
      <p className="proceedings__text">
        {question}
        <span className="proceedings__who">
          {t('consultations.asked', {
            office: consultation.askedByOffice.name,
            when: formatDateTimeShort(consultation.askedAt),
          })}
        </span>
      </p>
      {answeredAt && opinion ? (
        <p className="proceedings__text proceedings__text--answer">
          <strong>{t(`consultations.opinion.${opinion}`)}</strong>. {answer}
          <span className="proceedings__who">
            {t('consultations.answeredBy', { who: answeredBy, when: formatDateTimeShort(answeredAt) })}
            {answeredAt > dueAt ? ` · ${t('consultations.answeredLate')}` : null}
          </span>
        </p>
      ) : null}
    </>
  );
}
