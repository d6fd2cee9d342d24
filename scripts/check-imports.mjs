// Which way imports may point. Each room knows the rooms named before it in its list; a room's public files are all
// that others may use of its inside. Exit status 1 names every import that points another way.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ROOT } from './lib.mjs';

/** From the ground up: a part may import itself and what stands before it. Parts of one line do not know each other. */
const SERVER = [
  ['kernel'],
  ['notices-config.ts'],
  ['config.ts'],
  ['product-data.ts'],
  ['database'],
  ['processes'],
  ['modules/outbox', 'modules/jobs', 'modules/audit', 'modules/staff-notices'],
  ['modules/calendar'],
  ['modules/organisation'],
  ['modules/catalogue'],
  ['modules/reference-lists'],
  ['modules/identity'],
  ['modules/counters', 'modules/notification'],
  ['modules/dossier'],
  ['modules/signing'],
  ['modules/files'],
  ['modules/staffing', 'modules/casework', 'modules/connections', 'modules/online', 'modules/blank-forms'],
  ['modules/rollout', 'modules/printing', 'modules/oversight', 'modules/reorganisation', 'modules/replay'],
  [
    'modules/feedback',
    'modules/advice',
    'modules/directives',
    'modules/proposals',
    'modules/floor',
    'modules/fees',
    'modules/complaints',
    'modules/national-portal',
    'modules/offline',
  ],
  // Whoever prepays has a receipt of the room of fees.
  ['modules/post'],
  ['modules/ratings'],
  ['modules/reporting'],
  ['modules/targets'],
  ['modules/list-administration'],
  ['modules/health', 'modules/notification-desk'],
  ['modules/offices', 'modules/integrity'],
  ['modules/forecast', 'modules/papers'],
  ['modules/figures'],
  ['modules/demo'],
  ['modules/practice'],
  ['app.ts'],
  ['background-work.ts', 'outbox-handlers.ts'],
  ['background.ts'],
  ['graphql'],
  ['http'],
  ['practice.ts'],
  ['main.ts', 'cli'],
];

/** What declares a field of the schema stands in its room and knows how GraphQL is served; the rest of a room does not. */
const GRAPHQL_OF_ROOMS = ['graphql/access.ts', 'graphql/context.ts', 'graphql/scalars.ts'];

/** The tables are listed in one place, below the rooms that describe them. */
const COMPOSITIONS = ['database/entities.ts'];

/** Inside the dossier's room, in the same manner. What stands on top of the folder is public and known to all. */
const DOSSIER = [
  ['history'],
  ['sealing'],
  ['clock'],
  ['search'],
  ['changes'],
  ['causes'],
  ['receipt', 'worklist', 'tracking', 'consultation', 'notices', 'calendar-change'],
  ['submission'],
  ['intake'],
  ['life'],
  ['handover'],
  ['proof'],
];

