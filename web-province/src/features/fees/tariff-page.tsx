import '@hcc/web-shared/src/features/fees/fees.css';
import {
  type FeeKind,
  type FeeTariffQuery,
  type FeeUnit,
  useFeeTariffQuery,
  useSaveFeeTariffMutation,
  useTestPaymentGatewayMutation,
} from '@hcc/shared-schema/generated/hooks';
import { OfficeAccounts } from '@hcc/web-shared/src/features/fees/office-accounts';
import { useSession } from '@hcc/web-shared/src/session/session-provider';
import { Button } from '@hcc/web-shared/src/ui/form/button';
import { SelectField, TextField } from '@hcc/web-shared/src/ui/form/field';
import { SearchPick } from '@hcc/web-shared/src/ui/form/search-pick';
import { useProcedureOptions } from '@hcc/web-shared/src/ui/form/use-procedure-options';
import { Empty, ErrorNotice, Notice, Skeleton } from '@hcc/web-shared/src/ui/page/page-state';
import { usePageTitle } from '@hcc/web-shared/src/ui/page/use-page-title';
import { formatDong } from '@hcc/web-shared/src/ui/text/number-format';
import { useFieldReasons } from '@hcc/web-shared/src/ui/text/use-field-reasons';
import { useRefusalText } from '@hcc/web-shared/src/ui/text/use-refusal-text';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { OutsidePanel } from '../outside/outside-panel';

type Tariff = FeeTariffQuery['feeTariff'];
type Line = Tariff['lines'][number];
type Exemption = Tariff['exemptions'][number];

const KINDS = ['FEE', 'CHARGE'] as const satisfies readonly FeeKind[];
const UNITS = ['DOSSIER', 'COPY', 'PAGE'] as const satisfies readonly FeeUnit[];
const NEW_LINE: Line = { code: '', name: '', kind: 'FEE', unit: 'DOSSIER', amountDong: 0, basis: '' };
const NEW_EXEMPTION: Exemption = { code: '', name: '', percent: 100, basis: '', evidence: '' };
const numberOf = (text: string) => Number(text.replace(/\D/g, '').slice(0, 10));

/** How the fee of a procedure is made up, and who pays less: /administration/fees?code=1.001612. */
export function TariffPage() {
  const { t } = useTranslation('fees');
  usePageTitle(t('tariff.title'));
  const { can } = useSession();
  const [test] = useTestPaymentGatewayMutation();
  const [params, setParams] = useSearchParams();
  const code = params.get('code') ?? '';
  return (
    <div className="cash">
      <h1>{t('tariff.title')}</h1>
      <SearchPick
        label={t('tariff.procedure')}
        nothing={t('tariff.nothing')}
        useOptions={useProcedureOptions}
        onPick={({ value }) => setParams({ code: value })}
      />
      {code === '' ? <Empty title={t('tariff.choose')}>{t('tariff.lead')}</Empty> : <TariffOf key={code} code={code} />}
      {can('admin:manage') ? (
        <OutsidePanel name="PAYMENT" onTry={async () => (await test()).data?.testPaymentGateway} />
      ) : null}
      {can('office:manage') ? <OfficeAccounts /> : null}
    </div>
  );
}

function TariffOf({ code }: { code: string }) {
  const { data, error, refetch } = useFeeTariffQuery({
    variables: { procedureCode: code },
    fetchPolicy: 'network-only',
  });
  if (!data) return error ? <ErrorNotice error={error} onRetry={() => void refetch()} /> : <Skeleton rows={6} />;
  const { feeTariff } = data;
  const again = async () => void (await refetch());
  return <TariffForm key={feeTariff.revision} code={code} tariff={feeTariff} onSaved={again} />;
}

function changed<Row>(rows: readonly Row[], at: number, change: Partial<Row>): Row[] {
  return rows.map((row, index) => (index === at ? { ...row, ...change } : row));
}

