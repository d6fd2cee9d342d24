import './centres.css';
import { Button } from '@hcc/web-shared/src/ui/form/button';
import { SelectField, TextField } from '@hcc/web-shared/src/ui/form/field';
import { Empty, Skeleton } from '@hcc/web-shared/src/ui/page/page-state';
import { type FormEvent, useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Question } from '../../address/public-address';
import { PublicLink } from '../../address/public-link';
import { type Centre, centres } from '../../api/centres-api';
import { PublicFailureNotice } from '../../api/public-failure-notice';
import { useAnswer } from '../../api/use-answer';
import { CentreSheet } from './centre-sheet';
import { OpenNow } from './open-now';

type Go = { go: (question: Question) => void };

/** Where a citizen may go, and how busy it is there. */
export function CentresPage({ area, procedure, go }: { area?: string; procedure?: string } & Go) {
  return area ? (
    <CentreSheet areaCode={area} procedure={procedure} go={go} />
  ) : (
    <Choice procedure={procedure} go={go} />
  );
}

const everyDistrict = () => centres({});

function Choice({ procedure, go }: { procedure?: string } & Go) {
  const { t } = useTranslation('centres');
  const [typed, setTyped] = useState('');
  const [search, setSearch] = useState('');
  const [areaCode, setAreaCode] = useState('');
  const [districts] = useAnswer(everyDistrict);
  const [answer, again] = useAnswer(
    useCallback(
      () => centres({ search: search || null, areaCode: areaCode || null, procedureCode: procedure ?? null }),
      [search, areaCode, procedure],
    ),
  );
  const find = (event: FormEvent) => {
    event.preventDefault();
    setAreaCode('');
    setSearch(typed.trim());
  };
  return (
    <div className="centres">
      <form onSubmit={find} className="centres__search">
        <TextField
          label={t('search')}
          type="search"
          autoComplete="off"
          enterKeyHint="search"
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
        <Button kind="primary" size="large" type="submit">
          {t('find')}
        </Button>
      </form>
      <SelectField
        label={t('near')}
        value={areaCode}
        onChange={({ target }) => {
          setSearch('');
          setAreaCode(target.value);
        }}
      >
        <option value="">{t('choose')}</option>
        {districts.state === 'here'
          ? districts.value
              .filter(({ tier }) => tier === 'DISTRICT')
              .map((one) => (
                <option key={one.areaCode} value={one.areaCode}>
                  {one.areaName}
                </option>
              ))
          : null}
      </SelectField>
      <h2>{procedure ? t('receiving', { code: procedure }) : search || areaCode ? null : t('all')}</h2>
      {answer.state === 'waiting' ? <Skeleton rows={6} /> : null}
      {answer.state === 'failed' ? (
        <PublicFailureNotice error={answer.error} notFound={t('unknown')} onRetry={again} />
      ) : null}
      {answer.state === 'here' ? <Found found={answer.value} procedure={procedure} go={go} /> : null}
    </div>
  );
}

function Found({ found, procedure, go }: { found: readonly Centre[]; procedure?: string } & Go) {
  const { t } = useTranslation('centres');
  if (found.length === 0) return <Empty title={t('none')}>{t('noneHelp')}</Empty>;
  return (
    <>
      <p className="muted" role="status">
        {t('found', { count: found.length })}
      </p>
      <ul className="public__list">
        {found.map((centre) => (
          <li key={centre.areaCode}>
            <PublicLink
              className="public__hit"
              question={{ kind: 'centres', area: centre.areaCode, ...(procedure ? { procedure } : {}) }}
              go={go}
            >
              <span className="public__hit-name" lang="vi">
                {centre.name}
              </span>
              <span className="public__hit-facts">
                {[centre.districtName, centre.address].filter(Boolean).join(' · ')}
              </span>
              <OpenNow centre={centre} />
            </PublicLink>
          </li>
        ))}
      </ul>
    </>
  );
}
