import './documents-section.css';
import type { DossierFilesPartsFragment } from '@hcc/shared-schema/generated/hooks';
import { lazy, Suspense, useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/form/button';
import { PrintFormLink } from '../../ui/page/print-form-link';
import { FileList } from './shown/file-list';

const AttachDialog = lazy(() => import('./attach/attach-dialog').then((m) => ({ default: m.AttachDialog })));
const ReuseDialog = lazy(() => import('./reuse/reuse-dialog').then((m) => ({ default: m.ReuseDialog })));

type Open = { kind: 'attach'; documentOrdinal: number | null } | { kind: 'reuse' } | undefined;

const COPIES = ['originals', 'certifiedCopies', 'photocopies'] as const;

const toneOf = { PAPER: 'tag', DIGITISED: 'tag tag--done', REUSED: 'tag tag--open' } as const;

/** What was handed in: on paper, as files, or taken over from an earlier dossier. */
export function DocumentsSection({ dossier }: { dossier: DossierFilesPartsFragment }) {
  const { t } = useTranslation('files');
  const [open, setOpen] = useState<Open>();
  const documents = [...dossier.documents].sort((a, b) => a.ordinal - b.ordinal);
  const known = new Set(documents.map(({ ordinal }) => ordinal));
  const others = dossier.files.filter(({ documentOrdinal }) => documentOrdinal === null || !known.has(documentOrdinal));
  const mayAttach = dossier.mayAttachFiles;
  const copiesOf = (document: DossierFilesPartsFragment['documents'][number]) =>
    COPIES.filter((kind) => document[kind] > 0)
      .map((kind) => t(kind, { count: document[kind] }))
      .join(', ') || t('noPaper');
  const close = useCallback(() => setOpen(undefined), []);
  return (
    <section className="panel" aria-label={t('title')}>
      <h2>{t('title')}</h2>
      {documents.length === 0 ? (
        <p className="muted">{t('empty')}</p>
      ) : (
        <ul className="documents">
          {documents.map((document) => (
            <li key={document.ordinal} className="documents__one">
              <div className="documents__head">
                <span className="documents__name">{document.name}</span>
                <span className={toneOf[document.source]}>{t(`source.${document.source}`)}</span>
              </div>
              <div className="documents__head">
                <span className="muted">
                  {copiesOf(document)} <PrintFormLink form={document.form} words={t('printForm')} />
                </span>
                {mayAttach ? (
                  <Button
                    kind="quiet"
                    size="small"
                    aria-label={t('addFor', { document: document.name })}
                    onClick={() => setOpen({ kind: 'attach', documentOrdinal: document.ordinal })}
                  >
                    + {t('add')}
                  </Button>
                ) : null}
              </div>
              <FileList
                dossier={dossier}
                files={dossier.files.filter(({ documentOrdinal }) => documentOrdinal === document.ordinal)}
              />
            </li>
          ))}
        </ul>
      )}
      {others.length > 0 ? (
        <>
          <h3 className="documents__others">{t('others')}</h3>
          <FileList dossier={dossier} files={others} />
        </>
      ) : null}
      {mayAttach ? (
        <div className="documents__actions">
          <Button size="small" onClick={() => setOpen({ kind: 'attach', documentOrdinal: null })}>
            {t('addOther')}
          </Button>
          {dossier.applicant.idNumber ? (
            <Button size="small" onClick={() => setOpen({ kind: 'reuse' })}>
              {t('reuse')}
            </Button>
          ) : null}
        </div>
      ) : null}
      <Suspense>
        {open?.kind === 'attach' ? (
          <AttachDialog dossier={dossier} documentOrdinal={open.documentOrdinal} onClose={close} />
        ) : null}
        {open?.kind === 'reuse' ? <ReuseDialog dossier={dossier} onClose={close} /> : null}
      </Suspense>
    </section>
  );
}
