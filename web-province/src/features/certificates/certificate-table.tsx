import { type CertificatePartsFragment, useRemoveOfficeCertificateMutation } from '@hcc/shared-schema/generated/hooks';
import { Button } from '@hcc/web-shared/src/ui/form/button';
import { Dialog, DialogActions } from '@hcc/web-shared/src/ui/page/dialog';
import { ErrorNotice } from '@hcc/web-shared/src/ui/page/page-state';
import { SimpleTable, type TableColumn } from '@hcc/web-shared/src/ui/page/simple-table';
import { formatDate, formatDateTimeShort } from '@hcc/web-shared/src/ui/text/date-format';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Expiry } from './expiry';

type Props = { certificates: readonly CertificatePartsFragment[]; onChange: () => void };

export function CertificateTable({ certificates, onChange }: Props) {
  const { t } = useTranslation('certificates');
  const [removing, setRemoving] = useState<CertificatePartsFragment>();
  const columns: TableColumn<CertificatePartsFragment>[] = [
    {
      key: 'office',
      header: t('office'),
      rowHeader: true,
      cell: ({ office }) => (
        <>
          {office.name}
          <span className="certificates__line">
            {office.code} · {office.areaName}
          </span>
        </>
      ),
    },
    {
      key: 'certificate',
      header: t('certificate'),
      cell: ({ subject, issuer, serial, fingerprint }) => (
        <span title={`SHA-256 ${fingerprint}`}>
          {subject}
          <span className="certificates__line">{t('issuedBy', { issuer, serial })}</span>
        </span>
      ),
    },
    {
      key: 'validity',
      header: t('validity'),
      cell: (certificate) => (
        <>
          <Expiry certificate={certificate} />
          <span className="certificates__line">{t('until', { date: formatDate(certificate.notAfter) })}</span>
        </>
      ),
    },
    {
      key: 'added',
      header: t('added'),
      cell: ({ addedBy, addedAt }) => t('addedBy', { who: addedBy, when: formatDateTimeShort(addedAt) }),
    },
    {
      key: 'remove',
      header: t('remove'),
      cell: (certificate) => (
        <Button
          size="small"
          aria-label={t('removeOf', { subject: certificate.subject })}
          onClick={() => setRemoving(certificate)}
        >
          {t('remove')}
        </Button>
      ),
    },
  ];
  return (
    <>
      <SimpleTable columns={columns} rows={certificates} rowKey={({ id }) => id} caption={t('listTitle')} hideCaption />
      {removing ? (
        <RemoveDialog certificate={removing} onClose={() => setRemoving(undefined)} onChange={onChange} />
      ) : null}
    </>
  );
}

type RemoveProps = { certificate: CertificatePartsFragment; onClose: () => void; onChange: () => void };

function RemoveDialog({ certificate: { id, office, subject }, onClose, onChange }: RemoveProps) {
  const { t } = useTranslation('certificates');
  const { t: c } = useTranslation('common');
  const [remove, { loading }] = useRemoveOfficeCertificateMutation();
  const [failure, setFailure] = useState<unknown>();
  const submit = async () => {
    setFailure(undefined);
    try {
      await remove({ variables: { id } });
      onClose();
    } catch (error) {
      setFailure(error);
    }
    onChange();
  };
  return (
    <Dialog title={t('removeTitle', { office: office.name })} onClose={onClose}>
      {failure === undefined ? null : <ErrorNotice error={failure} />}
      <p>
        <strong>{subject}</strong>
      </p>
      <p>{t('removeText')}</p>
      <DialogActions>
        <Button onClick={onClose}>{c('action.cancel')}</Button>
        <Button kind="danger" busy={loading} onClick={() => void submit()}>
          {t('remove')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
