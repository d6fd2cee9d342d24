import { connect } from 'node:net';
import { MONDAY_9AM, setClock } from '../harness/clock';
import { documentOf } from '../harness/test-client';
import { startTestServer } from '../harness/test-server';
import { DESK } from '../harness/walk';

describe('a server that is told to stop', () => {
  beforeEach(() => setClock(MONDAY_9AM));

  it('makes the answers that are under way first, and ends', async () => {
    const server = await startTestServer('sqlite');
    const desk = await server.signIn(DESK);
    const parts = server.app as { references: typeof server.app.references };
    const { references } = parts;
    let isAsked = false;
    parts.references = async () => {
      isAsked = true;
      await new Promise((wake) => setTimeout(wake, 1_500));
      return references();
    };
    const answer = desk.gql('Worklist', { first: 50 });
    while (!isAsked) await new Promise((wake) => setTimeout(wake, 5));
    const closed = server.close();
    expect((await answer).errors).toEqual([]);
    await closed;
    await expect(desk.gql('Worklist', { first: 50 })).rejects.toThrow();
  });

  it('does not wait for who never reads', async () => {
    const server = await startTestServer('sqlite');
    const { port } = new URL(server.url);
    const { cookie } = await server.signIn(DESK);
    const body = JSON.stringify({ query: documentOf('FindProcedures'), variables: { first: 200 } });
    const head = ['POST /graphql HTTP/1.1', 'host: h', 'content-type: application/json', `cookie: ${cookie}`];
    const request = [...head, `content-length: ${Buffer.byteLength(body)}`, '', body].join('\r\n');
    const socket = connect(Number(port), '127.0.0.1');
    socket.on('error', () => undefined);
    socket.pause();
    // More than the system's buffers take off the server's hands.
    for (let times = 0; times < 400; times++) socket.write(request);
    await new Promise((wake) => setTimeout(wake, 2_000));
    const began = performance.now();
    await server.close();
    expect(performance.now() - began).toBeLessThan(4_000);
    socket.destroy();
  }, 30_000);
});
