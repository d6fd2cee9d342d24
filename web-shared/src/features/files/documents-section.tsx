import './documents-section.css';
import type { DossierFilesPartsFragment } from '@hcc/shared-schema/generated/hooks';
import { lazy, Suspense, useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/form/button';
import { FileList } from './shown/file-list';

const AttachDialog = lazy(() => import('./attach/attach-dialog').then((m) => ({ default: m.AttachDialog })));
const ReuseDialog = lazy(() => import('./reuse/reuse-dialog').then((m) => ({ default: m.ReuseDialog })));

type Open = { kind: 'attach'; documentOrdinal: number | null } | { kind: 'reuse' } | undefined;

const toneOf = { PAPER: 'tag', DIGITISED: 'tag tag--done', REUSED: 'tag tag--open' } as const;

/** What was handed in: on paper, as files, or taken over from an earlier dossier. */
export function DocumentsSection({ dossier }: { dossier: DossierFilesPartsFragment }) {
  const { t } = useTranslation('files');
  const [open, setOpen] = useState<Open>();
  const documents = [...dossier.documents].sort((a, b) => a.ordinal - b.ordinal);
  const known = new Set(documents.map(({ ordinal }) => ordinal));
  const others = dossier.files.filter(({ documentOrdinal }) => documentOrdinal === null || !known.has(documentOrdinal));
  const mayAttach = dossier.mayAttachFiles;
  const count = (copies: number) => (copies > 0 ? copies : t('none'));
  const close = useCallback(() => setOpen(undefined), []);
  return (
    <section className="panel" aria-label={t('title')}>
      <h2>{t('title')}</h2>
      {documents.length === 0 ? (
        <p className="muted">{t('empty')}</p>
      ) : (
        <table className="documents">
          <thead>
            <tr>
              <th scope="col">{t('documentName')}</th>
              <th scope="col" className="numeric">
                {t('originals')}
              </th>
              <th scope="col" className="numeric">
                {t('certifiedCopies')}
              </th>
              <th scope="col" className="numeric">
                {t('photocopies')}
              </th>
              <th scope="col">{t('electronic')}</th>
            </tr>
          </thead>
          <tbody>
            {documents.map((document) => (
              <tr key={document.ordinal}>
                <th scope="row">
                  {document.name}
                  <FileList
                    dossier={dossier}
                    files={dossier.files.filter(({ documentOrdinal }) => documentOrdinal === document.ordinal)}
                  />
                </th>
                <td className="numeric">{count(document.originals)}</td>
                <td className="numeric">{count(document.certifiedCopies)}</td>
                <td className="numeric">{count(document.photocopies)}</td>
                <td className="documents__state">
                  <span className={toneOf[document.source]}>{t(`source.${document.source}`)}</span>
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
                </td>
              </tr>
            ))}
          </tbody>
        </table>
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
