import './handover.css';
import { useTranslation } from 'react-i18next';
import { formatDateTimeShort } from '../../ui/text/date-format';
import { isEnded } from '../../ui/text/ended-status';
import { handoverLines } from './history/event-lines';
import type { DossierOnPage } from './use-dossier';

/** The words that came with the dossier, where the one who has to act on them looks first. */
export function Handover({ dossier }: { dossier: DossierOnPage }) {
  const { t } = useTranslation('dossier');
  const lines = isEnded(dossier.status) ? [] : handoverLines(t, dossier);
  if (lines.length === 0) return null;
  return (
    <section className="handover" aria-label={t('handover')}>
      {lines.map((line) => (
        <p key={line.sequence}>
          {line.note}
          <span className="handover__who">
            {line.who}, {formatDateTimeShort(line.at)}
          </span>
        </p>
      ))}
    </section>
  );
}
