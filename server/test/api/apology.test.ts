import { testAction } from '../harness/action-tests';
import { COMMITTEE_APPRAISING } from '../harness/allowed';
import { setClock } from '../harness/clock';
import { pageAfter, pageOf } from '../harness/dossier-page';
import { describeServers } from '../harness/test-server';
import { act, COMMITTEE, DESK, DISTRICT, LEADERSHIP, on, receive, walkTo } from '../harness/walk';

/** Due on Thursday at nine. */
const MONDAY_AFTER = '2026-11-30T17:00:00+07:00';
const PROPOSAL = { cause: 'XAC_MINH', explanation: 'Phải xác minh tại nơi cư trú cũ', promisedAt: MONDAY_AFTER };
/** With one that waits for the head. */
const PROPOSED = [...COMMITTEE_APPRAISING.filter((action) => action !== 'PROPOSE_APOLOGY'), 'DECIDE_APOLOGY'];

describeServers('apology', (server) => {
  const atCommittee = async () => walkTo(server(), await receive(await server().as(DESK)), 2);
  const proposed = async () => act(await server().as(COMMITTEE), 'ProposeApology', await atCommittee(), PROPOSAL);

  it('promises a new date only once the head approves, and moves neither the due moment nor the figures', async () => {
    const committee = await server().as(COMMITTEE);
    const dossier = await atCommittee();
    const proposal = await pageAfter(committee, 'ProposeApology', dossier, PROPOSAL);
    expect(proposal).toMatchObject({ dueAt: dossier.dueAt, promisedAt: null });
    const approved = await pageAfter(committee, 'ApproveApology', proposal, { note: 'Đồng ý' });
    expect(approved).toMatchObject({ dueAt: dossier.dueAt, promisedAt: MONDAY_AFTER });
    expect(approved.proceedings.reappointments).toMatchObject([
      { dueAt: dossier.dueAt, promisedAt: MONDAY_AFTER, isApproved: true, formNumber: expect.any(Number) },
    ]);
    const list = await committee.post<{ worklist: { nodes: { id: string; promisedAt: string; dueAt: string }[] } }>(
      '{ worklist(filter: {}, first: 200) { nodes { id promisedAt dueAt } } }',
    );
    expect(list.data!.worklist.nodes.find(({ id }) => id === dossier.id)).toMatchObject({
      promisedAt: MONDAY_AFTER,
      dueAt: dossier.dueAt,
    });
    // Kept the promise, and is late all the same.
    setClock('2026-11-27T09:00:00+07:00');
    const later = await server().as(COMMITTEE);
    expect((await pageOf(later, dossier.code)) as object).toMatchObject({ deadline: { state: 'OPEN_OVERDUE' } });
    const done = await walkTo(server(), approved, 4);
    expect(done).toMatchObject({ status: 'COMPLETED', timeliness: 'LATE', dueAt: dossier.dueAt });
  });

  it('promises nothing where the head does not approve, and may be proposed again', async () => {
    const committee = await server().as(COMMITTEE);
    const rejected = await pageAfter(committee, 'RejectApology', await proposed(), { reason: 'Vẫn còn kịp' });
    expect(rejected).toMatchObject({ promisedAt: null });
    expect(rejected.proceedings.reappointments[0]).toMatchObject({ isApproved: false, formNumber: null });
    expect(rejected.availableActions).toEqual(COMMITTEE_APPRAISING);
    const again = await act(committee, 'ProposeApology', rejected, PROPOSAL);
    const approved = await pageAfter(committee, 'ApproveApology', again);
    expect(approved.promisedAt).toBe(MONDAY_AFTER);
    // A second promise lies after the first.
    const refusal = await committee.refusal('ProposeApology', on(approved, PROPOSAL));
    expect(refusal).toMatchObject({ code: 'BAD_USER_INPUT', fields: [{ path: 'promisedAt' }] });
  });

  describe('proposed', () => {
    testAction(server, {
      operation: 'ProposeApology',
      action: 'PROPOSE_APOLOGY',
      more: PROPOSAL,
      ready: atCommittee,
      actor: COMMITTEE,
      noRight: [LEADERSHIP, 'quantri'],
      notTheirTurn: [DESK, DISTRICT],
      badInput: [
        [{ cause: 'KHONG_CO' }, 'cause'],
        [{ explanation: '' }, 'explanation'],
        [{ promisedAt: '2026-11-25T17:00:00+07:00' }, 'promisedAt'],
        [{ promisedAt: '2026-11-29T10:00:00+07:00' }, 'promisedAt'],
        [{ promisedAt: '2028-11-29T10:00:00+07:00' }, 'promisedAt'],
      ],
      illegal: [
        { why: 'while one waits for the head', dossier: proposed, by: COMMITTEE, allowed: PROPOSED },
        {
          why: 'while the citizen owes something, since then the office owes nothing',
          dossier: async () =>
            act(await server().as(COMMITTEE), 'RequestSupplement', await atCommittee(), {
              reason: 'Thiếu',
              documents: ['Giấy'],
            }),
          by: COMMITTEE,
          allowed: ['RECORD_SUPPLEMENT', 'STOP'],
        },
      ],
    });
  });

  describe.each([
    ['approved', 'ApproveApology', {}, [{ note: 'x'.repeat(2_001) }, 'note']],
    ['rejected', 'RejectApology', { reason: 'Vẫn còn kịp' }, [{ reason: '' }, 'reason']],
  ] as const)('%s', (_, operation, more, wrong) => {
    testAction(server, {
      operation,
      action: 'DECIDE_APOLOGY',
      more,
      ready: proposed,
      actor: COMMITTEE,
      noRight: [DESK, LEADERSHIP, 'quantri'],
      notTheirTurn: [DISTRICT],
      badInput: [wrong],
      illegal: [{ why: 'where none was proposed', dossier: atCommittee, by: COMMITTEE, allowed: COMMITTEE_APPRAISING }],
    });
  });
});
