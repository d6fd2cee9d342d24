import './messages.css';
import type { SendFailure } from '@hcc/shared-schema/generated/hooks';
import { useTranslation } from 'react-i18next';

interface FailureWordsProps {
  /** Null of what failed before it was written down what it was. */
  failure: SendFailure | null;
  /** What the receiver or the machine said, in its own words. */
  detail: string | null;
}

/** Why something did not get out, in the reader's language; what was answered lies behind it. */
export function FailureWords({ failure, detail }: FailureWordsProps) {
  const { t } = useTranslation('sending');
  if (failure === null && !detail) return null;
  return (
    <div className="messages__failure">
      {t(`failure.${failure ?? 'OTHER'}`)}
      {detail ? (
        <details>
          <summary>{t('detail')}</summary>
          <span className="muted">{detail}</span>
        </details>
      ) : null}
    </div>
  );
}
