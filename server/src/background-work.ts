import { createDossierRoom } from './app';
import type { Config } from './config';
import type { Database } from './database/database';
import { addDays, DAY_MS, dayOf } from './kernel/instant';
import { now } from './kernel/now';
import { ADVICE } from './modules/advice/advice.entity';
import { closeAnswered, followDueDays, remindOverdue } from './modules/casework/case-upkeep';
import { COMPLAINT } from './modules/complaints/complaint.entity';
import { purgeChanges } from './modules/connections/change-feed';
import { remindDirectives } from './modules/directives/remind-directives';
import { followCalendar } from './modules/dossier/calendar-change/follow-calendar';
import { markUnanswered } from './modules/dossier/consultation/mark-unanswered';
import { remindConsultations } from './modules/dossier/notices/remind-consultations';
import { sealDays } from './modules/dossier/sealing/seal-days';
import { FEEDBACK } from './modules/feedback/feedback.entity';
import { findGateway } from './modules/fees/gateway/payment-gateway';
import { pollPayments } from './modules/fees/gateway/poll-payments';
import { writeFridayLetters } from './modules/figures/friday-letters';
import { createFileRoom, type FileRoom } from './modules/files/file-room';
import { checkStoredSignatures } from './modules/files/signatures/check-stored';
import { purgeFiles } from './modules/files/uploads/purge-files';
import { closeOverDays } from './modules/floor/close-day';
import { runForecast } from './modules/forecast/run-forecast';
import { sampleDisks } from './modules/health/disks';
import type { HealthRoom } from './modules/health/health-room';
import { proveSlice, proveWhole } from './modules/health/prove-slice';
import { tellAdministrators } from './modules/health/tell-administrators';
import { watchHealth } from './modules/health/watch';
import { openSecretBox } from './modules/identity/second-factor/secret-key';
import { purgeSessions } from './modules/identity/session-purge';
import { runIntegrity } from './modules/integrity/run-integrity';
import type { Job } from './modules/jobs/job';
import { purgeRuns } from './modules/jobs/job-runs';
import { answerIntakes } from './modules/national-portal/answer-intakes';
import { findPortal } from './modules/national-portal/national-portal';
import { purgeReports } from './modules/national-portal/purge-reports';
import { reconcileDay } from './modules/national-portal/reconcile-day';
import { takeIntakes } from './modules/national-portal/take-intakes';
import { purgeOutgoing } from './modules/notification/purge-outgoing';
import { purgeDrafts } from './modules/online/drafts';
import { directoryCache } from './modules/organisation/directory';
import { purgeMessages } from './modules/outbox/outbox-upkeep';
import { issueDue } from './modules/papers/plans/issue-due';
import { remindBack } from './modules/post/remind-back';
import { tellLowRatings } from './modules/ratings/tell-low-ratings';
import { listsCache } from './modules/reference-lists/reference-lists';
import { bringDueIntoForce } from './modules/reorganisation/carry-out';
import { followSuccessors } from './modules/reorganisation/follow-successors';
import { readTrustedCertificates } from './modules/signing/trusted-certificates';
import { purgeStaffNotices } from './modules/staff-notices/staff-notices.queries';
import { reassignWork } from './modules/staffing/reassignment/reassign-work';
import { endRunOutSecondments } from './modules/staffing/secondment/secondment-commands';
import { bringTransfersIntoForce } from './modules/staffing/transfer/apply-transfer';
import { purgeNotices } from './processes/notice-purge';

type WorkConfig = Pick<
  Config,
  | 'files'
  | 'trustedCertificates'
  | 'health'
  | 'publicUrl'
  | 'notices'
  | 'secretKey'
  | 'production'
  | 'database'
  | 'rootFolder'
>;

/** What services outside are called with; where the key of secrets lies was said when the process began. */
const outsideRoomOf = (db: Database, config: () => WorkConfig) => ({
  db,
  box: openSecretBox(config(), () => undefined),
});

