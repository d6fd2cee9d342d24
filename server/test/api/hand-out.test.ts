import { testAction } from '../harness/action-tests';
import { DESK_READY } from '../harness/allowed';
import { SCREENS } from '../harness/documents';
import { pageAfter, pageOf } from '../harness/dossier-page';
import { describeServers } from '../harness/test-server';
import { act, COMMITTEE, DESK, DISTRICT, type DossierCore, LEADERSHIP, on, receive, walkTo } from '../harness/walk';

const POST = { trackingCode: 'EH123456789VN', to: 'Đặng Thị Hoà, Khu 3, thị trấn Hồi Xuân' };
const READY_TO_POST = ['RETURN_RESULT', 'SEND_BY_POST', 'ISSUE_RESULT'];

describeServers('handing out', (server) => {
  const ready = async (returnBy = 'POST') => walkTo(server(), await receive(await server().as(DESK), { returnBy }), 4);
  const posted = async () => act(await server().as(DESK), 'SendResultByPost', await ready(), POST);
  const returned = async (dossier: DossierCore, more: object = {}) => {
    const answer = await (await server().as(DESK)).post<{ returnResult: { dossier: { status: string } } }>(
      SCREENS.get('ReturnResult'),
      on(dossier, { receivedBy: 'Đặng Thị Hoà', ...more }),
    );
    if (answer.errors.length > 0) return answer.errors[0]!;
    expect(answer.data!.returnResult.dossier.status).toBe('RETURNED');
    return (await pageOf(await server().as(DESK), dossier.code)).proceedings;
  };

  it('by post: sent, come back, sent again, delivered', async () => {
    const desk = await server().as(DESK);
    const first = await pageAfter(desk, 'SendResultByPost', await ready(), POST);
    expect(first).toMatchObject({ status: 'COMPLETED', currentOffice: { tier: 'COMMUNE' } });
    expect(first.availableActions).toEqual(['RETURN_RESULT', 'RECORD_POST_RETURN', 'ISSUE_RESULT']);
    const back = await pageAfter(desk, 'RecordPostReturn', first, { reason: 'Không có người nhận' });
    expect(back.availableActions).toEqual(READY_TO_POST);
    const second = await act(desk, 'SendResultByPost', back, { ...POST, trackingCode: 'EH2' });
    expect(await returned(second)).toMatchObject({
      handOut: 'POST',
      deliveries: [
        { trackingCode: POST.trackingCode, cameBackAt: expect.any(String) },
        { trackingCode: 'EH2', cameBackAt: null },
      ],
    });
  });

  it('to the applicant at the counter it needs no more words', async () => {
    expect(await returned(await ready('COUNTER'))).toMatchObject({ handOut: null });
  });

  it('to somebody else takes a written authorisation, which the journal keeps', async () => {
    const dossier = await ready('COUNTER');
    const authorisation = 'Giấy ủy quyền số 15/2026, CCCD 038185007777';
    expect(await returned(dossier, { authorisation: 'x'.repeat(301) })).toMatchObject({
      code: 'BAD_USER_INPUT',
      fields: [{ path: 'authorisation' }],
    });
    expect(await returned(dossier, { receivedBy: 'Lê Văn Tám', authorisation })).toMatchObject({
      handOut: 'AUTHORISED',
    });
    const [event] = await server().db.read.query<{ data: string }>(
      "SELECT data FROM dossier_event WHERE dossier_id = ? AND type = 'RETURNED'",
      [dossier.id],
    );
    expect(JSON.parse(event!.data)).toMatchObject({ receivedBy: 'Lê Văn Tám', authorisation });
  });

  describe('sent by post', () => {
    testAction(server, {
      operation: 'SendResultByPost',
      action: 'SEND_BY_POST',
      more: POST,
      ready: () => ready(),
      actor: DESK,
      noRight: [COMMITTEE, LEADERSHIP, 'quantri'],
      notTheirTurn: [DISTRICT, 'tinh'],
      badInput: [
        [{ trackingCode: '' }, 'trackingCode'],
        [{ trackingCode: 'x'.repeat(61) }, 'trackingCode'],
        [{ to: ' ' }, 'to'],
      ],
      illegal: [
        { why: 'where the citizen comes for it', dossier: () => ready('COUNTER'), by: DESK, allowed: DESK_READY },
        {
          why: 'while it is on its way',
          dossier: posted,
          by: DESK,
          allowed: ['RETURN_RESULT', 'RECORD_POST_RETURN', 'ISSUE_RESULT'],
        },
      ],
    });
  });

  describe('come back', () => {
    testAction(server, {
      operation: 'RecordPostReturn',
      action: 'RECORD_POST_RETURN',
      more: { reason: 'Không có người nhận' },
      ready: posted,
      actor: DESK,
      noRight: [COMMITTEE, LEADERSHIP, 'quantri'],
      notTheirTurn: [DISTRICT, 'tinh'],
      badInput: [[{ reason: '' }, 'reason']],
      illegal: [{ why: 'where nothing was sent', dossier: () => ready(), by: DESK, allowed: READY_TO_POST }],
    });
  });
});
