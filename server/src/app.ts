import { type Config, type FilesConfig, type HealthConfig, readConfig } from './config';
import { Database, type OpenOptions } from './database/database';
import { REFERENCE_CHANGED, type ReferenceCache } from './database/reference-cache';
import { type Day, dayOf, type Instant } from './kernel/instant';
import { now } from './kernel/now';
import type { SecretBox } from './kernel/secret-box';
import { Turns } from './kernel/turns';
import { AuditTrail } from './modules/audit/audit-trail';
import { findFormFiles } from './modules/blank-forms/form-files';
import type { Calendars } from './modules/calendar/calendars';
import { type Catalogue } from './modules/catalogue/catalogue';
import type { FindFormFiles } from './modules/catalogue/forms/blank-form';
import { HookBook } from './modules/connections/hook-book';
import { countOutside } from './modules/connections/outside-months';
import type { HookRoom } from './modules/connections/partner-hooks';
import { type DossierRoom, loadReferences, type References } from './modules/dossier/dossier-room';
import { tellCitizensOfChanges } from './modules/dossier/notices/tell-citizens';
import { tellOfChanges } from './modules/dossier/notices/write-notices';
import { openDossierRoom } from './modules/dossier/open-dossier-room';
import { WorklistFeed } from './modules/dossier/worklist/worklist-feed';
import { WORKLIST_CHANGED } from './modules/dossier/worklist-notice';
import { createFileRoom, type FileRoom } from './modules/files/file-room';
import { FloorBoards } from './modules/floor/board/floor-boards';
import { BusyHoursBook } from './modules/floor/centres/busy-hours';
import { DEVICES_CHANGED, DeviceTokens } from './modules/floor/devices/device-tokens';
import { FLOOR_CHANGED } from './modules/floor/floor-transaction';
import type { HealthRoom } from './modules/health/health-room';
import type { IdentityRoom } from './modules/identity/identity-room';
import { Sessions } from './modules/identity/sessions';
import { SESSIONS_ENDED } from './modules/identity/sessions-notice';
import { PortalBook } from './modules/national-portal/write-reports';
import { carryFilesOver } from './modules/online/attach-files';
import { type Directory } from './modules/organisation/directory';
import { followDossiers } from './modules/post/follow-dossiers';
import type { PracticeRoom } from './modules/practice/practice-room';
import { listsCache, type ReferenceLists } from './modules/reference-lists/reference-lists';
import { directoryOn } from './modules/reorganisation/directory-on';
import { rollUp } from './modules/reporting/roll-up';
import type { SigningRoom } from './modules/signing/signing-room';
import { readTrustedCertificates, TrustedCertificates } from './modules/signing/trusted-certificates';
import { STAFF_TOLD } from './modules/staff-notices/write-staff-notice';
import type { NoticesConfig } from './notices-config';
import { Bus } from './processes/bus';

/** Enough for an office behind one address, too few to walk through the codes of a province. */
const PUBLIC_LOOKUPS_PER_MINUTE = 300;
/** A guidance desk sends in for citizens one after another from one address; nobody types faster than this. */
const PUBLIC_SUBMISSIONS_PER_MINUTE = 30;

/** The parts of the server, put together once. */
export interface App {
  db: Database;
  bus: Bus;
  publicUrl: string;
  directory: ReferenceCache<Directory>;
  catalogue: ReferenceCache<Catalogue>;
  calendars: ReferenceCache<Calendars>;
  sealedUntil: ReferenceCache<Instant>;
  lists: ReferenceCache<ReferenceLists>;
  audit: AuditTrail;
  sessions: Sessions;
  identity: IdentityRoom;
  signing: SigningRoom;
  feed: WorklistFeed;
  dossiers: DossierRoom;
  files: FileRoom;
  /** What the call boards of centres show. */
  boards: FloorBoards;
  /** When centres are full, over the last weeks. */
  busyHours: BusyHoursBook;
  /** Which kiosk, board or screen is behind a token. */
  devices: DeviceTokens;
  health: HealthRoom;
  /** By which ways and rules citizens are told. */
  notices: NoticesConfig;
  hooks: HookRoom;
  /** The practice beside it, or, in the practice, the real thing beside that; null where there is none. */
  practice: PracticeRoom | null;
  references: () => Promise<References>;
  /** Units as they will be on a day, as far as it is known by now. */
  directoryOn: (day: Day) => Promise<Directory>;
  findFormFiles: FindFormFiles;
  /** From one address, of fields that anybody on the network may ask. */
  publicLookupsPerMinute: number;
  /** What citizens send in, from one address. */
  publicSubmissionsPerMinute: number;
}

