import type { Sql } from '../../../database/sql';
import { DAY_MS, type Instant } from '../../../kernel/instant';
import type { HealthRoom } from '../health-room';
import { type Finding, HealthState, said } from '../health-terms';
import { howLong, howMany } from '../how-long';
import { readProcesses } from '../processes';
import { readSlowStatements } from '../slow-record';

/** What slips carry counts minutes; sessions and second factors bear half a minute. */
const CLOCK_LOOK_MS = 2_000;
const CLOCK_ACT_MS = 30_000;
/** A whole second beyond what a screen may take. */
const VERY_SLOW_MS = 3_000;

/** Whether the tables are those that the program knows. */
export async function checkMigrations({ db }: HealthRoom): Promise<Finding> {
  const pending = await db.hasPendingMigrations();
  const about = {
    name: 'migrations',
    title: said('Cấu trúc cơ sở dữ liệu', 'Schema of the database'),
    value: Number(pending),
  };
  if (!pending)
    return { ...about, state: HealthState.GOOD, figure: said('Đúng phiên bản', 'Up to date'), advice: null };
  return {
    ...about,
    state: HealthState.ACT,
    figure: said('Chưa nâng cấp theo phiên bản phần mềm', 'Older than the program'),
    advice: said(
      'Sao lưu, rồi chạy lệnh bên hoặc khởi động lại máy chủ.',
      'Take a copy, then run the command or restart the server.',
    ),
    command: 'hcc migrate',
  };
}

export async function checkSlowStatements({ db, config }: HealthRoom, at: Instant): Promise<Finding> {
  const recent = (await readSlowStatements(db.read)).filter(({ lastAt }) => lastAt > at - DAY_MS);
  const worst = Math.max(0, ...recent.map(({ p95Ms }) => p95Ms));
  const about = { name: 'slow-statements', title: said('Câu lệnh chậm', 'Slow statements'), value: recent.length };
  const threshold = howMany(config.slowMs);
  if (recent.length === 0) {
    const figure = said(
      `Không câu lệnh nào quá ${threshold.vi} ms trong 24 giờ`,
      `None over ${threshold.en} ms within 24 hours`,
    );
    return { ...about, state: HealthState.GOOD, figure, advice: null };
  }
  const figure = said(
    `${howMany(recent.length).vi} câu lệnh quá ${threshold.vi} ms trong 24 giờ; chậm nhất ${howMany(worst).vi} ms`,
    `${howMany(recent.length).en} over ${threshold.en} ms within 24 hours; the slowest ${howMany(worst).en} ms`,
  );
  if (worst < VERY_SLOW_MS) return { ...about, state: HealthState.GOOD, figure, advice: null };
  return {
    ...about,
    state: HealthState.LOOK,
    figure,
    advice: said(
      'Người dùng có thể thấy chậm. Xem máy chủ cơ sở dữ liệu có quá tải hoặc ổ đĩa chậm không; nếu một câu lệnh chậm lặp lại, gửi bảng bên dưới cho đơn vị phát triển.',
      'People may find it slow. See whether the database server is overloaded or its disk slow; where one statement comes again and again, send the table below to the makers.',
    ),
  };
}

