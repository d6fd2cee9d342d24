import { SearchPick } from '@hcc/web-shared/src/ui/form/search-pick';
import { useTranslation } from 'react-i18next';
import { useAreaName, useAreaOptions } from '../../ui/use-area-options';
import type { DataFieldsProps } from './data-fields-props';

/** The unit of a milestone: found by a part of its name, shown with its code. */
export function AreaField({ draft: { data }, refusals, onChange }: DataFieldsProps) {
  const { t } = useTranslation('lists');
  const chosen = useAreaName(data.areaCode);
  return (
    <div>
      <SearchPick
        label={t('field.areaCode')}
        placeholder={t('areaHint')}
        nothing={t('noMatch')}
        error={refusals['data.areaCode']}
        useOptions={useAreaOptions}
        onPick={({ value, tier }) => onChange({ ...data, areaCode: value, tier })}
      />
      {chosen ? <p className="lists__chosen">{chosen}</p> : null}
    </div>
  );
}
