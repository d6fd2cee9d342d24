import { useTranslation } from 'react-i18next';
import { formatDateTime, formatDateTimeShort } from '../../../ui/text/date-format';
import { slipAddress } from '../../../ui/text/slip-address';
import { correctedField } from '../history/event-detail';
import type { DossierOnPage } from '../use-dossier';
import { PaperLink } from './paper-link';

type Corrected = DossierOnPage['proceedings']['corrections'][number]['fields'][number];

/** What was wrong on the receipt, before and after; the old slip stays readable. */
export function Corrections({ dossier }: { dossier: DossierOnPage }) {
  const { t } = useTranslation('proceedings');
  return (
    <div className="proceedings__part">
      <h3>{t('corrections.title')}</h3>
      <ul>
        {dossier.proceedings.corrections.map(({ edition, reason, by, at, fields }) => (
          <li key={edition}>
            <p>
              <strong>{t('corrections.edition', { count: edition - 1 })}</strong>
              <span className="proceedings__who">
                {t('corrections.by', { who: by, when: formatDateTimeShort(at) })}
              </span>
            </p>
            <p className="proceedings__text">{reason}</p>
            <table className="proceedings__corrected">
              <thead>
                <tr>
                  <th scope="col">{t('corrections.column.field')}</th>
                  <th scope="col">{t('corrections.column.before')}</th>
                  <th scope="col">{t('corrections.column.after')}</th>
                </tr>
              </thead>
              <tbody>
                {fields.map((field) => (
                  <tr key={field.field}>
                    <th scope="row">{correctedField(t, field.field)}</th>
                    <td>
                      <del>
                        <Value of={field} side="before" />
                      </del>
                    </td>
                    <td>
                      <Value of={field} side="after" />
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
            <p className="proceedings__tools no-print">
              <PaperLink href={`${slipAddress(dossier.code)}?edition=${edition - 1}`}>
                {t('corrections.oldSlip')}
              </PaperLink>
            </p>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Value({ of, side }: { of: Corrected; side: 'before' | 'after' }) {
  const { t } = useTranslation('proceedings');
  const { t: c } = useTranslation('common');
  const value = of[side];
  if (value === null) return <span className="muted">{t('corrections.empty')}</span>;
  if (of.field === 'receivedAt') return formatDateTime(value);
  if (of.field === 'returnBy' && (value === 'COUNTER' || value === 'POST')) return c(`returnBy.${value}`);
  return value;
}
