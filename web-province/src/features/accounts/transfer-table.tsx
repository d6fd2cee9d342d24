import {
  type TransferPartsFragment,
  useCancelTransferMutation,
  useScheduleTransferMutation,
} from '@hcc/shared-schema/generated/hooks';
import { Button } from '@hcc/web-shared/src/ui/form/button';
import { ErrorNotice } from '@hcc/web-shared/src/ui/page/page-state';
import { SimpleTable, type TableColumn } from '@hcc/web-shared/src/ui/page/simple-table';
import { formatDate, formatDateTime } from '@hcc/web-shared/src/ui/text/date-format';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { DecisionFiles } from './decision-files';
import { FormDialog } from './form-dialog';
import { HandOverText } from './hand-over-text';
import { HandedOverList } from './handed-over-list';

interface Props {
  transfers: readonly TransferPartsFragment[];
  /** On the person's own page. */
  hidePerson?: boolean;
  onChange: () => void;
}

/** Decisions by which people move to another office, and how far each has come. */
export function TransferTable({ transfers, hidePerson, onChange }: Props) {
  const { t } = useTranslation('accounts');
  const { t: s } = useTranslation('staff');
  const [schedule] = useScheduleTransferMutation();
  const [cancel] = useCancelTransferMutation();
  const [failure, setFailure] = useState<unknown>();
  const [deciding, setDeciding] = useState<TransferPartsFragment>();
  const run = async (work: () => Promise<unknown>) => {
    setFailure(undefined);
    await work().catch(setFailure);
    onChange();
  };
  const person: TableColumn<TransferPartsFragment> = {
    key: 'person',
    header: t('people.person'),
    rowHeader: true,
    cell: ({ username, fullName }) => <Link to={`/accounts/${encodeURIComponent(username)}`}>{fullName}</Link>,
  };
  const columns: TableColumn<TransferPartsFragment>[] = [
    ...(hidePerson ? [] : [person]),
    {
      key: 'way',
      header: t('transfer.way'),
      cell: ({ fromOffice, toOffice, roles }) => (
        <>
          {fromOffice.name} → {toOffice.name}
          <span className="people__small">{roles.map((role) => s(`role.${role}`)).join(', ')}</span>
        </>
      ),
    },
    {
      key: 'day',
      header: t('transfer.effectiveOn'),
      width: '110px',
      cell: ({ effectiveOn }) => formatDate(effectiveOn),
    },
    {
      key: 'decision',
      header: t('decision'),
      cell: ({ decision, files }) => (
        <>
          {decision}
          <DecisionFiles files={files} />
        </>
      ),
    },
    {
      key: 'state',
      header: t('people.state'),
      width: '300px',
      cell: ({ state, problem, endedAt, endedBy, scheduledBy, preparedBy, handOver, handToName }) => (
        <>
          <strong>{t(`transferState.${state}`)}</strong>
          {problem ? <span className="people__warn">{problem}</span> : null}
          <span className="people__small">
            {endedAt ? `${endedBy}, ${formatDateTime(endedAt)}` : (scheduledBy ?? preparedBy)}
          </span>
          {state === 'CANCELLED' ? null : <HandOverText handOver={handOver} to={handToName} />}
        </>
      ),
    },
    {
      key: 'deeds',
      header: t('deed'),
      width: '150px',
      cell: (transfer) => (
        <Deeds
          transfer={transfer}
          onDecide={setDeciding}
          onCancel={(id) => void run(() => cancel({ variables: { id } }))}
        />
      ),
    },
  ];
  return (
    <>
      {failure === undefined ? null : <ErrorNotice error={failure} />}
      <SimpleTable columns={columns} rows={transfers} rowKey={({ id }) => id} caption={t('transfer.list')} />
      {deciding ? (
        <FormDialog
          wide
          title={t('transfer.decideTitle', { name: deciding.fullName })}
          save={t('transfer.schedule')}
          missing={() => undefined}
          send={async () => {
            await schedule({ variables: { id: deciding.id } });
            onChange();
          }}
          onClose={() => setDeciding(undefined)}
        >
          <p>
            {t('transfer.decideText', {
              from: deciding.fromOffice.name,
              to: deciding.toOffice.name,
              day: formatDate(deciding.effectiveOn),
              whom: deciding.handToName ?? t('queue'),
            })}
          </p>
          <HandedOverList
            officeId={deciding.fromOffice.id}
            officeName={deciding.fromOffice.name}
            staffId={deciding.staffId}
          />
        </FormDialog>
      ) : null}
    </>
  );
}

interface DeedsProps {
  transfer: TransferPartsFragment;
  onDecide: (transfer: TransferPartsFragment) => void;
  onCancel: (id: string) => void;
}

function Deeds({ transfer, onDecide, onCancel }: DeedsProps) {
  const { t } = useTranslation('accounts');
  const { id, state, fullName } = transfer;
  if (state === 'APPLIED' || state === 'CANCELLED') return null;
  return (
    <div className="people__deeds">
      {state === 'DRAFT' ? (
        <Button
          size="small"
          kind="primary"
          aria-label={t('transfer.scheduleOf', { name: fullName })}
          onClick={() => onDecide(transfer)}
        >
          {t('transfer.schedule')}
        </Button>
      ) : null}
      <Button size="small" aria-label={t('transfer.cancelOf', { name: fullName })} onClick={() => onCancel(id)}>
        {t('transfer.cancel')}
      </Button>
    </div>
  );
}
