import type { Database } from '../../database/database';
import { DAY_MS, type Instant } from '../../kernel/instant';
import { Random, Weighted } from '../../kernel/random';
import { CaseEventKind } from '../casework/case-terms';
import { actOnComplaint } from '../complaints/act-on-complaint';
import { ComplaintKind } from '../complaints/complaint-terms';
import { type ComplaintInput, sendComplaint } from '../complaints/open-complaint';
import type { DossierRoom } from '../dossier/dossier-room';
import { DossierStatus } from '../dossier/dossier-terms';
import { openDossierRoom } from '../dossier/open-dossier-room';
import { criteriaAt, rate } from '../ratings/rate';
import { listsCache } from '../reference-lists/reference-lists';
import { SHOWN_COMMUNE, SHOWN_DISTRICT } from './history-traits';
import { readActors } from './sample-cases';

const { TAKEN, PROPOSED, ANSWERED, PUBLISHED } = CaseEventKind;

interface Sample {
  /** Working days before now. */
  ago: number;
  input: Omit<ComplaintInput, 'idempotencyKey'>;
  /** Each so many working days after the one before. */
  steps: readonly { by: string; after: number; kind: CaseEventKind; note?: string }[];
}

const DESK = `xa.${SHOWN_COMMUNE}`;
const HEADS = `${DESK}.ubnd`;
const DISTRICT = `huyen.${SHOWN_DISTRICT}`;
const PLACE = { kind: ComplaintKind.PLACE, mayPublish: true, areaCode: SHOWN_COMMUNE };

const COMPLAINTS: readonly Sample[] = [
  {
    ago: 14,
    input: { ...PLACE, content: 'Phòng chờ ít ghế, người già phải đứng. Đề nghị kê thêm.', name: 'Phạm Thị Lan' },
    steps: [
      { by: DESK, after: 0.5, kind: TAKEN },
      { by: DESK, after: 1, kind: PROPOSED, note: 'Đã kê thêm 12 ghế từ đầu tuần. Cảm ơn bà đã góp ý.' },
      { by: HEADS, after: 0.5, kind: ANSWERED, note: 'Đã kê thêm 12 ghế từ đầu tuần. Cảm ơn bà đã góp ý.' },
      { by: HEADS, after: 0.1, kind: PUBLISHED, note: 'Phòng chờ ít ghế cho người cao tuổi' },
    ],
  },
  {
    ago: 9,
    input: { ...PLACE, content: 'Bảng niêm yết thủ tục ở tầng hai, người khuyết tật không lên được.' },
    steps: [{ by: DESK, after: 0.5, kind: TAKEN }],
  },
  {
    ago: 2,
    input: {
      ...PLACE,
      kind: ComplaintKind.PROCEDURE,
      content: 'Đăng ký kết hôn đã có căn cước mà vẫn bị yêu cầu bản chụp sổ hộ khẩu.',
      name: 'Lò Văn Tú',
      phone: '0912000111',
    },
    steps: [
      { by: DESK, after: 0.3, kind: TAKEN },
      { by: DESK, after: 0.5, kind: PROPOSED, note: 'Sổ hộ khẩu không còn phải nộp. Bộ phận một cửa xin lỗi ông.' },
    ],
  },
  {
    ago: 3,
    input: {
      kind: ComplaintKind.OFFICER,
      areaCode: SHOWN_DISTRICT,
      officerName: 'người ngồi quầy số 3, sáng thứ hai',
      content: 'Hỏi hai lần không trả lời, nói to với người già.',
      mayPublish: false,
    },
    steps: [{ by: DISTRICT, after: 1, kind: TAKEN }],
  },
  { ago: 1, input: { ...PLACE, areaCode: SHOWN_DISTRICT, content: 'Máy lấy số hay hết giấy.' }, steps: [] },
];

const RATED = 240;
const WORDS: Record<number, readonly string[]> = {
  1: ['Phải đi lại ba lần vì mỗi lần báo thiếu một giấy.', 'Chờ quá lâu, không ai giải thích.'],
  2: ['Hẹn trả rồi lại hẹn thêm.', 'Hướng dẫn chưa rõ.'],
  5: ['Cán bộ nhiệt tình.', 'Nhanh hơn ngày hẹn.', 'Hướng dẫn dễ hiểu.'],
};
/** The faces as hundred citizens press them. */
const FACES = new Weighted([1, 2, 3, 4, 5], [3, 4, 9, 38, 46]);

/** Complaints at every stage, and ratings of some of the dossiers that were handed over. */
export async function showVoice(db: Database, now: Instant): Promise<void> {
  let at = now;
  const room = openDossierRoom(db, () => at, []);
  const usernames = [...new Set(COMPLAINTS.flatMap(({ steps }) => steps.map(({ by }) => by)))];
  const actors = await readActors(db, room, usernames);
  const calendar = (await room.calendars.get()).province;
  const daysAfter = (from: Instant, days: number) =>
    calendar.addWorkingMinutes(from, Math.round(days * calendar.dayMinutesFrom(from)));
  for (const [index, { ago, input, steps }] of COMPLAINTS.entries()) {
    if (!steps.every(({ by }) => actors.has(by))) continue;
    at = daysAfter(now, -ago);
    const id = await sendComplaint(room, { ...input, idempotencyKey: `demo-complaint-${index}` });
    for (const [step, { by, after, kind, note }] of steps.entries()) {
      at = Math.min(now, daysAfter(at, after));
      await actOnComplaint(room, actors.get(by)!, { id, expectedVersion: step + 1, kind, note });
    }
  }
  await showRatings(db, room, now, (moment) => {
    at = moment;
  });
}

async function showRatings(
  db: Database,
  room: DossierRoom,
  now: Instant,
  setNow: (at: Instant) => void,
): Promise<void> {
  const lists = await listsCache(db.read).get();
  const random = new Random('ratings');
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random.next() * items.length)]!;
  const areas = `(SELECT id FROM office WHERE area_code = '${SHOWN_COMMUNE}' OR area_code = '${SHOWN_DISTRICT}')`;
  const returned = await db.read.query<{ code: string; key: string; at: number }>(
    `SELECT code, lookup_key AS \`key\`, completed_at AS at FROM dossier
      WHERE status = '${DossierStatus.RETURNED}' AND completed_at > ? ORDER BY CASE WHEN receiving_office_id IN ${areas} THEN 0 ELSE 1 END, id DESC LIMIT ?`,
    [now - 120 * DAY_MS, RATED],
  );
  for (const { code, key, at } of returned) {
    setNow(Number(at));
    const face = FACES.draw(random);
    const words = WORDS[face];
    const criteria = random.next() < 0.3 ? criteriaAt(lists, room.now()) : [];
    await rate(room, lists, {
      secret: `${code} ${key}`,
      face,
      criteria: criteria.map(({ code: criterion, data }) => ({
        code: criterion,
        points: face >= 4 ? Math.max(...data.levels!.map(({ points }) => points)) : pick(data.levels!).points,
      })),
      comment: words && random.next() < 0.5 ? pick(words) : null,
    });
  }
}
