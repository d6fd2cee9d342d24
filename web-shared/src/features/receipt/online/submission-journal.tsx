import { useTranslation } from 'react-i18next';
import { formatDateTime } from '../../../ui/text/date-format';
import type { Submission } from './submission-draft';

const PARTS = [
  'fullName',
  'idNumber',
  'phone',
  'email',
  'address',
  'areaCode',
  'documents',
  'returnBy',
  'note',
] as const;

/** What happened to it, oldest first. */
export function SubmissionJournal({ journal }: { journal: Submission['journal'] }) {
  const { t } = useTranslation('receive', { keyPrefix: 'onlineDesk' });
  const words = (changed: readonly string[]) =>
    PARTS.filter((part) => changed.some((path) => path.split('.').at(-1) === part)).map((part) => t(`part.${part}`));
  return (
    <section className="panel">
      <h2>{t('journal')}</h2>
      <ol className="online__journal">
        {journal.map(({ ordinal, kind, at, actorName, reason, changed }) => (
          <li key={ordinal}>
            <p>
              <strong>{t(`event.${kind}`)}</strong> · {actorName ?? t('citizen')}
            </p>
            <p className="muted">{formatDateTime(at)}</p>
            {reason ? <p>{reason}</p> : null}
            {changed.length > 0 ? <p>{t('changed', { parts: words(changed).join(', ') })}</p> : null}
          </li>
        ))}
      </ol>
    </section>
  );
}
