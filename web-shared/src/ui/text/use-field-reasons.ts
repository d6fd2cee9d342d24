import { useTranslation } from 'react-i18next';
import { type FieldError, readFailure } from './graphql-error';

export interface FieldReasons {
  /** What was typed was refused; any other failure is told as a whole. */
  isRefused: boolean;
  fields: readonly FieldError[];
  reasonOf: (path: string) => string | undefined;
}

/** The server's reasons by the field that they name: in Vietnamese its own words. @param wrong what is said elsewhere */
export function useFieldReasons(error: unknown, wrong: string): FieldReasons {
  const { i18n } = useTranslation();
  const failure = error ? readFailure(error) : undefined;
  const isRefused = failure?.code === 'BAD_USER_INPUT';
  const fields = isRefused ? failure.fields : [];
  const reasonOf = (path: string) => {
    const found = fields.find((field) => field.path === path);
    return found && (i18n.language === 'vi' ? found.reason : wrong);
  };
  return { isRefused, fields, reasonOf };
}
