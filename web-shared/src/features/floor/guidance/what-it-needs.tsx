import {
  useFindProceduresQuery,
  useGroupsOfProcedureQuery,
  useProcedureByCodeQuery,
} from '@hcc/shared-schema/generated/hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useStaff } from '../../../session/session-provider';
import { TextField } from '../../../ui/form/field';
import { useDebounced } from '../../../ui/form/use-debounced';
import { ErrorNotice, Skeleton } from '../../../ui/page/page-state';
import { PrintFormLink } from '../../../ui/page/print-form-link';
import { limitText } from '../../../ui/text/limit-text';
import { formatDong } from '../../../ui/text/number-format';
import type { Desk } from '../use-desk';

const FOUND = 8;

/** What somebody must bring for a procedure, found by a few letters of its name. */
export function WhatItNeeds({ groups }: { groups: Desk['board']['groups'] }) {
  const { t } = useTranslation('floor');
  const { office } = useStaff();
  const [text, setText] = useState('');
  const [code, setCode] = useState<string | null>(null);
  const search = useDebounced(text.trim(), 250);
  const { data, error, refetch } = useFindProceduresQuery({
    variables: { search, first: FOUND, tier: office.tier },
    skip: search === '',
  });
  const found = search === '' ? [] : (data?.procedures.nodes ?? []);
  return (
    <section className="panel" aria-labelledby="floor-needs">
      <h2 id="floor-needs">{t('needs.title')}</h2>
      <TextField
        label={t('needs.search')}
        type="search"
        autoComplete="off"
        value={text}
        onChange={({ target }) => {
          setText(target.value);
          setCode(null);
        }}
      />
      {error ? <ErrorNotice error={error} onRetry={() => void refetch()} /> : null}
      {code === null ? (
        <ul className="floor__found">
          {found.map((one) => (
            <li key={one.code}>
              <button type="button" className="link-button" onClick={() => setCode(one.code)}>
                {one.name}
              </button>{' '}
              <span className="muted">{one.code}</span>
            </li>
          ))}
        </ul>
      ) : (
        <Needs code={code} groups={groups} />
      )}
      {search !== '' && data && found.length === 0 ? <p role="status">{t('needs.none')}</p> : null}
    </section>
  );
}

function Needs({ code, groups }: { code: string; groups: Desk['board']['groups'] }) {
  const { t } = useTranslation('floor');
  const { t: c } = useTranslation('common');
  const { data, error, refetch } = useProcedureByCodeQuery({ variables: { code } });
  const { data: served } = useGroupsOfProcedureQuery({ variables: { procedureCode: code } });
  const lines = groups.filter(({ id }) => served?.groupsOfProcedure.includes(id));
  if (error) return <ErrorNotice error={error} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton rows={4} />;
  const { name, field, limit, feeDong, documents } = data.procedure;
  return (
    <article className="floor__needs">
      <h3>{name}</h3>
      <p>
        {field} · {limitText(c, limit)} · {feeDong === null ? t('needs.feeUnknown') : formatDong(feeDong)}
      </p>
      {served ? (
        <p>
          {lines.length === 0
            ? t('needs.noLine')
            : t('needs.lines', { lines: lines.map(({ letter, name: line }) => `${letter} · ${line}`).join('; ') })}
        </p>
      ) : null}
      {documents.length === 0 ? <p>{t('needs.noDocuments')}</p> : null}
      <ol>
        {documents.map(({ id, name: document, originals, certifiedCopies, photocopies, required, form }) => (
          <li key={id}>
            {document}{' '}
            <span className="muted">
              {[
                originals > 0 && t('needs.originals', { count: originals }),
                certifiedCopies > 0 && t('needs.certified', { count: certifiedCopies }),
                photocopies > 0 && t('needs.copies', { count: photocopies }),
              ]
                .filter(Boolean)
                .join(' · ')}
              {required ? '' : ` · ${t('needs.ifAny')}`}
            </span>{' '}
            <PrintFormLink form={form} words={t('needs.printForm')} />
          </li>
        ))}
      </ol>
    </article>
  );
}
