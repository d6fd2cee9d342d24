import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDateTimeShort } from './date-format';
import { readFailure } from './graphql-error';
import { waitText } from './wait-text';

/** Says in the reader's language what went wrong: this machine's or, in Vietnamese, the server's own sentence, else by code. */
export function useFailureText(): (error: unknown) => string {
  const { t, i18n } = useTranslation('common');
  return useCallback(
    (error: unknown) => {
      const failure = readFailure(error);
      const byCode = () => {
        switch (failure.code) {
          case 'CONFLICT':
            return failure.who && failure.when
              ? t('error.CONFLICT', { who: failure.who, when: formatDateTimeShort(failure.when) })
              : t('error.CONFLICT_UNKNOWN');
          case 'RATE_LIMITED':
            return t('error.RATE_LIMITED', { wait: waitText(t, failure.retryAfterSeconds ?? 60) });
          case 'INTERNAL':
            return t('error.INTERNAL', { errorId: failure.errorId ?? '—' });
          default:
            return t(`error.${failure.code}`);
        }
      };
      const ownWords: boolean = ['FORBIDDEN', 'NOT_FOUND', 'ILLEGAL_ACTION', 'UNAUTHENTICATED'].includes(failure.code);
      if (failure.message && (failure.isLocal || (i18n.language === 'vi' && ownWords))) return failure.message;
      return byCode();
    },
    [t, i18n.language],
  );
}
