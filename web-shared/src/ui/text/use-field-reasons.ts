import { useTranslation } from 'react-i18next';
import { type FieldError, readFailure } from './graphql-error';

export interface FieldReasons {
  /** What was typed was refused; any other failure is told as a whole. */
  isRefused: boolean;
  fields: readonly FieldError[];
  reasonOf: (path: string) => string | undefined;
}

/** The server's reasons by the field that they name. @param wrong what is said where it has none in the reader's language */
export function useFieldReasons(error: unknown, wrong: string): FieldReasons {
  // The reasons follow the language of the screen.
  useTranslation();
  const failure = error ? readFailure(error) : undefined;
  const isRefused = failure?.code === 'BAD_USER_INPUT';
  const fields = isRefused ? failure.fields : [];
  const reasonOf = (path: string) => {
    const found = fields.find((field) => field.path === path);
    return found && (found.reason || wrong);
  };
  return { isRefused, fields, reasonOf };
}
