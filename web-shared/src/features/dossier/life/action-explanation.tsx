import type { DossierAction } from '@hcc/shared-schema/generated/hooks';
import { useTranslation } from 'react-i18next';
import { formatDateTimeShort } from '../../../ui/text/date-format';
import { useCauseText } from '../../lists/use-cause-text';
import { nextStep, previousStep } from '../history/road-model';
import type { DossierOnPage } from '../use-dossier';
import { actionLabelKey } from './action-forms';
import { proposedApology } from './open-matters';

interface ActionExplanationProps {
  dossier: DossierOnPage;
  action: DossierAction;
}

/** What pressing the button will do, in the words of this dossier. */
export function ActionExplanation({ dossier, action }: ActionExplanationProps) {
  const { t } = useTranslation('actions');
  switch (action) {
    case 'ADVANCE':
      return <Onward dossier={dossier} />;
    case 'SEND_BACK': {
      const before = previousStep(dossier);
      return before
        ? t('form.explain.SEND_BACKto', { step: before.name, office: before.office.name })
        : t('form.explain.SEND_BACK');
    }
    case 'PROPOSE_APOLOGY':
      return (
        <>
          {t('form.explain.PROPOSE_APOLOGY', { due: formatDateTimeShort(dossier.dueAt) })}
          {dossier.promisedAt ? (
            <strong className="action-form__warning">
              {' '}
              {t('form.explain.PROPOSE_APOLOGYagain', { when: formatDateTimeShort(dossier.promisedAt) })}
            </strong>
          ) : null}
        </>
      );
    case 'DECIDE_APOLOGY':
      return <Proposal dossier={dossier} />;
    case 'HAND_OVER':
    case 'CONFIRM_HANDOVER':
      return null;
    default:
      return t(`form.explain.${action}`);
  }
}

function Onward({ dossier }: { dossier: DossierOnPage }) {
  const { t } = useTranslation('actions');
  const key = actionLabelKey('ADVANCE', dossier.currentStep?.kind) === 'APPROVE' ? 'APPROVE' : 'ADVANCE';
  const next = nextStep(dossier);
  return next ? t(`form.explain.${key}`, { step: next.name, office: next.office.name }) : t(`form.explain.${key}last`);
}

function Proposal({ dossier }: { dossier: DossierOnPage }) {
  const { t } = useTranslation('actions');
  const causeText = useCauseText();
  const proposed = proposedApology(dossier);
  if (!proposed) return null;
  return t('form.explain.DECIDE_APOLOGY', {
    who: proposed.proposedBy,
    when: formatDateTimeShort(proposed.promisedAt),
    cause: causeText(proposed.cause, proposed.proposedAt),
    explanation: proposed.explanation,
  });
}
