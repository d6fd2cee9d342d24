import '../reporting/segments.css';
import type { KeptFiguresPartsFragment } from '@hcc/shared-schema/generated/hooks';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useStaff } from '../../session/session-provider';
import { askedOf, figuresAddress } from './figures-address';

interface ShelfProps {
  shelf: readonly KeptFiguresPartsFragment[];
  keptId: string | null;
}

/** What one has kept, each by its name; nothing is shown before the first. */
export function Shelf({ shelf, keptId }: ShelfProps) {
  const { t } = useTranslation('figures');
  const { office } = useStaff();
  if (shelf.length === 0) return null;
  return (
    <nav className="fig-shelf no-print" aria-label={t('shelf.label')}>
      <span className="muted">{t('shelf.label')}:</span>
      <div className="rep-segments">
        {shelf.map(({ id, name, figures, pinned, mailTo }) => (
          <Link
            key={id}
            className="rep-segment"
            to={figuresAddress(askedOf(figures, office.areaCode), id)}
            aria-current={id === keptId ? 'true' : undefined}
          >
            {name}
            {pinned ? <span className="muted">{`\u00a0· ${t('shelf.pinned')}`}</span> : null}
            {mailTo ? <span className="muted">{`\u00a0· ${t('shelf.mailed')}`}</span> : null}
          </Link>
        ))}
        <Link className="rep-segment" to="/figures" aria-current={keptId ? undefined : 'true'}>
          {t('shelf.new')}
        </Link>
      </div>
    </nav>
  );
}
