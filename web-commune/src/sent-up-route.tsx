import { SentUpPage } from '@hcc/web-shared/src/features/worklist/sent-up-page';
import { useTranslation } from 'react-i18next';

export function CommuneSentUpRoute() {
  const { t } = useTranslation('commune');
  return <SentUpPage title={t('nav.sentUp')} />;
}
