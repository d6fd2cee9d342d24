import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findRootFolder } from '../../src/config';
import { eventHash, readEvents } from '../../src/modules/dossier/history/dossier-store';
import { setClock } from '../harness/clock';
import { describeServers, type TestServer } from '../harness/test-server';
import {
  act,
  COMMITTEE,
  DESK,
  DISTRICT,
  type DossierCore,
  history,
  holderOf,
  LEADERSHIP,
  NEIGHBOUR,
  on,
  PROCEDURE,
  receive,
  walkTo,
} from '../harness/walk';

const TODAY = { from: '2026-11-23', to: '2026-11-23' };

interface Report {
  rows: { key: string; received: number; inProgress: number }[];
  total: { received: number; inProgress: number };
}

async function report(server: TestServer, by: string, areaCode: string | null = null): Promise<Report> {
  return (await server.as(LEADERSHIP)).ask<Report>('SettlementReport', { ...TODAY, by, areaCode });
}

const sum = ({ rows }: Report) => rows.reduce((total, { received }) => total + received, 0);

describe('law 3: an event is never changed or deleted', () => {
  const folder = join(findRootFolder(), 'server/src');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));

  it.each([
    ['a statement', /\b(UPDATE|DELETE\s+FROM|REPLACE(\s+INTO)?|TRUNCATE(\s+TABLE)?)\s+[`"]?dossier_event\b/i],
    ['a repository', /getRepository\(\s*DossierEvent\b|\.(update|delete|remove|upsert|save)\(\s*DossierEvent\b/],
    ['a conflict clause', /INTO\s+[`"]?dossier_event\b[^;]*ON (DUPLICATE|CONFLICT)/i],
  ])('by %s anywhere in the source', (_, pattern) => {
    expect(files.length).toBeGreaterThan(100);
    expect(files.filter((file) => pattern.test(readFileSync(join(folder, file), 'utf8')))).toEqual([]);
  });
});

