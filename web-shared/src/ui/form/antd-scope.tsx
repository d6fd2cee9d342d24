import './antd-scope.css';
import ConfigProvider from 'antd/es/config-provider';
import enGB from 'antd/es/locale/en_GB';
import viVN from 'antd/es/locale/vi_VN';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { antdTheme } from '../look/theme';

const MONTHS = Array.from({ length: 12 }, (_, month) => `Tháng ${month + 1}`);

/** antd's own short names of the months ("Th 01") are not how anybody writes them. */
const vietnamese: typeof viVN = viVN.DatePicker
  ? { ...viVN, DatePicker: { ...viVN.DatePicker, lang: { ...viVN.DatePicker.lang, shortMonths: MONTHS } } }
  : viVN;

/** Fingers need more room, as theme.css gives to all other controls. */
const touchTheme = { ...antdTheme, token: { ...antdTheme.token, controlHeight: 44, fontSize: 16 } };

/**
 * Wrap a lazily loaded page in this when it uses antd. It stands here and not around the whole app, so that the
 * style engine is not part of the first load on a commune's line. English is British: weeks begin on Monday and the
 * day stands before the month.
 */
export function AntdScope({ children }: { children: ReactNode }) {
  const { i18n } = useTranslation();
  const isTouch = window.matchMedia('(pointer: coarse)').matches;
  return (
    <ConfigProvider locale={i18n.language === 'en' ? enGB : vietnamese} theme={isTouch ? touchTheme : antdTheme}>
      {children}
    </ConfigProvider>
  );
}
