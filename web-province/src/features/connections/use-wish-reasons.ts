import { useFieldReasons } from '@hcc/web-shared/src/ui/text/use-field-reasons';
import { useTranslation } from 'react-i18next';

type Field = 'code' | 'name' | 'contact' | 'scopes' | 'callsPerMinute' | 'intakesPerDay' | 'areaCode' | 'url';

/** Why a field was refused: the server's words, else what is wanted of it. */
export function useWishReasons(failure: unknown): (field: Field) => string | undefined {
  const { t } = useTranslation('connections');
  const { reasonOf } = useFieldReasons(failure, '');
  return (field) => {
    const said = reasonOf(field);
    return said === '' ? t(`wrong.${field}`) : said;
  };
}
