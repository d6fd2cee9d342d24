import './arrivals-bar.css';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/form/button';
import { Notice } from '../../../ui/page/page-state';
import type { ListChanges } from './list-changes';

/** Says quietly what has come and gone; the rows stay where they are until somebody asks. */
export function ArrivalsBar({ changes, onApply }: { changes: ListChanges; onApply: () => void }) {
  const { t } = useTranslation('worklist');
  const { arrived, left } = changes;
  if (arrived === 0 && left.length === 0) return null;
  const words = [
    arrived > 0 ? t('arrivals.arrived', { count: arrived }) : '',
    left.length > 0 ? t('arrivals.left', { count: left.length }) : '',
  ];
  return (
    <div className="arrivals">
      <Notice
        kind="info"
        actions={
          <Button size="small" onClick={onApply}>
            {t('arrivals.reload')}
          </Button>
        }
      >
        {words.filter(Boolean).join(' · ')}
      </Notice>
    </div>
  );
}
