import { useLateCausesQuery } from '@hcc/shared-schema/generated/hooks';
import { useTranslation } from 'react-i18next';

/**
 * What a cause of lateness says; its code while the list is on its way.
 * @param isNeeded false where nobody's lateness is shown
 * @returns of a code, as it was worded at a moment; as it is now where none is given
 */
export function useCauseText(isNeeded = true): (code: string, at?: string) => string {
  const { i18n } = useTranslation();
  const { data } = useLateCausesQuery({ skip: !isNeeded });
  return (code, at) => {
    const cause = data?.lateCauses.find((one) => one.code === code);
    const then = at ? cause?.wordings.findLast(({ from }) => Date.parse(from) <= Date.parse(at)) : undefined;
    const worded = then ?? cause;
    return (i18n.language === 'en' ? worded?.textEn : null) ?? worded?.text ?? code;
  };
}
