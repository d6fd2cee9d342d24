import type { DossierAction } from '@hcc/shared-schema/generated/hooks';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDateTimeShort } from '../../../ui/text/date-format';
import type { DossierOnPage } from '../use-dossier';
import { actionLabelKey } from './action-forms';

/** What was done, in words, with the due date where it is another one now. */
export function useDoneWords() {
  const { t } = useTranslation('actions');
  const { t: d } = useTranslation('dossier');
  return useCallback(
    (action: DossierAction, before: DossierOnPage, after: DossierOnPage): string => {
      const done = t(`done.${actionLabelKey(action, before.currentStep?.kind)}`, { code: before.code });
      if (!after.dueAt || after.dueAt === before.dueAt) return done;
      return `${done} ${d('events.newDue', { due: formatDateTimeShort(after.dueAt) })}.`;
    },
    [t, d],
  );
}
