import { useTranslation } from 'react-i18next';
import { formatDateTimeShort } from '../../../ui/text/date-format';
import { useCauseText } from '../../lists/use-cause-text';
import type { DossierOnPage } from '../use-dossier';

/** Why a leg took too long, by the office that answers for it. */
export function LateCauseLines({ causes }: { causes: readonly DossierOnPage['proceedings']['lateCauses'][number][] }) {
  const { t } = useTranslation('proceedings');
  const causeText = useCauseText();
  return causes.map(({ cause, explanation, by, at }) => (
    <p key={at} className="road__cause">
      {t('lateCause', { cause: causeText(cause, at) })}. {explanation}{' '}
      <span className="muted">
        {by}, {formatDateTimeShort(at)}
      </span>
    </p>
  ));
}