/** Whether machines agree about the time. */
export async function checkClocks({ db }: HealthRoom): Promise<Finding> {
  const about = { name: 'clocks', title: said('Đồng hồ các máy', 'Clocks of the machines') };
  if (db.engine !== 'mysql') {
    const figure = said('Cơ sở dữ liệu ở cùng máy', 'The database is on the same machine');
    return { ...about, state: HealthState.GOOD, figure, advice: null, value: 0 };
  }
  const ahead = (await readProcesses(db.read)).flatMap(({ clockAheadMs }) => clockAheadMs ?? []);
  const skew = Math.max(0, ...ahead.map(Math.abs), Math.max(...ahead, 0) - Math.min(...ahead, 0));
  const figure = said(`Lệch nhiều nhất ${howMany(skew).vi} ms`, `They differ by at most ${howMany(skew).en} ms`);
  if (skew < CLOCK_LOOK_MS) return { ...about, state: HealthState.GOOD, figure, advice: null, value: skew };
  return {
    ...about,
    state: skew < CLOCK_ACT_MS ? HealthState.LOOK : HealthState.ACT,
    figure: said(`Lệch nhau ${howLong(skew).vi}`, `They differ by ${howLong(skew).en}`),
    value: skew,
    advice: said(
      'Bật đồng bộ giờ (NTP, chrony) trên mọi máy chủ: giờ tiếp nhận in trên giấy hẹn theo đồng hồ của máy đang phục vụ.',
      'Switch on NTP (chrony) on every server: the moment of receipt on a slip is that of the machine that serves.',
    ),
    command: 'timedatectl',
  };
}

async function statusOf(sql: Sql): Promise<Map<string, string>> {
  const rows = await sql.query<{ Variable_name: string; Value: string }>("SHOW GLOBAL STATUS LIKE 'wsrep%'");
  return new Map(rows.map((row) => [row.Variable_name, row.Value]));
}

/** A Galera cluster or a replica, where the database is one. */
export async function checkCluster({ db }: HealthRoom): Promise<Finding[]> {
  if (db.engine !== 'mysql') return [];
  return [...(await galera(db.read)), ...(await replica(db.read))];
}

async function galera(sql: Sql): Promise<Finding[]> {
  const status = await statusOf(sql);
  const size = Number(status.get('wsrep_cluster_size') ?? 0);
  if (size === 0) return [];
  const state = status.get('wsrep_local_state_comment') ?? '';
  const isPrimary = status.get('wsrep_cluster_status') === 'Primary';
  const isWell = isPrimary && status.get('wsrep_ready') === 'ON';
  // Two nodes can't tell who of them was cut off.
  const isSafe = size >= 3;
  return [
    {
      name: 'cluster',
      title: said('Cụm cơ sở dữ liệu Galera', 'Galera cluster'),
      state: !isWell ? HealthState.ACT : isSafe ? HealthState.GOOD : HealthState.LOOK,
      figure: said(`${size} nút, nút này: ${state}`, `${size} nodes, this one: ${state}`),
      value: size,
      advice:
        isWell && isSafe
          ? null
          : said(
              'Một nút đã rời cụm. Khởi động lại nút đó và chờ "Synced"; còn dưới ba nút thì mất thêm một nút là ngừng.',
              'A node has left. Start it again and wait for "Synced"; with fewer than three the loss of one more stops everything.',
            ),
    },
  ];
}

interface ReplicaRow {
  Slave_IO_Running: string;
  Slave_SQL_Running: string;
  Seconds_Behind_Master: number | null;
}

async function replica(sql: Sql): Promise<Finding[]> {
  // An account without the right to ask has nothing to say of it.
  const rows = await sql.query<ReplicaRow>('SHOW ALL SLAVES STATUS').catch(() => []);
  const [row] = rows;
  if (!row) return [];
  const runs = row.Slave_IO_Running === 'Yes' && row.Slave_SQL_Running === 'Yes';
  const behind = howLong((row.Seconds_Behind_Master ?? 0) * 1_000);
  return [
    {
      name: 'replica',
      title: said('Bản sao trực tuyến của cơ sở dữ liệu', 'Replica of the database'),
      state: runs ? HealthState.GOOD : HealthState.ACT,
      figure: runs ? said(`Chậm ${behind.vi}`, `${behind.en} behind`) : said('Không đồng bộ', 'Does not follow'),
      value: row.Seconds_Behind_Master ?? 0,
      advice: runs ? null : said('Xem nhật ký của máy chủ cơ sở dữ liệu.', 'See the log of the database server.'),
      command: runs ? undefined : 'SHOW ALL SLAVES STATUS',
    },
  ];
}
