import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { SelectField, TextField } from '../../ui/form/field';
import { Empty } from '../../ui/page/page-state';
import { Pager, readPage } from '../../ui/page/pager';
import { withParams } from '../../ui/page/with-params';
import { matchesText } from '../../ui/text/plain-text';
import { CENTRE_STATES, type Centre, readiness, stateOf } from './centre-signs';
import { CentreTable } from './centre-table';
import { TIERS } from './rollout-figures';

const PAGE = 40;

/** Every unit with its signs; those that do not run yet first, the readiest of them in front. */
export function SignsPanel({ centres, today }: { centres: readonly Centre[]; today: string }) {
  const { t } = useTranslation('rollout');
  const [params, setParams] = useSearchParams();
  const [page, setPage] = useState(1);
  const tier = TIERS.find((each) => each === params.get('tier')) ?? null;
  const state = CENTRE_STATES.find((each) => each === params.get('state')) ?? null;
  const search = params.get('q') ?? '';
  const found = centres
    .filter((centre) => !tier || centre.tier === tier)
    .filter((centre) => !state || stateOf(centre, today) === state)
    .filter((centre) => matchesText(centre.areaName, search))
    .sort(
      (a, b) =>
        Number(a.firstDossierOn !== null) - Number(b.firstDossierOn !== null) ||
        readiness(b) - readiness(a) ||
        (b.firstDossierOn ?? '').localeCompare(a.firstDossierOn ?? ''),
    );
  const shown = readPage(String(page), found.length, PAGE);
  const set = (name: string, value: string) => {
    setParams(withParams(params, { [name]: value }), { replace: true });
    setPage(1);
  };
  const waiting = centres.filter(({ firstDossierOn }) => !firstDossierOn).length;
  return (
    <section className="rollout__milestones">
      <h2>{t('signs.title')}</h2>
      <p className="muted">{waiting === 0 ? t('signs.allRun') : t('signs.waiting', { count: waiting })}</p>
      <div className="milestone-filters no-print">
        <SelectField label={t('filterTier')} value={tier ?? ''} onChange={({ target }) => set('tier', target.value)}>
          <option value="">{t('allTiers')}</option>
          {TIERS.map((each) => (
            <option key={each} value={each}>
              {t(`tier.${each}`)}
            </option>
          ))}
        </SelectField>
        <SelectField label={t('filterState')} value={state ?? ''} onChange={({ target }) => set('state', target.value)}>
          <option value="">{t('allStates')}</option>
          {CENTRE_STATES.map((each) => (
            <option key={each} value={each}>
              {t(`centreState.${each}`)}
            </option>
          ))}
        </SelectField>
        <TextField
          label={t('searchLabel')}
          type="search"
          value={search}
          placeholder={t('searchUnit')}
          onChange={({ target }) => set('q', target.value)}
        />
      </div>
      {found.length === 0 ? (
        <Empty title={t('signs.noMatch')}>{t('noMatchHint')}</Empty>
      ) : (
        <>
          <CentreTable
            centres={found.slice((shown - 1) * PAGE, shown * PAGE)}
            today={today}
            caption={t('signs.title')}
          />
          <Pager label={t('signs.pages')} page={shown} size={PAGE} total={found.length} onChange={setPage} />
        </>
      )}
    </section>
  );
}
