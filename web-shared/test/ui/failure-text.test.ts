import { CombinedGraphQLErrors } from '@apollo/client/errors';
import { renderHook } from '@testing-library/react';
import i18n from 'i18next';
import { useFailureText } from '../../src/ui/text/use-failure-text';

const refused = (extensions: Record<string, unknown>) =>
  new CombinedGraphQLErrors({ errors: [{ message: 'Its own words.', extensions }] });

const textOf = (error: unknown) => {
  const { result, unmount } = renderHook(() => useFailureText());
  unmount();
  return result.current(error);
};

afterEach(() => i18n.changeLanguage('vi'));

it('says a refusal of the server in its words in Vietnamese, else by its code', async () => {
  const error = refused({ code: 'ILLEGAL_ACTION' });
  expect(textOf(error)).toBe('Its own words.');
  await i18n.changeLanguage('en');
  expect(textOf(error)).toMatch(/^The dossier is no longer at a step/);
});

it('says a refusal of this machine in its words in both languages', async () => {
  const error = refused({ code: 'ILLEGAL_ACTION', isLocal: true });
  expect(textOf(error)).toBe('Its own words.');
  await i18n.changeLanguage('en');
  expect(textOf(error)).toBe('Its own words.');
});
