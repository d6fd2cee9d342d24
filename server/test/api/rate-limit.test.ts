import { RateLimit } from '../../src/kernel/rate-limit';
import { describeServers } from '../harness/test-server';
import { DESK, receive } from '../harness/walk';

describeServers('public look-ups', (server) => {
  const limitTo = (perMinute: number) => {
    (server().app as { publicLimit: RateLimit }).publicLimit = new RateLimit(perMinute);
  };

  it('are limited by address: beyond so many a minute the answer says when to come again', async () => {
    limitTo(5);
    const { code } = await receive(await server().as(DESK));
    const visitor = server().visitor();
    for (let each = 0; each < 5; each++) await visitor.ask('TrackDossier', { code });
    const refusal = await visitor.refusal('TrackDossier', { code });
    expect(refusal.code).toBe('RATE_LIMITED');
    expect(refusal.retryAfterSeconds).toBeGreaterThan(0);
    expect(refusal.retryAfterSeconds).toBeLessThanOrEqual(60);
  });

  it('count each field of one request, and codes that do not exist too', async () => {
    limitTo(5);
    const visitor = server().visitor();
    const fields = Array.from({ length: 20 }, (_, at) => `t${at}: trackDossier(code: "x${at}") { code }`);
    await visitor.post(`{ ${fields.join(' ')} }`);
    expect(await visitor.refusal('TrackDossier', { code: 'x' })).toMatchObject({ code: 'RATE_LIMITED' });
  });

  it('count callers behind a proxy by the address that it names', async () => {
    limitTo(1);
    const from = async (address: string) => {
      const response = await server()
        .visitor()
        .send('/graphql', {
          method: 'POST',
          headers: { 'content-type': 'application/json', 'x-forwarded-for': address },
          body: JSON.stringify({ query: '{ trackDossier(code: "x") { code } }' }),
        });
      return ((await response.json()) as { errors: { extensions: { code: string } }[] }).errors[0]!.extensions.code;
    };
    expect([await from('10.0.0.1'), await from('10.0.0.1'), await from('10.0.0.2')]).toEqual([
      'NOT_FOUND',
      'RATE_LIMITED',
      'NOT_FOUND',
    ]);
  });
});

describe('the limit itself', () => {
  it('lets in again after a minute', () => {
    const began = Date.now();
    const clock = jest.spyOn(Date, 'now');
    const limit = new RateLimit(2);
    const at = (ms: number) => {
      clock.mockReturnValue(began + ms);
      return () => limit.take('caller');
    };
    expect(at(0)).not.toThrow();
    expect(at(1)).not.toThrow();
    expect(at(59_999)).toThrow('Tra cứu quá nhanh');
    expect(at(60_000)).not.toThrow();
    clock.mockRestore();
  });
});