/** What other rooms may use of the inside of the dossier's room, and what for. */
const DOSSIER_PUBLIC = {
  history: [
    'dossier.projection.ts',
    'dossier-event.entity.ts',
    'projected-event.ts',
    'stored-event.ts',
    'leg.entity.ts',
    'dossier-store.ts',
    'proceedings.ts',
    'stations.ts',
    'entry-use.entity.ts',
    // The room of files.
    'dossier-file.entity.ts',
    'attached-file.ts',
    'file-source.ts',
    'file-state.ts',
    'open-matters.ts',
  ],
  clock: ['due-soon.ts', 'dossier-clock.ts'],
  causes: ['late-causes.ts', 'entry-uses.queries.ts'],
  handover: ['handover.queries.ts'],
  changes: ['recompute-due.ts', 'append-event.ts', 'form-number.ts'],
  'calendar-change': ['follow-calendar.ts', 'imported-days.ts'],
  consultation: ['mark-unanswered.ts'],
  intake: ['declined-request.entity.ts', 'declined-request.queries.ts', 'declined-reasons.queries.ts'],
  submission: [
    'online-submission.entity.ts',
    'check-submissions.ts',
    'returned-reasons.queries.ts',
    // What outside bodies hand in for citizens.
    'citizen-commands.ts',
    'citizen-submission.resolver.ts',
    'submission.queries.ts',
    'submission.inputs.ts',
    'submission-terms.ts',
  ],
  notices: ['notice.entity.ts', 'write-notices.ts', 'tell-citizens.ts', 'remind-consultations.ts'],
  search: ['search-entries.ts', 'dossier-search-entry.entity.ts'],
  worklist: ['worklist-feed.ts', 'worklist.queries.ts', 'worklist-terms.ts'],
  // The room of the post adds a field to what the public sees.
  tracking: ['tracking.resolver.ts'],
  // The generator of histories runs the live rules in memory.
  receipt: [
    'receipt.ts',
    'receipt-rows.ts',
    'applicant-rules.ts',
    'document-rules.ts',
    // Desks without a line.
    'receipt.inputs.ts',
    'request-rules.ts',
    'write-receipt.ts',
  ],
  life: [
    'commands/',
    'dossier-decision.ts',
    'dossier.policy.ts',
    'dossier.transitions.ts',
    'life.inputs.ts',
    'run-command.ts',
    // The room of fees declares the payment of a duty.
    'proceedings.inputs.ts',
  ],
  // The generator of histories, `hcc seal` and `hcc verify`.
  sealing: ['seal-days.ts', 'late-events.ts', 'seal-store.ts', 'check-seals.ts', 'seal.entity.ts'],
  // `hcc verify` and `hcc rebuild`.
  proof: ['check-dossier.ts', 'repair-dossier.ts', 'stored-dossiers.ts'],
};

/**
 * What a desk without a line runs in its browser: rules that stand once and count on both sides. These files import
 * each other and nothing else, neither a package nor Node.
 */
const PURE = [
  'server/src/kernel/errors.ts',
  'server/src/kernel/instant.ts',
  'server/src/kernel/money.ts',
  'server/src/kernel/short-secret-text.ts',
  'server/src/kernel/text.ts',
  'server/src/kernel/wait-in-words.ts',
  'server/src/modules/calendar/clock-terms.ts',
  'server/src/modules/calendar/statutory-clock.ts',
  'server/src/modules/calendar/work-calendar.ts',
  'server/src/modules/catalogue/editions.ts',
  'server/src/modules/dossier/dossier-code.ts',
  'server/src/modules/dossier/dossier-terms.ts',
  'server/src/modules/dossier/receipt/applicant-rules.ts',
  'server/src/modules/dossier/receipt/document-rules.ts',
  'server/src/modules/dossier/receipt/request-rules.ts',
  'server/src/modules/offline/offline-bundle.ts',
  'server/src/modules/offline/offline-rules.ts',
  'server/src/modules/printing/balanced-lines.ts',
  'server/src/modules/printing/form-layout.ts',
  'server/src/modules/printing/form-page.ts',
  'server/src/modules/printing/form-table.ts',
  'server/src/modules/printing/slip-data.ts',
  'server/src/modules/printing/slip-document.ts',
  'server/src/modules/printing/vietnamese-date.ts',
];
/** Who may import them on the other side. */
const PURE_READERS = 'web-commune/src/features/offline/';

const APPS = ['web-province', 'web-district', 'web-commune', 'web-public'];

/** Every TypeScript file below a folder, from the project's root. */
export function sources(folder) {
  const found = [];
  const visit = (path) => {
    for (const name of readdirSync(join(ROOT, path))) {
      const next = join(path, name);
      if (name === 'node_modules' || name.startsWith('dist')) continue;
      if (statSync(join(ROOT, next)).isDirectory()) visit(next);
      else if (/\.tsx?$/.test(name)) found.push(next);
    }
  };
  if (existsSync(join(ROOT, folder))) visit(folder);
  return found;
}

