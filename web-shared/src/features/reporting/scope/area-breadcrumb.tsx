import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { AreaStep } from './use-area-path';

interface AreaBreadcrumbProps {
  path: AreaStep[];
  addressOf: (areaCode: string) => string;
}

export function AreaBreadcrumb({ path, addressOf }: AreaBreadcrumbProps) {
  const { t } = useTranslation('reporting');
  return (
    <nav aria-label={t('areaPath')}>
      <ol className="rep-path">
        {path.map((area, index) => (
          <li key={area.code}>
            {index === path.length - 1 ? (
              <span aria-current="location">{area.name}</span>
            ) : (
              <Link to={addressOf(area.code)}>{area.name}</Link>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
