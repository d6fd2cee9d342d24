// biome-ignore-all lint/correctness/noComponentHookFactories: the keys are names of operations, not components
import { screen } from '@testing-library/react';
import { SurveyResultsPage } from '../../src/features/ratings/survey-results-page';
import { renderPage } from '../support/render-page';
import { ApiError } from '../support/stub-server';

test('a round that goes on says until when it does, and nothing went wrong', async () => {
  const round = {
    __typename: 'SurveyRoundView' as const,
    id: 'r1',
    title: 'Khảo sát quý này',
    from: '2026-11-23',
    to: '2026-12-05',
    invited: 2,
    isOver: false,
    questions: [],
  };
  await renderPage(<SurveyResultsPage id="r1" />, {
    SurveyRounds: () => ({ surveyRounds: [round] }),
    SurveyResults: () => {
      throw new ApiError('ILLEGAL_ACTION', 'Đợt khảo sát chưa kết thúc.');
    },
  });
  expect(await screen.findByText('Đang hỏi, đến hết 05/12/2026')).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Thử lại' })).toBeNull();
});
