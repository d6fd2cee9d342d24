import { SentUpPage } from '@hcc/web-shared/src/features/worklist/sent-up-page';
import { useTranslation } from 'react-i18next';

export function DistrictSentUpRoute() {
  const { t } = useTranslation('district');
  return <SentUpPage title={t('nav.sentUp')} />;
}
