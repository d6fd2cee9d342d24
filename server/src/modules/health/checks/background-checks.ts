import { HOUR_MS, type Instant, MINUTE_MS } from '../../../kernel/instant';
import { lastDue } from '../../jobs/job';
import { type JobRun, RunState } from '../../jobs/job-run.entity';
import { readLatestRuns } from '../../jobs/job-runs';
import { readHold } from '../../outbox/hold';
import { HoldReason } from '../../outbox/outbox-hold.entity';
import { readOutboxFigures } from '../../outbox/outbox-upkeep';
import type { HealthRoom } from '../health-room';
import { type Finding, HealthState, said } from '../health-terms';
import { howLong, howMany } from '../how-long';
import { readProcesses } from '../processes';

/** A message that is due goes out within a second; one that waits for so long meets an outside that is away. */
const WAITS_LONG_MS = 15 * MINUTE_MS;
/** A job that is due begins within seconds. */
const LATE_MS = 10 * MINUTE_MS;
const RUNS_LONG_MS = 2 * HOUR_MS;

/** Messages to the outside that wait or were given up by the product itself. */
export async function checkOutbox({ db }: HealthRoom, at: Instant): Promise<Finding> {
  const { waiting, dead, oldestSeconds } = await readOutboxFigures(db.read, at);
  const about = { name: 'outbox', title: said('Thông điệp gửi ra ngoài', 'Messages to the outside'), value: dead };
  const oldest = howLong(oldestSeconds * 1_000);
  const waits = said(
    `${howMany(waiting).vi} đang chờ${oldestSeconds > 0 ? `, lâu nhất ${oldest.vi}` : ''}`,
    `${howMany(waiting).en} waiting${oldestSeconds > 0 ? `, the oldest for ${oldest.en}` : ''}`,
  );
  const held = await readHold(db.read);
  if (held) {
    const since = howLong(at - held.since);
    const isRestored = held.reason === HoldReason.RESTORED;
    return {
      ...about,
      // Whoever held it back knows of it; after a restore nobody may.
      state: isRestored ? HealthState.ACT : HealthState.LOOK,
      figure: said(`Đang giữ lại, đã ${since.vi}; ${waits.vi}`, `Held back for ${since.en}; ${waits.en}`),
      advice: isRestored
        ? said(
            'Dữ liệu được phục hồi từ bản sao lưu nên chưa gửi gì ra ngoài. Nếu đây là hệ thống chính thức và hệ thống cũ đã dừng, bấm "Cho gửi đi" bên dưới; nếu là bản thử, để nguyên.',
            'The data were restored from a copy, so nothing goes out yet. If this is the real system and the one before is stopped, press "Let it go out" below; if it is a trial leave it so.',
          )
        : said(
            'Người vận hành đang giữ lại. Xong việc thì bấm "Cho gửi đi" bên dưới.',
            'The operator holds it back. Once that is over press "Let it go out" below.',
          ),
      command: 'hcc outbox release',
    };
  }
  if (dead > 0) {
    return {
      ...about,
      state: HealthState.ACT,
      figure: said(
        `${howMany(dead).vi} không gửi được; ${waits.vi}`,
        `${howMany(dead).en} could not be delivered; ${waits.en}`,
      ),
      advice: said(
        'Đọc lỗi ở bảng "Gửi ra ngoài" bên dưới. Nơi nhận đã hoạt động lại thì bấm "Gửi lại"; không cần nữa thì bấm "Bỏ" và ghi lý do.',
        'Read the error in "Messages to the outside" below. Where the receiver works again press "Send again"; where it is needed no more press "Give up" and say why.',
      ),
      command: 'hcc outbox list',
    };
  }
  if (oldestSeconds * 1_000 > WAITS_LONG_MS) {
    return {
      ...about,
      state: HealthState.LOOK,
      figure: waits,
      advice: said(
        'Nơi nhận có thể đang ngừng; lỗi ghi ở bảng "Gửi ra ngoài" bên dưới. Hệ thống tự gửi lại trong khoảng chín giờ. Lỗi về mật khẩu, địa chỉ máy chủ: báo người vận hành sửa.',
        'The receiver may be away; the error stands in "Messages to the outside" below. It is tried again by itself for about nine hours. Where it speaks of a password or an address tell the operator.',
      ),
    };
  }
  return { ...about, state: HealthState.GOOD, figure: waits, advice: null };
}

