import { type PeopleQuery, type PersonState, useAreasQuery, usePeopleQuery } from '@hcc/shared-schema/generated/hooks';
import { OfficePick } from '@hcc/web-shared/src/features/staff/office-pick';
import { useStaff } from '@hcc/web-shared/src/session/session-provider';
import { Button } from '@hcc/web-shared/src/ui/form/button';
import { SelectField, TextField } from '@hcc/web-shared/src/ui/form/field';
import { useDebounced } from '@hcc/web-shared/src/ui/form/use-debounced';
import { pageAfter } from '@hcc/web-shared/src/ui/page/page-after';
import { Empty, ErrorNotice, Skeleton } from '@hcc/web-shared/src/ui/page/page-state';
import { SimpleTable, type TableColumn } from '@hcc/web-shared/src/ui/page/simple-table';
import { withParams } from '@hcc/web-shared/src/ui/page/with-params';
import { formatDate } from '@hcc/web-shared/src/ui/text/date-format';
import { formatNumber } from '@hcc/web-shared/src/ui/text/number-format';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { NewAccountDialog } from './new-account-dialog';
import { ROLES } from './roles';

type Row = PeopleQuery['people']['nodes'][number];

const STATES: readonly PersonState[] = ['ACTIVE', 'DISABLED', 'AWAY', 'SECONDED', 'NO_PLACE', 'PASSWORD_GIVEN'];
const SIZE = 30;

/** Found by a part of the name, an office, an area, a role, a state; the address keeps what was asked. */
export function PeopleList() {
  const { t } = useTranslation('accounts');
  const [params] = useSearchParams();
  const [isAdding, setAdding] = useState(false);
  const asked = {
    text: useDebounced(params.get('q') ?? '', 250),
    officeCode: params.get('office'),
    areaCode: params.get('area'),
    role: ROLES.find((role) => role === params.get('role')) ?? null,
    state: STATES.find((state) => state === params.get('state')) ?? null,
  };
  const { data, previousData, error, refetch, fetchMore, loading } = usePeopleQuery({
    variables: { filter: asked, first: SIZE },
    fetchPolicy: 'cache-and-network',
  });
  const found = (data ?? previousData)?.people;
  const more = () => fetchMore(pageAfter('people', data)).catch(() => undefined);
  return (
    <>
      <Filters />
      <div className="people__actions">
        <Button kind="primary" onClick={() => setAdding(true)}>
          {t('people.add')}
        </Button>
      </div>
      {error && !found ? <ErrorNotice error={error} onRetry={() => void refetch()} /> : null}
      {!found && !error ? <Skeleton rows={8} shape="table" /> : null}
      {found?.totalCount === 0 ? <Empty title={t('people.none')}>{t('people.noneText')}</Empty> : null}
      {found && found.totalCount > 0 ? <Rows rows={found.nodes} total={found.totalCount} /> : null}
      {found?.pageInfo.hasNextPage ? (
        <div>
          <Button busy={loading} onClick={() => void more()}>
            {t('people.more', { count: Math.min(SIZE, found.totalCount - found.nodes.length) })}
          </Button>
        </div>
      ) : null}
      {isAdding ? <NewAccountDialog onClose={() => setAdding(false)} onAdded={() => void refetch()} /> : null}
    </>
  );
}

function Filters() {
  const { t } = useTranslation('accounts');
  const { t: s } = useTranslation('staff');
  const { office } = useStaff();
  const [params, setParams] = useSearchParams();
  const { data: areas } = useAreasQuery({ variables: { parentCode: office.areaCode } });
  const [officeName, setOfficeName] = useState<string>();
  const choose = (name: string, value: string) => setParams(withParams(params, { [name]: value }), { replace: true });
  const officeCode = params.get('office');
  return (
    <search className="people__filters">
      <TextField
        label={t('people.search')}
        type="search"
        value={params.get('q') ?? ''}
        onChange={({ target }) => choose('q', target.value)}
      />
      <SelectField
        label={t('people.area')}
        value={params.get('area') ?? ''}
        onChange={({ target }) => choose('area', target.value)}
      >
        <option value="">{t('people.all')}</option>
        {areas?.areas.map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </SelectField>
      <SelectField
        label={t('people.role')}
        value={params.get('role') ?? ''}
        onChange={({ target }) => choose('role', target.value)}
      >
        <option value="">{t('people.all')}</option>
        {ROLES.map((role) => (
          <option key={role} value={role}>
            {s(`role.${role}`)}
          </option>
        ))}
      </SelectField>
      <SelectField
        label={t('people.state')}
        value={params.get('state') ?? ''}
        onChange={({ target }) => choose('state', target.value)}
      >
        <option value="">{t('people.all')}</option>
        {STATES.map((state) => (
          <option key={state} value={state}>
            {t(`state.${state}`)}
          </option>
        ))}
      </SelectField>
      <div>
        <OfficePick
          label={t('people.office')}
          chosen={officeCode ? { code: officeCode, name: officeName ?? officeCode } : null}
          onPick={({ code, name }) => {
            setOfficeName(name);
            choose('office', code);
          }}
        />
        {officeCode ? (
          <Button size="small" kind="quiet" onClick={() => choose('office', '')}>
            {t('people.anyOffice')}
          </Button>
        ) : null}
      </div>
    </search>
  );
}

function Rows({ rows, total }: { rows: readonly Row[]; total: number }) {
  const { t } = useTranslation('accounts');
  const { t: s } = useTranslation('staff');
  const columns: TableColumn<Row>[] = [
    {
      key: 'person',
      header: t('people.person'),
      rowHeader: true,
      cell: ({ fullName, username }) => (
        <>
          <Link to={`/accounts/${encodeURIComponent(username)}`}>{fullName}</Link>
          <span className="people__small">{username}</span>
        </>
      ),
    },
    {
      key: 'places',
      header: t('people.place'),
      cell: ({ places }) =>
        places.length === 0
          ? t('people.noPlace')
          : places.map(({ office, roles, until }) => (
              <span key={office.id} className="people__place">
                {office.name}
                <span className="people__small">
                  {roles.map((role) => s(`role.${role}`)).join(', ')}
                  {until ? ` · ${t('people.until', { day: formatDate(until) })}` : ''}
                </span>
              </span>
            )),
    },
    {
      key: 'state',
      header: t('people.state'),
      width: '190px',
      cell: ({ status, awayUntil, passwordGiven }) => (
        <>
          <span className={`people__mark people__mark--${status.toLowerCase()}`}>{t(status)}</span>
          {awayUntil ? <span className="people__warn">{s('awayUntil', { until: formatDate(awayUntil) })}</span> : null}
          {passwordGiven ? <span className="people__small">{t('state.PASSWORD_GIVEN')}</span> : null}
        </>
      ),
    },
    {
      key: 'factor',
      header: t('factor'),
      width: '120px',
      cell: ({ hasSecondFactor }) => (hasSecondFactor ? t('factorOn') : t('factorOff')),
    },
  ];
  return (
    <SimpleTable
      columns={columns}
      rows={rows}
      rowKey={({ id }) => id}
      caption={t('people.caption', { shown: formatNumber(rows.length), total: formatNumber(total) })}
    />
  );
}
