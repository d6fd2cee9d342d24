import { useNoticeTextsQuery } from '@hcc/shared-schema/generated/hooks';
import { SelectField } from '@hcc/web-shared/src/ui/form/field';
import { ErrorNotice, Skeleton } from '@hcc/web-shared/src/ui/page/page-state';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { NoticeTextRow } from './notice-text-row';

/** The words of one event, in both languages; which one stands in the address. */
export function NoticeTexts() {
  const { t } = useTranslation('outgoing');
  const { t: m } = useTranslation('sending');
  const [search, setSearch] = useSearchParams();
  const { data, error, refetch } = useNoticeTextsQuery({ fetchPolicy: 'cache-and-network' });
  const reload = () => void refetch().catch(() => undefined);
  const texts = data?.noticeTexts;
  if (error && !texts) return <ErrorNotice error={error} onRetry={reload} />;
  if (!texts) return <Skeleton rows={8} />;
  const events = [...new Set(texts.map(({ event }) => event))];
  // A notice to a second person names the text: RECEIVED.SMS.VI.
  const asked = (search.get('about') ?? search.get('event'))?.split('.')[0];
  const shown = events.find((event) => event === asked) ?? events[0]!;
  const choose = (event: string) => setSearch({ side: 'texts', event }, { replace: true });
  return (
    <section className="panel" aria-label={t('side.texts')}>
      <div className="outgoing__filters">
        <SelectField label={t('eventLabel')} value={shown} onChange={({ target }) => choose(target.value)}>
          {events.map((event) => (
            <option key={event} value={event}>
              {m(`event.${event}`)}
            </option>
          ))}
        </SelectField>
      </div>
      <p className="muted">{t('textsHint')}</p>
      {texts
        .filter(({ event }) => event === shown)
        .map((text) => (
          <NoticeTextRow key={text.code} text={text} onStale={reload} />
        ))}
    </section>
  );
}
