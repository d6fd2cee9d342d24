import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { readFailure } from './graphql-error';
import { useFailureText } from './use-failure-text';

/**
 * Why a form was refused: what the server says of each field and of a conflict where the reader reads Vietnamese, else
 * that something of it was not accepted.
 */
export function useRefusalText(): (error: unknown) => string {
  const { t, i18n } = useTranslation('common');
  const failureText = useFailureText();
  return useCallback(
    (error: unknown) => {
      const { code, fields, message } = readFailure(error);
      if (i18n.language === 'vi' && fields.length > 0) return fields.map(({ reason }) => reason).join(' ');
      if (i18n.language === 'vi' && code === 'CONFLICT' && message) return message;
      return code === 'BAD_USER_INPUT' ? t('error.BAD_USER_INPUT') : failureText(error);
    },
    [t, i18n.language, failureText],
  );
}
