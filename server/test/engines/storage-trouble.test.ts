import BetterSqlite3 from 'better-sqlite3';
import { SERVED } from '../../src/database/patience';
import { troubleOf } from '../../src/database/unavailable';
import { now } from '../../src/kernel/now';
import { verify } from '../../src/modules/reporting/verify';
import { MONDAY_9AM, setClock } from '../harness/clock';
import { openDemo } from '../harness/demo-template';
import type { TestClient } from '../harness/test-client';
import { startTestServer, type TestServer } from '../harness/test-server';
import { DESK, receive, receiveInput } from '../harness/walk';

describe('an SQLite file that takes no more', () => {
  let server: TestServer;
  let desk: TestClient;
  beforeAll(async () => {
    setClock(MONDAY_9AM);
    server = await startTestServer('sqlite', openDemo('sqlite', SERVED));
    desk = await server.signIn(DESK);
  });
  beforeEach(() => setClock(MONDAY_9AM));
  afterAll(() => server?.close());

  it('because the disk is full: UNAVAILABLE, reading goes on, and writing once there is room', async () => {
    const pages = await server.db.writer.query('PRAGMA page_count');
    await server.db.writer.query(`PRAGMA max_page_count = ${Number(pages[0].page_count) + 20}`);
    const received = [];
    const input = receiveInput();
    for (let tries = 0; tries < 200; tries++) {
      const { status, errors } = await desk.gql('ReceiveDossier', { input: receiveInput() });
      if (errors.length === 0) received.push(status);
      else {
        expect(errors).toMatchObject([{ code: 'UNAVAILABLE', retryAfterSeconds: 10 }]);
        expect(status).toBe(503);
        break;
      }
    }
    expect(received.length).toBeLessThan(200);
    expect(await desk.gql('ReceiveDossier', { input })).toMatchObject({ status: 503 });
    const { totalCount } = await desk.ask<{ totalCount: number }>('Worklist', { first: 50 });
    expect(totalCount).toBe(received.length);
    await server.db.writer.query('PRAGMA max_page_count = 1000000');
    await receive(desk, input);
    expect((await verify(server.db, { now: now() })).differences).toEqual([]);
  });

  describe('because another process writes', () => {
    const locked = async <T>(milliseconds: number, work: () => Promise<T>): Promise<T> => {
      const other = new BetterSqlite3(server.db.writer.options.database as string);
      other.exec('BEGIN IMMEDIATE');
      const timer = setTimeout(() => other.close(), milliseconds);
      return work().finally(() => {
        clearTimeout(timer);
        other.close();
      });
    };

    it('for a moment: it waits, and whoever reads meanwhile does not', async () => {
      await locked(1_500, async () => {
        const began = performance.now();
        const writing = receive(desk);
        await desk.ask('Worklist', { first: 50 });
        expect(performance.now() - began).toBeLessThan(700);
        await writing;
        expect(performance.now() - began).toBeGreaterThan(1_300);
      });
    });

    it('for long: all who wait are told so after five seconds, not one after the other', async () => {
      await locked(60_000, async () => {
        const began = performance.now();
        const answers = await Promise.all(
          Array.from({ length: 5 }, () => desk.gql('ReceiveDossier', { input: receiveInput() })),
        );
        for (const { status, errors } of answers) expect([status, errors[0]!.code]).toEqual([503, 'UNAVAILABLE']);
        expect(performance.now() - began).toBeLessThan(6_500);
      });
      await receive(desk);
    }, 20_000);
  });
});

describe('what is the trouble', () => {
  it.each([
    [{ code: 'ECONNREFUSED' }, 'gone'],
    [{ code: 'PROTOCOL_CONNECTION_LOST', fatal: true }, 'gone'],
    [{ message: "Can't add new command when connection is in closed state", fatal: true }, 'gone'],
    [{ errno: 1047, code: 'ER_UNKNOWN_COM_ERROR' }, 'gone'],
    [{ errno: 1040 }, 'gone'],
    [{ code: 'ETIMEDOUT' }, 'silent'],
    [{ errno: 1213 }, 'busy'],
    [{ code: 'SQLITE_BUSY_SNAPSHOT' }, 'busy'],
    [{ errno: 1114 }, 'storage'],
    [{ errno: 1290 }, 'storage'],
    [{ errno: 1030, code: 'ER_GET_ERRNO', message: 'Got error 28 "No space left on device" from InnoDB' }, 'storage'],
    [{ code: 'SQLITE_FULL' }, 'storage'],
    [{ code: 'SQLITE_IOERR_WRITE' }, 'storage'],
    [{ message: 'QueryFailedError', driverError: { code: 'ECONNRESET' } }, 'gone'],
    [{ errno: 1045, fatal: true }, null],
    [{ errno: 1062, code: 'ER_DUP_ENTRY' }, null],
    [{ code: 'SQLITE_CONSTRAINT_UNIQUE' }, null],
    [new TypeError('x is undefined'), null],
    [undefined, null],
  ])('%j is %s', (error, trouble) => {
    expect(troubleOf(error)).toBe(trouble);
  });
});
