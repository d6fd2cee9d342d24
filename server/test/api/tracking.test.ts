import { setClock } from '../harness/clock';
import { SCREENS } from '../harness/documents';
import { describeServers, PUBLIC_URL } from '../harness/test-server';
import { act, DESK, type DossierCore, holderOf, receive, walkTo } from '../harness/walk';
import { scan, textOf } from '../printing/pdf-tools';

interface Tracked {
  code: string;
  isWhole: boolean;
  procedureName: string;
  status: string;
  currentOfficeName: string | null;
  applicantMasked: string;
  steps: { name: string; officeName: string; doneAt: string | null }[];
  explanation: string[];
}

describeServers('looking a dossier up without a session', (server) => {
  const track = async (code: string, key?: string | null, language?: 'EN'): Promise<Tracked> => {
    const { data, errors } = await server().visitor().post<{ trackDossier: Tracked }>(SCREENS.get('TrackDossier'), {
      code,
      key,
      language,
    });
    expect(errors).toEqual([]);
    return data!.trackDossier;
  };
  const slipOf = async (dossier: DossierCore): Promise<Buffer> =>
    Buffer.from(await (await (await server().as(DESK)).send(`/slips/${dossier.code}.pdf`)).arrayBuffer());
  /** What the QR code of the slip holds behind the address. */
  const keyOf = async (dossier: DossierCore): Promise<string> => {
    const address = scan(await slipOf(dossier), 150).find((line) => line.startsWith('QR-Code:'))!;
    const [, key] = new RegExp(`^QR-Code:${PUBLIC_URL}/\\?ma=${dossier.code}#([0-9B-Z]{14})$`).exec(address)!;
    return key!;
  };

  it('shows the whole state to who has the slip, but no name in full and no number', async () => {
    const dossier = await walkTo(server(), await receive(await server().as(DESK)), 2);
    const tracked = await track(dossier.code, await keyOf(dossier));
    expect(tracked).toMatchObject({
      code: dossier.code,
      isWhole: true,
      procedureName: dossier.procedure.name,
      currentOfficeName: 'UBND Thị trấn Hồi Xuân',
      applicantMasked: 'Đ*** T*** Hoà',
      steps: [
        { name: 'Tiếp nhận hồ sơ', officeName: 'Bộ phận một cửa Thị trấn Hồi Xuân', doneAt: expect.any(String) },
        { name: 'Xác minh tình trạng hôn nhân', officeName: 'UBND Thị trấn Hồi Xuân', doneAt: null },
        { name: expect.any(String), officeName: 'UBND Thị trấn Hồi Xuân', doneAt: null },
        { name: 'Trả kết quả', officeName: 'Bộ phận một cửa Thị trấn Hồi Xuân', doneAt: null },
      ],
    });
    expect(JSON.stringify(tracked)).not.toMatch(/038185001234|0912345678|hoa@|Đặng|Thị Hoà/);
  });

  it('explains the date to who has the slip, without a word that staff wrote', async () => {
    const desk = await server().as(DESK);
    const received = await receive(desk);
    const key = await keyOf(received);
    const asked = await act(desk, 'RequestSupplement', received, {
      reason: 'Lời riêng của cán bộ',
      documents: ['Giấy'],
    });
    setClock('2026-11-24T09:00:00+07:00');
    await act(await server().as(DESK), 'RecordSupplement', asked);
    const { explanation } = await track(received.code, key);
    expect(explanation).toEqual([
      expect.stringMatching(/^Hồ sơ được tiếp nhận lúc 09:0\d ngày 23\/11\/2026\.$/),
      expect.stringMatching(/^Thời hạn giải quyết: 3 ngày làm việc\. Hẹn trả: 09:0\d ngày 26\/11\/2026\.$/),
      expect.stringMatching(/^Từ 09:0\d ngày 23\/11\/2026 chờ công dân bổ sung giấy tờ/),
      expect.stringMatching(/^Giải quyết tiếp từ 09:0\d ngày 24\/11\/2026\. Hẹn trả: 0[89]:\d\d ngày 27\/11\/2026\.$/),
    ]);
    expect((await track(received.code, key, 'EN')).explanation).toEqual([
      expect.stringMatching(/^The dossier was received at 09:0\d 23 Nov 2026\.$/),
      expect.stringMatching(/^Time limit: 3 working days\. Due: 09:0\d 26 Nov 2026\.$/),
      expect.stringMatching(/^From 09:0\d 23 Nov 2026 more papers are awaited from you/),
      expect.stringMatching(/^Work went on from 09:0\d 24 Nov 2026\. Due: 0[89]:\d\d 27 Nov 2026\.$/),
    ]);
    expect((await track(received.code)).explanation).toEqual([]);
  });

  it('takes the secret as it is printed on the slip, and as people misread it', async () => {
    const dossier = await receive(await server().as(DESK));
    const key = await keyOf(dossier);
    const printed = `${key.slice(0, 5)}-${key.slice(5, 9)}-${key.slice(9)}`;
    expect(textOf(await slipOf(dossier))).toContain(`Mã tra cứu: ${printed}`);
    const misread = ` ${printed.toLowerCase().replaceAll('0', 'o').replaceAll('1', 'l')} `;
    for (const typed of [printed, printed.replaceAll('-', ' '), misread]) {
      expect(await track(dossier.code, typed)).toMatchObject({ isWhole: true });
    }
  });

  it('answers a wrong secret, another dossier\u2019s and none at all alike', async () => {
    const desk = await server().as(DESK);
    const [dossier, other] = [await receive(desk), await receive(desk)];
    const bare = await track(dossier.code);
    expect(bare).toMatchObject({ isWhole: false, applicantMasked: '', steps: [], status: 'RECEIVED' });
    expect(bare.procedureName).not.toContain(dossier.procedure.name);
    const key = await keyOf(dossier);
    for (const wrong of [null, '', ' ', key.slice(1), `${key}0`, 'X'.repeat(14), 'ư'.repeat(14), await keyOf(other)]) {
      expect(await track(dossier.code, wrong)).toEqual(bare);
    }
  });

  it('tells who guesses no difference, wherever the secret opens something', async () => {
    const { code } = await receive(await server().as(DESK));
    const wrong = 'X'.repeat(14);
    const guess = (name: string, more: object) => async (guessed: string) => {
      const asked = name === 'RatingForm' ? { secret: `${guessed} ${wrong}` } : { code: guessed, key: wrong, ...more };
      return (await server().visitor().post(SCREENS.get(name), asked)).errors;
    };
    for (const [name, more] of [
      ['CitizenDues', {}],
      ['CitizenReceipt', { id: '06H1VXZMBWETBB8N' }],
      ['ShowTransferCode', { ordinal: 0 }],
      ['StartOnlinePayment', { ordinal: 0 }],
      ['OpenSupplement', {}],
      ['RatingForm', {}],
    ] as const) {
      const ask = guess(name, more);
      const [known, unknown] = [await ask(code), await ask('000.17.28.H56-261123-9999')];
      expect(known).toEqual([expect.objectContaining({ code: 'NOT_FOUND' })]);
      expect({ name, said: known }).toEqual({ name, said: unknown });
    }
  });

  it('keeps the secret through every step, and says who has the dossier to the end', async () => {
    let dossier = await receive(await server().as(DESK));
    const key = await keyOf(dossier);
    dossier = await walkTo(server(), dossier, 4);
    expect(await track(dossier.code)).toMatchObject({
      status: 'COMPLETED',
      currentOfficeName: 'Bộ phận một cửa Thị trấn Hồi Xuân',
    });
    dossier = await act(await holderOf(server(), dossier), 'ReturnResult', dossier, { receivedBy: 'Đặng Thị Hoà' });
    expect(await track(dossier.code)).toMatchObject({ status: 'RETURNED', currentOfficeName: null, isWhole: false });
    const whole = await track(dossier.code, key);
    expect(whole).toMatchObject({ status: 'RETURNED', currentOfficeName: null, isWhole: true });
    expect(whole.steps.every(({ doneAt }) => doneAt !== null)).toBe(true);
    expect(await keyOf(dossier)).toBe(key);
  });

  it('gives every dossier a secret of its own, also where a request is repeated', async () => {
    const desk = await server().as(DESK);
    const dossiers: DossierCore[] = [];
    for (let each = 0; each < 20; each++) dossiers.push(await receive(desk));
    const again = await receive(desk, { idempotencyKey: 'once' });
    expect(await keyOf(await receive(desk, { idempotencyKey: 'once' }))).toBe(await keyOf(again));
    const rows = await server().db.read.query<{ key: string }>('SELECT lookup_key AS `key` FROM dossier');
    expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length);
    for (const { key } of rows) expect(key).toMatch(/^[0-9BCFGHJKMNPQRSTVXZ]{14}$/);
  });
});
