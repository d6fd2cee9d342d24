import type { FieldProblem } from '../../kernel/errors';
import { addDays, type Day, isDay } from '../../kernel/instant';
import { clean } from '../../kernel/text';
import { type CounterChoices, serviceProblem } from '../counters/counter-choices';
import { type CounterState, isClosed } from '../counters/counters';
import { digits, EMAIL, PHONE } from '../dossier/receipt/applicant-rules';
import type { OfficeContact } from '../organisation/office-change.entity';

/** Service numbers, free of charge or not. */
const SERVICE_NUMBER = /^1[89]00\d{4}(\d{2})?$/;
const MOST_COUNTERS = 60;
const LONGEST = { address: 200, email: 120, number: 8, name: 80 };
/** Which counters there will be is planned within a year. */
const FURTHEST_DAYS = 366;

type Refuse = (path: string, reason: string) => void;

function collect(check: (refuse: Refuse) => void): FieldProblem[] {
  const problems: FieldProblem[] = [];
  check((path, reason) => problems.push({ path, reason }));
  return problems;
}

const textOr = (value: string | null | undefined): string | null => clean(value ?? '') || null;

/** As it is stored: without blanks and points in the number. */
export function cleanContact({ phone, address, email }: Partial<OfficeContact>): OfficeContact {
  return { phone: digits(phone ?? '') || null, address: textOr(address), email: textOr(email) };
}

/** What is wrong with an office's phone, address or e-mail; the paths are `input.…`. */
export function contactProblems({ phone, address, email }: OfficeContact): FieldProblem[] {
  return collect((refuse) => {
    if (phone !== null && !PHONE.test(phone) && !SERVICE_NUMBER.test(phone))
      refuse('input.phone', 'phải là số di động 10 chữ số, số cố định 02… có 11 chữ số, hoặc số tổng đài 1800, 1900.');
    if (address === null) refuse('input.address', 'phiếu hẹn cần nơi trả kết quả; phải ghi địa chỉ.');
    else if (address.length > LONGEST.address) refuse('input.address', `dài quá ${LONGEST.address} ký tự.`);
    if (email !== null && (email.length > LONGEST.email || !EMAIL.test(email)))
      refuse('input.email', 'không phải là địa chỉ thư điện tử.');
  });
}

/**
 * What is wrong with one counter among those of its office. A person or service that it already had is not asked about
 * again: both may have gone meanwhile.
 */
export function counterProblems(
  counter: CounterState,
  all: readonly CounterState[],
  before: CounterState | undefined,
  choices: CounterChoices,
  today: Day,
): FieldProblem[] {
  const others = all.filter(({ id, validTo }) => id !== counter.id && !isClosed({ validTo }, today));
  const { number, name, serves, staffId, validFrom } = counter;
  return collect((refuse) => {
    if (others.length >= MOST_COUNTERS) refuse('input.number', `một cơ quan có nhiều nhất ${MOST_COUNTERS} quầy.`);
    if (number === '' || number.length > LONGEST.number)
      refuse('input.number', `phải có số quầy, nhiều nhất ${LONGEST.number} ký tự.`);
    else if (others.some((other) => other.number.toLowerCase() === number.toLowerCase()))
      refuse('input.number', `đã có quầy số ${number}.`);
    if (name === '' || name.length > LONGEST.name)
      refuse('input.name', `phải có tên quầy, nhiều nhất ${LONGEST.name} ký tự.`);
    for (const service of serves) {
      const known = before?.serves.some(({ kind, code }) => kind === service.kind && code === service.code);
      const problem = known ? null : serviceProblem(service, choices);
      if (problem !== null) refuse('input.serves', problem);
    }
    if (!isDay(validFrom) || validFrom > addDays(today, FURTHEST_DAYS))
      refuse('input.validFrom', 'phải là một ngày, nhiều nhất một năm tới.');
    if (staffId === null || staffId === before?.staffId) return;
    const name_ = choices.staff.get(staffId);
    if (name_ === undefined) refuse('input.staffId', 'người này hiện không làm việc ở cơ quan.');
    const seat = others.find((other) => other.staffId === staffId);
    if (seat) refuse('input.staffId', `${name_ ?? 'Người này'} đang ngồi quầy ${seat.number}; mỗi người một quầy.`);
  });
}

/** What is wrong with the last day of a counter; yesterday closes it at once. */
export function closingProblems(lastDay: Day, today: Day): FieldProblem[] {
  return collect((refuse) => {
    if (!isDay(lastDay) || lastDay < addDays(today, -1) || lastDay > addDays(today, FURTHEST_DAYS))
      refuse('lastDay', 'phải từ hôm qua (đóng ngay) đến một năm tới.');
  });
}
