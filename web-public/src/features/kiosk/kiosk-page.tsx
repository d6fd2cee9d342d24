import './kiosk.css';
import { usePageTitle } from '@hcc/web-shared/src/ui/page/use-page-title';
import { useTranslation } from 'react-i18next';
import { useAwake } from '../device/use-awake';
import { WithDevice } from '../device/with-device';
import { Kiosk } from './kiosk';

/** The kiosk of a hall: a touch screen on end, without a keyboard. */
export function KioskPage() {
  const { t } = useTranslation('kiosk');
  usePageTitle(t('title'));
  useAwake();
  return <WithDevice kind="KIOSK">{(at) => <Kiosk at={at} />}</WithDevice>;
}
