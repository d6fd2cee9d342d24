import { useTranslation } from 'react-i18next';
import type { EventWords } from './event-lines';

/** The words in which events are told. */
export function useEventWords(): EventWords {
  return { d: useTranslation('dossier').t, p: useTranslation('proceedings').t };
}
