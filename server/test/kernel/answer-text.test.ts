import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { answerText } from '../../src/kernel/answer-text';

describe('the answer of a service outside', () => {
  let closed = Promise.resolve();
  const server = createServer((request, response) => {
    if (request.url === '/empty') return response.writeHead(204).end();
    if (request.url === '/short') return response.end('Đã nhận');
    closed = new Promise((done) => response.on('close', done));
    const more = () => {
      while (!response.destroyed && response.write('x'.repeat(1_000)));
    };
    response.on('drain', more);
    return more();
  });
  const ask = (path: string) => fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`);

  beforeAll(() => new Promise<void>((done) => server.listen(0, '127.0.0.1', done)));
  afterAll(() => new Promise((done) => server.close(done)));

  it('is its text', async () => {
    expect(await answerText(await ask('/short'))).toBe('Đã nhận');
    expect(await answerText(await ask('/empty'))).toBe('');
    expect(await answerText(await ask('/short'), 11)).toBe('Đã nhận');
  });

  it('is given up where it does not end', async () => {
    await expect(answerText(await ask('/endless'), 100_000)).rejects.toThrow('more than 100000 bytes');
    await closed;
    await expect(answerText(await ask('/short'), 10)).rejects.toThrow();
  });
});