/** The room of files as jobs need it: they sign nothing. */
function fileRoomOf(db: Database, { files, trustedCertificates }: WorkConfig): FileRoom {
  return createFileRoom({ db, box: null, trusted: readTrustedCertificates(trustedCertificates) }, now, files);
}

/** What the health of an installation is judged by, also where nothing serves. */
export function healthRoomOf(db: Database, config: () => WorkConfig): HealthRoom {
  const { health, trustedCertificates } = config();
  const trusted = readTrustedCertificates(trustedCertificates);
  return { db, directory: directoryCache(db.read), trusted, jobs: jobsOf(config), config: health };
}

/**
 * What is done by the clock. A room exports a function; here it gets its name and its hour.
 * @param config says where files are kept, whose signatures are believed and what health is, asked when a job is run
 */
export const jobsOf = (config: () => WorkConfig): readonly Job[] => [
  {
    name: 'purge-sessions',
    title: 'Xóa các phiên làm việc đã hết hạn',
    english: 'Removes sessions that have ended',
    schedule: '7 * * * *',
    run: async ({ db, at }) => `đã xóa ${await purgeSessions(db, at)} phiên`,
  },
  {
    name: 'purge-outbox',
    title: 'Xóa thông điệp đã gửi xong, thông báo giữa các tiến trình, thay đổi đã báo và lượt chạy cũ',
    english: 'Removes delivered messages, notices between processes, changes told to systems and old runs',
    schedule: '20 2 * * *',
    run: async ({ db, at }) => {
      const messages = await purgeMessages(db, at);
      const notices = await purgeNotices(db, at - DAY_MS);
      const runs = await purgeRuns(db, at);
      const changes = await purgeChanges(db, at);
      return `đã xóa ${messages} thông điệp, ${notices} thông báo, ${changes} thay đổi, ${runs} lượt chạy`;
    },
  },
  {
    name: 'purge-outgoing',
    title: 'Xóa địa chỉ và nội dung tin đã gửi khi hết thời gian lưu, mã xác nhận đã hết hạn',
    english: 'Removes addresses and texts of what was sent once the period is over, and codes that have run out',
    schedule: '35 2 * * *',
    run: async ({ db, at }) => `đã xóa ${await purgeOutgoing(db, at, config().notices.keepDays)} tin`,
  },
  {
    name: 'purge-staff-notices',
    title: 'Xóa thông báo cho từng người đã quá một năm',
    english: 'Removes personal notices of more than a year ago',
    schedule: '30 2 * * *',
    run: async ({ db, at }) => `đã xóa ${await purgeStaffNotices(db, at)} thông báo`,
  },
  {
    name: 'close-floor-days',
    title: 'Đóng ngày của các trung tâm đã hết giờ: số còn chờ, lượt ngồi quầy',
    english: 'Ends the day at centres whose hours are over: tickets that still wait, sittings at counters',
    schedule: '*/10 * * * *',
    run: async ({ db, at }) => `${await closeOverDays(createDossierRoom(db), at)} số còn lại`,
  },
  {
    name: 'poll-payments',
    title: 'Hỏi cổng thanh toán về các khoản nộp trực tuyến chưa có thông báo',
    english: 'Asks the payment gateway for payments of which it has not told',
    schedule: '* * * * *',
    run: async ({ db, at, signal }) => {
      const gateway = await findGateway(outsideRoomOf(db, config));
      const { asked, taken } = await pollPayments(createDossierRoom(db), gateway, at, signal);
      return `đã hỏi ${asked} khoản, ${taken} khoản có tiền`;
    },
  },
  {
    name: 'portal-intake',
    title: 'Nhận hồ sơ nộp trên Cổng Dịch vụ công quốc gia, báo lại kết quả tiếp nhận',
    english: 'Takes what was handed in on the national portal, and tells it what became of it',
    schedule: '* * * * *',
    run: async ({ db, signal }) => {
      const portal = await findPortal(outsideRoomOf(db, config));
      if (!portal) return 'kết nối đang tắt';
      const { taken, refused } = await takeIntakes(createDossierRoom(db), portal, signal);
      return `đã nhận ${taken}, từ chối ${refused}, trả lời ${await answerIntakes(db)}`;
    },
  },
  {
    name: 'portal-reconcile',
    title: 'Đối soát với Cổng Dịch vụ công quốc gia những gì đã gửi hôm qua; xóa báo cáo đã quá nửa năm',
    english: 'Holds what was sent yesterday against the national portal; removes reports of more than half a year ago',
    schedule: '15 5 * * *',
    run: async ({ db, at }) => {
      await purgeReports(db, at);
      const portal = await findPortal(outsideRoomOf(db, config));
      if (!portal) return 'kết nối đang tắt';
      const { ours, theirs, resent, unknown } = await reconcileDay(db, portal, addDays(dayOf(at), -1), at);
      return `${ours} của ta, ${theirs} của Cổng, gửi lại ${resent}, không rõ ${unknown}`;
    },
  },
  {
    name: 'mark-unanswered',
    title: 'Ghi nhận các lần lấy ý kiến đã quá hạn mà chưa được trả lời',
    english: 'Notes consultations whose deadline passed without an answer',
    schedule: '*/5 * * * *',
    run: async ({ db, at }) => `đã ghi nhận ${await markUnanswered(createDossierRoom(db), at)} lần quá hạn`,
  },
  {
    name: 'remind-consultations',
    title: 'Nhắc các cơ quan sắp đến hạn trả lời ý kiến',
    english: 'Reminds offices whose answer is due soon',
    schedule: '*/30 7-17 * * *',
    run: async ({ db, at }) => `${await remindConsultations(createDossierRoom(db), at)} lần lấy ý kiến sắp đến hạn`,
  },
  {
    name: 'remind-directives',
    title: 'Nhắc các chỉ đạo sắp đến hạn, đến hạn và quá hạn',
    english: 'Reminds of directives that are nearly due, due and overdue',
    schedule: '10,40 7-17 * * *',
    run: async ({ db, at }) => `${await remindDirectives(createDossierRoom(db), at)} chỉ đạo đến hạn`,
  },
  {
    name: 'remind-parcels',
    title: 'Nhắc các bưu gửi hoàn quá hạn xử lý',
    english: 'Reminds of returned parcels that nobody has dealt with in time',
    schedule: '20 7-17 * * *',
    run: async ({ db, at }) => `${await remindBack(createDossierRoom(db), at)} bưu gửi hoàn quá hạn xử lý`,
  },
  {
    name: 'issue-reports',
    title: 'Phát hành các báo cáo định kỳ đã đến ngày',
    english: 'Issues the periodic reports that are due',
    schedule: '5,35 7-17 * * *',
    run: async ({ db, at, signal }) => {
      const room = { dossiers: createDossierRoom(db), lists: listsCache(db.read) };
      return `đã phát hành ${await issueDue(room, at, signal)} báo cáo`;
    },
  },
  {
    name: 'follow-calendar',
    title: 'Tính lại hạn trả sau khi lịch làm việc thay đổi',
    english: 'Works due dates out anew after the calendar changed',
    schedule: '* * * * *',
    run: async ({ db, signal }) => `đã tính lại ${await followCalendar(createDossierRoom(db), signal)} hạn trả`,
  },
  {
    name: 'reorganise',
    title: 'Sắp xếp đơn vị hành chính đến ngày hiệu lực và chuyển tiếp hồ sơ đang giải quyết',
    english: 'Brings reorganisations into force and moves dossiers under way to successors',
    schedule: '* * * * *',
    run: async ({ db, signal }) => {
      const room = createDossierRoom(db);
      const units = await bringDueIntoForce(room);
      return `${units} phương án có hiệu lực, ${await followSuccessors(room, signal)} hồ sơ chuyển tiếp`;
    },
  },
  {
    name: 'move-staff',
    title: 'Điều động, biệt phái đến ngày và bàn giao hồ sơ đang giữ',
    english: 'Brings transfers and secondments into force on their day and hands over the dossiers held',
    schedule: '* * * * *',
    run: async ({ db, signal }) => {
      const room = createDossierRoom(db);
      const transfers = await bringTransfersIntoForce(room);
      const secondments = await endRunOutSecondments(room);
      const moved = await reassignWork(room, signal);
      return `${transfers} điều động có hiệu lực, ${secondments} biệt phái hết hạn, ${moved} hồ sơ bàn giao`;
    },
  },
  {
    name: 'close-answered',
    title: 'Khép các phản ánh, câu hỏi đã trả lời mà người báo không có ý kiến thêm',
    english: 'Closes answered reports, complaints and questions to which nothing more was said',
    schedule: '10 5 * * *',
    run: async ({ db, at }) => {
      const room = createDossierRoom(db);
      const feedback = await closeAnswered(room, FEEDBACK.OBSTACLE, at);
      const complaints = await closeAnswered(room, COMPLAINT, at);
      const advice = await closeAnswered(room, ADVICE, at);
      return `đã khép ${feedback} vướng mắc, ${advice} câu hỏi, ${complaints} phản ánh của công dân`;
    },
  },
  {
    name: 'follow-case-days',
    title: 'Tính lại hạn trả lời phản ánh, câu hỏi sau khi lịch làm việc thay đổi',
    english: 'Works deadlines of obstacles, questions and complaints out anew after the calendar changed',
    schedule: '25 6-18 * * *',
    run: async ({ db, at }) => {
      const room = createDossierRoom(db);
      const feedback = await followDueDays(room, FEEDBACK.OBSTACLE, at);
      const complaints = await followDueDays(room, COMPLAINT, at);
      const advice = await followDueDays(room, ADVICE, at);
      return `đã tính lại hạn của ${feedback} vướng mắc, ${advice} câu hỏi, ${complaints} phản ánh của công dân`;
    },
  },
  {
    name: 'remind-cases',
    title: 'Nhắc phản ánh, câu hỏi đã quá hạn trả lời',
    english: 'Reminds of complaints and questions whose answer is overdue',
    schedule: '0 8,14 * * *',
    run: async ({ db, at }) => {
      const room = createDossierRoom(db);
      const feedback = await remindOverdue(room, FEEDBACK.OBSTACLE, at);
      const complaints = await remindOverdue(room, COMPLAINT, at);
      const advice = await remindOverdue(room, ADVICE, at);
      return `${feedback} vướng mắc, ${advice} câu hỏi, ${complaints} phản ánh của công dân quá hạn`;
    },
  },
  {
    name: 'tell-low-ratings',
    title: 'Báo cho phụ trách cơ quan các đánh giá thấp của người được phục vụ',
    english: 'Tells heads of offices of low ratings',
    schedule: '50 4 * * *',
    run: async ({ db, at }) => {
      return `${await tellLowRatings(createDossierRoom(db), at)} đánh giá thấp`;
    },
  },
  {
    name: 'seal-days',
    title: 'Niêm phong nhật ký của những ngày đã qua',
    english: 'Seals the journals of days that have ended',
    schedule: '15 0 * * *',
    run: async ({ db, at }) => `đã niêm phong ${(await sealDays(db, at)).length} ngày`,
  },
  {
    name: 'purge-drafts',
    title: 'Xóa hồ sơ trực tuyến đang soạn đã quá hạn lưu, cùng tệp đính kèm',
    english: 'Removes drafts of online requests whose term is over, with their files',
    schedule: '25 2 * * *',
    run: async ({ db, at }) => `đã xóa ${await purgeDrafts(db, at)} hồ sơ đang soạn`,
  },
  {
    name: 'purge-files',
    title: 'Xóa các lượt tải tệp dở dang đã hết hạn và nội dung không hồ sơ nào dùng',
    english: 'Removes uploads that ran out and contents that no dossier uses',
    schedule: '40 2 * * *',
    run: async ({ db, at }) => {
      const { uploads, contents } = await purgeFiles(fileRoomOf(db, config()), at);
      return `đã xóa ${uploads} lượt tải lên, ${contents} nội dung tệp`;
    },
  },
  {
    name: 'check-signatures',
    title: 'Kiểm tra chữ ký số của những tệp chưa được kiểm tra',
    english: 'Checks the signatures of files not yet checked',
    schedule: '*/10 * * * *',
    run: async ({ db, signal }) =>
      `đã kiểm tra ${await checkStoredSignatures(fileRoomOf(db, config()), signal)} nội dung tệp`,
  },
  {
    name: 'write-figures',
    title: 'Gửi số liệu tự lập cho người đăng ký vào sáng thứ sáu (ngày nghỉ: ngày làm việc liền trước)',
    english: 'Writes those who want it their own figures on Friday mornings, or on the working day before',
    schedule: '0 6 * * *',
    run: async ({ db, at }) => {
      const reports = { dossiers: createDossierRoom(db), lists: listsCache(db.read) };
      const room = { reports, publicUrl: config().publicUrl };
      return `đã gửi ${await writeFridayLetters(room, at)} thư`;
    },
  },
  {
    name: 'prove-figures',
    title: 'Đối chiếu hồ sơ vừa thay đổi và số liệu của từng đơn vị với nhật ký, xoay vòng trong ngày',
    english: 'Holds what has changed and the figures of some offices against the journals, all in turn through the day',
    schedule: '*/5 * * * *',
    run: async ({ db, at, signal }) => {
      const { offices, touched, differences } = await proveSlice(db, at, signal);
      return `${offices} đơn vị, ${touched} hồ sơ vừa thay đổi, ${differences} chỗ sai lệch`;
    },
  },
  {
    name: 'prove-whole',
    title: 'Đối chiếu toàn bộ số liệu, niêm phong và nhật ký truy cập',
    english: 'Holds all figures, seals and the access trail against the journals',
    schedule: '30 1 * * *',
    run: async ({ db, at, signal }) => {
      const { dossiers, differenceCount } = await proveWhole(db, at, signal);
      return `${dossiers} hồ sơ, ${differenceCount} chỗ sai lệch`;
    },
  },
  {
    name: 'forecast',
    title: 'Dự báo khả năng trễ hạn của hồ sơ đang giải quyết; đầu tháng học lại từ các tháng đã qua',
    english: 'Reckons the chance of being late of every open dossier; learns anew once a month is over',
    schedule: '10 3 * * *',
    run: async ({ db, at, signal }) => {
      const { isTrained, scored } = await runForecast(db, at, signal);
      return `${isTrained ? 'đã học lại từ các tháng đã qua; ' : ''}${scored} hồ sơ`;
    },
  },
  {
    name: 'integrity',
    title: 'Tìm những dấu hiệu làm đẹp số liệu trong hồ sơ đã giải quyết của ba tháng gần nhất',
    english: 'Looks for patterns that polish rates in what was settled in the last three months',
    schedule: '40 3 * * *',
    run: async ({ db, at, signal }) => {
      const { days, findings } = await runIntegrity(db, at, signal);
      return `${days} ngày, ${findings} điều cần xem`;
    },
  },
  {
    name: 'measure-disks',
    title: 'Đo dung lượng ổ đĩa',
    english: 'Measures the disks',
    schedule: '50 * * * *',
    run: async ({ db, at }) => `${await sampleDisks(db, config().health.folders, at)} ổ đĩa`,
  },
  {
    name: 'watch-health',
    title: 'Theo dõi tình trạng hệ thống, báo cho quản trị khi có việc phải xử lý',
    english: 'Watches the health of the system and tells administrators',
    schedule: '*/5 * * * *',
    run: async ({ db, at }) => {
      const red = await watchHealth(healthRoomOf(db, config), at, tellAdministrators);
      return red.length === 0 ? 'không có gì mới phải xử lý' : `${red.length} mục mới phải xử lý`;
    },
  },
];