function TariffForm({ code, tariff, onSaved }: { code: string; tariff: Tariff; onSaved: () => Promise<void> }) {
  const { t } = useTranslation('fees');
  const refusal = useRefusalText();
  const [lines, setLines] = useState<readonly Line[]>(tariff.lines);
  const [exemptions, setExemptions] = useState<readonly Exemption[]>(tariff.exemptions);
  const [save, { loading, error }] = useSaveFeeTariffMutation();
  const { reasonOf } = useFieldReasons(error, t('wrong'));
  const sum = lines.reduce((all, { amountDong }) => all + amountDong, 0);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (loading) return;
    const input = {
      procedureCode: code,
      expectedRevision: tariff.revision,
      lines: lines.map(({ code, name, kind, unit, amountDong, basis }) => ({
        code,
        name,
        kind,
        unit,
        amountDong,
        basis,
      })),
      exemptions: exemptions.map(({ code, name, percent, basis, evidence }) => ({
        code,
        name,
        percent,
        basis,
        evidence,
      })),
    };
    await save({ variables: { input } });
    await onSaved();
  };
  const told = formatDong(tariff.feeDong ?? 0);
  return (
    <form className="fees__form" noValidate onSubmit={(event) => void submit(event).catch(() => undefined)}>
      {error ? <Notice kind="error">{refusal(error)}</Notice> : null}
      {tariff.revision > 0 ? <p className="muted">{t('tariff.revision', { revision: tariff.revision })}</p> : null}
      <section className="panel" aria-label={t('tariff.lines')}>
        <h2>{t('tariff.lines')}</h2>
        {lines.map((line, at) => {
          const set = (change: Partial<Line>) => setLines(changed(lines, at, change));
          const reason = (column: keyof Line) => reasonOf(`lines.${at}.${column}`);
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows have nothing else that stays while they are typed
            <div className="fees__row" key={at}>
              <TextField
                label={t('tariff.code')}
                value={line.code}
                error={reason('code')}
                onChange={(event) => set({ code: event.target.value.toUpperCase() })}
              />
              <TextField
                label={t('tariff.name')}
                value={line.name}
                error={reason('name')}
                onChange={(event) => set({ name: event.target.value })}
              />
              <SelectField
                label={t('tariff.kind')}
                value={line.kind}
                onChange={(event) => set({ kind: KINDS.find((one) => one === event.target.value) ?? 'FEE' })}
              >
                {KINDS.map((one) => (
                  <option key={one} value={one}>
                    {t(`tariff.kindOf.${one}`)}
                  </option>
                ))}
              </SelectField>
              <TextField
                label={t('tariff.amount')}
                inputMode="numeric"
                value={String(line.amountDong)}
                error={reason('amountDong')}
                onChange={(event) => set({ amountDong: numberOf(event.target.value) })}
              />
              <SelectField
                label={t('tariff.unit')}
                value={line.unit}
                onChange={(event) => set({ unit: UNITS.find((one) => one === event.target.value) ?? 'DOSSIER' })}
              >
                {UNITS.map((one) => (
                  <option key={one} value={one}>
                    {t(`tariff.unitOf.${one}`)}
                  </option>
                ))}
              </SelectField>
              <TextField
                label={t('tariff.basis')}
                value={line.basis}
                error={reason('basis')}
                onChange={(event) => set({ basis: event.target.value })}
              />
              <Button size="small" onClick={() => setLines(lines.filter((_, index) => index !== at))}>
                {t('tariff.remove', { name: line.name || line.code || at + 1 })}
              </Button>
            </div>
          );
        })}
        <div className="fees__tools">
          <Button onClick={() => setLines([...lines, NEW_LINE])}>{t('tariff.addLine')}</Button>
          <strong>{t('tariff.sum', { sum: formatDong(sum), told })}</strong>
        </div>
      </section>
      <section className="panel" aria-label={t('tariff.exemptions')}>
        <h2>{t('tariff.exemptions')}</h2>
        {exemptions.map((row, at) => {
          const set = (change: Partial<Exemption>) => setExemptions(changed(exemptions, at, change));
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows have nothing else that stays while they are typed
            <div className="fees__row" key={at}>
              {(['code', 'name', 'basis', 'evidence'] as const).map((column) => (
                <TextField
                  key={column}
                  label={t(`tariff.${column}`)}
                  value={row[column]}
                  error={reasonOf(`exemptions.${at}.${column}`)}
                  onChange={({ target: { value } }) =>
                    set({ [column]: column === 'code' ? value.toUpperCase() : value })
                  }
                />
              ))}
              <TextField
                label={t('tariff.percent')}
                inputMode="numeric"
                value={String(row.percent)}
                error={reasonOf(`exemptions.${at}.percent`)}
                onChange={(event) => set({ percent: numberOf(event.target.value) })}
              />
              <Button size="small" onClick={() => setExemptions(exemptions.filter((_, index) => index !== at))}>
                {t('tariff.remove', { name: row.name || row.code || at + 1 })}
              </Button>
            </div>
          );
        })}
        <div className="fees__tools">
          <Button onClick={() => setExemptions([...exemptions, NEW_EXEMPTION])}>{t('tariff.addExemption')}</Button>
        </div>
      </section>
      <div className="fees__tools">
        <Button kind="primary" type="submit" busy={loading}>
          {t('tariff.save')}
        </Button>
      </div>
    </form>
  );
}
