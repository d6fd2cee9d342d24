import type { DossierAction } from '@hcc/shared-schema/generated/hooks';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/form/button';
import { formatDateTimeShort } from '../../../ui/text/date-format';
import { formAddress } from '../../../ui/text/form-address';
import { useCauseText } from '../../lists/use-cause-text';
import type { DossierOnPage } from '../use-dossier';
import { PaperLink } from './paper-link';

interface ApologiesProps {
  dossier: DossierOnPage;
  onOpen: (action: DossierAction) => void;
}

/** What was promised beyond the due date, why, and whether the head has approved it. */
export function Apologies({ dossier, onOpen }: ApologiesProps) {
  const { t } = useTranslation('proceedings');
  const causeText = useCauseText();
  const mayDecide = dossier.availableActions.includes('DECIDE_APOLOGY');
  return (
    <div className="proceedings__part">
      <h3>{t('apologies.title')}</h3>
      <ul>
        {dossier.proceedings.reappointments.map((one) => {
          const when = formatDateTimeShort(one.promisedAt);
          const state = one.isApproved === null ? 'proposed' : one.isApproved ? 'approved' : 'rejected';
          return (
            <li key={one.ordinal}>
              <p>
                <strong>{t(`apologies.${state}`, { when })}</strong>
              </p>
              <p className="proceedings__text">
                {causeText(one.cause, one.proposedAt)}. {one.explanation}
                <span className="proceedings__who">
                  {t('apologies.by', { who: one.proposedBy, when: formatDateTimeShort(one.proposedAt) })}
                </span>
              </p>
              {state === 'rejected' ? null : (
                <p className="muted">{t('apologies.old', { due: formatDateTimeShort(one.dueAt) })}</p>
              )}
              <p className="proceedings__tools no-print">
                {state === 'proposed' && mayDecide ? (
                  <Button size="small" onClick={() => onOpen('DECIDE_APOLOGY')}>
                    {t('apologies.decide')}
                  </Button>
                ) : null}
                {state === 'approved' ? (
                  <PaperLink href={formAddress(dossier.code, '04')}>{t('apologies.print')}</PaperLink>
                ) : null}
              </p>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
