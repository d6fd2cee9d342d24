import type { CaseEventKind } from '@hcc/shared-schema/generated/hooks';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDateTime } from '../../ui/text/date-format';
import { usePersonName } from './use-person-name';

interface JournalLine {
  ordinal: number;
  kind: CaseEventKind;
  at: string;
  actorName: string | null;
  officeName: string | null;
  note: string | null;
}

/** What happened to a case, oldest first. */
export function CaseJournal({ lines }: { lines: readonly JournalLine[] }) {
  const { t } = useTranslation('casework');
  const personName = usePersonName();
  const id = useId();
  if (lines.length === 0) return null;
  return (
    <section className="panel" aria-labelledby={id}>
      <h2 id={id}>{t('journal')}</h2>
      <ol className="casework__journal">
        {lines.map(({ ordinal, kind, at, actorName, officeName, note }) => (
          <li key={ordinal}>
            <strong>{t(`kinds.${kind}`)}</strong>
            <span className="casework__sub">
              <time dateTime={at}>{formatDateTime(at)}</time> ·{' '}
              {actorName === null ? t('system') : personName(actorName)}
              {officeName ? ` · ${officeName}` : ''}
            </span>
            {note ? <p className="casework__text">{note}</p> : null}
          </li>
        ))}
      </ol>
    </section>
  );
}