const IMPORTED = /(?:\bfrom\s+|\bimport\s*\(\s*|^import\s+)'([^']+)'/gm;

/** The files of this project that a file imports, whether at once or when needed. */
export function importsOf(file) {
  const text = readFileSync(join(ROOT, file), 'utf8');
  const found = [];
  for (const [, name] of text.matchAll(IMPORTED)) {
    const path = name.startsWith('.')
      ? join(dirname(file), name)
      : name.startsWith('@hcc/')
        ? name.slice('@hcc/'.length)
        : undefined;
    const hit = path && ['', '.ts', '.tsx'].map((end) => path + end).find((one) => isFile(one));
    if (hit) found.push(hit);
  }
  return found;
}

function isFile(path) {
  const full = join(ROOT, path);
  return existsSync(full) && statSync(full).isFile();
}

/** Where a path stands in an order: the line and the part. */
function placeIn(order, path) {
  for (const [line, parts] of order.entries()) {
    const part = parts.find((one) => path === one || path.startsWith(`${one}/`));
    if (part) return { line, part };
  }
  return undefined;
}

function pointsUp(order, from, to) {
  const a = placeIn(order, from);
  const b = placeIn(order, to);
  return a !== undefined && b !== undefined && a.part !== b.part && b.line >= a.line;
}

const DOSSIER_FOLDER = 'modules/dossier';

function serverProblem(from, to) {
  if (COMPOSITIONS.includes(from)) return undefined;
  const isOfRoom = from.startsWith('modules/') && GRAPHQL_OF_ROOMS.includes(to);
  const drawsFromRooms = from.startsWith('graphql/') || GRAPHQL_OF_ROOMS.includes(from);
  if (!isOfRoom && !drawsFromRooms && pointsUp(SERVER, from, to)) return 'points up';
  if (!to.startsWith(`${DOSSIER_FOLDER}/`)) return undefined;
  const inside = relative(DOSSIER_FOLDER, to);
  if (!inside.includes('/')) return undefined;
  if (from.startsWith(`${DOSSIER_FOLDER}/`)) {
    const own = relative(DOSSIER_FOLDER, from);
    return own.includes('/') && pointsUp(DOSSIER, own, inside) ? 'points up within the dossier room' : undefined;
  }
  // The schema is put together from every room's resolvers.
  if (from === 'graphql/schema.ts' && inside.endsWith('.resolver.ts')) return undefined;
  const [room, ...rest] = inside.split('/');
  const name = rest.join('/');
  const isPublic = (DOSSIER_PUBLIC[room] ?? []).some(
    (one) => name === one || (one.endsWith('/') && name.startsWith(one)),
  );
  return isPublic ? undefined : 'is not public';
}

function webProblem(from, to) {
  const [home] = from.split('/');
  const [target] = to.split('/');
  if (target === 'server') {
    const isPure = from.startsWith(PURE_READERS) && PURE.includes(to);
    return isPure ? undefined : 'the web knows no server code';
  }
  if (home === 'shared-schema') return target === home ? undefined : 'shared-schema lies below the apps';
  if (home === 'web-shared') {
    if (APPS.includes(target)) return 'web-shared knows no app';
    return sharedProblem(from, to);
  }
  if (APPS.includes(target) && target !== home) return 'an app never imports from another app';
  return featureProblem(from, to);
}

/** What several features of web-shared stand on comes first; beyond that they do not know each other. */
const FEATURES = [
  ['listing', 'casework'],
  ['search', 'handover'],
  ['worklist', 'feedback', 'advice', 'complaints'],
];