/** The laws of DOMAIN.md §3, each by its name. */
describeServers('the laws of the house', (server) => {
  describe('law 1: one dossier, one count', () => {
    // The first test of the file: its dossier is the only one.
    it('going up and down the tiers makes legs, never a copy: every way of summing counts it once', async () => {
      let dossier = await receive(await server().as(DESK), { procedureCode: PROCEDURE.province });
      const centre = dossier.receivingOffice.code;
      for (let step = 1; ; step++) {
        for (const by of ['AREA', 'OFFICE', 'FIELD', 'PROCEDURE', 'MONTH']) {
          const figures = await report(server(), by);
          expect([by, step, figures.total.received, sum(figures)]).toEqual([by, step, 1, 1]);
        }
        const office = (await report(server(), 'OFFICE')).rows.filter(({ received }) => received > 0);
        expect(office.map(({ key }) => key)).toEqual([centre]);
        expect((await report(server(), 'AREA')).rows.find(({ key }) => key === '385')!.received).toBe(1);
        expect((await report(server(), 'AREA', '385')).rows.find(({ key }) => key === '14869')!.received).toBe(1);
        const rows = await server().db.read.query<{ count: number }>('SELECT COUNT(*) AS count FROM dossier');
        expect(Number(rows[0]!.count)).toBe(1);
        if (dossier.status === 'COMPLETED') break;
        dossier = await act(await holderOf(server(), dossier), 'AdvanceDossier', dossier);
      }
    });

    it('every office that it passed answers for its own legs', async () => {
      interface LegTime {
        tier: string;
        stepKind: string;
        legs: number;
        usedMinutes: number;
      }
      const legTimes = () =>
        server()
          .as(LEADERSHIP)
          .then((client) => client.ask<LegTime[]>('LegTimes', TODAY));
      const before = await legTimes();
      const dossier = await receive(await server().as(NEIGHBOUR), { procedureCode: PROCEDURE.district });
      setClock('2026-11-23T10:00:00+07:00');
      await walkTo(server(), dossier, 5);
      const after = await legTimes();
      const added = (tier: string, kind: string) => {
        const of = (list: LegTime[]) => list.find((each) => each.tier === tier && each.stepKind === kind);
        return [
          (of(after)?.legs ?? 0) - (of(before)?.legs ?? 0),
          (of(after)?.usedMinutes ?? 0) - (of(before)?.usedMinutes ?? 0),
        ];
      };
      expect(added('COMMUNE', 'INTAKE')).toEqual([1, 60]);
      expect(added('COMMUNE', 'APPRAISE')).toEqual([1, 0]);
      expect(added('DISTRICT', 'INTAKE')).toEqual([1, 0]);
      expect(added('DISTRICT', 'APPRAISE')).toEqual([0, 0]);
    });
  });

  describe('law 2: nothing is lost on the way', () => {
    it('documents, contact, due moment and note are the same at every office that holds it', async () => {
      const seenBy = async (username: string, code: string) => {
        const page = await (await server().as(username)).ask<Record<string, unknown>>('DossierPage', { code });
        const { documents, applicant, dueAt, note, returnBy, receivedAt, channel } = page;
        return { documents, applicant, dueAt, note, returnBy, receivedAt, channel };
      };
      let dossier = await receive(await server().as(DESK), {
        procedureCode: PROCEDURE.province,
        documents: [
          { name: 'Tờ khai', originals: 1 },
          { name: 'Bằng Tổ quốc ghi công', certifiedCopies: 1, photocopies: 2 },
        ],
        note: 'Gia đình neo đơn',
        returnBy: 'POST',
        channel: 'ONLINE',
      });
      const first = await seenBy(DESK, dossier.code);
      expect(first).toMatchObject({ applicant: { phone: '0912345678' }, note: 'Gia đình neo đơn', channel: 'ONLINE' });
      expect(first.documents).toHaveLength(2);
      while (dossier.status !== 'COMPLETED') {
        const holder = await holderOf(server(), dossier);
        const { username } = await holder.ask<{ username: string }>('Me');
        expect(await seenBy(username, dossier.code)).toEqual(first);
        dossier = await act(holder, 'AdvanceDossier', dossier);
      }
      expect(await seenBy(DESK, dossier.code)).toEqual(first);
    });
  });

  describe('law 3: an event is never changed or deleted', () => {
    it('commands only add: what was written stays, and each hash covers the one before', async () => {
      let dossier = await receive(await server().as(DESK));
      const seen: object[] = [];
      const reasons = { reason: 'Thiếu', documents: ['Giấy'], receivedBy: 'Hoà' };
      const steps: [string, string][] = [
        [DESK, 'ClaimDossier'],
        [DESK, 'ReleaseDossier'],
        [DESK, 'AdvanceDossier'],
        [COMMITTEE, 'SendBackDossier'],
        [DESK, 'RequestSupplement'],
        [DESK, 'RecordSupplement'],
        [DESK, 'AdvanceDossier'],
        [COMMITTEE, 'AdvanceDossier'],
        [COMMITTEE, 'RefuseDossier'],
        [DESK, 'ReturnResult'],
      ];
      for (const [username, operation] of steps) {
        dossier = await act(await server().as(username), operation, dossier, reasons);
        const events = await readEvents(server().db.read, dossier.id);
        expect(events.slice(0, seen.length)).toEqual(seen);
        expect(events).toHaveLength(Math.max(seen.length, 1) + 1);
        seen.splice(0, seen.length, ...events);
      }
      let previous = dossier.code;
      for (const event of await readEvents(server().db.read, dossier.id)) {
        expect(event.hash).toBe(eventHash(previous, event));
        previous = event.hash;
      }
    });
  });

  describe('law 4: the actions a screen offers come from the server', () => {
    const COMMANDS: Record<string, [string, object]> = {
      CLAIM: ['ClaimDossier', {}],
      RELEASE: ['ReleaseDossier', {}],
      ADVANCE: ['AdvanceDossier', {}],
      SEND_BACK: ['SendBackDossier', { reason: 'Thiếu' }],
      REQUEST_SUPPLEMENT: ['RequestSupplement', { reason: 'Thiếu', documents: ['Giấy'] }],
      RECORD_SUPPLEMENT: ['RecordSupplement', {}],
      REFUSE: ['RefuseDossier', { reason: 'Không' }],
      WITHDRAW: ['WithdrawDossier', { reason: 'Đổi ý' }],
      STOP: ['StopDossier', { reason: 'Trùng' }],
      RETURN_RESULT: ['ReturnResult', { receivedBy: 'Hoà' }],
    };

    it('what is offered works and what is not offered is refused, for everybody at every stage', async () => {
      const asked = { reason: 'Thiếu', documents: ['Giấy'] };
      const stages: Record<string, () => Promise<DossierCore>> = {
        received: async () => receive(await server().as(DESK)),
        'at the committee': async () => walkTo(server(), await receive(await server().as(DESK)), 2),
        'to be approved': async () => walkTo(server(), await receive(await server().as(DESK)), 3),
        'to be returned': async () => walkTo(server(), await receive(await server().as(DESK)), 4),
        waiting: async () =>
          act(await server().as(DESK), 'RequestSupplement', await receive(await server().as(DESK)), asked),
      };
      for (const [stage, make] of Object.entries(stages)) {
        for (const username of [DESK, COMMITTEE, DISTRICT, LEADERSHIP]) {
          const client = await server().as(username);
          let dossier = await make();
          for (const [action, [operation, more]] of Object.entries(COMMANDS)) {
            const { availableActions } = await history(client, dossier.code);
            const { errors } = await client.gql(operation, on(dossier, more));
            expect([stage, username, action, errors.length === 0]).toEqual([
              stage,
              username,
              action,
              availableActions.includes(action),
            ]);
            if (errors.length === 0) dossier = await make();
          }
        }
      }
    });
  });

  describe('law 5: two people can not do the same step twice', () => {
    it('of ten who act at once one wins; the others learn who it was and when', async () => {
      const dossier = await walkTo(
        server(),
        await receive(await server().as(DESK), { procedureCode: PROCEDURE.district }),
        4,
      );
      const usernames = Array.from({ length: 10 }, (_, index) => (index % 2 === 0 ? DISTRICT : 'huyen.385.2'));
      const clients = await Promise.all(usernames.map((username) => server().signIn(username)));
      const answers = await Promise.all(clients.map((client) => client.gql('AdvanceDossier', on(dossier))));
      const lost = answers.filter(({ errors }) => errors.length > 0);
      expect(lost).toHaveLength(9);
      const after = await history(await server().as(LEADERSHIP), dossier.code);
      expect(after.version).toBe(dossier.version + 1);
      const { actorName, at } = after.events.at(-1)!;
      for (const { errors } of lost) expect(errors[0]).toMatchObject({ code: 'CONFLICT', who: actorName, when: at });
    });
  });
});
