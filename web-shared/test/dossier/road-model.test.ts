import { buildRoad, nextStep, previousStep } from '../../src/features/dossier/road-model';
import { committee, desk, leg, pageDossier, segment } from './dossier-data';

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
      [{ from: '2021-11-22T10:00:00+07:00', to: '2021-11-23T14:00:00+07:00', minutes: 600, open: false }],
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
