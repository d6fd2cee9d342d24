import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type vi from '../../i18n/administration.vi';
import { useSession } from '../../session/session-provider';

/** A page by the name that the words about it have: of this area, or of everybody. */
export interface ListedPage {
  name: keyof (typeof vi)['pages'];
  to: string;
  permission: string;
}

/** Where one may go from here, and what for. */
export function PageList({ title, pages }: { title: string; pages: readonly ListedPage[] }) {
  const { t } = useTranslation('administration');
  const { can } = useSession();
  return (
    <section className="panel">
      <h2>{title}</h2>
      <ul>
        {pages
          .filter(({ permission }) => can(permission))
          .map(({ name, to }) => (
            <li key={name}>
              <Link to={to}>{t(`pages.${name}`)}</Link>
            </li>
          ))}
      </ul>
    </section>
  );
}