/** What commands on dossiers work with. */
export function createDossierRoom(db: Database, hooks = new HookBook(), portal = new PortalBook()): DossierRoom {
  const follow = followDossiers(db, now);
  return openDossierRoom(
    db,
    now,
    [rollUp, tellOfChanges, tellCitizensOfChanges, hooks.tell, portal.tell, follow],
    [carryFilesOver, countOutside],
  );
}

/**
 * @param box keeps the secrets of second factors and the keys of certificates; without it there are none
 * @param trusted the authorities whose signatures are believed
 * @param files where files are kept; nothing is made there before the first one comes
 * @param health by what its health is judged
 * @param notices by which ways and rules citizens are told
 */
export function createApp(
  db: Database,
  publicUrl: string,
  box: SecretBox | null = null,
  trusted = new TrustedCertificates([]),
  files: FilesConfig = readConfig().files,
  health: HealthConfig = readConfig().health,
  notices: NoticesConfig = readConfig().notices,
): App {
  const hookBook = new HookBook();
  const portalBook = new PortalBook();
  const dossiers = createDossierRoom(db, hookBook, portalBook);
  const { directory, catalogue, calendars, sealedUntil } = dossiers;
  const identity: IdentityRoom = { db, directory, now, box, turns: new Turns() };
  const sessions = new Sessions(identity);
  const feed = new WorklistFeed();
  const signing: SigningRoom = { db, box, trusted };
  const lists = listsCache(db.read);
  const boards = new FloorBoards(dossiers);
  const devices = new DeviceTokens(dossiers);
  return {
    db,
    bus: createBus(db, { dossiers, sessions, feed, lists, boards, devices, books: [hookBook, portalBook] }),
    publicUrl,
    directory,
    catalogue,
    calendars,
    sealedUntil,
    lists,
    audit: new AuditTrail(db, { now, firstUnsealedDay: () => firstUnsealedDay(sealedUntil) }),
    sessions,
    identity,
    signing,
    feed,
    dossiers,
    files: createFileRoom(signing, now, files),
    boards,
    busyHours: new BusyHoursBook(db),
    devices,
    // What runs by the clock is known once it is started.
    health: { db, directory, trusted, jobs: [], config: health },
    notices,
    hooks: { db, box, allowPrivate: false },
    practice: null,
    references: () => loadReferences(dossiers),
    directoryOn: async (day) => directoryOn(db.read, await directory.get(), day),
    findFormFiles: (code, ids) => findFormFiles(db.read, code, ids),
    publicLookupsPerMinute: PUBLIC_LOOKUPS_PER_MINUTE,
    publicSubmissionsPerMinute: PUBLIC_SUBMISSIONS_PER_MINUTE,
  };
}

/** What is held in memory follows what this process and the others tell. */
function createBus(
  db: Database,
  {
    dossiers,
    sessions,
    feed,
    lists,
    boards,
    devices,
    books,
  }: Pick<App, 'dossiers' | 'sessions' | 'feed' | 'lists' | 'boards' | 'devices'> & {
    books: readonly { name: string; expire: () => void }[];
  },
): Bus {
  const bus = new Bus(db);
  const caches = [dossiers.directory, dossiers.catalogue, dossiers.calendars, dossiers.sealedUntil, lists, ...books];
  bus.on(WORKLIST_CHANGED, ({ officeIds, dossierId }) => feed.announce(officeIds, dossierId));
  bus.on(STAFF_TOLD, ({ staffIds, subjectId }) => feed.announce(staffIds, subjectId));
  bus.on(SESSIONS_ENDED, () => sessions.forget());
  bus.on(FLOOR_CHANGED, ({ officeId }) => boards.changed(officeId));
  bus.on(DEVICES_CHANGED, () => devices.forget());
  bus.on(REFERENCE_CHANGED, ({ name }) => {
    for (const cache of caches) if (cache.name === name) cache.expire();
  });
  bus.onMiss(() => {
    sessions.forget();
    devices.forget();
    boards.changedAll();
    feed.interrupt();
  });
  return bus;
}

async function firstUnsealedDay(sealedUntil: ReferenceCache<Instant>): Promise<Day | null> {
  const until = await sealedUntil.get();
  return Number.isFinite(until) ? dayOf(until) : null;
}

export async function openApp(config: Config, options: OpenOptions & { box?: SecretBox | null } = {}): Promise<App> {
  const trusted = readTrustedCertificates(config.trustedCertificates);
  const db = await Database.open(config.database, { slowMs: config.health.slowMs, ...options });
  const app = createApp(db, config.publicUrl, options.box, trusted, config.files, config.health, config.notices);
  app.hooks.allowPrivate = config.hooksInside;
  return app;
}
