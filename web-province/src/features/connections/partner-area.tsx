import { Button } from '@hcc/web-shared/src/ui/form/button';
import { SearchPick } from '@hcc/web-shared/src/ui/form/search-pick';
import { useTranslation } from 'react-i18next';
import { useAreaName, useAreaOptions } from '../../ui/use-area-options';

interface Props {
  code: string | null;
  error: string | undefined;
  onChoose: (code: string | null) => void;
}

/** Of which unit a system sees the dossiers: found by a part of its name; the whole province where none is chosen. */
export function PartnerArea({ code, error, onChoose }: Props) {
  const { t } = useTranslation('connections');
  const name = useAreaName(code);
  return (
    <div>
      <SearchPick
        label={t('area')}
        placeholder={t('areaFind')}
        nothing={t('areaNone')}
        error={error}
        useOptions={useAreaOptions}
        onPick={({ value }) => onChoose(value)}
      />
      <p className="connections__row" aria-live="polite">
        {name ?? t('wholeProvince')}
        {code === null ? null : (
          <Button size="small" kind="quiet" onClick={() => onChoose(null)}>
            {t('areaClear')}
          </Button>
        )}
      </p>
    </div>
  );
}
