import { useLocation } from 'react-router';
import { lastFailure } from './last-failure';

/** The file that the browser runs names the build: it carries the hash of its contents. */
function appVersion(): string | null {
  const script = document.querySelector<HTMLScriptElement>('script[type="module"][src]');
  return script?.src.split('/').at(-1) ?? null;
}

/** What of the screen goes along with a report. */
export function useWhereItWas() {
  const { pathname, search } = useLocation();
  const failure = lastFailure();
  const [, dossierCode = null] = /^\/dossier\/([^/]+)$/.exec(pathname) ?? [];
  return {
    page: `${window.location.pathname}${search}`,
    dossierCode: dossierCode && decodeURIComponent(dossierCode),
    appVersion: appVersion(),
    browser: navigator.userAgent,
    errorCode: failure?.code ?? null,
    requestId: failure?.requestId ?? null,
  };
}
