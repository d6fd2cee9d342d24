import { SCREENS } from '../harness/documents';
import { describeServers } from '../harness/test-server';
import { act, COMMITTEE, DESK, type DossierCore, OTHER_DIVISION, PROCEDURE, receive, walkTo } from '../harness/walk';

interface Page {
  nodes: { code: string }[];
  totalCount: number;
}

type Counts = Record<'toDo' | 'consulting' | 'toSign' | 'asked', number>;

interface Question {
  ordinal: number;
  officeName: string;
  askedByOffice: { name: string };
  dossier: { code: string };
}

interface Bulk {
  done: number;
  items: { isDone: boolean; problem: { code: string; who: string | null; currentVersion: number | null } | null }[];
}

const DUE = '2026-11-30T17:00:00+07:00';

describeServers('the views of what waits for others, and for a signature', (server) => {
  const at = async (step: number) =>
    walkTo(server(), await receive(await server().as(DESK), { procedureCode: PROCEDURE.commune }), step);
  const seen = async (view: string) => {
    const committee = await server().as(COMMITTEE);
    // The contract's own document of that name knows no views.
    const { data } = await committee.post<{ worklist: Page }>(SCREENS.get('Worklist'), { view, first: 100 });
    const { nodes, totalCount } = data!.worklist;
    return { codes: nodes.map(({ code }) => code), totalCount };
  };
  const countsOf = async (username: string) => (await server().as(username)).ask<Counts>('WorklistCounts');
  const officeOf = async (username: string) =>
    (await (await server().as(username)).ask<{ office: { id: string; name: string } }>('Me')).office;
  const consult = async (dossier: DossierCore, officeId: string) =>
    act(await server().as(COMMITTEE), 'ConsultOffices', dossier, {
      question: 'Có tranh chấp không?',
      offices: [{ officeId, dueAt: DUE }],
    });

  it('shows what another office is asked about until it has answered, and counts it on both sides', async () => {
    const asked = await officeOf(OTHER_DIVISION);
    const [before, theirs] = [await countsOf(COMMITTEE), await countsOf(OTHER_DIVISION)];
    const dossier = await consult(await at(2), asked.id);
    const view = await seen('CONSULTING');
    expect(view.codes).toContain(dossier.code);
    expect(view.totalCount).toBe(before.consulting + 1);
    expect((await countsOf(COMMITTEE)).consulting).toBe(before.consulting + 1);
    expect((await countsOf(OTHER_DIVISION)).asked).toBe(theirs.asked + 1);

    const division = await server().as(OTHER_DIVISION);
    const { nodes } = await division.ask<{ nodes: Question[] }>('Consultations', { side: 'ASKED_OF_US', first: 100 });
    const question = nodes.find((one) => one.dossier.code === dossier.code);
    expect(question).toMatchObject({
      officeName: asked.name,
      askedByOffice: { name: (await officeOf(COMMITTEE)).name },
    });
    const answer = { consultation: question!.ordinal, opinion: 'AGREE', answer: 'Không' };
    await act(division, 'AnswerConsultation', dossier, answer);
    expect((await seen('CONSULTING')).codes).not.toContain(dossier.code);
    expect((await countsOf(OTHER_DIVISION)).asked).toBe(theirs.asked);
  });

  it('shows what waits for a signature, and what has been signed no more', async () => {
    const [unsigned, earlier] = [await at(3), await at(2)];
    const view = await seen('TO_SIGN');
    expect(view.codes).toContain(unsigned.code);
    expect(view.codes).not.toContain(earlier.code);
    expect((await countsOf(COMMITTEE)).toSign).toBe(view.totalCount);
    await act(await server().as(COMMITTEE), 'AdvanceDossier', unsigned);
    expect((await seen('TO_SIGN')).codes).not.toContain(unsigned.code);
  });

  it('says in the report of many who was quicker, and which version that made', async () => {
    const [stale, fresh] = [await at(3), await at(3)];
    const committee = await server().as(COMMITTEE);
    const { fullName } = await committee.ask<{ fullName: string }>('Me');
    await act(committee, 'ClaimDossier', stale);
    const targets = [stale, fresh].map(({ id, version }) => ({ id, expectedVersion: version }));
    const report = await committee.ask<Bulk>('BulkDossiers', { input: { action: 'ADVANCE', targets } });
    expect(report.done).toBe(1);
    expect(report.items[0]!.problem).toMatchObject({
      code: 'CONFLICT',
      who: fullName,
      currentVersion: stale.version + 1,
    });
    expect(report.items[1]).toMatchObject({ isDone: true, problem: null });
  });
});
