import { addTexts } from '@hcc/web-shared/src/i18n/i18n';
import { moreTexts } from '@hcc/web-shared/src/i18n/more-texts';
import { lazyPage } from '@hcc/web-shared/src/session/lazy-page';

addTexts(moreTexts);

/** The page's `lazy`; its words are named here, since no first load carries them. */
export const loadCaseSettings = lazyPage(
  () => import('./case-settings-page').then((m) => m.CaseSettingsPage),
  'casework',
  'advice',
);
