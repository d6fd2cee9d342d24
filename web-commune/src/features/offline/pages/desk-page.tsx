import './desk.css';
import { LineLink } from '@hcc/web-shared/src/session/line-link';
import { useSession, useStaff } from '@hcc/web-shared/src/session/session-provider';
import { Empty, Skeleton } from '@hcc/web-shared/src/ui/page/page-state';
import { usePageTitle } from '@hcc/web-shared/src/ui/page/use-page-title';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { isSettled } from '../desk/send-unsent';
import { theDesk, useDesk } from '../desk/the-desk';
import { DoorForm } from './door-form';
import { MachineSection } from './machine-section';
import { ReceiptsTable } from './receipts-table';
import { RegisterForm } from './register-form';
import { RevokedNotice } from './revoked-notice';

/** What was received without a line and what became of it, and this machine itself. */
export function DeskPage() {
  const { t } = useTranslation('desk');
  const staff = useStaff();
  const { can } = useSession();
  const { desk, rows, isOpen, isCut } = useDesk();
  usePageTitle(t('title'));
  useEffect(() => {
    // On a machine that is none nothing has looked yet.
    if (theDesk.snapshot().desk === undefined) void theDesk.start();
  }, []);

  if (desk === undefined) return <Skeleton />;
  if (desk === null) return can('dossier:receive') ? <RegisterForm /> : <Empty heading title={t('machine.none')} />;
  const unsent = rows.filter((row) => !isSettled(row));
  return (
    <div className="desk">
      <h1>{t('title')}</h1>
      <p className="muted">
        {t('page.lead')} <LineLink to="/offline-slips">{t('page.toSlips')}</LineLink>
      </p>
      {desk.revoked ? <RevokedNotice rows={unsent} /> : null}
      {isOpen || rows.length === 0 ? (
        <ReceiptsTable rows={rows} />
      ) : isCut || desk.revoked ? (
        <section className="panel desk__register">
          <h2>{t('page.locked')}</h2>
          <p>{t('page.lockedText')}</p>
          <DoorForm fixedUsername={staff.username} onOpen={() => undefined} />
        </section>
      ) : (
        <Skeleton rows={3} shape="table" />
      )}
      <MachineSection />
    </div>
  );
}
