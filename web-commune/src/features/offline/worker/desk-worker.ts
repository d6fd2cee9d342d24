/*
 * Keeps the app's files on a machine that is a desk, and gives them where the line is down. On line every page comes
 * from the server, so that no old app works on after a release; questions to the server never pass here.
 */

/** Filled in by the build: what the app needs for receiving, and which build it is. */
declare const __FILES__: string[];
declare const __BUILD__: string;

interface WorkerEvent extends Event {
  waitUntil: (until: Promise<unknown>) => void;
}
interface FetchEvent extends Event {
  request: Request;
  respondWith: (response: Promise<Response>) => void;
}
interface WorkerScope {
  addEventListener: ((type: 'install' | 'activate', listener: (event: WorkerEvent) => void) => void) &
    ((type: 'fetch', listener: (event: FetchEvent) => void) => void);
  skipWaiting: () => Promise<void>;
  clients: { claim: () => Promise<void> };
  location: Location;
  cookieStore?: { get: (name: string) => Promise<{ value?: string } | null> };
}

const worker = globalThis as unknown as WorkerScope;
const BASE = '/commune/';
const PREFIX = 'hcc-commune-';
const CACHE = PREFIX + __BUILD__;
/** A page that is open now may still want a file of the build before. */
const KEPT_BUILDS = 2;
/** A line that is there but does not move: then the page comes from here, and asks on. */
const PATIENCE_MS = 8_000;

async function fill(): Promise<void> {
  const cache = await caches.open(CACHE);
  await Promise.all(
    __FILES__.map(async (file) => {
      // A name with a hash in it means the same in every build.
      const known = file.includes('/assets/') ? await caches.match(file) : undefined;
      const response = known ?? (await fetch(file, { cache: 'no-cache' }));
      if (!response.ok) throw new Error(`${file}: ${response.status}`);
      await cache.put(file, response);
    }),
  );
}

async function dropOldBuilds(): Promise<void> {
  const builds = (await caches.keys()).filter((name) => name.startsWith(PREFIX) && name !== CACHE);
  const old = builds.slice(0, Math.max(0, builds.length - (KEPT_BUILDS - 1)));
  await Promise.all(old.map((name) => caches.delete(name)));
}

async function shell(): Promise<Response> {
  const language = await worker.cookieStore?.get('hcc_language').catch(() => null);
  const page = language?.value === 'en' ? 'index.en.html' : 'index.html';
  const cache = await caches.open(CACHE);
  return (await cache.match(BASE + page)) ?? Response.error();
}

async function pageOf(request: Request): Promise<Response> {
  const answer = fetch(request);
  const isSignIn = new URL(request.url).pathname === `${BASE}sign-in`;
  try {
    // Whoever has to sign in waits for the server, which alone can let him in.
    if (isSignIn) return await answer;
    const late = new Promise<null>((resolve) => setTimeout(() => resolve(null), PATIENCE_MS));
    return (await Promise.race([answer, late])) ?? (await shell());
  } catch {
    return shell();
  }
}

async function assetOf(request: Request): Promise<Response> {
  const known = await caches.match(request);
  if (known) return known;
  const response = await fetch(request);
  if (response.ok) await (await caches.open(CACHE)).put(request, response.clone());
  return response;
}

worker.addEventListener('install', (event) => event.waitUntil(fill().then(() => worker.skipWaiting())));
worker.addEventListener('activate', (event) => event.waitUntil(Promise.all([dropOldBuilds(), worker.clients.claim()])));
worker.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== worker.location.origin) return;
  if (request.mode === 'navigate' && url.pathname.startsWith(BASE)) event.respondWith(pageOf(request));
  else if (url.pathname.startsWith(`${BASE}assets/`)) event.respondWith(assetOf(request));
});

export {};
