import { describeServers } from '../harness/test-server';
import { COMMITTEE, DESK, type DossierCore, NEIGHBOUR, receive } from '../harness/walk';

describeServers('the slip', (server) => {
  const get = async (path: string, username?: string) => {
    const client = username ? await server().as(username) : server().visitor();
    return client.send(path);
  };
  let dossier: DossierCore;
  beforeAll(async () => {
    dossier = await receive(await server().as(DESK));
  });

  it('comes as a PDF that no proxy keeps, to be shown in the browser', async () => {
    const response = await get(`/slips/${dossier.code}.pdf`, DESK);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('application/pdf');
    expect(response.headers.get('cache-control')).toBe('private, no-store');
    expect(response.headers.get('content-disposition')).toBe(`inline; filename="${dossier.code}.pdf"`);
    expect(
      Buffer.from(await response.arrayBuffer())
        .subarray(0, 5)
        .toString(),
    ).toBe('%PDF-');
  });

  it('comes in A4 on request, for the committee too, and by a code in lower case', async () => {
    const code = dossier.code.toLowerCase();
    expect((await get(`/slips/${code}.pdf?size=A4`, COMMITTEE)).status).toBe(200);
  });

  it('needs a session', async () => {
    const response = await get(`/slips/${dossier.code}.pdf`);
    expect(response.status).toBe(401);
    expect(await response.json()).toMatchObject({ code: 'UNAUTHENTICATED' });
  });

  it('is not found where the dossier may not be seen, in the same words as where there is none', async () => {
    const unseen = await get(`/slips/${dossier.code}.pdf`, NEIGHBOUR);
    const unknown = await get('/slips/000.01.25.H56-261123-9999.pdf', NEIGHBOUR);
    expect([unseen.status, unknown.status]).toEqual([404, 404]);
    expect(await unseen.json()).toEqual(await unknown.json());
  });

  it.each(['/slips/x', '/slips/.pdf', '/slips/..%2F..%2Fetc%2Fpasswd.pdf', "/slips/'%20OR%201=1.pdf"])(
    'is not found at %s',
    async (path) => {
      expect((await get(path, DESK)).status).toBe(404);
    },
  );
});
