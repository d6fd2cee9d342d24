import { useTranslation } from 'react-i18next';
import type { Counts } from '../draft/receive-draft';

const columns = ['originals', 'certifiedCopies', 'photocopies'] as const;
const MOST = 999;

type Props = { name: string; counts: Counts; faint: boolean; onChange: (change: Partial<Counts>) => void };

/** Three small number fields. Enter passes over them: the asked numbers are nearly always right. */
export function CountCells({ name, counts, faint, onChange }: Props) {
  const { t } = useTranslation('receive');
  return columns.map((column) => (
    <td key={column} className="numeric">
      <input
        className={faint ? 'input receive__count receive__count--faint' : 'input receive__count'}
        type="text"
        inputMode="numeric"
        data-enter="skip"
        aria-label={t('documents.countOf', { count: t(`documents.${column}`), document: name })}
        value={counts[column]}
        onFocus={(event) => event.target.select()}
        onChange={(event) => {
          const value = Number(event.target.value.replace(/\D/g, ''));
          onChange({ [column]: Math.min(value, MOST) });
        }}
      />
    </td>
  ));
}
