import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { readFailure } from './graphql-error';
import { allReasons } from './said';
import { useFailureText } from './use-failure-text';

/** Why a form was refused: what the server says of each field and of a conflict, else that something was not accepted. */
export function useRefusalText(): (error: unknown) => string {
  const { t } = useTranslation('common');
  const failureText = useFailureText();
  return useCallback(
    (error: unknown) => {
      const { code, fields, message } = readFailure(error);
      if (code === 'CONFLICT' && message) return message;
      return allReasons(fields) || (code === 'BAD_USER_INPUT' ? t('error.BAD_USER_INPUT') : failureText(error));
    },
    [t, failureText],
  );
}
