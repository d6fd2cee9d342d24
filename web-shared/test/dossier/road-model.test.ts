import { buildRoad, nextStep, previousStep } from '../../src/features/dossier/history/road-model';
import { committee, desk, event, leg, pageDossier, segment } from './dossier-data';

describe('the road of a dossier', () => {
  test('tells what was, what is and what is to come, in order', () => {
    const items = buildRoad(pageDossier());
    expect(
      items.map((item) => (item.kind === 'leg' ? item.leg.stepName : item.kind === 'ahead' ? item.step.name : '')),
    ).toEqual(['Tiếp nhận hồ sơ', 'Xác minh', 'Ký Giấy xác nhận', 'Trả kết quả']);
    expect(items.map((item) => item.kind)).toEqual(['leg', 'leg', 'leg', 'ahead']);
    expect(items.filter((item) => item.kind === 'leg' && item.now)).toHaveLength(1);
  });

  test('draws a pause under the leg in which it began, once, however the clock cut it', () => {
    const dossier = pageDossier();
    const [work, first] = dossier.clock.segments;
    const cut = [
      work!,
      first!,
      segment('PAUSE', '2021-11-22T10:00:00+07:00', '2021-11-22T17:00:00+07:00', committee.name, 300),
      segment('PAUSE', '2021-11-22T17:00:00+07:00', '2021-11-23T14:00:00+07:00', committee.name, 300),
    ];
    const items = buildRoad(pageDossier({ clock: { ...dossier.clock, segments: cut } }));
    const pauses = items.map((item) => (item.kind === 'leg' ? item.pauses : []));
    expect(pauses).toEqual([
      [],
      [
        {
          from: '2021-11-22T10:00:00+07:00',
          to: '2021-11-23T14:00:00+07:00',
          minutes: 600,
          open: false,
          waitsFor: 'SUPPLEMENT',
        },
      ],
      [],
      [],
    ]);
  });

  test('says by how much a leg went over its allotted time', () => {
    const over = buildRoad(pageDossier()).map((item) => (item.kind === 'leg' ? item.over : undefined));
    expect(over).toEqual([0, 60, 0, undefined]);
  });

  test('counts the turns of a step that was sent back', () => {
    const again = leg(4, 2, 'APPRAISE', 'Xác minh', committee, '2021-11-24T09:00:00+07:00', null, 120, 0);
    const dossier = pageDossier();
    const closed = dossier.legs.map((one) => ({ ...one, leftAt: one.leftAt ?? '2021-11-24T09:00:00+07:00' }));
    const items = buildRoad(
      pageDossier({ legs: [...closed, again], currentStep: { ordinal: 2, kind: 'APPRAISE', name: 'Xác minh' } }),
    );
    expect(items.map((item) => (item.kind === 'leg' ? item.turn : item.kind))).toEqual([1, 1, 1, 2, 'ahead', 'ahead']);
  });

  test('tells a leg that was sent back from one that was finished', () => {
    const dossier = pageDossier();
    const closed = dossier.legs.map((one) => ({ ...one, leftAt: one.leftAt ?? '2021-11-24T09:00:00+07:00' }));
    const again = leg(4, 2, 'APPRAISE', 'Xác minh', committee, '2021-11-24T09:00:00+07:00', null, 120, 0);
    const back = event(6, 'SENT_BACK', '2021-11-24T09:00:00+07:00', 'Phạm Văn Bình', committee, 'Thiếu', null);
    const items = buildRoad(pageDossier({ legs: [...closed, again], events: [...dossier.events, back] }));
    expect(items.map((item) => (item.kind === 'leg' ? item.ending : ''))).toEqual([
      'done',
      'done',
      'sentBack',
      'done',
      '',
    ]);
  });

  test('a pause that has just begun is drawn though the clock has no segment of it yet', () => {
    const dossier = pageDossier();
    const asked = event(6, 'SUPPLEMENT_REQUESTED', '2021-11-24T09:00:00+07:00', 'Phạm', committee, 'Thiếu', null);
    const items = buildRoad(
      pageDossier({ events: [...dossier.events, asked], clock: { ...dossier.clock, state: 'PAUSED' } }),
    );
    expect(items.flatMap((item) => (item.kind === 'leg' ? item.pauses.filter((pause) => pause.open) : []))).toEqual([
      {
        from: '2021-11-24T09:00:00+07:00',
        to: '2021-11-24T09:00:00+07:00',
        minutes: 0,
        open: true,
        waitsFor: 'SUPPLEMENT',
      },
    ]);
  });

  test('the pause that runs is one, though its event carries seconds and the clock does not', () => {
    const dossier = pageDossier();
    const asked = event(6, 'SUPPLEMENT_REQUESTED', '2021-11-24T09:00:41+07:00', 'Phạm', committee, 'Thiếu', null);
    const open = segment('PAUSE', '2021-11-24T09:00:00+07:00', '2021-11-24T10:00:00+07:00', committee.name, 60);
    const clock = { ...dossier.clock, state: 'PAUSED' as const, segments: [...dossier.clock.segments, open] };
    const items = buildRoad(pageDossier({ events: [...dossier.events, asked], clock }));
    expect(items.flatMap((item) => (item.kind === 'leg' ? item.pauses.map((pause) => pause.open) : []))).toEqual([
      false,
      true,
    ]);
  });

  test('a dossier that ended has nothing ahead of it', () => {
    const items = buildRoad(pageDossier({ status: 'WITHDRAWN', currentStep: null }));
    expect(items.at(-1)).toMatchObject({ kind: 'end', status: 'WITHDRAWN' });
    expect(items.some((item) => item.kind === 'ahead' || (item.kind === 'leg' && item.now))).toBe(false);
  });

  test('knows where the next step and the send-back lead', () => {
    const dossier = pageDossier();
    expect(nextStep(dossier)).toMatchObject({ name: 'Trả kết quả', office: desk });
    expect(previousStep(dossier)).toMatchObject({ name: 'Xác minh' });
    expect(previousStep({ ...dossier, currentStep: { ordinal: 1, kind: 'INTAKE', name: '' } })).toBeUndefined();
  });

  test('a refused dossier goes straight to the hand-back', () => {
    const dossier = pageDossier({
      outcome: 'REFUSED',
      currentStep: { ordinal: 2, kind: 'APPRAISE', name: 'Xác minh' },
    });
    expect(nextStep(dossier)?.name).toBe('Trả kết quả');
  });
});
