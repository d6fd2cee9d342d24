import { useTranslation } from 'react-i18next';
import { MenuButton } from '../../ui/form/menu-button';
import { formAddress } from '../../ui/text/form-address';
import type { DossierOnPage } from './use-dossier';

/** The papers of a dossier beside its slip; those of a letter stand beside what the letter is about. */
export function PaperMenu({ dossier }: { dossier: DossierOnPage }) {
  const { t } = useTranslation('proceedings');
  const wasAsked = dossier.events.some(({ type }) => type === 'SUPPLEMENT_REQUESTED');
  const wasReturned = dossier.events.some(({ type }) => type === 'RETURNED');
  const items = [
    { key: '05', label: t('print.control'), shown: true },
    { key: '02', label: t('print.supplement'), shown: wasAsked },
    { key: 'return', label: t('print.returned'), shown: wasReturned },
  ] as const;
  return (
    <MenuButton
      label={t('print.more')}
      ariaLabel={t('print.more')}
      items={items
        .filter(({ shown }) => shown)
        .map(({ key, label }) => ({
          key,
          content: (
            <a className="account__item" href={formAddress(dossier.code, key)} target="_blank" rel="noreferrer">
              {label}
            </a>
          ),
        }))}
    />
  );
}
