import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/form/button';
import { formatNumber } from '../../ui/text/number-format';

interface ListFootProps {
  shown: number;
  total: number;
  busy: boolean;
  /** Absent where all are shown. */
  onMore?: () => void;
}

export function ListFoot({ shown, total, busy, onMore }: ListFootProps) {
  const { t } = useTranslation('casework');
  const { t: c } = useTranslation('common');
  return (
    <p className="casework__foot" role="status">
      {t('shown', { count: total, shown: formatNumber(shown), total: formatNumber(total) })}
      {onMore ? (
        <Button size="small" busy={busy} onClick={onMore}>
          {c('action.more')}
        </Button>
      ) : null}
    </p>
  );
}
