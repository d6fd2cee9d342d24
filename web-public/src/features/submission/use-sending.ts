import { waitText } from '@hcc/web-shared/src/ui/text/wait-text';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type FieldProblem, PublicFailure } from '../../api/public-api';

const CHECKED = ['fullName', 'idNumber', 'phone', 'email', 'address', 'note', 'code'] as const;

/** Which text stands for a reason that the server does not have in the language of the page. */
function checkOf(path: string): (typeof CHECKED)[number] | 'other' {
  const last = path.slice(path.lastIndexOf('.') + 1);
  return CHECKED.find((field) => field === last) ?? 'other';
}

/** Sends, and says in words what went wrong where that is no matter of a field. */
export function useSending(onOvertaken?: () => void) {
  const { t } = useTranslation('submit');
  const { t: c } = useTranslation('common');
  const [failure, setFailure] = useState<string>();
  const attempt = async (work: () => Promise<void>): Promise<readonly FieldProblem[] | undefined> => {
    setFailure(undefined);
    try {
      await work();
    } catch (error) {
      const { code, fields, retryAfterSeconds } = error instanceof PublicFailure ? error : new PublicFailure('OTHER');
      if (fields.length > 0) {
        return fields.map(({ path, reason, triesLeft }) => ({
          path,
          reason: reason || (triesLeft ? t('check.tries', { count: triesLeft }) : t(`check.${checkOf(path)}`)),
        }));
      }
      if (code === 'CONFLICT' && onOvertaken) {
        setFailure(t('overtaken'));
        onOvertaken();
      } else if (code === 'NETWORK') setFailure(t('network'));
      else if (code === 'RATE_LIMITED') setFailure(t('tooFast', { wait: waitText(c, retryAfterSeconds) }));
      else setFailure(t('failed'));
    }
    return undefined;
  };
  return { failure, attempt };
}
