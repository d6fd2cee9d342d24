import { HOUR_MS, type Instant } from '../../../kernel/instant';
import { readCopies } from '../copies';
import type { HealthRoom } from '../health-room';
import { type Finding, HealthState, said } from '../health-terms';
import { howLong, howMany, howMuch } from '../how-long';

/** So many times too old is no longer one night that went wrong. */
const NEGLECTED = 3;

/** How old the newest copy is that `hcc backup` wrote. */
export async function checkCopies({ db, config }: HealthRoom, at: Instant): Promise<Finding> {
  const [newest] = await readCopies(db.read, 1);
  const age = newest ? at - newest.takenAt : null;
  const about = {
    name: 'copies',
    title: said('Bản sao lưu', 'Copies'),
    value: age === null ? -1 : Math.round(age / 1_000),
  };
  const advice = said(
    `Mỗi đêm phải có một bản sao lưu, để ở máy khác. Nhờ người vận hành chạy lệnh bên ngay hôm nay và xem lịch chạy hằng đêm vì sao không chạy.`,
    'There has to be a copy every night, kept on another machine. Have the operator run the command today, and find out why the nightly one did not run.',
  );
  const command = 'hcc backup FILE';
  if (!newest || age === null) {
    const figure = said('Chưa có bản sao lưu nào', 'There is no copy');
    return { ...about, state: HealthState.ACT, figure, advice, command };
  }
  const size = howMuch(newest.bytes);
  const dossiers = howMany(newest.dossiers);
  const figure = said(
    `${howLong(age).vi} trước: ${newest.name}, ${size.vi}, ${dossiers.vi} hồ sơ`,
    `${howLong(age).en} ago: ${newest.name}, ${size.en}, ${dossiers.en} dossiers`,
  );
  const most = config.copyHours * HOUR_MS;
  if (age <= most) return { ...about, state: HealthState.GOOD, figure, advice: null };
  return { ...about, state: age > NEGLECTED * most ? HealthState.ACT : HealthState.LOOK, figure, advice, command };
}
