import type { Database } from '../../database/database';
import { dayOf, type Instant } from '../../kernel/instant';
import { type AdviceInput, actOnAdvice, askAdvice } from '../advice/ask-advice';
import { publishAdvice } from '../advice/publish-advice';
import type { CaseAct } from '../casework/act-on-case';
import { CaseEventKind } from '../casework/case-terms';
import type { DossierRoom } from '../dossier/dossier-room';
import { openDossierRoom } from '../dossier/open-dossier-room';
import { actOnFeedback } from '../feedback/act-on-feedback';
import { FeedbackKind, FeedbackTopic } from '../feedback/feedback-terms';
import { type FeedbackInput, reportFeedback } from '../feedback/report-feedback';
import type { Actor } from '../identity/actor';
import { permissionsOf, type Role } from '../identity/permissions';

const { TAKEN, FORWARDED, ANSWERED, PUBLISHED } = CaseEventKind;

interface Sample<Input> {
  by: string;
  /** Working days before now. */
  ago: number;
  input: Omit<Input, 'idempotencyKey'>;
  /** Each so many working days after the one before. */
  steps: readonly { by: string; after: number; kind: CaseEventKind; note?: string }[];
}

const FEEDBACK: readonly Sample<FeedbackInput>[] = [
  {
    by: 'xa.14869',
    ago: 12,
    input: {
      kind: FeedbackKind.OBSTACLE,
      topic: FeedbackTopic.LEGAL,
      title: 'Đăng ký khai sinh khi không có giấy chứng sinh',
      content: 'Nhiều cháu sinh tại nhà, bản xa trạm y tế.\nĐề nghị hướng dẫn giấy tờ thay thế.',
    },
    steps: [
      { by: 'huyen.385', after: 1, kind: TAKEN },
      {
        by: 'huyen.385',
        after: 1,
        kind: ANSWERED,
        note: 'Dùng văn bản xác nhận của người làm chứng; không có thì người đi khai cam đoan về việc sinh.',
      },
      {
        by: 'huyen.385',
        after: 0.1,
        kind: PUBLISHED,
        note: 'Khai sinh khi trẻ sinh tại nhà, không có giấy chứng sinh',
      },
    ],
  },
  {
    by: 'xa.14872',
    ago: 8,
    input: {
      kind: FeedbackKind.OBSTACLE,
      topic: FeedbackTopic.COORDINATION,
      title: 'Hồ sơ chuyển lên phòng chuyên môn hay thiếu phản hồi',
      content: 'Khi cần bổ sung, phòng gọi điện chứ không trả trên hệ thống, công dân không biết.',
    },
    steps: [
      { by: 'huyen.385', after: 1, kind: TAKEN },
      { by: 'huyen.385', after: 1, kind: FORWARDED, note: 'Cần quy định chung của tỉnh.' },
    ],
  },
  {
    by: 'xa.14869',
    ago: 2,
    input: {
      kind: FeedbackKind.OBSTACLE,
      topic: FeedbackTopic.EQUIPMENT,
      title: 'Máy quét mã vạch ở quầy số 2 không nhận mã',
      content: 'Phải gõ tay mã hồ sơ, giờ cao điểm dồn người.',
    },
    steps: [],
  },
  {
    by: 'huyen.385',
    ago: 1,
    input: {
      kind: FeedbackKind.FAULT,
      title: 'Bản in sổ theo dõi bị tràn cột địa chỉ',
      content: 'In sổ tháng, địa chỉ dài bị đẩy sang dòng sau.',
      page: '/huyen/search',
    },
    steps: [{ by: 'quantri', after: 0.5, kind: TAKEN }],
  },
];

