import { LineLink } from '@hcc/web-shared/src/session/line-link';
import { Button } from '@hcc/web-shared/src/ui/form/button';
import { Notice } from '@hcc/web-shared/src/ui/page/page-state';
import { useTranslation } from 'react-i18next';
import { theDesk, useDesk } from '../desk/the-desk';
import type { ReceiptRow } from '../store/desk-db';

/** The server takes nothing from this machine any more: what is not sent is printed, to be entered by hand. */
export function RevokedNotice({ rows }: { rows: readonly ReceiptRow[] }) {
  const { t } = useTranslation('desk');
  const { isOpen } = useDesk();
  return (
    <Notice
      kind="error"
      title={t('page.revokedTitle')}
      actions={
        rows.length > 0 && isOpen ? (
          <>
            <Button onClick={() => void theDesk.print(rows.map(({ code }) => code))}>{t('page.printAll')}</Button>
            <LineLink to="/offline-slips">{t('page.enterFromSlip')}</LineLink>
          </>
        ) : undefined
      }
    >
      {rows.length > 0 ? t('page.revokedText') : null}
    </Notice>
  );
}
