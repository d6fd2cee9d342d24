import { useTranslation } from 'react-i18next';
import { readFailure } from '../../ui/text/graphql-error';

/** The server's reasons by field: in Vietnamese its own words, else that the field is wrong. */
export function useFieldReasons(error: unknown): {
  isRefused: boolean;
  reasonOf: (path: string) => string | undefined;
} {
  const { t, i18n } = useTranslation('steering', { keyPrefix: 'directives' });
  const failure = error ? readFailure(error) : undefined;
  const isRefused = failure?.code === 'BAD_USER_INPUT';
  const reasonOf = (path: string) => {
    const found = isRefused ? failure.fields.find((field) => field.path === path) : undefined;
    if (!found) return undefined;
    return i18n.language === 'vi' ? found.reason : t('wrong');
  };
  return { isRefused, reasonOf };
}