const ADVICE: readonly Sample<AdviceInput>[] = [
  {
    by: 'xa.14869',
    ago: 10,
    input: {
      procedureCode: '1.001193',
      title: 'Ai được đi đăng ký khai sinh thay cha mẹ?',
      content: 'Cha mẹ đi làm xa, ông bà đem giấy tờ đến. Có cần giấy ủy quyền không?',
    },
    steps: [
      { by: 'so.tp', after: 1, kind: TAKEN },
      {
        by: 'so.tp',
        after: 1,
        kind: ANSWERED,
        note: 'Ông, bà đi đăng ký thì không cần văn bản ủy quyền, nhưng phải thống nhất với cha, mẹ về nội dung khai.',
      },
      { by: 'so.tp', after: 0.1, kind: PUBLISHED },
    ],
  },
  {
    by: 'xa.14869',
    ago: 3,
    input: {
      procedureCode: '1.004873',
      title: 'Xác nhận tình trạng hôn nhân cho người từng cư trú ở tỉnh khác',
      content: 'Trước đây ở tỉnh khác, không nhớ rõ thời gian. Xác minh thế nào cho kịp hạn?',
    },
    steps: [{ by: 'so.tp', after: 1, kind: TAKEN }],
  },
];

/** The demo's people as they act; those that an organisation does not have are left out. */
export async function readActors({ read }: Database, room: DossierRoom, usernames: readonly string[]) {
  const directory = await room.directory.get();
  const rows = await read.query<{ username: string; id: string; fullName: string; officeId: string; role: Role }>(
    `SELECT s.username, s.id, s.full_name AS fullName, p.office_id AS officeId, p.role FROM staff s
       JOIN staff_office p ON p.staff_id = s.id
      WHERE s.demo = 1 AND s.username IN (${usernames.map(() => '?').join(',')})`,
    usernames,
  );
  const actors = new Map<string, Actor>();
  for (const { username, id, fullName, officeId } of rows) {
    const roles = rows.filter((row) => row.username === username).map(({ role }) => role);
    actors.set(username, {
      staffId: id,
      username,
      fullName,
      office: directory.getOffice(officeId),
      roles,
      permissions: new Set(permissionsOf(roles)),
      standsInFor: [],
    });
  }
  return actors;
}

/** A few obstacles, faults and questions at every stage, so that their screens have something to show. */
export async function writeSampleCases(db: Database, now: Instant): Promise<void> {
  let at = now;
  const room = openDossierRoom(db, () => at, []);
  const samples = [...FEEDBACK, ...ADVICE];
  const usernames = [...new Set(samples.flatMap(({ by, steps }) => [by, ...steps.map((step) => step.by)]))];
  const actors = await readActors(db, room, usernames);
  const calendar = (await room.calendars.get()).province;
  const daysAfter = (from: Instant, days: number) =>
    calendar.addWorkingMinutes(from, Math.round(days * calendar.dayMinutesFrom(from)));

  async function play<Input>(
    list: readonly Sample<Input>[],
    begin: (actor: Actor, input: Omit<Input, 'idempotencyKey'> & { idempotencyKey: string }) => Promise<string>,
    act: (actor: Actor, step: CaseAct) => Promise<unknown>,
  ): Promise<void> {
    for (const [index, { by, ago, input, steps }] of list.entries()) {
      if (![by, ...steps.map((step) => step.by)].every((username) => actors.has(username))) continue;
      at = daysAfter(now, -ago);
      const id = await begin(actors.get(by)!, { ...input, idempotencyKey: `demo-case-${by}-${index}` });
      for (const [step, { by: actor, after, kind, note }] of steps.entries()) {
        at = Math.min(now, daysAfter(at, after));
        await act(actors.get(actor)!, { id, expectedVersion: step + 1, kind, note });
      }
    }
  }
  await play<FeedbackInput>(
    FEEDBACK,
    (actor, input) => reportFeedback(room, actor, input),
    (actor, step) => actOnFeedback(room, actor, step),
  );
  const catalogue = await room.catalogue.get();
  const known = ADVICE.filter(({ input }) => catalogue.findCurrent(input.procedureCode!) !== undefined);
  await play<AdviceInput>(
    known,
    (actor, input) => askAdvice(room, actor, input),
    (actor, step) => (step.kind === PUBLISHED ? publishSample(room, actor, step) : actOnAdvice(room, actor, step)),
  );
}

const publishSample = (room: DossierRoom, actor: Actor, { id, expectedVersion }: CaseAct): Promise<string> =>
  publishAdvice(room, actor, {
    id,
    expectedVersion,
    question: 'Ông, bà đi đăng ký khai sinh thay cha, mẹ có cần giấy ủy quyền không?',
    answer: 'Không cần văn bản ủy quyền, nhưng phải thống nhất với cha, mẹ về nội dung khai.',
    validFrom: dayOf(room.now()),
  });
