import './area-frame.css';
import type { ReactNode } from 'react';
import { NavLink } from 'react-router';
import { useSession } from './session-provider';

export interface AreaPage {
  to: string;
  permission: string;
  label: string;
  /** Its address begins those of the others. */
  isFirst?: boolean;
}

/** Around every page of an area of the app: the area's menu, each entry for who has the right. `label`: of the menu. */
export function AreaFrame({
  label,
  pages,
  children,
}: {
  label: string;
  pages: readonly AreaPage[];
  children: ReactNode;
}) {
  const { can } = useSession();
  const open = pages.filter(({ permission }) => can(permission));
  // Somebody without any right there meets the words of the page that he was sent.
  if (open.length === 0) return children;
  return (
    <div className="area-frame">
      <nav aria-label={label} className="area-frame__menu no-print">
        {open.map((page) => (
          <NavLink key={page.to} to={page.to} end={page.isFirst}>
            {page.label}
          </NavLink>
        ))}
      </nav>
      <div className="area-frame__page">{children}</div>
    </div>
  );
}
