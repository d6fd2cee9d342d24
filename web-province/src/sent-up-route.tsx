import { SentUpPage } from '@hcc/web-shared/src/features/worklist/sent-up-page';
import { useTranslation } from 'react-i18next';

export function ProvinceSentUpRoute() {
  const { t } = useTranslation('province');
  return <SentUpPage title={t('nav.sentOn')} />;
}
