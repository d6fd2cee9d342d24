import { parseInstant } from '../../src/kernel/instant';
import { counterCode, counterNumber, isBlockNumber, ordinalOf } from '../../src/modules/dossier/dossier-code';
import { setClock } from '../harness/clock';
import { describeServers } from '../harness/test-server';
import { DESK, DISTRICT, PROCEDURE, receive } from '../harness/walk';

const CLIENTS = 20;
const EACH = 10;

describeServers('numbers of an office', (server) => {
  it('are consecutive when twenty clients receive two hundred dossiers at once', async () => {
    const clients = await Promise.all(Array.from({ length: CLIENTS }, () => server().signIn(DESK)));
    const codes: string[] = [];
    await Promise.all(
      clients.map(async (client) => {
        for (let each = 0; each < EACH; each++) codes.push((await receive(client)).code);
      }),
    );
    const numbers = codes.map((code) => Number(code.slice(-4))).sort((a, b) => a - b);
    expect(numbers).toEqual(Array.from({ length: CLIENTS * EACH }, (_, index) => index + 1));
    expect(new Set(codes.map((code) => code.slice(0, -4)))).toEqual(new Set([codes[0]!.slice(0, -4)]));
  });

  it('begin again every day, by the civil day in Viet Nam, and in every office', async () => {
    const business = { procedureCode: PROCEDURE.business };
    const codeAt = async (at: string, username = DISTRICT) => {
      setClock(at);
      return (await receive(await server().as(username), business)).code.replace(/^[^-]+-/, '');
    };
    expect(await codeAt('2026-11-24T16:00:00+07:00')).toBe('261124-0001');
    expect(await codeAt('2026-11-24T23:59:30+07:00')).toBe('261124-0002');
    expect(await codeAt('2026-11-25T00:00:00+07:00')).toBe('261125-0001');
    expect(await codeAt('2026-11-25T06:59:00+07:00')).toBe('261125-0002');
    expect(await codeAt('2026-11-25T08:00:00+07:00', 'huyen.384')).toBe('261125-0001');
  });
});

describe('numbers of an office', () => {
  it('grow beyond four digits rather than begin again', () => {
    const at = parseInstant('2021-03-05T08:00:00+07:00', 'at');
    expect(counterCode('000.17.28.H56', at, 7)).toBe('000.17.28.H56-210305-0007');
    expect(counterCode('000.17.28.H56', at, 5_000)).toBe('000.17.28.H56-210305-10001');
  });

  it('leave those of desks without a line to them, and come back to their place in the series', () => {
    expect([4_999, 5_000, 5_001].map(counterNumber)).toEqual([4_999, 10_001, 10_002]);
    expect([5_000, 9_999].map(isBlockNumber)).toEqual([true, true]);
    for (let ordinal = 4_900; ordinal < 5_100; ordinal++) {
      expect(isBlockNumber(counterNumber(ordinal))).toBe(false);
      expect(ordinalOf(counterNumber(ordinal))).toBe(ordinal);
    }
  });
});
