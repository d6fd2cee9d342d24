import ConfigProvider from 'antd/es/config-provider';
import enUS from 'antd/es/locale/en_US';
import viVN from 'antd/es/locale/vi_VN';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { antdTheme } from './theme';

/**
 * Wrap a lazily loaded page in this when it uses antd. It stands here and not around the whole app, so that the
 * style engine is not part of the first load on a commune's line.
 */
export function AntdScope({ children }: { children: ReactNode }) {
  const { i18n } = useTranslation();
  return (
    <ConfigProvider locale={i18n.language === 'en' ? enUS : viVN} theme={antdTheme}>
      {children}
    </ConfigProvider>
  );
}
