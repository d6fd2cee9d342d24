import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import pino from 'pino';
import { type App, createApp } from '../../src/app';
import { readConfig } from '../../src/config';
import type { Database } from '../../src/database/database';
import { startHttpServer } from '../../src/http/http-server';
import { createLog } from '../../src/kernel/log';
import { now } from '../../src/kernel/now';
import { SecretBox } from '../../src/kernel/secret-box';
import { SESSION_MS } from '../../src/modules/identity/sign-in/sign-in';
import { verify } from '../../src/modules/reporting/verify';
import { MONDAY_9AM, setClock } from './clock';
import { openDemo } from './demo-template';
import { describeEngines, type EngineKind } from './engines';
import { TestClient } from './test-client';

export interface LogLine {
  level: number;
  requestId?: string;
  msg: string;
  err?: { message: string; code?: string };
}

/** The whole server on a free port, with the demo organisation and catalogue and no dossier. */
export interface TestServer {
  kind: EngineKind;
  app: App;
  db: Database;
  /** What DATABASE_URL would be. */
  databaseUrl: string;
  url: string;
  /** Where its files lie. */
  filesFolder: string;
  /** Warnings and worse. */
  log: LogLine[];
  /** Every line as it was written. */
  logText: string[];
  /** Without a session. */
  visitor(): TestClient;
  /** A new session. */
  signIn(username: string): Promise<TestClient>;
  /** The session that this account already has, else a new one. */
  as(username: string): Promise<TestClient>;
  close(): Promise<void>;
}

export const PUBLIC_URL = 'https://hcc.test';

/** @param rootFolder where built apps lie, for tests that have some */
export async function startTestServer(
  kind: EngineKind,
  demo = openDemo(kind),
  rootFolder = '/nowhere',
): Promise<TestServer> {
  const engine = await demo;
  const log: LogLine[] = [];
  const logText: string[] = [];
  const lines = new Writable({
    write: (line, _encoding, done) => {
      const parsed = JSON.parse(String(line)) as LogLine;
      if (parsed.level > pino.levels.values.info!) log.push(parsed);
      logText.push(String(line));
      done();
    },
  });
  const filesFolder = mkdtempSync(join(process.env.HCC_TEST_FOLDER ?? tmpdir(), 'files-'));
  const env = { PORT: '0', HOST: '127.0.0.1', PUBLIC_URL, HCC_FILES: `disk:${filesFolder}` };
  const config = { ...readConfig(env), rootFolder };
  const box = new SecretBox('the key of the tests, as long as need be');
  const app = createApp(engine.db, PUBLIC_URL, box, undefined, config.files);
  const http = await startHttpServer(app, config, createLog('info', lines));
  const url = `http://127.0.0.1:${http.port}`;
  const sessions = new Map<string, { client: TestClient; until: number }>();
  const signIn = async (username: string): Promise<TestClient> => {
    const client = new TestClient(url);
    await client.signIn(username);
    return client;
  };
  return {
    kind,
    app,
    db: engine.db,
    databaseUrl: engine.url,
    url,
    filesFolder,
    log,
    logText,
    visitor: () => new TestClient(url),
    signIn,
    as: async (username) => {
      const known = sessions.get(username);
      if (known && known.until > now()) return known.client;
      const client = await signIn(username);
      sessions.set(username, { client, until: now() + SESSION_MS });
      return client;
    },
    close: async () => {
      // The clients of the tests keep theirs open; the server would wait whether something is on its way.
      http.fastify.server.closeIdleConnections();
      await http.close();
      await engine.close();
      rmSync(filesFolder, { recursive: true, force: true });
    },
  };
}

/**
 * The same tests on both engines, each with a server of its own for the file; every test begins on Monday at nine. The
 * last test holds whatever the others did against the events.
 */
export function describeServers(name: string, body: (server: () => TestServer) => void): void {
  describeEngines(name, (kind) => {
    let server: TestServer;
    beforeAll(async () => {
      setClock(MONDAY_9AM);
      server = await startTestServer(kind);
    });
    beforeEach(() => setClock(MONDAY_9AM));
    afterAll(() => server?.close());
    body(() => server);
    it('leaves rows, roll-ups, numbers and event chains that follow from the events', async () => {
      const files = { store: server.app.files.store, readsContents: true };
      const { differences } = await verify(server.db, { now: now(), files });
      expect(differences).toEqual([]);
    });
  });
}
