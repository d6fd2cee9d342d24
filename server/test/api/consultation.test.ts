import { bumpStamp } from '../../src/database/reference-cache';
import { now } from '../../src/kernel/now';
import { markUnanswered } from '../../src/modules/dossier/consultation/mark-unanswered';
import { testAction } from '../harness/action-tests';
import { COMMITTEE_APPRAISING, COMMITTEE_SETTLED } from '../harness/allowed';
import { setClock } from '../harness/clock';
import { officeIdOf, pageAfter, pageOf } from '../harness/dossier-page';
import { describeServers } from '../harness/test-server';
import {
  act,
  COMMITTEE,
  DESK,
  DISTRICT,
  type DossierCore,
  history,
  LEADERSHIP,
  OTHER_DIVISION,
  on,
  PROCEDURE,
  receive,
  walkTo,
} from '../harness/walk';

const WEDNESDAY = '2026-11-25T17:00:00+07:00';
const THURSDAY = '2026-11-26T17:00:00+07:00';
const DEPARTMENT_OF_JUSTICE = 'so.tp';
const ANSWER = { opinion: 'AGREE', answer: 'Nhất trí với đề nghị' };

interface Inbox {
  totalCount: number;
  pageInfo: { endCursor: string; hasNextPage: boolean };
  nodes: { ordinal: number; dueAt: string; state: string; officeName: string; dossier: DossierCore }[];
}

