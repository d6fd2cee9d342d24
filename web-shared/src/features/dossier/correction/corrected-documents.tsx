import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/form/button';
import type { DocumentDraft } from './correction-draft';

const counts = ['originals', 'certifiedCopies', 'photocopies'] as const;
const MOST = 999;

interface CorrectedDocumentsProps {
  now: readonly DocumentDraft[];
  wanted: DocumentDraft[];
  isChanged: boolean;
  onChange: (documents: DocumentDraft[]) => void;
}

/** The papers that were handed in, as they are to stand on the slip. */
export function CorrectedDocuments({ now, wanted, isChanged, onChange }: CorrectedDocumentsProps) {
  const { t } = useTranslation('proceedings');
  const { t: d } = useTranslation('dossier');
  const set = (index: number, part: Partial<DocumentDraft>) =>
    onChange(wanted.map((document, at) => (at === index ? { ...document, ...part } : document)));
  return (
    <div className={isChanged ? 'correction__row correction__row--changed' : 'correction__row'}>
      <span className="correction__name">{t('corrections.fields.documents')}</span>
      <span className="correction__now">
        {now.length === 0 ? <span className="muted">{t('corrections.empty')}</span> : null}
        {now.map((document) => (
          <span key={document.line} className="correction__paper">
            {document.name} ({counts.map((count) => document[count]).join(' / ')})
          </span>
        ))}
      </span>
      <div className="correction__wanted">
        {wanted.map((document, index) => (
          <div key={document.line} className="correction__document">
            <input
              className="input"
              aria-label={t('correction.documentName', { n: index + 1 })}
              value={document.name}
              onChange={(event) => set(index, { name: event.target.value })}
            />
            {counts.map((count) => (
              <input
                key={count}
                className="input correction__count"
                inputMode="numeric"
                aria-label={t('correction.copies', { what: d(`case.${count}`), name: document.name })}
                title={d(`case.${count}`)}
                value={document[count]}
                onFocus={(event) => event.target.select()}
                onChange={(event) =>
                  set(index, { [count]: Math.min(Number(event.target.value.replace(/\D/g, '')), MOST) })
                }
              />
            ))}
            <Button
              size="small"
              kind="quiet"
              aria-label={t('correction.removeDocument', { name: document.name })}
              onClick={() => onChange(wanted.filter((_, at) => at !== index))}
            >
              ✕
            </Button>
          </div>
        ))}
        <Button
          size="small"
          onClick={() =>
            onChange([
              ...wanted,
              {
                line: nextLine(wanted),
                requirementId: null,
                name: '',
                originals: 1,
                certifiedCopies: 0,
                photocopies: 0,
              },
            ])
          }
        >
          {t('correction.addDocument')}
        </Button>
      </div>
    </div>
  );
}

function nextLine(documents: readonly DocumentDraft[]): number {
  return documents.reduce((most, { line }) => Math.max(most, line), -1) + 1;
}