/**
 * What a feature shows of another one besides: papers stand on the dossier's page and after receiving, and go with a
 * report; answers of the legal desk beside the procedure, and its fee; who sends a request in finds its procedure first; reasons and
 * causes are chosen from the province's lists; a figure of an office or of the leadership opens its dossiers as those of
 * a report; who receives from a counter has its ticket in hand, and the dossier's page says how long he waited; the
 * machines of a centre are paired and kept in step in one way; who takes a ticket names a centre as who sends a request
 * in does; the kiosk and the counter's screen ask with the same faces as the citizens' page; a service outside is
 * turned on in one way; who pays postage chooses a service as who packs does; the dossier's page says what became of each message to the citizen;
 * who pays shows the secret of the slip as who looks a dossier up does.
 */
const SHOWS = {
  dossier: ['files', 'lists', 'fees', 'floor', 'messages'],
  directives: ['files'],
  figures: ['reporting'],
  leadership: ['reporting', 'figures'],
  integrity: ['reporting'],
  feedback: ['files'],
  fees: ['outside', 'post'],
  connections: ['outside'],
  offices: ['reporting'],
  payment: ['tracking'],
  proof: ['reporting'],
  receipt: ['files', 'lists', 'advice', 'floor', 'fees'],
  reporting: ['lists'],
  rollout: ['reporting'],
  targets: ['reporting'],
  submission: ['procedures'],
  kiosk: ['device', 'procedures', 'submission', 'voice'],
  board: ['device'],
  'counter-screen': ['device', 'voice'],
  holding: ['submission'],
  // Where it goes is chosen, and sent, as a request is.
  voice: ['submission'],
};

/** Features of one place do not import each other: an app's routes put them together. An app's may use the shared ones. */
function featureProblem(from, to) {
  const feature = (path) => /^([\w-]+)\/src\/features\/([\w-]+)\//.exec(path);
  const own = feature(from);
  const other = feature(to);
  if (!own || !other || own[1] !== other[1] || own[2] === other[2]) return undefined;
  const [mine, theirs] = [placeIn(FEATURES, own[2]), placeIn(FEATURES, other[2])];
  const standsOnIt = (mine && theirs && theirs.line < mine.line) || SHOWS[own[2]]?.includes(other[2]);
  return standsOnIt ? undefined : 'features do not import each other';
}

const SHARED = [['src/ui'], ['src/session'], ['src/features'], ['src/app']];

function sharedProblem(from, to) {
  const inside = (path) => path.slice('web-shared/'.length);
  if (to.startsWith('web-shared/') && pointsUp(SHARED, inside(from), inside(to))) return 'points up within web-shared';
  return featureProblem(from, to);
}

/** What a pure file names in an import that is no pure file. */
function impureImports(file) {
  const names = [...readFileSync(join(ROOT, file), 'utf8').matchAll(IMPORTED)].map(([, name]) => name);
  return names
    .map((name) => (name.startsWith('.') ? `${join(dirname(file), name)}.ts` : name))
    .filter((name) => !PURE.includes(name))
    .map((to) => ({ from: file, to, reason: 'is not pure, and a browser reads this file' }));
}

/** Every import that points a way it must not: `{ from, to, reason }`. */
export function wrongImports() {
  const wrong = PURE.flatMap(impureImports);
  for (const file of sources('server/src')) {
    for (const target of importsOf(file)) {
      const inServer = (path) => path.slice('server/src/'.length);
      const reason = target.startsWith('server/src/') ? serverProblem(inServer(file), inServer(target)) : undefined;
      if (reason) wrong.push({ from: file, to: target, reason });
    }
  }
  for (const folder of ['shared-schema', 'web-shared/src', ...APPS.map((app) => `${app}/src`)]) {
    for (const file of sources(folder)) {
      for (const target of importsOf(file)) {
        const reason = webProblem(file, target);
        if (reason) wrong.push({ from: file, to: target, reason });
      }
    }
  }
  return wrong;
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const wrong = wrongImports();
  for (const { from, to, reason } of wrong) process.stderr.write(`${from} imports ${to}: ${reason}\n`);
  process.exitCode = wrong.length === 0 ? 0 : 1;
}
