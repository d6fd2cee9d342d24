import './staff.css';
import {
  type LeavePartsFragment,
  type OfficeStaffQuery,
  useCancelLeaveMutation,
  useOfficeStaffQuery,
} from '@hcc/shared-schema/generated/hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { Button } from '../../ui/form/button';
import { LazyDayField } from '../../ui/form/lazy-day-field';
import { ErrorNotice, Notice, Skeleton } from '../../ui/page/page-state';
import { usePageTitle } from '../../ui/page/use-page-title';
import { withParams } from '../../ui/page/with-params';
import { formatDate } from '../../ui/text/date-format';
import { isDay, serverDay } from '../../ui/text/vietnam-day';
import { LeaveDialog } from './leave-dialog';
import { LeaveTable } from './leave-table';
import { OfficePick } from './office-pick';
import { RightsTable } from './rights-table';

/** For who leads an office: who may sign there on a day, and who is away. */
export function OfficeStaffPage() {
  const { t } = useTranslation('staff');
  usePageTitle(t('title'));
  const [params, setParams] = useSearchParams();
  const officeCode = params.get('office');
  const asked = params.get('day');
  const day = isDay(asked) ? asked : serverDay();
  const { data, previousData, error, refetch } = useOfficeStaffQuery({
    variables: { officeCode, day },
    fetchPolicy: 'cache-and-network',
  });
  const found = (data ?? previousData)?.officeStaff;
  const choose = (part: Record<string, string>) => setParams(withParams(params, part), { replace: true });
  return (
    <div className="staff">
      <div>
        <h1>{t('title')}</h1>
        <p className="muted no-print">{t('lead')}</p>
      </div>
      <div className="staff__filters no-print">
        <OfficePick
          label={t('office.label')}
          chosen={found ? found.office : null}
          onPick={({ code }) => choose({ office: code })}
        />
        <LazyDayField label={t('day')} value={day} onChange={(day) => isDay(day) && choose({ day })} />
        <Button onClick={() => window.print()}>{t('print')}</Button>
      </div>
      {error && !data ? <ErrorNotice error={error} onRetry={() => void refetch()} /> : null}
      {!found && !error ? <Skeleton rows={6} shape="table" /> : null}
      {found ? (
        <>
          <RightsTable
            people={found.people}
            caption={t('rights.caption', { office: found.office.name, day: formatDate(found.day) })}
          />
          <p className="muted">{t('rights.legend')}</p>
          <Leaves staff={found} onChange={() => void refetch()} />
        </>
      ) : null}
    </div>
  );
}

function Leaves({ staff, onChange }: { staff: OfficeStaffQuery['officeStaff']; onChange: () => void }) {
  const { t } = useTranslation('staff');
  const [cancel] = useCancelLeaveMutation();
  const [isEntering, setEntering] = useState(false);
  const [outcome, setOutcome] = useState<{ text: string } | { error: unknown }>();
  const end = async (leave: LeavePartsFragment) => {
    try {
      await cancel({ variables: { id: leave.id } });
      setOutcome({ text: t('leave.ended', { name: leave.fullName }) });
    } catch (error) {
      setOutcome({ error });
    }
    onChange();
  };
  return (
    <section className="panel" aria-labelledby="staff-leaves">
      <h2 id="staff-leaves">{t('leave.list')}</h2>
      {outcome && 'text' in outcome ? <Notice kind="success">{outcome.text}</Notice> : null}
      {outcome && 'error' in outcome ? <ErrorNotice error={outcome.error} /> : null}
      {staff.leaves.length > 0 ? (
        <LeaveTable
          leaves={staff.leaves}
          caption={t('leave.list')}
          onEnd={staff.entersLeave ? (leave) => void end(leave) : undefined}
        />
      ) : (
        <p>{t('leave.none')}</p>
      )}
      {staff.entersLeave ? (
        <div className="staff__actions no-print">
          <Button kind="primary" onClick={() => setEntering(true)}>
            {t('leave.enter')}
          </Button>
        </div>
      ) : null}
      {isEntering ? (
        <LeaveDialog
          staff={staff}
          onClose={() => setEntering(false)}
          onDone={() => {
            setEntering(false);
            setOutcome({ text: t('leave.entered') });
            onChange();
          }}
        />
      ) : null}
    </section>
  );
}
