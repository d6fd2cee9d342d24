import { AdministrationFrame } from '@hcc/web-shared/src/features/administration/administration-frame';
import { Outlet } from 'react-router';
import { ADMINISTRATION_PAGES } from './administration-pages';

/** The province's area, around the pages that its routes name. */
export function ProvinceAdministrationFrame() {
  return (
    <AdministrationFrame pages={ADMINISTRATION_PAGES}>
      <Outlet />
    </AdministrationFrame>
  );
}
