import { DAY_MS } from '../../src/kernel/instant';
import { now } from '../../src/kernel/now';
import { StaffNoticeKind, StaffNoticeSubject } from '../../src/modules/staff-notices/staff-notice-terms';
import { purgeStaffNotices } from '../../src/modules/staff-notices/staff-notices.queries';
import { writeStaffNotice } from '../../src/modules/staff-notices/write-staff-notice';
import { followWorklist } from '../harness/live-client';
import type { TestClient } from '../harness/test-client';
import { describeServers } from '../harness/test-server';
import { COMMITTEE, DISTRICT } from '../harness/walk';

interface Told {
  what?: string;
  subjectId?: string;
  params?: { name: string; text: string }[];
  seenAt?: string | null;
}
interface Bell {
  unseen: number;
  nodes: Told[];
  pageInfo: { endCursor: string | null; hasNextPage: boolean };
}

describeServers('notices to one person', (server) => {
  const idOf = async (client: TestClient) => (await client.ask<{ id: string }>('Me')).id;
  const bellOf = (client: TestClient, page: object = { first: 50 }) => client.ask<Bell>('Notices', page);
  const tell = (staffIds: string[], subjectId: string, ref: string | number = '') =>
    server().db.transact((tx) =>
      writeStaffNotice(tx, {
        staffIds,
        kind: StaffNoticeKind.DIRECTIVE_ISSUED,
        subject: { kind: StaffNoticeSubject.DIRECTIVE, id: subjectId },
        ref,
        params: { who: 'Lãnh đạo', title: 'x'.repeat(300) },
        moment: now() + DAY_MS,
      }),
    );

  it('come to that person alone, once, at once, and are seen when that person says so', async () => {
    const [desk, colleague] = [await server().signIn(DISTRICT), await server().signIn(`${DISTRICT}.2`)];
    const committee = await server().as(COMMITTEE);
    const me = await idOf(desk);
    const live = followWorklist(desk);
    // Until the server follows.
    await desk.ask('Me');
    const before = (await bellOf(desk)).unseen;
    for (let n = 0; live.received.length === 0 && n < 50; n++) {
      await tell([me], 'live', n);
      await new Promise((wake) => setTimeout(wake, 50));
    }
    expect(live.received[0]).toMatchObject({ worklistChanged: { dossierId: 'live' } });
    await live.stop();
    await colleague.ask('MarkNoticesSeen');
    await tell([me, me], 'one', 1);
    await tell([me], 'one', 1);
    await tell([me], 'one', 2);
    const { nodes, unseen } = await bellOf(desk);
    const ones = nodes.filter(({ subjectId }) => subjectId === 'one');
    expect(ones).toHaveLength(2);
    expect(ones[0]).toMatchObject({ what: 'DIRECTIVE_ISSUED', seenAt: null });
    expect(ones[0]!.params!.map(({ text }) => text.length)).toEqual([8, 120]);
    expect(unseen).toBeGreaterThanOrEqual(before + 2);
    for (const other of [colleague, committee]) {
      expect((await bellOf(other)).nodes.filter(({ subjectId }) => subjectId === 'one')).toEqual([]);
    }
    expect((await desk.ask<{ seen: number }>('MarkNoticesSeen')).seen).toBe(unseen);
    expect(await bellOf(desk)).toMatchObject({ unseen: 0 });
  });

  it('turn pages among those of the office, and go after a year', async () => {
    const desk = await server().as(DISTRICT);
    const me = await idOf(desk);
    for (let n = 0; n < 3; n++) await tell([me], `page${n}`);
    const [first] = [await bellOf(desk, { first: 2 })];
    const second = await bellOf(desk, { first: 200, after: first.pageInfo.endCursor });
    const shown = [...first.nodes, ...second.nodes]
      .map(({ subjectId }) => subjectId)
      .filter((id) => id?.startsWith('page'));
    expect(shown.sort()).toEqual(['page0', 'page1', 'page2']);
    expect(first.pageInfo.hasNextPage).toBe(true);
    expect(await purgeStaffNotices(server().db, now() + 300 * DAY_MS)).toBe(0);
    expect(await purgeStaffNotices(server().db, now() + 400 * DAY_MS)).toBeGreaterThanOrEqual(3);
    expect((await bellOf(desk)).nodes.filter(({ subjectId }) => subjectId?.startsWith('page'))).toEqual([]);
  });
});
