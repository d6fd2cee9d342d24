import { useParams } from 'react-router';
import { AdministrationFrame } from '../features/administration/administration-frame';
import { OVERVIEW, UNIT_PAGES } from '../features/administration/administration-pages';
import { loadNamespaces } from '../i18n/i18n';
import { Permitted } from '../session/permitted';
import { UnitOverview } from './unit-overview';
import { UnitPages } from './unit-pages';

const PAGES = [OVERVIEW, ...UNIT_PAGES];

/** The administration area of a district or commune, whole: its frame, its overview and its pages. */
function UnitAdministration() {
  const { page } = useParams();
  return (
    <AdministrationFrame pages={PAGES}>
      {page === undefined ? (
        <Permitted permission={OVERVIEW.permission}>
          <UnitOverview />
        </Permitted>
      ) : (
        <UnitPages />
      )}
    </AdministrationFrame>
  );
}

/** A route's `lazy`. */
export async function loadUnitAdministration() {
  await loadNamespaces('administration');
  return { Component: UnitAdministration };
}
