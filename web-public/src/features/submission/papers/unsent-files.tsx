import { Notice } from '@hcc/web-shared/src/ui/page/page-state';
import { useTranslation } from 'react-i18next';
import type { Sending } from './use-file-sending';

/** While one is on its way nothing is sent in; one that was refused keeps nothing else back. */
export const hasFileOnItsWay = (sendings: readonly Sending[]): boolean => sendings.some(({ problem }) => !problem);

/** Said before sending in: which files did not arrive, and that some are still on their way. */
export function UnsentFiles({ sendings }: { sendings: readonly Sending[] }) {
  const { t } = useTranslation('submit');
  const leftOut = sendings.filter(({ problem }) => problem);
  return (
    <>
      {leftOut.length > 0 ? (
        <Notice kind="warning">
          {t('files.leftOut', { count: leftOut.length, names: leftOut.map(({ name }) => name).join(', ') })}
        </Notice>
      ) : null}
      {hasFileOnItsWay(sendings) ? <Notice kind="warning">{t('files.stillSending')}</Notice> : null}
    </>
  );
}
