import { addDays, DAY_MS, dayNumber, dayOf, HOUR_MS, type Instant } from '../../../kernel/instant';
import { findLastSealedDay } from '../../dossier/sealing/seal-store';
import type { HealthRoom } from '../health-room';
import { type Finding, HealthState, said } from '../health-terms';
import { howLong, howMany, whichDay } from '../how-long';
import { readProofFigures } from '../prove-slice';

/** All has its turn within a day; what was missed by more is not being proven. */
const PROVEN_WITHIN_MS = 26 * HOUR_MS;
const NEGLECTED_MS = 3 * DAY_MS;

const TITLE = said('Số liệu khớp với nhật ký hồ sơ', 'Figures agree with the journals');

/** Whether what is stored is what the events say, and when that was last looked at. */
export async function checkProof({ db }: HealthRoom, at: Instant): Promise<Finding> {
  const { offices, fresh, wholeAt, allSince, differenceCount } = await readProofFigures(db.read, at);
  const about = { name: 'proof', title: TITLE, page: '/administration/health', value: differenceCount };
  if (differenceCount > 0) {
    const count = howMany(differenceCount);
    return {
      ...about,
      state: HealthState.ACT,
      figure: said(
        `${count.vi} chỗ sai lệch`,
        `${count.en} ${differenceCount === 1 ? 'place differs' : 'places differ'}`,
      ),
      advice: said(
        'Sao lưu trước, rồi nhờ người vận hành máy chủ chạy lệnh bên: lệnh tính lại số tổng hợp từ nhật ký. Nếu sau đó vẫn sai, nhật ký đã bị sửa từ bên ngoài: báo đơn vị phát triển, không sửa tay.',
        'Take a copy first, then have the operator run the command beside: it works the figures out anew from the journals. If they still differ, a journal was changed from outside: call the makers, mend nothing by hand.',
      ),
      command: 'hcc rebuild',
    };
  }
  const age = wholeAt === null ? null : at - wholeAt;
  const slices = `${howMany(fresh).vi}/${howMany(offices).vi}`;
  const whole =
    age === null
      ? said('chưa kiểm tra toàn bộ', 'not yet proven as a whole')
      : said(`toàn bộ: ${howLong(age).vi} trước`, `as a whole: ${howLong(age).en} ago`);
  const figure = said(
    `Không sai lệch; ${slices} đơn vị kiểm tra trong 24 giờ; ${whole.vi}`,
    `No difference; ${slices} offices proven within 24 hours; ${whole.en}`,
  );
  const oldest = Math.min(wholeAt ?? Number.POSITIVE_INFINITY, allSince ?? Number.POSITIVE_INFINITY);
  const lag = Number.isFinite(oldest) ? at - oldest : Number.POSITIVE_INFINITY;
  if (lag <= PROVEN_WITHIN_MS) return { ...about, state: HealthState.GOOD, figure, advice: null };
  return {
    ...about,
    state: Number.isFinite(lag) && lag > NEGLECTED_MS ? HealthState.ACT : HealthState.LOOK,
    figure,
    advice: said(
      'Xem công việc "prove-figures" và "prove-whole" ở dưới có chạy không; có thể bấm "Chạy ngay".',
      'See below whether the jobs "prove-figures" and "prove-whole" run; you may press "Run now".',
    ),
  };
}

/** Whether every day that has ended is sealed. */
export async function checkSealing({ db }: HealthRoom, at: Instant): Promise<Finding> {
  const last = await findLastSealedDay(db.read);
  // The job comes at a quarter past midnight; until one o'clock yesterday may be missing.
  const due = addDays(dayOf(at - HOUR_MS), -1);
  const behind = last === null ? null : dayNumber(due) - dayNumber(last);
  const about = {
    name: 'seals',
    title: said('Niêm phong nhật ký từng ngày', 'Sealing of the days'),
    value: behind ?? 0,
  };
  if (behind !== null && behind <= 0) {
    const { vi, en } = whichDay(last!);
    const figure = said(`Đã niêm phong đến hết ${vi}`, `Sealed to the end of ${en}`);
    return { ...about, state: HealthState.GOOD, figure, advice: null };
  }
  return {
    ...about,
    state: behind !== null && behind > 1 ? HealthState.ACT : HealthState.LOOK,
    figure:
      last === null
        ? said('Chưa có ngày nào được niêm phong', 'No day is sealed yet')
        : said(`Còn ${behind} ngày chưa niêm phong`, `${behind} ${behind === 1 ? 'day is' : 'days are'} not sealed`),
    advice: said(
      'Bấm "Chạy ngay" ở công việc "seal-days". Ngày chưa niêm phong thì chưa phát hiện được việc sửa nhật ký.',
      'Press "Run now" at the job "seal-days". Until a day is sealed nobody would notice a journal that was changed.',
    ),
    command: 'hcc seal',
  };
}
