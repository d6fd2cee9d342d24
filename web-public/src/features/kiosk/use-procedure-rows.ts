import { limitText } from '@hcc/web-shared/src/ui/text/limit-text';
import { useTranslation } from 'react-i18next';
import type { ListedProcedure } from '../../api/floor-api';
import { useFeeText } from '../procedures/use-fee-text';
import type { KioskRow } from './paged-rows';

/** Procedures as rows: how long each takes and what it costs. */
export function useProcedureRows(): (procedures: readonly ListedProcedure[]) => KioskRow[] {
  const { t } = useTranslation('common');
  const feeText = useFeeText();
  return (procedures) =>
    procedures.map(({ code, name, limit, feeDong }) => ({
      key: code,
      name,
      detail: `${limitText(t, limit)} · ${feeText(feeDong)}`,
      screen: { at: 'procedure', code },
    }));
}
