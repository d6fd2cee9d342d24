import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { enqueue } from '../../src/modules/outbox/enqueue';
import { MessageState, OutboxMessage } from '../../src/modules/outbox/outbox-message.entity';
import { type ChildServer, startChild } from '../harness/child-server';
import { openEngine, type TestEngine } from '../harness/engines';
import { until } from '../harness/live-client';

interface Call {
  id: number;
  attempt: number;
  pid: number;
  answer: ServerResponse;
}

describe('a dispatcher that is killed in the middle of a delivery', () => {
  let engine: TestEngine;
  let receiver: Server;
  const calls: Call[] = [];
  let children: ChildServer[] = [];

  beforeAll(async () => {
    engine = await openEngine('mysql');
    receiver = createServer((request, answer) => {
      const [id, attempt, pid] = request.url!.split('/').slice(1).map(Number);
      calls.push({ id: id!, attempt: attempt!, pid: pid!, answer });
    });
    await new Promise<void>((done) => receiver.listen(0, '127.0.0.1', done));
    const to = `http://127.0.0.1:${(receiver.address() as AddressInfo).port}`;
    const start = () => startChild(engine.url, { DELIVER_TO: to }, 'test/harness/delivering-process.js');
    children = await Promise.all([start(), start()]);
  });
  afterAll(async () => {
    await Promise.all(children.map((child) => child.stop()));
    receiver?.closeAllConnections();
    receiver?.close();
    await engine?.close();
  });

  it('loses nothing: within three seconds the other process delivers, with the same id and in order', async () => {
    const ids = await engine.db.transact(async (tx) => [
      await enqueue(tx, 'test', { n: 1 }, { key: 'dossier' }),
      await enqueue(tx, 'test', { n: 2 }, { key: 'dossier' }),
    ]);
    await until(() => calls.length === 1);
    const [first] = calls;
    const killed = performance.now();
    await children.find(({ pid }) => pid === first!.pid)!.kill();
    await until(() => calls.length === 2);
    expect(performance.now() - killed).toBeLessThan(3_000);
    expect(calls[1]).toMatchObject({ id: ids[0], attempt: 2 });
    expect(calls[1]!.pid).not.toBe(first!.pid);
    calls[1]!.answer.end('ok');
    await until(() => calls.length === 3);
    expect(calls[2]).toMatchObject({ id: ids[1], attempt: 1, pid: calls[1]!.pid });
    calls[2]!.answer.end('ok');
    for (const id of ids) {
      for (let each = 0; ; each++) {
        const { state } = await engine.db.read.entities.findOneByOrFail(OutboxMessage, { id });
        if (state === MessageState.DELIVERED) break;
        if (each > 100) throw new Error(`Message ${id} is ${state}.`);
        await new Promise((wake) => setTimeout(wake, 20));
      }
    }
  });
});
