import { useLeaveCounterMutation, useSitDownMutation } from '@hcc/shared-schema/generated/hooks';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/form/button';
import { Notice } from '../../../ui/page/page-state';
import type { PanelProps } from './panel-props';

/** The counters of the office: where one usually sits first; of one that is taken, who sits there. */
export function SitDown({ desk: { board, sittings, usualCounterId }, deed: { isBusy, run } }: PanelProps) {
  const { t } = useTranslation('floor');
  const [sitDown] = useSitDownMutation();
  const [leave] = useLeaveCounterMutation();
  const counters = [...board.counters].sort(
    (a, b) => Number(b.id === usualCounterId) - Number(a.id === usualCounterId),
  );
  const lettersOf = (groupIds: readonly string[]) =>
    board.groups
      .filter(({ id }) => groupIds.includes(id))
      .map(({ letter }) => letter)
      .join(', ');
  return (
    <section className="panel" aria-labelledby="floor-sit">
      <h2 id="floor-sit">{t('sit.title')}</h2>
      {board.isDayClosed ? <Notice>{t('sit.dayClosed')}</Notice> : null}
      <ul className="floor__counters">
        {counters.map(({ id, number, name, groupIds }) => {
          const taken = sittings.find(({ counterId }) => counterId === id);
          return (
            <li key={id}>
              <span>
                <strong>{t('counter', { number })}</strong> {name}
                <span className="muted">
                  {groupIds.length > 0 ? t('sit.serves', { letters: lettersOf(groupIds) }) : t('sit.servesNone')}
                  {taken ? ` · ${t('sit.taken', { name: taken.staff.fullName })}` : ''}
                </span>
              </span>
              {taken ? (
                <Button
                  size="small"
                  busy={isBusy}
                  aria-label={t('sit.freeOf', { number })}
                  onClick={() => void run(() => leave({ variables: { id: taken.id, expectedVersion: taken.version } }))}
                >
                  {t('sit.free')}
                </Button>
              ) : (
                <Button
                  kind={id === usualCounterId ? 'primary' : 'default'}
                  busy={isBusy}
                  aria-label={t('sit.downAt', { number })}
                  onClick={() => void run(() => sitDown({ variables: { counterId: id } }))}
                >
                  {t(id === usualCounterId ? 'sit.downUsual' : 'sit.down')}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
