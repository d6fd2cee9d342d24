import type { ProposalRowFragment, ProposalWholeFragment } from '@hcc/shared-schema/generated/hooks';
import { useTranslation } from 'react-i18next';
import { formatDate } from '../../ui/text/date-format';
import { durationText } from '../../ui/text/duration-text';
import { limitText } from '../../ui/text/limit-text';
import { formatNumber, formatRate } from '../../ui/text/number-format';

type Difference = ProposalWholeFragment['differences'][number];
type Unit = Parameters<typeof limitText>[1]['unit'];

const MINUTES_PER_HOUR = 60;

export const lateRate = (late: number, dossiers: number): string => formatRate(dossiers ? late / dossiers : null);

/** "2026-W48" as its parts. */
export function weekParts(week: string): { week: number; year: string } {
  return { week: Number(week.slice(6)), year: week.slice(0, 4) };
}

export function useProposalWords() {
  const { t } = useTranslation('steering', { keyPrefix: 'proposals' });
  const { t: c } = useTranslation('common');
  const limit = (text: string | null): string => {
    const [unit, amount] = (text ?? '').split(' ');
    return limitText(c, { unit: unit as Unit, amount: amount ? Number(amount) : null });
  };
  return {
    /** One thing that is cut. */
    cut: ({ kind, field, subject, before, after }: Difference): string => {
      const name = subject ?? '';
      if (kind === 'STEP_REMOVED' || kind === 'DOCUMENT_REMOVED') return t(`cut.${kind}`, { name });
      if (kind === 'STEP_CHANGED') {
        const minutes = (text: string | null) => durationText(c, Number(text));
        return t('cut.STEP_CHANGED', { name, before: minutes(before), after: minutes(after) });
      }
      if (field === 'limit') return t('cut.limit', { before: limit(before), after: limit(after) });
      return t('cut.other', { name: name || field, before, after });
    },
    /** What became of it. */
    state: ({ state, draft }: Pick<ProposalRowFragment, 'state' | 'draft'>): string => {
      if (!draft) return t(`state.${state}`);
      const when = draft.effectiveFrom ? formatDate(draft.effectiveFrom) : '';
      return `${t(`state.${state}`)}, ${t(`draft.${draft.state}`, { when })}`;
    },
    hours: (minutes: number | null | undefined): string =>
      minutes === null || minutes === undefined
        ? '—'
        : t('replay.hours', { hours: formatNumber(Math.round(minutes / MINUTES_PER_HOUR)) }),
  };
}