export enum JobTrouble {
  /** Due, and nobody begins it. */
  STANDS_STILL = 'STANDS_STILL',
  FAILED = 'FAILED',
  /** Failed, and will be tried again. */
  TRIED_AGAIN = 'TRIED_AGAIN',
  TAKES_LONG = 'TAKES_LONG',
}

/** What is wrong with a job by its newest run; null where nothing is. */
export function troubleOf(schedule: string, run: JobRun | undefined, at: Instant): JobTrouble | null {
  const due = lastDue(schedule, at - LATE_MS);
  if (!run || run.dueAt < due) return JobTrouble.STANDS_STILL;
  if (run.state === RunState.FAILED) return JobTrouble.FAILED;
  if (run.state === RunState.WAITING && run.lastError !== null) return JobTrouble.TRIED_AGAIN;
  if (run.state === RunState.WAITING && run.tryAt < at - LATE_MS) return JobTrouble.STANDS_STILL;
  if (run.state === RunState.RUNNING && (run.startedAt ?? at) < at - RUNS_LONG_MS) return JobTrouble.TAKES_LONG;
  return null;
}

/** Whether everything that is done by the clock is done. */
export async function checkJobs({ db, jobs }: HealthRoom, at: Instant): Promise<Finding> {
  const latest = await readLatestRuns(db.read);
  const troubles = jobs.map(({ name, schedule }) => ({ name, trouble: troubleOf(schedule, latest.get(name), at) }));
  const named = (wanted: JobTrouble) => troubles.filter(({ trouble }) => trouble === wanted).map(({ name }) => name);
  const bad = [...named(JobTrouble.STANDS_STILL), ...named(JobTrouble.FAILED)];
  const look = [...named(JobTrouble.TRIED_AGAIN), ...named(JobTrouble.TAKES_LONG)];
  const about = { name: 'jobs', title: said('Công việc định kỳ', 'Scheduled jobs'), value: bad.length + look.length };
  if (bad.length + look.length === 0) {
    const figure = said(`${jobs.length} công việc đều chạy đúng lịch`, `All ${jobs.length} jobs run on time`);
    return { ...about, state: HealthState.GOOD, figure, advice: null };
  }
  const names = [...bad, ...look].join(', ');
  return {
    ...about,
    state: bad.length > 0 ? HealthState.ACT : HealthState.LOOK,
    figure: said(`Không chạy được hoặc chậm: ${names}`, `Failed or late: ${names}`),
    advice: said(
      'Đọc lỗi ở bảng công việc bên dưới rồi bấm "Chạy ngay". Nếu mọi công việc đều đứng, máy chủ không còn tiến trình nào làm việc nền: khởi động lại máy chủ.',
      'Read the error in the table of jobs below, then press "Run now". Where all stand still no process of the server does its background work: restart the server.',
    ),
    command: 'hcc jobs list',
  };
}

/** Who serves, and whether one of them delivers and runs jobs. */
export async function checkProcesses({ db }: HealthRoom): Promise<Finding> {
  const processes = await readProcesses(db.read);
  const dispatching = processes.find(({ dispatches }) => dispatches);
  const about = { name: 'processes', title: said('Tiến trình máy chủ', 'Server processes'), value: processes.length };
  const figure = said(
    `${processes.length} tiến trình${dispatching ? `; việc nền ở ${dispatching.host}` : ''}`,
    `${processes.length} ${processes.length === 1 ? 'process' : 'processes'}${dispatching ? `; background work at ${dispatching.host}` : ''}`,
  );
  if (dispatching) return { ...about, state: HealthState.GOOD, figure, advice: null };
  return {
    ...about,
    state: HealthState.ACT,
    figure,
    advice: said(
      'Không tiến trình nào nhận việc nền (gửi thông điệp, chạy công việc định kỳ). Khởi động lại máy chủ.',
      'No process does the background work (messages, jobs). Restart the server.',
    ),
  };
}
