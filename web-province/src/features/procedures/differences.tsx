import { SimpleTable, type TableColumn } from '@hcc/web-shared/src/ui/page/simple-table';
import { durationText } from '@hcc/web-shared/src/ui/text/duration-text';
import { limitText } from '@hcc/web-shared/src/ui/text/limit-text';
import { formatDong } from '@hcc/web-shared/src/ui/text/number-format';
import { sizeText } from '@hcc/web-shared/src/ui/text/size-text';
import { useTranslation } from 'react-i18next';
import { type Difference, LIMIT_UNITS, TIERS } from './procedure-terms';

/** What differs from the version before, one thing a line. `titled`: a heading above says so already. */
export function Differences({ differences, titled }: { differences: readonly Difference[]; titled?: boolean }) {
  const { t } = useTranslation('procedures');
  const words = useDifferenceWords();
  if (differences.length === 0) return <p className="muted">{t('differences.none')}</p>;
  const columns: TableColumn<Difference>[] = [
    { key: 'what', header: t('differences.what'), rowHeader: true, cell: words.what },
    { key: 'before', header: t('differences.before'), cell: (each) => words.value(each, each.before) },
    { key: 'after', header: t('differences.after'), cell: (each) => <strong>{words.value(each, each.after)}</strong> },
  ];
  return (
    <SimpleTable
      columns={columns}
      rows={differences}
      rowKey={({ kind, field, subject }) => `${kind} ${field} ${subject}`}
      caption={t('differences.title')}
      hideCaption={titled}
    />
  );
}

function useDifferenceWords() {
  const { t } = useTranslation('procedures');
  const { t: c } = useTranslation('common');
  const fieldName = (field: string) => t(`content.${field}` as 'content.name');
  const what = ({ kind, field, subject }: Difference): string => {
    if (kind === 'FIELD') return fieldName(field);
    const name = subject ?? '';
    if (kind === 'STEP_CHANGED' || kind === 'DOCUMENT_CHANGED')
      return t(`differences.${kind}`, { name, field: fieldName(field), interpolation: { escapeValue: false } });
    return t(`differences.${kind}`, { name, interpolation: { escapeValue: false } });
  };
  /** Size, pages and hash, of which the first signs tell two of one size apart. */
  const fileText = (field: string, text: string): string => {
    const [size, pages, hash = ''] = text.split(' ');
    const kind = field === 'formPrint' ? `PDF, ${t('form.pages', { count: Number(pages) })}` : 'Word';
    return `${kind}, ${sizeText(Number(size))} (${hash.slice(0, 6)})`;
  };
  const value = ({ kind, field }: Difference, text: string | null): string => {
    if (text === null) return '—';
    if (field === 'quotaMinutes' || kind === 'STEP_ADDED' || kind === 'STEP_REMOVED')
      return durationText(c, Number(text));
    if (kind === 'DOCUMENT_ADDED' || kind === 'DOCUMENT_REMOVED') return '✓';
    if (field === 'formPrint' || field === 'formFill') return fileText(field, text);
    if (field === 'feeDong') return formatDong(Number(text));
    if (field === 'required') return t(text === 'true' ? 'content.isRequired' : 'content.isOptional');
    if (field === 'onSupplement' || field === 'onConsultation') return t(`rule.${text}` as 'rule.WAIT');
    if (field === 'receivingTiers')
      return TIERS.filter((tier) => text.split('|').includes(tier))
        .map((tier) => c(`tier.${tier}`))
        .join(', ');
    if (field === 'limit') {
      const [unit, amount] = text.split(' ');
      const known = LIMIT_UNITS.find((one) => one === unit);
      if (known) return limitText(c, { unit: known, amount: amount ? Number(amount) : null });
    }
    return text;
  };
  return { what, value };
}
