import type { DirectiveRowFragment } from '@hcc/shared-schema/generated/hooks';
import { useTranslation } from 'react-i18next';
import { dueMomentText } from '../../ui/text/due-moment-text';

type Standing = Pick<DirectiveRowFragment, 'state' | 'isOpen' | 'isLate'>;

/** Who is responsible, in words; the first one leads. */
export function responsibleWords({ responsible }: Pick<DirectiveRowFragment, 'responsible'>): string {
  return responsible
    .map(({ officeName, staffName }) => (staffName ? `${staffName} (${officeName})` : officeName))
    .join('; ');
}

/** How a directive stands and how its deadline, in words. */
export function useDirectiveWords() {
  const { t } = useTranslation('steering', { keyPrefix: 'directives' });
  const { t: c } = useTranslation('common');
  return {
    due: (at: string) => dueMomentText(c, at),
    clock: ({ isOpen, isLate }: Standing) => {
      if (isLate === null) return '';
      if (isOpen) return t(isLate ? 'clock.overdue' : 'clock.within');
      return t(isLate ? 'clock.late' : 'clock.onTime');
    },
    state: ({ state }: Standing) => t(`state.${state}`),
  };
}
