import '@hcc/web-shared/src/features/casework/casework.css';
import { usePageTitle } from '@hcc/web-shared/src/ui/page/use-page-title';
import { useTranslation } from 'react-i18next';
import { AdviceDesks } from './advice-desks';
import { CaseDays } from './case-days';

/** By when obstacles, faults and questions are to be answered, and which office gives advice on which field. */
export function CaseSettingsPage() {
  const { t } = useTranslation('administration');
  usePageTitle(t('menu.case-settings'));
  return (
    <div className="casework">
      <h1>{t('menu.case-settings')}</h1>
      <CaseDays />
      <AdviceDesks />
    </div>
  );
}
