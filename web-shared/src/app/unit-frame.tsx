import { Outlet } from 'react-router';
import { AdministrationFrame } from '../features/administration/administration-frame';
import { OVERVIEW, UNIT_PAGES } from '../features/administration/administration-pages';

const PAGES = [OVERVIEW, ...UNIT_PAGES];

/** The area of a district or commune around its pages. */
export function UnitFrame() {
  return (
    <AdministrationFrame pages={PAGES}>
      <Outlet />
    </AdministrationFrame>
  );
}
