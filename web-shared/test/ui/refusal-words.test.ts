import { CombinedGraphQLErrors } from '@apollo/client/errors';
import { act, renderHook } from '@testing-library/react';
import i18n from 'i18next';

import { useFailureText } from '../../src/ui/text/use-failure-text';
import { useFieldReasons } from '../../src/ui/text/use-field-reasons';
import { useFieldWords } from '../../src/ui/text/use-field-words';
import { useRefusalText } from '../../src/ui/text/use-refusal-text';

const failed = (code: string, details: object = {}, message = '') =>
  new CombinedGraphQLErrors({ data: null, errors: [{ message, extensions: { code, ...details } }] });

const day = { path: 'day', reason: 'Ngày này đã qua.', reasonEn: 'This day is past.' };
const copies = { path: 'copies', reason: 'Phải là số bản.' };
const refused = failed('BAD_USER_INPUT', { fields: [day, copies] });
const taken = failed('CONFLICT', { messageEn: 'This was paid.' }, 'Khoản này đã nộp.');
const forbidden = failed('FORBIDDEN', { messageEn: 'Your account may not do this.' }, 'Bạn không có quyền.');

function words() {
  const { result } = renderHook(() => ({
    fields: useFieldReasons(refused, 'This is wrong.'),
    word: useFieldWords(),
    refusal: useRefusalText(),
    failure: useFailureText(),
  }));
  return result;
}

describe('why something was refused', () => {
  afterEach(() => act(() => i18n.changeLanguage('vi')));

  it('is told in the server’s own words, in the language of the screen, and follows a switch', async () => {
    const said = words();
    expect(said.current.fields.reasonOf('day')).toBe('Ngày này đã qua.');
    expect(said.current.refusal(refused)).toBe('Ngày này đã qua. Phải là số bản.');
    expect(said.current.refusal(taken)).toBe('Khoản này đã nộp.');
    expect(said.current.failure(forbidden)).toBe('Bạn không có quyền.');
    await act(() => i18n.changeLanguage('en'));
    expect(said.current.fields.reasonOf('day')).toBe('This day is past.');
    expect(said.current.refusal(refused)).toBe('This day is past.');
    expect(said.current.refusal(taken)).toBe('This was paid.');
    expect(said.current.failure(forbidden)).toBe('Your account may not do this.');
  });

  it('is told in general where the server has no English for it', async () => {
    await act(() => i18n.changeLanguage('en'));
    const said = words();
    expect(said.current.fields.reasonOf('copies')).toBe('This is wrong.');
    expect(said.current.word(said.current.fields.fields[1]!.reason)).toMatch(/not accepted/);
    expect(said.current.refusal(failed('BAD_USER_INPUT', { fields: [copies] }))).not.toMatch(/số bản/);
    expect(said.current.failure(failed('NOT_FOUND', {}, 'Không tìm thấy.'))).not.toMatch(/Không/);
  });
});
