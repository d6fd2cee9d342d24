import type { ProcedureFolderQuery } from '@hcc/shared-schema/generated/hooks';
import { formatDateTime } from '@hcc/web-shared/src/ui/text/date-format';
import { durationText } from '@hcc/web-shared/src/ui/text/duration-text';
import { limitText } from '@hcc/web-shared/src/ui/text/limit-text';
import { formatDong } from '@hcc/web-shared/src/ui/text/number-format';
import { useTranslation } from 'react-i18next';
import { Differences } from './differences';
import { EditionForms } from './edition-forms';
import { Findings } from './findings';
import { Shortening } from './shortening';

type Folder = ProcedureFolderQuery['procedureFolder'];

interface Props {
  edition: Folder['editions'][number];
  offices: Folder['offices'];
  open: boolean;
}

/** A version that is, was or will be effective: its road, what it changed, how it stands to the rules and the law. */
export function EditionView({ edition, offices, open }: Props) {
  const { t } = useTranslation('procedures');
  const { t: c } = useTranslation('common');
  const { content, versionNo, state, effectiveFrom, effectiveUntil, differences, findings, shortening, publishedBy } =
    edition;
  const officeOf = (rule: string) => offices.find((office) => office.rule === rule)?.label ?? rule;
  return (
    <details className="procedures__past" open={open}>
      <summary>
        <strong>{t('versions.no', { no: versionNo })}</strong> · {t(`edition.${state}`)}{' '}
        {effectiveFrom ? t('versions.from', { when: formatDateTime(effectiveFrom) }) : t('versions.fromStart')}
        {effectiveUntil ? ` ${t('versions.until', { when: formatDateTime(effectiveUntil) })}` : ''}
      </summary>
      <p>
        {limitText(c, content.limit)} · {content.receivingTiers.map((tier) => c(`tier.${tier}`)).join(', ')} ·{' '}
        {content.feeDong === null ? t('versions.noFee') : formatDong(content.feeDong)} ·{' '}
        {t('versions.documents', { count: content.documents.length })}
      </p>
      <Shortening shortening={shortening} />
      <ol className="road-read">
        {content.steps.map((step, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the place is what tells steps of the same name apart
          <li key={index}>
            <strong>{step.name}</strong>
            <span>{officeOf(step.officeRule)}</span>
            <span>{durationText(c, step.quotaMinutes)}</span>
          </li>
        ))}
      </ol>
      <EditionForms documents={content.documents} />
      {publishedBy ? <p className="muted">{t('versions.publishedBy', { who: publishedBy })}</p> : null}
      <Findings findings={findings} />
      {differences.length > 0 ? <Differences differences={differences} /> : null}
    </details>
  );
}
