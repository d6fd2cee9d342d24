import { useMyWorkPlacesQuery, useWorkAtMutation } from '@hcc/shared-schema/generated/hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../ui/form/button';
import { ErrorNotice } from '../ui/page/page-state';
import { formatDate } from '../ui/text/date-format';

/** For who works in more than one office, e.g. while seconded: in which of them this session works. */
export function WorkPlacesSection() {
  const { t } = useTranslation('account');
  const { data } = useMyWorkPlacesQuery({ fetchPolicy: 'cache-and-network' });
  const [workAt, { loading }] = useWorkAtMutation();
  const [failure, setFailure] = useState<unknown>();
  const places = data?.myWorkPlaces ?? [];
  if (places.length < 2) return null;
  const choose = async (officeCode: string) => {
    setFailure(undefined);
    try {
      await workAt({ variables: { officeCode } });
      // Everything on the screen was the other office's.
      window.location.reload();
    } catch (error) {
      setFailure(error);
    }
  };
  return (
    <section className="panel" aria-labelledby="work-places">
      <h2 id="work-places">{t('places.title')}</h2>
      {failure === undefined ? null : <ErrorNotice error={failure} />}
      <dl className="profile__list">
        {places.map(({ officeCode, officeName, until, isCurrent }) => (
          <div key={officeCode}>
            <dt>{isCurrent ? t('places.here') : ''}</dt>
            <dd>
              {officeName}
              {until ? ` · ${t('places.until', { day: formatDate(until) })}` : ''}{' '}
              {isCurrent ? null : (
                <Button
                  size="small"
                  busy={loading}
                  aria-label={t('places.workAt', { office: officeName })}
                  onClick={() => void choose(officeCode)}
                >
                  {t('places.work')}
                </Button>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
