import '../ui/look/theme.css';
import '../ui/look/base.css';
import type { ApolloClient, DocumentNode } from '@apollo/client';
import { type Tier, WorklistCountsDocument, WorklistDocument } from '@hcc/shared-schema/generated/hooks';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createBrowserRouter, RouterProvider } from 'react-router';
import { firstTexts } from '../i18n/first-texts';
import { startI18n } from '../i18n/i18n';
import type { Namespace, Texts } from '../i18n/namespaces';
import { appPath } from './app-paths';
import type { DeskPart } from './desk-part';
import { connect } from './link/apollo-client';
import { recordDownloads } from './record-downloads';
import { SessionProvider } from './session-provider';
import { findInRest, type StaffRoutes } from './staff-routes';

export interface StaffApp {
  tier: Tier;
  routes: StaffRoutes;
  /** What only this app says: on its first page and in its menu, and elsewhere. */
  texts: { first: Texts; rest?: () => Promise<Texts> };
  menuTexts: Namespace;
  /** Where this machine goes on while its line is down. */
  desk?: () => Promise<DeskPart>;
}

/**
 * The faces (100 kB in six files) would come between a slow line and the list, which stands in the system's face until
 * then; measured with Lighthouse they cost half a second.
 */
function loadFaces(): void {
  // A phone's own face has every Vietnamese letter; ours would only push the rows about when it comes.
  if (matchMedia('(max-width: 700px)').matches) return;
  void import('../ui/look/fonts.css');
}

function whenIdle(load: () => void): void {
  if ('requestIdleCallback' in window) requestIdleCallback(load, { timeout: 3_000 });
  else setTimeout(load, 500);
}

/** The list's answer, which went ahead of the app, is there by then. */
const REST_AFTER_MS = 300;

/** Lets the browser paint and answer in between: one long task is felt where two short ones are not. */
const nextTask = () => new Promise<void>((resolve) => setTimeout(resolve));

/**
 * Apollo goes through a document before it first asks with it, which takes a phone as long as drawing the list. Done
 * while the answers are on their way, it does not stand between them and the page.
 */
async function readAhead(client: ApolloClient, documents: DocumentNode[]): Promise<void> {
  for (const query of documents) {
    await nextTask();
    client.watchQuery({ query });
  }
}

const restOf =
  (texts: StaffApp['texts']): (() => Promise<Texts[]>) =>
  async () => {
    const [{ staffTexts }, own] = await Promise.all([import('../i18n/staff-texts'), texts.rest?.()]);
    return own ? [staffTexts, own] : [staffTexts];
  };

/** Starts one of the three apps. The routes begin to load while the texts and the session are being asked for. */
export async function startStaffApp({ tier, routes, texts, menuTexts, desk }: StaffApp): Promise<void> {
  const ready = startI18n({ first: [firstTexts, texts.first], rest: restOf(texts) }, 'session', 'worklist', menuTexts);
  const [part] = await Promise.all([desk?.(), nextTask()]);
  const connection = connect(part?.link);
  part?.begin(connection);
  recordDownloads(connection.client);
  const router = createBrowserRouter(routes.shell, {
    basename: appPath[tier].slice(0, -1),
    patchRoutesOnNavigation: findInRest(routes),
  });
  await Promise.all([ready, readAhead(connection.client, [WorklistDocument, WorklistCountsDocument])]);
  const root = document.getElementById('root');
  if (!root) throw new Error('index.html has no #root');
  createRoot(root).render(
    <StrictMode>
      <SessionProvider connection={connection} appTier={tier} desk={part}>
        {/* Apollo's hooks act while rendering; a render that a transition throws away makes them ask again, over and over. */}
        <RouterProvider router={router} useTransitions={false} />
      </SessionProvider>
    </StrictMode>,
  );
  window.setTimeout(
    () =>
      whenIdle(() => {
        loadFaces();
        // The next page then opens in one step. Who goes there without a line is told by that page.
        void routes.rest().catch(() => undefined);
      }),
    REST_AFTER_MS,
  );
}
