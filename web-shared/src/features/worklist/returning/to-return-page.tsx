import '../../listing/list-page.css';
import './to-return-page.css';
import { useApolloClient } from '@apollo/client/react';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Notice } from '../../../ui/page/page-state';
import { usePageTitle } from '../../../ui/page/use-page-title';
import { readDossierCode } from '../../../ui/text/dossier-code';
import { formAddress } from '../../../ui/text/form-address';
import { type DossierRow, useKeysetRows } from '../../listing/use-keyset-rows';
import { SearchBox, type SearchBoxHandle } from '../../search/search-box';
import { ArrivalsBar } from '../arrivals/arrivals-bar';
import { useArrivals } from '../arrivals/use-arrivals';
import { WorklistFoot } from '../worklist-foot';
import { worklistSource } from '../worklist-source';
import { WorklistState } from '../worklist-state';
import { ReturnRow } from './return-row';

/** Results that wait for their citizens: scan the slip, write who takes it, Enter. */
export function ToReturnPage() {
  const { t } = useTranslation(['worklist', 'returning']);
  const { t: c } = useTranslation('common');
  const client = useApolloClient();
  const scan = useRef<SearchBoxHandle>(null);
  const [search, setSearch] = useState('');
  /** Enter was pressed: when exactly one result is found its form opens by itself. */
  const [asked, setAsked] = useState<string>();
  const [openId, setOpenId] = useState<string>();
  const [returned, setReturned] = useState<{ code: string; name: string }>();
  usePageTitle(c('nav.toReturn'));

  const source = useMemo(() => worklistSource(search, 'TO_RETURN'), [search]);
  const list = useKeysetRows(source);
  const arrivals = useArrivals(list, source);
  const answered = list.connection && !list.stale ? list.connection : undefined;
  const only = answered?.nodes.length === 1 ? answered.nodes[0] : undefined;
  const missing = asked === search && answered?.nodes.length === 0 ? readDossierCode(search) : undefined;

  useEffect(() => {
    if (asked === undefined || asked !== search || !only) return;
    setOpenId(only.id);
    setAsked(undefined);
  }, [asked, search, only]);

  const onSearch = useCallback((text: string, enter: boolean) => {
    const wanted = readDossierCode(text) ?? text;
    setSearch(wanted);
    setOpenId(undefined);
    setAsked(enter && wanted !== '' ? wanted : undefined);
    if (wanted !== '') setReturned(undefined);
  }, []);
  const close = useCallback(() => {
    setOpenId(undefined);
    scan.current?.focus();
  }, []);
  const { reload } = list;
  const { forget } = arrivals;
  const done = useCallback(
    (row: DossierRow, name: string) => {
      setReturned({ code: row.code, name });
      setOpenId(undefined);
      setSearch('');
      scan.current?.focus();
      void client.refetchQueries({ include: ['WorklistCounts'] });
      // Leaving a search shows the whole list, which brings itself up to date.
      if (search === '') void reload().then(forget, () => undefined);
    },
    [client, reload, forget, search],
  );

  return (
    <div className="worklist to-return">
      <div>
        <h1>{c('nav.toReturn')}</h1>
        <p className="muted">
          {t('returning:lead')} <Link to="/post">{t('returning:byPost')}</Link>
        </p>
      </div>
      <SearchBox
        ref={scan}
        label={t('returning:scan')}
        placeholder={t('returning:scanPlaceholder')}
        value={search}
        onSearch={onSearch}
        autoFocus
      />
      {returned ? (
        <Notice
          kind="success"
          actions={
            <a className="button" href={formAddress(returned.code, 'return')} target="_blank" rel="noreferrer">
              {t('returning:printNote')}
            </a>
          }
        >
          {t('returning:returned', returned)}
        </Notice>
      ) : null}
      <ArrivalsBar changes={arrivals.changes} onApply={arrivals.apply} />
      {missing ? (
        <Notice
          kind="warning"
          actions={
            <Link className="button" to={`/dossier/${missing}`}>
              {t('returning:openIt')}
            </Link>
          }
        >
          {t('returning:notHere', { code: missing })}
        </Notice>
      ) : null}
      {list.connection && list.connection.nodes.length > 0 ? (
        <>
          <ul className="returns" aria-label={t('returning:listLabel')} aria-busy={list.stale || undefined}>
            {list.connection.nodes.map((row) => (
              <ReturnRow
                key={row.id}
                row={row}
                open={row.id === openId}
                onOpen={() => setOpenId(row.id)}
                onClose={close}
                onDone={done}
                onReload={() => void reload().then(forget, () => undefined)}
              />
            ))}
          </ul>
          <WorklistFoot list={list} connection={list.connection} fileName="to-return" />
        </>
      ) : missing ? null : (
        <WorklistState list={list} view="TO_RETURN" search={search} />
      )}
    </div>
  );
}
