import { useTranslation } from 'react-i18next';
import type { ChangeForm, UnitForm } from './order-form';
import type { Units } from './use-units';

/** A change in one sentence, with what is not chosen yet as "…". */
export function useChangeWords(units: Units): (change: ChangeForm) => string {
  const { t } = useTranslation('reorganisation');
  const named = (codes: readonly string[]) => codes.filter(Boolean).map(units.nameOf).join(', ') || '…';
  const became = ({ code, name }: UnitForm) => (name && code ? `${name} (${code})` : code ? units.nameOf(code) : '…');
  const words = (key: ChangeForm['kind'], values: Record<string, string>) =>
    t(`sentence.${key}`, { ...values, interpolation: { escapeValue: false } });
  return (change) => {
    switch (change.kind) {
      case 'MERGE':
        return words('MERGE', { from: named(change.from), into: became(change.into) });
      case 'SPLIT':
        return words('SPLIT', { from: named([change.from]), into: change.into.map(became).join(', ') });
      case 'MOVE':
        return words('MOVE', { from: named(change.from), into: named([change.parentCode]) });
      case 'RENAME':
        return words('RENAME', { from: named([change.from]), into: change.name || '…' });
      case 'ABOLISH':
        return words('ABOLISH', { from: named(change.from), into: named([change.intoCode]) });
      case 'OFFICES':
        return words('OFFICES', { from: change.from.join(', ') || '…', into: change.intoCode || '…' });
      case 'TIER':
        return t('sentence.TIER', {
          into: t(`edit.tierAfter.${change.otherwise}`),
          count: change.rules.length,
          interpolation: { escapeValue: false },
        });
    }
  };
}
