import { monthsToRead, officerCounts } from '../../src/modules/ratings/officer-figures';
import { SurveyQuestionKind } from '../../src/modules/ratings/rating-terms';
import { shownGroups } from '../../src/modules/ratings/small-groups';
import { surveyResults } from '../../src/modules/ratings/survey-results';

const groups = (...counts: number[]) => counts.map((count, index) => ({ key: `${index}`, count }));
const shown = (...counts: number[]) => shownGroups(groups(...counts), 5).map(({ count }) => count);

describe('groups beside their total', () => {
  it('are shown from five on, and a hidden one can’t be had as the difference', () => {
    expect(shown(5, 6, 7)).toEqual([5, 6, 7]);
    // Four would be the total less seven and nine: seven is hidden with it.
    expect(shown(4, 7, 9)).toEqual([9]);
    expect(shown(2, 3, 9)).toEqual([9]);
    expect(shown(1, 2, 8, 9)).toEqual([9]);
    expect(shown(4)).toEqual([]);
    expect(shown(4, 0, 5)).toEqual([]);
    expect(shown(0, 5, 6)).toEqual([5, 6]);
  });

  it('whatever they are, leave together none or at least five people hidden', () => {
    for (let seed = 1; seed <= 2_000; seed++) {
      const counts = Array.from(
        { length: (seed % 7) + 1 },
        (_, index) => (seed * 31 + index * index * 17 + index) % 13,
      );
      const total = counts.reduce((sum, count) => sum + count, 0);
      const left = shown(...counts);
      const hidden = total - left.reduce((sum, count) => sum + count, 0);
      expect(left.every((count) => count >= 5)).toBe(true);
      if (total >= 5) expect([counts, hidden === 0 || hidden >= 5]).toEqual([counts, true]);
    }
  });
});

describe('figures of persons', () => {
  const LAST = '2026-12';
  const monthOf = (index: number) => `2026-${String(index + 1).padStart(2, '0')}`;
  const cell = (month: string, partyId: string, n: number, face = 4) => ({ month, officeId: 'O', partyId, face, n });
  const counted = (cells: ReturnType<typeof cell>[], from: string, to: string, last = LAST) =>
    Object.fromEntries(officerCounts(cells, { from, to }, last).map(({ key, count }) => [key, count]));

  it('don’t tell one rating as the difference of two periods, nor of two looks', () => {
    const cells = [
      cell('2026-10', 'A', 5),
      cell('2026-10', 'B', 6),
      cell('2026-11', 'A', 1, 1),
      cell('2026-12', 'A', 4),
    ];
    expect(counted(cells, '2026-10', '2026-10')).toEqual({ A: 5, B: 6 });
    // November has one: it is told together with December, or not.
    expect(counted(cells, '2026-10', '2026-11')).toEqual({ A: 5, B: 6 });
    expect(counted(cells, '2026-11', '2026-12')).toEqual({ A: 5 });
    expect(counted(cells, '2026-10', '2026-12')).toEqual({ A: 10, B: 6 });
    // While a quarter runs nothing is told that would be told otherwise later.
    expect(counted(cells.slice(0, 3), '2026-10', '2026-11', '2026-11')).toEqual({ A: 5, B: 6 });
    expect(monthsToRead({ from: '2026-11', to: '2026-11' }, '2026-10')).toEqual({ from: '2026-10', to: '2026-10' });
  });

  it('whatever they are, differ between any two periods by nobody or by at least five', () => {
    for (let seed = 1; seed <= 40; seed++) {
      const cells = Array.from({ length: 12 }, (_, month) => month).flatMap((month) =>
        ['A', 'B', 'C']
          .map((who, index) => cell(monthOf(month), who, (seed * 7 + month * 5 + index * 11 + month * index) % 9))
          .filter(({ n }) => n > 0),
      );
      for (let from = 0; from < 12; from++) {
        for (let to = from; to < 12; to++) {
          const whole = counted(cells, monthOf(from), monthOf(to));
          const parts = [
            counted(cells, monthOf(from), monthOf(to - 1)),
            counted(cells, monthOf(from + 1), monthOf(to)),
          ];
          for (const part of from === to ? [] : parts)
            for (const who of Object.keys(whole)) {
              const difference = whole[who]! - (part[who] ?? 0);
              expect([seed, from, to, who, difference === 0 || difference >= 5]).toEqual([seed, from, to, who, true]);
            }
        }
      }
    }
  });
});

describe('a survey', () => {
  const questions = [
    { code: 'C1', text: 'Phòng làm việc', kind: SurveyQuestionKind.SCALE },
    { code: 'C2', text: 'Ý kiến', kind: SurveyQuestionKind.TEXT },
  ];
  const of = (centreId: string, count: number, scale = 4) =>
    Array.from({ length: count }, (_, index) => ({ centreId, replies: { C1: scale, C2: `${centreId} ${9 - index}` } }));
  const results = (answers: ReturnType<typeof of>) => surveyResults(answers, questions, 40, (id) => id);

  it('says nothing under five answers, not even how many', () => {
    expect(results(of('A', 4))).toEqual({ invited: 40, answered: null, total: null, byCentre: [], words: [] });
  });

  it('hides a centre of four and what would give it away, and mixes the words of all', () => {
    const { answered, total, byCentre, words } = results([...of('A', 4, 1), ...of('B', 6), ...of('C', 8, 5)]);
    expect(answered).toBe(18);
    expect(byCentre.map(({ key }) => key)).toEqual(['C']);
    expect(byCentre[0]).toMatchObject({ count: 8, means: [{ code: 'C1', count: 8, meanHundredths: 500 }] });
    expect(total!.means[0]).toMatchObject({ meanHundredths: Math.round(((4 + 24 + 40) * 100) / 18) });
    expect(words[0]!.texts).toHaveLength(18);
    expect(words[0]!.texts).toEqual([...words[0]!.texts].sort());
  });
});
