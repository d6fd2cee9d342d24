import { type ComponentType, Suspense } from 'react';
import { useParams } from 'react-router';
import { OVERVIEW, UNIT_PAGES } from '../features/administration/administration-pages';
import { addTexts } from '../i18n/i18n';
import { unitTexts } from '../i18n/unit-texts';
import { Permitted } from '../session/permitted';
import { NotFoundPage } from '../session/route-error';
import { Skeleton } from '../ui/page/page-state';

addTexts(unitTexts);

/**
 * By their names in the menu: `lazyPart(…)` with the page's words, which unit-texts.ts names. A further `:id` of the
 * address is the page's.
 */
const PAGES: Record<string, ComponentType> = {};

/**
 * The pages of the administration area that all apps have. They are told apart in this file, which comes with the area,
 * and not by routes of the apps: every first load carries those.
 */
export function UnitPages() {
  const { page } = useParams();
  const entry = UNIT_PAGES.find(({ to }) => to === `${OVERVIEW.to}/${page}`);
  const Page = entry && PAGES[entry.name];
  if (!Page) return <NotFoundPage />;
  return (
    <Permitted permission={entry.permission}>
      <Suspense fallback={<Skeleton />}>
        <Page />
      </Suspense>
    </Permitted>
  );
}
