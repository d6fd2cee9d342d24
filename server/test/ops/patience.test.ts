import { connect } from 'node:net';
import { readConfig } from '../../src/config';
import { startHttpServer } from '../../src/http/http-server';
import { createLog } from '../../src/kernel/log';
import { startProgram } from '../harness/compiled';
import { openDemo } from '../harness/demo-template';
import { followWorklist, until } from '../harness/live-client';
import { TestClient } from '../harness/test-client';
import { startTestServer } from '../harness/test-server';
import { DESK, NEIGHBOUR } from '../harness/walk';

describe('clients that keep the server waiting', () => {
  /** Sends a part and then a byte now and then. @returns what the server said, and after how many milliseconds it closed */
  const dribble = (port: number, start: string) =>
    new Promise<{ said: string; ms: number }>((done) => {
      const began = performance.now();
      let said = '';
      let timer: NodeJS.Timeout | undefined;
      const socket = connect(port, '127.0.0.1', () => {
        socket.write(start);
        timer = setInterval(() => socket.write('x'), 50);
      });
      socket.on('data', (data) => {
        said += String(data);
      });
      socket.on('error', () => undefined);
      socket.on('close', () => {
        clearInterval(timer);
        done({ said, ms: performance.now() - began });
      });
    });

  it('are sent away, in their headers and in their body; others are served meanwhile', async () => {
    const server = await startTestServer('sqlite');
    const config = { ...readConfig({ PORT: '0', HOST: '127.0.0.1' }), rootFolder: '/nowhere' };
    const patience = { headersMs: 400, requestMs: 1_200, checkMs: 100 };
    const http = await startHttpServer(server.app, config, createLog('silent'), patience);
    const slow = [
      dribble(http.port, 'POST /graphql HTTP/1.1\r\nHost: x\r\nX-Slow: '),
      dribble(
        http.port,
        'POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 9999\r\n\r\n{',
      ),
    ];
    expect((await fetch(`http://127.0.0.1:${http.port}/healthz`)).status).toBe(200);
    const [inHeaders, inBody] = await Promise.all(slow);
    await http.close();
    await server.close();
    expect(inHeaders!.said).toMatch(/^HTTP\/1\.1 408 /);
    expect(inHeaders!.ms).toBeLessThan(inBody!.ms);
    expect(inBody!.said).toMatch(/^HTTP\/1\.1 408 /);
    expect(inBody!.ms).toBeGreaterThan(1_000);
  });
});

describe('a server that is told to stop', () => {
  it('answers what it has begun, closes live lists so that screens come back, and ends within ten seconds', async () => {
    const engine = await openDemo('mysql');
    const program = await startProgram('main.js', [], {
      DATABASE_URL: engine.url,
      NODE_ENV: 'test',
      LOG_LEVEL: 'info',
    });
    const [, port] = await program.wrote(/http:\/\/localhost:(\d+)/);
    const url = `http://127.0.0.1:${port}`;
    const desk = new TestClient(url);
    await desk.signIn(DESK);
    const live = followWorklist(desk);
    await program.wrote(/"method":"WS"/);
    const neighbour = new TestClient(url);
    await neighbour.refusal('SignIn', { username: NEIGHBOUR, password: 'wrong' });
    let release: () => void = () => undefined;
    const held = engine.db.transact(async (tx) => {
      await tx.query('SELECT id FROM staff WHERE username = ? FOR UPDATE', [NEIGHBOUR]);
      await new Promise<void>((done) => {
        release = done;
      });
    });
    // It waits for the row in which wrong passwords are counted.
    const waiting = neighbour.gql('SignIn', { username: NEIGHBOUR, password: 'demo' });
    await new Promise((wake) => setTimeout(wake, 500));
    const began = performance.now();
    program.child.kill('SIGTERM');
    await until(() => live.state !== 'open');
    expect(live.closeCode).toBe(1001);
    const isRefused = () =>
      fetch(`${url}/healthz`).then(
        ({ status }) => status === 503,
        () => true,
      );
    while (!(await isRefused())) await new Promise((wake) => setTimeout(wake, 20));
    release();
    await held;
    expect(await waiting).toMatchObject({ status: 200, errors: [], data: { signIn: {} } });
    expect(await program.ended).toEqual({ status: 0, signal: null });
    expect(performance.now() - began).toBeLessThan(10_000);
    await live.stop();
    await engine.close();
  });
});
