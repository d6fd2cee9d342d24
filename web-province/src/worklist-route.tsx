import { WorklistRoute } from '@hcc/web-shared/src/app/worklist-route';
import { useTranslation } from 'react-i18next';

export function ProvinceWorklistRoute() {
  const { t } = useTranslation('province');
  return <WorklistRoute title={t('nav.worklist')} />;
}
