import './fees.css';
import { useQuoteFeeQuery } from '@hcc/shared-schema/generated/hooks';
import { useTranslation } from 'react-i18next';
import { SelectField, TextField } from '../../ui/form/field';
import { formatDong } from '../../ui/text/number-format';
import type { FeeClaim } from './fee-claim';

interface QuoteProps {
  procedureCode: string;
  claim: FeeClaim;
  onChange: (claim: FeeClaim) => void;
}

const countOf = (text: string) => Math.max(1, Math.min(10_000, Number(text.replace(/\D/g, '')) || 1));

/** What a procedure costs this citizen, before anything is received. Nothing stands here until it is known. */
export function FeeQuote({ procedureCode, claim, onChange }: QuoteProps) {
  const { t } = useTranslation('fees');
  const { copies, pages, exemption } = claim;
  const { data, previousData } = useQuoteFeeQuery({ variables: { procedureCode, copies, pages, exemption } });
  const quote = (data ?? previousData)?.quoteFee;
  if (!quote || quote.fullDong === 0) return null;
  const chosen = quote.exemptions.find(({ code }) => code === exemption);
  const set = (change: Partial<FeeClaim>) => onChange({ ...claim, ...change });
  // The paper that the tariff asks for stands there at once; who has more to say of it, its number, adds that.
  const choose = (code: string) =>
    set({ exemption: code, evidence: quote.exemptions.find((each) => each.code === code)?.evidence ?? '' });
  return (
    <div className="fees__quote">
      <p aria-live="polite">
        {quote.totalDong === 0 ? null : `${t('quote.toPay')} `}
        <strong>{quote.totalDong === 0 ? t('section.free') : formatDong(quote.totalDong)}</strong>
        {quote.reducedDong > 0 ? ` ${t('quote.reduced', { full: formatDong(quote.fullDong) })}` : ''}
        {quote.lines.length > 1 ? (
          <span className="muted">
            {' · '}
            {quote.lines.map(({ name, totalDong }) => `${name} ${formatDong(totalDong)}`).join(' + ')}
          </span>
        ) : null}
      </p>
      <div className="fees__claim">
        {quote.byCopy ? (
          <TextField
            label={t('reduce.copies')}
            className="field--count"
            inputMode="numeric"
            value={String(copies)}
            onChange={({ target }) => set({ copies: countOf(target.value) })}
          />
        ) : null}
        {quote.byPage ? (
          <TextField
            label={t('reduce.pages')}
            className="field--count"
            inputMode="numeric"
            value={String(pages)}
            onChange={({ target }) => set({ pages: countOf(target.value) })}
          />
        ) : null}
        {quote.exemptions.length > 0 ? (
          <SelectField label={t('reduce.exemption')} value={exemption} onChange={({ target }) => choose(target.value)}>
            <option value="">{t('reduce.none')}</option>
            {quote.exemptions.map(({ code, name, percent }) => (
              <option key={code} value={code}>
                {t('reduce.of', { name, percent })}
              </option>
            ))}
          </SelectField>
        ) : null}
        {chosen ? (
          <TextField
            label={t('reduce.evidence')}
            hint={t('reduce.needs', { evidence: chosen.evidence, basis: chosen.basis })}
            required
            value={claim.evidence}
            onChange={({ target }) => set({ evidence: target.value })}
          />
        ) : null}
      </div>
    </div>
  );
}
