import { parseInstant } from '../../src/kernel/instant';
import { LimitUnit, SupplementRule } from '../../src/modules/calendar/clock-terms';
import { WorkCalendar } from '../../src/modules/calendar/work-calendar';
import { StepKind } from '../../src/modules/catalogue/catalogue-terms';
import { asItWas, matchSteps, type RealHistory, replayDossier } from '../../src/modules/replay/replay-dossier';
import { lastQuarter } from '../../src/modules/replay/start-replay';

const at = (text: string) => parseInstant(`2026-11-${text}:00+07:00`, 'at');
const calendar = new WorkCalendar({
  sessions: [
    ['07:00', '11:30'],
    ['13:30', '17:00'],
  ],
  off: [],
  work: [],
});

const step = (kind: StepKind, name: string, quotaMinutes: number, minutes = 0) => ({
  kind,
  name,
  quotaMinutes,
  minutes,
});

/** Monday nine to Thursday eight: 120 + 1,140 + 120 working minutes of three days, due Thursday nine. */
const HISTORY: RealHistory = {
  receivedAt: at('23T09:00'),
  completedAt: at('26T08:00'),
  dueAt: at('26T09:00'),
  isLate: false,
  steps: [
    step(StepKind.INTAKE, 'Tiếp nhận', 240, 120),
    step(StepKind.APPRAISE, 'Xác minh', 840, 1_140),
    step(StepKind.APPROVE, 'Ký', 240, 120),
    step(StepKind.RETURN, 'Trả', 120),
  ],
  pauses: [],
  now: at('27T10:00'),
};

const rules = (amount: number, steps: ReturnType<typeof step>[] = [...HISTORY.steps]) => ({
  steps,
  limit: { amount, unit: LimitUnit.WORKING_DAYS },
  onSupplement: SupplementRule.EXTEND,
  calendar,
});

describe('a dossier run again', () => {
  it('is what it was under its own rules', () => {
    const was = asItWas(HISTORY, calendar);
    expect(replayDossier(HISTORY, rules(3))).toEqual(was);
    expect(was).toEqual({
      isLate: false,
      dueAt: at('26T09:00'),
      completedAt: at('26T08:00'),
      margin: 60,
      minutes: [120, 1_140, 120, 0],
      lateIn: null,
    });
  });

  it('is late under two days, in the step that was being done when they ended', () => {
    // 960 minutes end on Wednesday at nine, 840 into the verification; 420 more were used.
    expect(replayDossier(HISTORY, rules(2))).toMatchObject({
      isLate: true,
      dueAt: at('25T09:00'),
      margin: -420,
      lateIn: 1,
    });
  });

  it('loses the time of a step that is left out and spends the quota of one that is added', () => {
    const steps = [
      step(StepKind.INTAKE, 'Tiếp nhận', 120),
      step(StepKind.CONSULT, 'Xin ý kiến', 240),
      step(StepKind.APPROVE, 'Ký', 120),
      step(StepKind.RETURN, 'Trả', 60),
    ];
    // 120 + 240 + 120 = one working day: Tuesday nine, which is when one day ends.
    expect(replayDossier(HISTORY, rules(1, steps))).toEqual({
      isLate: false,
      dueAt: at('24T09:00'),
      completedAt: at('24T09:00'),
      margin: 0,
      minutes: [120, 240, 120, 0],
      lateIn: null,
    });
  });

  it('leaves the citizen’s waiting as it was', () => {
    const paused = {
      ...HISTORY,
      completedAt: at('24T16:00'),
      dueAt: at('27T09:00'),
      steps: [step(StepKind.INTAKE, 'Tiếp nhận', 240, 60), step(StepKind.APPROVE, 'Ký', 240, 240)],
      pauses: [{ fromAt: at('23T11:00'), toAt: at('24T11:00') }],
    };
    expect(replayDossier(paused, rules(2, paused.steps))).toMatchObject({ dueAt: at('26T09:00'), margin: 660 });
    // Without any step it would have been done at once, but not before the citizen came back.
    expect(replayDossier(paused, rules(2, [step(StepKind.RETURN, 'Trả', 0)])).completedAt).toBe(at('24T11:00'));
  });

  it('counts an open dossier as late where it is overdue by now', () => {
    const open = { ...HISTORY, completedAt: null, dueAt: null, now: at('25T10:00') };
    expect(replayDossier(open, rules(2))).toMatchObject({ isLate: true, completedAt: null, margin: -60 });
    expect(replayDossier(open, rules(3))).toMatchObject({ isLate: false });
  });

  it('finds steps again by kind and name, then by kind', () => {
    const renamed = [
      step(StepKind.INTAKE, 'Nhận', 1),
      step(StepKind.APPROVE, 'Ký', 1),
      step(StepKind.CONSULT, 'Hỏi', 1),
    ];
    expect(matchSteps(renamed, HISTORY.steps)).toEqual([0, 2, -1]);
  });

  it('takes the quarter that ended last unless told otherwise', () => {
    expect(lastQuarter(at('23T09:00'))).toEqual({ fromDay: '2026-07-01', toDay: '2026-09-30' });
    expect(lastQuarter(parseInstant('2027-02-01T00:00:00+07:00', 'at'))).toEqual({
      fromDay: '2026-10-01',
      toDay: '2026-12-31',
    });
  });
});