describeServers('consultation', (server) => {
  const officeOf = async (username: string) => officeIdOf(await server().as(username));
  const atCommittee = async (procedureCode: string = PROCEDURE.commune) =>
    walkTo(server(), await receive(await server().as(DESK), { procedureCode }), 2);
  const both = async () => ({
    question: 'Đề nghị cho ý kiến về quan hệ nhân thân',
    offices: [
      { officeId: await officeOf(DEPARTMENT_OF_JUSTICE), dueAt: THURSDAY },
      { officeId: await officeOf(OTHER_DIVISION), dueAt: WEDNESDAY },
    ],
  });
  const one = async (dueAt = WEDNESDAY) => ({
    question: 'Đề nghị cho ý kiến',
    offices: [{ officeId: await officeOf(OTHER_DIVISION), dueAt }],
  });
  const asked = async (more?: object) =>
    act(await server().as(COMMITTEE), 'ConsultOffices', await atCommittee(), more ?? (await one()));
  const inbox = async (username: string, side = 'ASKED_OF_US', page: object = { first: 200 }) =>
    (await server().as(username)).ask<Inbox>('Consultations', { side, ...page });
  const offered = async (username: string, code: string) =>
    (await history(await server().as(username), code)).availableActions;

  describe('asking', () => {
    it('goes to several at once, each by its own date, while the clock runs on', async () => {
      const dossier = await atCommittee();
      const after = await pageAfter(await server().as(COMMITTEE), 'ConsultOffices', dossier, await both());
      expect(after).toMatchObject({ status: 'PROCESSING', dueAt: dossier.dueAt, currentStep: { ordinal: 2 } });
      expect(after.proceedings.consultations).toMatchObject([
        { ordinal: 1, officeName: 'Sở Tư pháp', state: 'OPEN', dueAt: THURSDAY },
        { ordinal: 2, officeName: 'Phòng Tư pháp huyện Quan Hóa', state: 'OPEN', dueAt: WEDNESDAY },
      ]);
      const [first, second] = (await inbox(COMMITTEE, 'ASKED_BY_US')).nodes.filter(
        (node) => node.dossier.id === dossier.id,
      );
      expect([first!.dueAt, second!.dueAt]).toEqual([WEDNESDAY, THURSDAY]);
      setClock('2026-11-24T09:00:00+07:00');
      expect((await pageOf(await server().as(DESK), dossier.code)).clock).toMatchObject({
        usedMinutes: 480,
        pausedMinutes: 0,
        dueAt: dossier.dueAt,
      });
    });

    it('shows the office that is asked this dossier, and only this one', async () => {
      const [dossier, other] = [await atCommittee(), await atCommittee()];
      const justice = await server().as(DEPARTMENT_OF_JUSTICE);
      const search = async (text: string) =>
        (await justice.ask<{ nodes: { code: string }[] }>('SearchDossiers', { search: text })).nodes.map(
          ({ code }) => code,
        );
      expect((await justice.refusal('DossierByCode', { code: dossier.code })).code).toBe('NOT_FOUND');
      const before = await search('dang thi hoa');
      await act(await server().as(COMMITTEE), 'ConsultOffices', dossier, await both());
      expect(await offered(DEPARTMENT_OF_JUSTICE, dossier.code)).toEqual(['ANSWER_CONSULTATION']);
      expect((await justice.refusal('DossierByCode', { code: other.code })).code).toBe('NOT_FOUND');
      expect((await search('dang thi hoa')).filter((code) => !before.includes(code))).toEqual([dossier.code]);
      expect(await search(dossier.code)).toEqual([dossier.code]);
      const mine = await inbox(DEPARTMENT_OF_JUSTICE);
      expect(mine.nodes.filter((node) => node.dossier.code === dossier.code)).toMatchObject([
        { ordinal: 1, dueAt: THURSDAY, state: 'OPEN', dossier: { availableActions: ['ANSWER_CONSULTATION'] } },
      ]);
      const worklist = await justice.ask<{ nodes: { id: string }[] }>('Worklist', { first: 200 });
      expect(worklist.nodes.map(({ id }) => id)).not.toContain(dossier.id);
    });

    it('lists page by page what is asked, the soonest due first', async () => {
      for (const dueAt of [THURSDAY, WEDNESDAY, THURSDAY]) await asked(await one(dueAt));
      const whole = await inbox(OTHER_DIVISION);
      expect(whole.nodes).toHaveLength(whole.totalCount);
      const paged: Inbox['nodes'] = [];
      for (let after: string | null = null, more = true; more; ) {
        const { nodes, pageInfo }: Inbox = await inbox(OTHER_DIVISION, 'ASKED_OF_US', { first: 2, after });
        paged.push(...nodes);
        after = pageInfo.endCursor;
        more = pageInfo.hasNextPage;
      }
      expect(paged).toEqual(whole.nodes);
      expect(paged.map(({ dueAt }) => dueAt)).toEqual(paged.map(({ dueAt }) => dueAt).sort());
    });

    testAction(server, {
      operation: 'ConsultOffices',
      action: 'CONSULT',
      more: both,
      ready: () => atCommittee(),
      actor: COMMITTEE,
      noRight: [LEADERSHIP, 'quantri'],
      notTheirTurn: [DESK, DISTRICT, 'tinh'],
      badInput: [
        [{ question: ' ' }, 'question'],
        [{ offices: [] }, 'offices'],
        [{ offices: [{ officeId: 'NOBODY', dueAt: WEDNESDAY }] }, 'offices[0].officeId'],
        [{ offices: [{ dueAt: WEDNESDAY }] }, 'offices[0].outsideName'],
        [{ offices: [{ outsideName: 'Bộ Tư pháp', dueAt: '2026-11-23T08:00:00+07:00' }] }, 'offices[0].dueAt'],
        [{ offices: [{ outsideName: 'Bộ Tư pháp', dueAt: '2028-11-23T08:00:00+07:00' }] }, 'offices[0].dueAt'],
        [{ offices: [1, 2].map(() => ({ outsideName: 'Bộ Tư pháp', dueAt: WEDNESDAY })) }, 'offices[1]'],
      ],
      illegal: [
        {
          why: 'when the result is ready',
          dossier: async () => walkTo(server(), await atCommittee(), 4),
          by: COMMITTEE,
          allowed: COMMITTEE_SETTLED,
        },
      ],
    });

    it('does not ask an office a second time that has not answered yet, nor oneself', async () => {
      const committee = await server().as(COMMITTEE);
      const dossier = await asked();
      for (const [officeId, path] of [
        [await officeOf(OTHER_DIVISION), 'offices[0].officeId'],
        [await officeOf(COMMITTEE), 'offices[0].officeId'],
      ]) {
        const more = { question: 'Lần nữa', offices: [{ officeId, dueAt: WEDNESDAY }] };
        const refusal = await committee.refusal('ConsultOffices', on(dossier, more));
        expect(refusal).toMatchObject({ code: 'BAD_USER_INPUT', fields: [{ path }] });
      }
    });
  });

  describe('waiting', () => {
    it('keeps the road closed until each office has answered or was let off', async () => {
      const committee = await server().as(COMMITTEE);
      const dossier = await act(committee, 'ConsultOffices', await atCommittee(), await both());
      expect(dossier.availableActions).not.toContain('ADVANCE');
      expect((await committee.refusal('AdvanceDossier', on(dossier))).code).toBe('ILLEGAL_ACTION');
      const answered = await act(await server().as(OTHER_DIVISION), 'AnswerConsultation', dossier, {
        consultation: 2,
        ...ANSWER,
      });
      expect(await offered(COMMITTEE, dossier.code)).not.toContain('ADVANCE');
      const closed = await act(committee, 'CloseConsultation', answered, { consultation: 1, reason: 'Không cần nữa' });
      expect(closed.availableActions).toContain('ADVANCE');
      expect((await act(committee, 'AdvanceDossier', closed)).currentStep).toMatchObject({ ordinal: 3 });
    });

    it('ends with the deadline: the job writes the silence down once, and a late answer is still taken', async () => {
      const dossier = await asked(await one('2026-11-23T10:00:00+07:00'));
      const run = () => markUnanswered(server().app.dossiers, now());
      expect(await run()).toBe(0);
      setClock('2026-11-23T10:05:00+07:00');
      expect(await run()).toBe(1);
      expect(await run()).toBe(0);
      const silent = await pageOf(await server().as(COMMITTEE), dossier.code);
      expect(silent.events.at(-1)).toMatchObject({ type: 'CONSULTATION_UNANSWERED', actorName: 'Hệ thống' });
      expect(silent.proceedings.consultations[0]).toMatchObject({ state: 'UNANSWERED', answeredAt: null });
      expect(silent.availableActions).toContain('ADVANCE');
      expect((await inbox(OTHER_DIVISION)).nodes.find((node) => node.dossier.id === dossier.id)!.state).toBe(
        'UNANSWERED',
      );
      const late = await pageAfter(await server().as(OTHER_DIVISION), 'AnswerConsultation', silent, {
        consultation: 1,
        ...ANSWER,
      });
      expect(late.proceedings.consultations[0]).toMatchObject({
        state: 'ANSWERED',
        opinion: 'AGREE',
        unansweredAt: expect.any(String),
      });
      expect((await inbox(OTHER_DIVISION)).nodes.map((node) => node.dossier.id)).not.toContain(dossier.id);
    });

    it('is written down once when two processes look at the same time', async () => {
      const dossier = await asked(await one('2026-11-23T09:30:00+07:00'));
      setClock('2026-11-23T09:45:00+07:00');
      const marked = await Promise.all([1, 2, 3].map(() => markUnanswered(server().app.dossiers, now())));
      expect(marked.reduce((sum, count) => sum + count, 0)).toBe(1);
      const { events } = await history(await server().as(LEADERSHIP), dossier.code);
      expect(events.filter(({ type }) => type === 'CONSULTATION_UNANSWERED')).toHaveLength(1);
    });

    it('is not asked of a procedure whose road goes on; what is decided needs no opinion any more', async () => {
      await server().db.transact(async (tx) => {
        await tx.run("UPDATE procedure_version SET on_consultation = 'GO_ON' WHERE code = ?", [PROCEDURE.district]);
        await bumpStamp(tx, 'catalogue');
      });
      server().app.catalogue.expire();
      const committee = await server().as(COMMITTEE);
      const dossier = await act(committee, 'ConsultOffices', await atCommittee(PROCEDURE.district), await both());
      expect(dossier.availableActions).toContain('ADVANCE');
      const sentOn = await walkTo(server(), dossier, 4);
      const answered = await act(await server().as(OTHER_DIVISION), 'AnswerConsultation', sentOn, {
        consultation: 2,
        ...ANSWER,
      });
      const done = await walkTo(server(), answered, 7);
      const page = await pageOf(await server().as(DISTRICT), done.code);
      expect(page.proceedings.consultations.map(({ state }) => state)).toEqual(['CLOSED', 'ANSWERED']);
      expect(await offered(DEPARTMENT_OF_JUSTICE, done.code)).toEqual([]);
    });
  });

  describe('answering', () => {
    it('is for an office outside the province written down by who asked, and by nobody else', async () => {
      const outside = { question: 'Xin ý kiến', offices: [{ outsideName: 'Bộ Tư pháp', dueAt: WEDNESDAY }] };
      const dossier = await asked(outside);
      const answer = { consultation: 1, opinion: 'OTHER', answer: 'Công văn 12/BTP: đề nghị bổ sung' };
      const refusal = await (await server().as(DESK)).refusal('AnswerConsultation', on(dossier, answer));
      expect(refusal.code).toBe('FORBIDDEN');
      const after = await pageAfter(await server().as(COMMITTEE), 'AnswerConsultation', dossier, answer);
      expect(after.proceedings.consultations[0]).toMatchObject({
        officeName: 'Bộ Tư pháp',
        state: 'ANSWERED',
        opinion: 'OTHER',
        answer: answer.answer,
      });
    });

    it('is each office’s own', async () => {
      const dossier = await asked(await both());
      const justice = await server().as(DEPARTMENT_OF_JUSTICE);
      const refusal = await justice.refusal('AnswerConsultation', on(dossier, { consultation: 2, ...ANSWER }));
      expect(refusal.code).toBe('FORBIDDEN');
    });

    testAction(server, {
      operation: 'AnswerConsultation',
      action: 'ANSWER_CONSULTATION',
      more: { consultation: 1, ...ANSWER },
      ready: () => asked(),
      actor: OTHER_DIVISION,
      noRight: [LEADERSHIP, 'quantri'],
      notTheirTurn: [COMMITTEE, DESK, DISTRICT],
      badInput: [
        [{ answer: '' }, 'answer'],
        [{ consultation: 9 }, 'consultation'],
        [{ fileIds: Array.from({ length: 21 }, (_, index) => `F${index}`) }, 'fileIds'],
      ],
      illegal: [
        {
          why: 'twice',
          dossier: async () =>
            act(await server().as(OTHER_DIVISION), 'AnswerConsultation', await asked(), { consultation: 1, ...ANSWER }),
          by: OTHER_DIVISION,
          allowed: [],
        },
      ],
    });
  });

  describe('taking back', () => {
    testAction(server, {
      operation: 'CloseConsultation',
      action: 'CLOSE_CONSULTATION',
      more: { consultation: 1, reason: 'Cơ quan được hỏi đã giải thể' },
      ready: () => asked(),
      actor: COMMITTEE,
      noRight: [LEADERSHIP, 'quantri'],
      notTheirTurn: [DESK, OTHER_DIVISION, DISTRICT],
      badInput: [
        [{ reason: '' }, 'reason'],
        [{ consultation: 9 }, 'consultation'],
      ],
      illegal: [
        { why: 'where nothing was asked', dossier: () => atCommittee(), by: COMMITTEE, allowed: COMMITTEE_APPRAISING },
      ],
    });
  });
});
