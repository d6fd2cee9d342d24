import { useMakePostListMutation, usePostParcelsQuery, usePostSettingsQuery } from '@hcc/shared-schema/generated/hooks';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { Button } from '../../ui/form/button';
import { SelectField, TextField } from '../../ui/form/field';
import { beep } from '../../ui/page/beep';
import { ErrorNotice, Notice, Skeleton } from '../../ui/page/page-state';
import { SimpleTable } from '../../ui/page/simple-table';
import { readDossierCode } from '../../ui/text/dossier-code';
import { useRefusalText } from '../../ui/text/use-refusal-text';
import { useParcelColumns } from './parcel-columns';
import { useAfterDeed } from './use-after';

/** Packed parcels, chosen by hand or by the scanner, become a list for the post. */
export function ReadyPanel() {
  const { t } = useTranslation('post');
  const refusal = useRefusalText();
  const navigate = useNavigate();
  const after = useAfterDeed();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [scanned, setScanned] = useState('');
  const [said, setSaid] = useState<{ good: boolean; text: string }>();
  const [partner, setPartner] = useState<string>();
  const [name, setName] = useState('');
  const settings = usePostSettingsQuery();
  const { data, error, refetch } = usePostParcelsQuery({
    variables: { view: 'READY', first: 200 },
    fetchPolicy: 'cache-and-network',
  });
  const [make, making] = useMakePostListMutation();
  const columns = useParcelColumns(after);
  const rows = data?.postParcels.nodes ?? [];
  const partners = settings.data?.postSettings.partners ?? [];
  const carrier = partner ?? partners[0]?.id ?? '';
  const parcelIds = rows.filter(({ id }) => chosen.has(id)).map(({ id }) => id);
  const toggle = (id: string) => {
    const next = new Set(chosen);
    if (!next.delete(id)) next.add(id);
    setChosen(next);
  };
  const scan = (event: FormEvent) => {
    event.preventDefault();
    const text = scanned.trim();
    const code = readDossierCode(text) ?? text.toUpperCase();
    const found = rows.find(
      ({ trackingNumber, dossiers }) => trackingNumber === code || dossiers.some((one) => one.code === code),
    );
    beep(found ? 'good' : 'wrong');
    if (found) setChosen(new Set([...chosen, found.id]));
    setSaid({
      good: Boolean(found),
      text: found ? t('ready.scanned', { person: found.person }) : t('ready.notFound', { code: text }),
    });
    setScanned('');
  };
  const submit = () => {
    const idempotencyKey = `${parcelIds[0]}.${parcelIds.length}.${Date.now()}`;
    const by = carrier ? { partnerId: carrier } : { partner: name };
    void make({ variables: { input: { parcelIds, ...by, idempotencyKey } } })
      .then(({ data: made }) => navigate(`/post/lists/${made?.makePostList.id}`))
      .catch(() => undefined);
  };
  return (
    <section aria-label={t('ready.title')} className="post__form">
      <h2>{t('ready.title')}</h2>
      {error && !data ? <ErrorNotice error={error} onRetry={() => void refetch().catch(() => undefined)} /> : null}
      {!data && !error ? <Skeleton rows={3} shape="table" /> : null}
      {data && rows.length === 0 ? <p className="muted">{t('ready.empty')}</p> : null}
      {rows.length > 0 ? (
        <>
          {making.error ? <Notice kind="error">{refusal(making.error)}</Notice> : null}
          <div className="post__tools">
            <form onSubmit={scan}>
              <TextField
                label={t('ready.scan')}
                autoComplete="off"
                value={scanned}
                onChange={(event) => setScanned(event.target.value)}
              />
            </form>
            <SelectField
              label={t('ready.partner')}
              value={carrier}
              onChange={(event) => setPartner(event.target.value)}
            >
              {partners.map(({ id, name: called }) => (
                <option key={id} value={id}>
                  {called}
                </option>
              ))}
              <option value="">{t('ready.otherPartner')}</option>
            </SelectField>
            {carrier === '' ? (
              <TextField
                label={t('ready.partnerName')}
                value={name}
                onChange={(event) => setName(event.target.value)}
              />
            ) : null}
            <Button kind="primary" busy={making.loading} disabled={parcelIds.length === 0} onClick={submit}>
              {parcelIds.length === 0 ? t('ready.makeNone') : t('ready.make', { count: parcelIds.length })}
            </Button>
          </div>
          {said ? <Notice kind={said.good ? 'success' : 'warning'}>{said.text}</Notice> : null}
          <SimpleTable
            caption={t('ready.title')}
            hideCaption
            rows={rows}
            rowKey={({ id }) => id}
            maxHeight="420px"
            columns={[
              {
                key: 'choose',
                header: '',
                width: '36px',
                cell: ({ id, person }) => (
                  <input
                    type="checkbox"
                    aria-label={t('waiting.choose', { code: person })}
                    checked={chosen.has(id)}
                    onChange={() => toggle(id)}
                  />
                ),
              },
              ...columns,
            ]}
          />
        </>
      ) : null}
    </section>
  );
}
