import type { Database } from '../../database/database';
import type { Instant } from '../../kernel/instant';
import { actOnDirective } from '../directives/act-on-directive';
import { Directive } from '../directives/directive.entity';
import { DirectiveAction, DirectivePriority, DirectiveSubject } from '../directives/directive-terms';
import { type DirectiveWish, issueDirective } from '../directives/issue-directive';
import type { DossierRoom } from '../dossier/dossier-room';
import { openDossierRoom } from '../dossier/open-dossier-room';
import type { Actor } from '../identity/actor';
import { commentOnProposal, decideProposal } from '../proposals/decide-proposal';
import { type ProposalWish, proposeCut } from '../proposals/propose-cut';
import { ProcedureReplay } from '../replay/replay.entity';
import { runReplay } from '../replay/run-replay';
import { actorsOf } from './shown-people';

const LEADER = 'lanhdao';
const DISTRICT = 'huyen.385';
const COMMITTEE = 'huyen.385.ubnd';
const DEPARTMENT = 'so.ldtbxh';
const CENTRE = 'tinh';
const SHORT_PROCEDURE = '1.004873';
const LONG_PROCEDURE = '1.001776';
/** Of the long one: where the district's desk only passes on what the commune sent up. */
const DISTRICT_DESK_STEP = 3;

/**
 * Directives in every state and proposals of this week and the one before, some working days old. Nothing where there are any.
 * @param now when the demo's history ends
 */
export async function showSteering(db: Database, now: Instant): Promise<void> {
  if (await db.read.entities.exists(Directive)) return;
  const shared = openDossierRoom(db, () => now, []);
  const { province: calendar } = await shared.calendars.get();
  const roomAt = (workingDaysAgo: number): DossierRoom => ({
    ...shared,
    now: () => calendar.addWorkingMinutes(now, -Math.round(workingDaysAgo * calendar.dayMinutesFrom(now))),
  });
  const people = await actorsOf(roomAt(0), [LEADER, DISTRICT, COMMITTEE, DEPARTMENT, CENTRE]);
  if (people.size < 5) return;
  const who = (username: string): Actor => people.get(username)!;
  await showDirectives(roomAt, who);
  await showProposals(roomAt, who);
}

type RoomAt = (workingDaysAgo: number) => DossierRoom;
type Who = (username: string) => Actor;

async function showDirectives(roomAt: RoomAt, who: Who): Promise<void> {
  const issue = (daysAgo: number, by: string, to: string, wish: Partial<DirectiveWish>) =>
    issueDirective(roomAt(daysAgo), who(by), {
      title: '',
      text: '',
      priority: DirectivePriority.NORMAL,
      responsible: [{ officeId: who(to).office.id }],
      subject: DirectiveSubject.NONE,
      ...wish,
    });
  const act = (
    daysAgo: number,
    by: string,
    id: string,
    expectedVersion: number,
    action: DirectiveAction,
    note?: string,
  ) => actOnDirective(roomAt(daysAgo), who(by), { id, expectedVersion, action, note: note ?? null });
  await issue(0.2, LEADER, DISTRICT, {
    title: 'Rà soát hồ sơ quá hạn của huyện và các xã',
    text: 'Rà soát từng hồ sơ quá hạn, nêu nguyên nhân, người đang giữ và ngày trả kết quả; xin lỗi công dân theo mẫu 04.',
    priority: DirectivePriority.URGENT,
    workingDays: 3,
    subject: DirectiveSubject.FIGURE,
    subjectLabel: 'Huyện Quan Hóa: hồ sơ quá hạn',
    address: `/reports/dossiers?areaCode=385&column=OVERDUE`,
  });
  const overdue = await issue(9, LEADER, DEPARTMENT, {
    title: 'Bố trí công chức thường trực tại Trung tâm trong giờ cao điểm',
    text: 'Cử ít nhất hai công chức thường trực từ 08:00 đến 10:00 các ngày thứ Hai và thứ Sáu; báo cáo danh sách.',
    workingDays: 5,
  });
  await act(8, DEPARTMENT, overdue, 1, DirectiveAction.ACKNOWLEDGE);
  const reported = await issue(6, LEADER, CENTRE, {
    title: 'Công khai lại thành phần hồ sơ tại quầy hướng dẫn',
    text: 'Đối chiếu bảng niêm yết với danh mục hiện hành, thay các bảng đã cũ.',
    workingDays: 8,
  });
  await act(5, CENTRE, reported, 1, DirectiveAction.ACKNOWLEDGE);
  await act(1, CENTRE, reported, 2, DirectiveAction.REPORT, 'Đã thay 14 bảng niêm yết, đối chiếu đủ 4 tầng quầy.');
  const accepted = await issue(14, DISTRICT, COMMITTEE, {
    title: 'Ký trả kết quả trong ngày đối với hồ sơ đã thẩm định',
    text: 'Hồ sơ thẩm định xong trước 15:00 được ký trong ngày.',
    workingDays: 6,
  });
  await act(10, COMMITTEE, accepted, 1, DirectiveAction.REPORT, 'Đã phân công ký thay; từ ngày 10 ký hết trong ngày.');
  await act(9, DISTRICT, accepted, 2, DirectiveAction.ACCEPT, 'Tốt, tiếp tục duy trì.');
}

async function showProposals(roomAt: RoomAt, who: Who): Promise<void> {
  const propose = async (daysAgo: number, wish: ProposalWish) => {
    const room = roomAt(daysAgo);
    const id = await proposeCut(room, who(COMMITTEE), wish);
    const replay = await room.db.read.entities.findOneBy(ProcedureReplay, { draftId: id });
    if (replay) await runReplay(room, replay.id, new AbortController().signal);
    return { id, expectedVersion: 1 };
  };
  const short = await propose(5, {
    code: SHORT_PROCEDURE,
    title: 'Trả kết quả trong một ngày làm việc',
    reason: 'Phần lớn hồ sơ đơn giản, có thể xác minh trong ngày.',
    cuts: { limitAmount: 1 },
  });
  await decideProposal(roomAt(3), who(LEADER), {
    ...short,
    accepted: false,
    note: 'Theo kết quả chạy lại, số hồ sơ trễ hạn sẽ tăng; đề nghị cắt từng bước.',
  });
  const gentle = await propose(0.3, {
    code: LONG_PROCEDURE,
    title: 'Bỏ bước tiếp nhận lại tại một cửa huyện',
    reason: 'Xã chuyển thẳng hồ sơ đến phòng thẩm định; một cửa huyện chỉ xem lại đúng những giấy tờ xã đã xem.',
    cuts: { removedSteps: [DISTRICT_DESK_STEP] },
  });
  await commentOnProposal(roomAt(0.1), who(LEADER), {
    ...gentle,
    note: 'Cho biết thêm: phòng LĐTBXH có đủ người nhận trực tiếp từ các xã không?',
  });
}
