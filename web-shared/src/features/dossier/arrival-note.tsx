import './arrival-note.css';
import { useTranslation } from 'react-i18next';
import { formatDateTimeShort } from '../../ui/text/date-format';
import { isEnded } from '../../ui/text/ended-status';
import { arrivalLines } from './history/event-lines';
import { useEventWords } from './history/use-event-words';
import type { DossierOnPage } from './use-dossier';

/** The words that came with the dossier, where the one who has to act on them looks first. */
export function ArrivalNote({ dossier }: { dossier: DossierOnPage }) {
  const { t } = useTranslation('dossier');
  const words = useEventWords();
  const lines = isEnded(dossier.status) ? [] : arrivalLines(words, dossier);
  if (lines.length === 0) return null;
  return (
    <section className="arrival-note" aria-label={t('arrivalNote')}>
      {lines.map((line) => (
        <p key={line.sequence}>
          {line.note}
          <span className="arrival-note__who">
            {line.who}, {formatDateTimeShort(line.at)}
          </span>
        </p>
      ))}
    </section>
  );
}
