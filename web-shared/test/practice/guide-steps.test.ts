import { nextStep, screenOf, stepsDone } from '../../src/features/practice/guide-steps';

const blank = { procedure: null, applicant: { fullName: '', idNumber: '', phone: '' }, documents: {} };

it('the steps inside the form follow what has been filled in', () => {
  expect(nextStep(stepsDone({ done: [] }, null))).toBe('PROCEDURE');
  const chosen = { ...blank, procedure: {} };
  expect(nextStep(stepsDone({ done: [] }, chosen))).toBe('APPLICANT');
  const named = { ...chosen, applicant: { fullName: 'Lò Văn Pún', idNumber: '', phone: '0912' } };
  expect(nextStep(stepsDone({ done: [] }, named))).toBe('DOCUMENTS');
  const ready = { ...named, documents: { a: { received: true } } };
  expect(nextStep(stepsDone({ done: [] }, ready))).toBe('RECEIVE');
});

it('a dossier that was received is past the form, whatever the form now holds', () => {
  expect(nextStep(stepsDone({ done: ['RECEIVE'] }, blank))).toBe('PRINT');
  expect(nextStep(stepsDone({ done: ['RECEIVE', 'FIND'] }, null))).toBe('PRINT');
  const all = stepsDone({ done: ['RECEIVE', 'PRINT', 'FIND', 'PASS_ON', 'COME_BACK', 'HAND_BACK'] }, null);
  expect(nextStep(all)).toBeUndefined();
  expect(all.size).toBe(9);
});

it('each step leads to its screen, the dossier’s where there is one', () => {
  expect(screenOf('PROCEDURE', null)).toBe('/receive');
  expect(screenOf('PASS_ON', null)).toBeUndefined();
  expect(screenOf('PASS_ON', '000.01.25.H00-261123-0005')).toBe('/dossier/000.01.25.H00-261123-0005');
});
