import { testAction } from '../harness/action-tests';
import { COMMITTEE_APPRAISING, COMMITTEE_APPROVING } from '../harness/allowed';
import { pageAfter, pageOf } from '../harness/dossier-page';
import { describeServers } from '../harness/test-server';
import { act, COMMITTEE, DESK, DISTRICT, history, LEADERSHIP, receive, walkTo } from '../harness/walk';

const RESULT = { number: '12/GXN-UBND', issuedOn: '2026-11-23', signer: 'Nguyễn Văn An' };

describeServers('issue result', (server) => {
  const at = async (step: number) => walkTo(server(), await receive(await server().as(DESK)), step);
  const atApproval = () => at(3);

  it('keeps number, day and signer with the dossier, and moves nothing', async () => {
    const dossier = await atApproval();
    const after = await pageAfter(await server().as(COMMITTEE), 'IssueResult', dossier, RESULT);
    expect(after).toMatchObject({ status: 'PROCESSING', dueAt: dossier.dueAt, currentStep: { ordinal: 3 } });
    const done = await walkTo(server(), after, 4);
    const desk = await server().as(DESK);
    expect((await pageOf(desk, done.code)).proceedings.result).toMatchObject(RESULT);
    expect((await history(desk, done.code)).availableActions).toEqual(['RETURN_RESULT']);
  });

  it('is still written down by who decided when the paper lies at the desk', async () => {
    const after = await pageAfter(await server().as(COMMITTEE), 'IssueResult', await at(4), RESULT);
    expect(after.proceedings.result).toMatchObject(RESULT);
  });

  testAction(server, {
    operation: 'IssueResult',
    action: 'ISSUE_RESULT',
    more: RESULT,
    ready: atApproval,
    actor: COMMITTEE,
    noRight: [LEADERSHIP, 'quantri'],
    notTheirTurn: [DESK, DISTRICT, 'tinh'],
    badInput: [
      [{ number: '' }, 'number'],
      [{ number: 'x'.repeat(61) }, 'number'],
      [{ issuedOn: '2026-02-30' }, 'issuedOn'],
      [{ issuedOn: '2026-11-24' }, 'issuedOn'],
      [{ issuedOn: '2026-11-22' }, 'issuedOn'],
      [{ signer: ' ' }, 'signer'],
    ],
    illegal: [
      { why: 'while it is appraised', dossier: () => at(2), by: COMMITTEE, allowed: COMMITTEE_APPRAISING },
      {
        why: 'twice',
        dossier: async () => act(await server().as(COMMITTEE), 'IssueResult', await atApproval(), RESULT),
        by: COMMITTEE,
        allowed: COMMITTEE_APPROVING.filter((action) => action !== 'ISSUE_RESULT'),
      },
    ],
  });
});
