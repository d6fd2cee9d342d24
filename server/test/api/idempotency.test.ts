import { describeServers } from '../harness/test-server';
import { act, DESK, type DossierCore, NEIGHBOUR, receive, receiveInput } from '../harness/walk';

describeServers('law 6: a dossier is received twice only on purpose; a request sent again', (server) => {
  const countOf = async (key: string) => {
    const rows = await server().db.read.query<{ count: number }>(
      'SELECT COUNT(*) AS count FROM dossier WHERE idempotency_key = ?',
      [key],
    );
    return Number(rows[0]!.count);
  };

  it('gives the first dossier back, unchanged', async () => {
    const desk = await server().as(DESK);
    const input = receiveInput();
    const first = await receive(desk, input);
    expect(await receive(desk, input)).toEqual(first);
    // Blanks and the form of accents are no other content.
    const retyped = { ...input, applicant: { ...input.applicant, fullName: ' Đặng  Thị Hoà '.normalize('NFD') } };
    expect((await receive(desk, retyped)).id).toBe(first.id);
    expect(await countOf(input.idempotencyKey)).toBe(1);
  });

  it('gives it back as it has become meanwhile', async () => {
    const desk = await server().as(DESK);
    const input = receiveInput();
    const advanced = await act(desk, 'AdvanceDossier', await receive(desk, input));
    expect(await receive(desk, input)).toMatchObject({ id: advanced.id, version: 2, status: 'PROCESSING' });
  });

  it('is refused under a key that stands for other content', async () => {
    const desk = await server().as(DESK);
    const input = receiveInput();
    await receive(desk, input);
    for (const change of [
      { note: 'Khác' },
      { procedureCode: '1.001193' },
      { channel: 'ONLINE' },
      { returnBy: 'POST' },
      { documents: [{ name: 'Tờ khai khác', originals: 1 }] },
      { applicant: { ...input.applicant, phone: '0912345679' } },
    ]) {
      expect(await desk.refusal('ReceiveDossier', { input: { ...input, ...change } })).toMatchObject({
        code: 'BAD_USER_INPUT',
        fields: [{ path: 'idempotencyKey' }],
      });
    }
    expect(await countOf(input.idempotencyKey)).toBe(1);
  });

  it('is another request from another office', async () => {
    const input = receiveInput();
    const first = await receive(await server().as(DESK), input);
    const second = await receive(await server().as(NEIGHBOUR), input);
    expect(second.id).not.toBe(first.id);
  });

  it('tells keys apart that differ in case only, on both engines', async () => {
    const desk = await server().as(DESK);
    const key = `Case-${server().kind}`;
    const first = await receive(desk, { idempotencyKey: key });
    const second = await receive(desk, { idempotencyKey: key.toLowerCase(), note: 'Khác' });
    expect(second.id).not.toBe(first.id);
  });

  it('makes one dossier when two clients send it at once', async () => {
    const clients = [await server().signIn(DESK), await server().signIn(DESK)];
    for (let round = 0; round < 5; round++) {
      const input = receiveInput();
      const dossiers = await Promise.all(clients.map((client) => receive(client, input)));
      expect(dossiers[0]).toEqual(dossiers[1]);
      expect(await countOf(input.idempotencyKey)).toBe(1);
    }
  });

  it('has one winner when two clients send different content under one key at once', async () => {
    const clients = [await server().signIn(DESK), await server().signIn(DESK)];
    for (let round = 0; round < 5; round++) {
      const input = receiveInput();
      const answers = await Promise.all(
        clients.map((client, index) =>
          client.gql<{ receiveDossier: { dossier: DossierCore } }>('ReceiveDossier', {
            input: { ...input, note: `Lần ${index}` },
          }),
        ),
      );
      const refused = answers.filter(({ errors }) => errors.length > 0);
      expect(refused).toHaveLength(1);
      expect(refused[0]!.errors[0]).toMatchObject({ code: 'BAD_USER_INPUT', fields: [{ path: 'idempotencyKey' }] });
      expect(await countOf(input.idempotencyKey)).toBe(1);
    }
  });
});
