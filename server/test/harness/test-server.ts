import { Writable } from 'node:stream';
import pino from 'pino';
import { type App, createApp } from '../../src/app';
import { readConfig } from '../../src/config';
import type { Database } from '../../src/database/database';
import { startHttpServer } from '../../src/http/http-server';
import { now } from '../../src/kernel/now';
import { SESSION_MS } from '../../src/modules/identity/sessions';
import { verify } from '../../src/modules/reporting/verify';
import { MONDAY_9AM, setClock } from './clock';
import { openDemo } from './demo-template';
import { describeEngines, type EngineKind } from './engines';
import { TestClient } from './test-client';

export interface LogLine {
  errorId?: string;
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
  log: LogLine[];
  /** Without a session. */
  visitor(): TestClient;
  /** A new session. */
  signIn(username: string): Promise<TestClient>;
  /** The session that this account already has, else a new one. */
  as(username: string): Promise<TestClient>;
  close(): Promise<void>;
}

export const PUBLIC_URL = 'https://hcc.test';

export async function startTestServer(kind: EngineKind, demo = openDemo(kind)): Promise<TestServer> {
  const engine = await demo;
  const log: LogLine[] = [];
  const lines = new Writable({
    write: (line, _encoding, done) => {
      log.push(JSON.parse(String(line)) as LogLine);
      done();
    },
  });
  const app = createApp(engine.db, PUBLIC_URL);
  const config = { ...readConfig({ PORT: '0', HOST: '127.0.0.1', PUBLIC_URL }), rootFolder: '/nowhere' };
  const http = await startHttpServer(app, config, pino({ level: 'warn' }, lines));
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
    log,
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
      await http.close();
      await engine.close();
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
      const { differences } = await verify(server.db, { now: now() });
      expect(differences).toEqual([]);
    });
  });
}
