import { createDossierRoom } from './app';
import type { Config } from './config';
import type { Database } from './database/database';
import { DAY_MS } from './kernel/instant';
import { now } from './kernel/now';
import { remindDirectives } from './modules/directives/remind-directives';
import { followCalendar } from './modules/dossier/calendar-change/follow-calendar';
import { markUnanswered } from './modules/dossier/consultation/mark-unanswered';
import { remindConsultations } from './modules/dossier/notices/remind-consultations';
import { sealDays } from './modules/dossier/sealing/seal-days';
import { createFileRoom, type FileRoom } from './modules/files/file-room';
import { checkStoredSignatures } from './modules/files/signatures/check-stored';
import { purgeFiles } from './modules/files/uploads/purge-files';
import { purgeSessions } from './modules/identity/session-purge';
import type { Job } from './modules/jobs/job';
import { purgeRuns } from './modules/jobs/job-runs';
import type { OutboxHandler } from './modules/outbox/outbox-handler';
import { purgeMessages } from './modules/outbox/outbox-upkeep';
import { bringDueIntoForce } from './modules/reorganisation/carry-out';
import { followSuccessors } from './modules/reorganisation/follow-successors';
import { deliverReplay } from './modules/replay/run-replay';
import { REPLAY_TOPIC } from './modules/replay/start-replay';
import { readTrustedCertificates } from './modules/signing/trusted-certificates';
import { purgeStaffNotices } from './modules/staff-notices/staff-notices.queries';
import { purgeNotices } from './processes/notice-purge';

type FilesAndTrust = Pick<Config, 'files' | 'trustedCertificates'>;

/** The room of files as jobs need it: they sign nothing. */
function fileRoomOf(db: Database, { files, trustedCertificates }: FilesAndTrust): FileRoom {
  return createFileRoom({ db, box: null, trusted: readTrustedCertificates(trustedCertificates) }, now, files);
}

/**
 * What is done by the clock. A room exports a function; here it gets its name and its hour.
 * @param config says where files are kept and whose signatures are believed, asked when a job is run
 */
export const jobsOf = (config: () => FilesAndTrust): readonly Job[] => [
  {
    name: 'purge-sessions',
    title: 'Xóa các phiên làm việc đã hết hạn',
    schedule: '7 * * * *',
    run: async ({ db, at }) => `đã xóa ${await purgeSessions(db, at)} phiên`,
  },
  {
    name: 'purge-outbox',
    title: 'Xóa thông điệp đã gửi xong, thông báo giữa các tiến trình và lượt chạy cũ',
    schedule: '20 2 * * *',
    run: async ({ db, at }) => {
      const messages = await purgeMessages(db, at);
      const notices = await purgeNotices(db, at - DAY_MS);
      const runs = await purgeRuns(db, at);
      return `đã xóa ${messages} thông điệp, ${notices} thông báo, ${runs} lượt chạy`;
    },
  },
  {
    name: 'purge-staff-notices',
    title: 'Xóa thông báo cho từng người đã quá một năm',
    schedule: '30 2 * * *',
    run: async ({ db, at }) => `đã xóa ${await purgeStaffNotices(db, at)} thông báo`,
  },
  {
    name: 'mark-unanswered',
    title: 'Ghi nhận các lần lấy ý kiến đã quá hạn mà chưa được trả lời',
    schedule: '*/5 * * * *',
    run: async ({ db, at }) => `đã ghi nhận ${await markUnanswered(createDossierRoom(db), at)} lần quá hạn`,
  },
  {
    name: 'remind-consultations',
    title: 'Nhắc các cơ quan sắp đến hạn trả lời ý kiến',
    schedule: '*/30 7-17 * * *',
    run: async ({ db, at }) => `${await remindConsultations(createDossierRoom(db), at)} lần lấy ý kiến sắp đến hạn`,
  },
  {
    name: 'remind-directives',
    title: 'Nhắc các chỉ đạo sắp đến hạn, đến hạn và quá hạn',
    schedule: '10,40 7-17 * * *',
    run: async ({ db, at }) => `${await remindDirectives(createDossierRoom(db), at)} chỉ đạo đến hạn`,
  },
  {
    name: 'follow-calendar',
    title: 'Tính lại hạn trả sau khi lịch làm việc thay đổi',
    schedule: '* * * * *',
    run: async ({ db, signal }) => `đã tính lại ${await followCalendar(createDossierRoom(db), signal)} hạn trả`,
  },
  {
    name: 'reorganise',
    title: 'Sắp xếp đơn vị hành chính đến ngày hiệu lực và chuyển tiếp hồ sơ đang giải quyết',
    schedule: '* * * * *',
    run: async ({ db, signal }) => {
      const room = createDossierRoom(db);
      const units = await bringDueIntoForce(room);
      return `${units} phương án có hiệu lực, ${await followSuccessors(room, signal)} hồ sơ chuyển tiếp`;
    },
  },
  {
    name: 'seal-days',
    title: 'Niêm phong nhật ký của những ngày đã qua',
    schedule: '15 0 * * *',
    run: async ({ db, at }) => `đã niêm phong ${(await sealDays(db, at)).length} ngày`,
  },
  {
    name: 'purge-files',
    title: 'Xóa các lượt tải tệp dở dang đã hết hạn và nội dung không hồ sơ nào dùng',
    schedule: '40 2 * * *',
    run: async ({ db, at }) => {
      const { uploads, contents } = await purgeFiles(fileRoomOf(db, config()), at);
      return `đã xóa ${uploads} lượt tải lên, ${contents} nội dung tệp`;
    },
  },
  {
    name: 'check-signatures',
    title: 'Kiểm tra chữ ký số của những tệp chưa được kiểm tra',
    schedule: '*/10 * * * *',
    run: async ({ db, signal }) =>
      `đã kiểm tra ${await checkStoredSignatures(fileRoomOf(db, config()), signal)} nội dung tệp`,
  },
];

/** What is done with the messages of commands, by topic. */
export const handlersOf = (db: Database): readonly OutboxHandler[] => [
  { topic: REPLAY_TOPIC, deliver: (message, signal) => deliverReplay(createDossierRoom(db), message, signal) },
];
