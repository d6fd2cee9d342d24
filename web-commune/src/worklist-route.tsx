import { WorklistRoute } from '@hcc/web-shared/src/app/worklist-route';
import { useTranslation } from 'react-i18next';

export function CommuneWorklistRoute() {
  const { t } = useTranslation('commune');
  return <WorklistRoute title={t('nav.worklist')} />;
}
