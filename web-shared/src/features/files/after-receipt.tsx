import { useDossierFilesQuery } from '@hcc/shared-schema/generated/hooks';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/form/button';

const DocumentsSection = lazy(() => import('./documents-section').then((m) => ({ default: m.DocumentsSection })));

/** On the screen after receiving: the papers can be scanned while the citizen is still there. */
export function AfterReceipt({ code }: { code: string }) {
  const { t } = useTranslation('files');
  const [open, setOpen] = useState(false);
  const { data } = useDossierFilesQuery({ variables: { code }, skip: !open });
  if (open && data) {
    return (
      <Suspense>
        <DocumentsSection dossier={data.dossier} />
      </Suspense>
    );
  }
  return (
    <Button size="large" busy={open} onClick={() => setOpen(true)}>
      {t('afterReceipt')}
    </Button>
  );
}
