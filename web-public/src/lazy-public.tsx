import type { Namespace } from '@hcc/web-shared/src/i18n/namespaces';
import { lazyPage } from '@hcc/web-shared/src/session/lazy-page';
import { Button } from '@hcc/web-shared/src/ui/form/button';
import { Notice } from '@hcc/web-shared/src/ui/page/page-state';
import { type ComponentType, lazy } from 'react';
import { useTranslation } from 'react-i18next';

/** A phone on a slow line loses single requests: half a second later most are answered. */
const WAITS_MS = [500, 2_000, 5_000];

/** A page that comes with its texts when it is asked for; what did not come is asked for again by itself. */
export function lazyPublic<Props = object>(load: () => Promise<ComponentType<Props>>, ...texts: Namespace[]) {
  const fetchPage = lazyPage<Props>(load, ...texts);
  return lazy<ComponentType<Props>>(async () => {
    for (const wait of WAITS_MS) {
      try {
        return { default: (await fetchPage()).Component };
      } catch {
        await new Promise((done) => setTimeout(done, wait));
      }
    }
    return fetchPage().then(
      ({ Component }) => ({ default: Component }),
      () => ({ default: NotLoaded }),
    );
  });
}

function NotLoaded() {
  const { t } = useTranslation('public');
  const { t: c } = useTranslation('common');
  return (
    <Notice kind="error" actions={<Button onClick={() => window.location.reload()}>{c('action.retry')}</Button>}>
      {t('failed')}
    </Notice>
  );
}
