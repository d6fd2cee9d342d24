import './certificates.css';
import { useOfficeCertificatesQuery } from '@hcc/shared-schema/generated/hooks';
import { ErrorNotice, Skeleton } from '@hcc/web-shared/src/ui/page/page-state';
import { usePageTitle } from '@hcc/web-shared/src/ui/page/use-page-title';
import { useTranslation } from 'react-i18next';
import { AddCertificate } from './add-certificate';
import { CertificateTable } from './certificate-table';

/** With what the offices sign, until when, and a new certificate before the old one has expired. */
export function CertificatesPage() {
  const { t } = useTranslation('certificates');
  const { data, error, refetch } = useOfficeCertificatesQuery({ fetchPolicy: 'cache-and-network' });
  const reload = () => void refetch();
  usePageTitle(t('title'));
  const certificates = data?.officeCertificates;
  return (
    <div className="certificates">
      <div>
        <h1>{t('title')}</h1>
        <p className="muted">{t('lead')}</p>
      </div>
      <section className="panel" aria-labelledby="certificate-list">
        <h2 id="certificate-list">{t('listTitle')}</h2>
        {error && !certificates ? <ErrorNotice error={error} onRetry={reload} /> : null}
        {!certificates && !error ? <Skeleton rows={4} shape="table" /> : null}
        {certificates?.length === 0 ? <p className="muted">{t('empty')}</p> : null}
        {certificates && certificates.length > 0 ? (
          <CertificateTable certificates={certificates} onChange={reload} />
        ) : null}
      </section>
      <AddCertificate onChange={reload} />
    </div>
  );
}
