import { useTranslation } from 'react-i18next';
import type { Go } from './kiosk-screens';

/** What may be done at a kiosk at any hour. */
export function OtherTiles({ go }: { go: Go }) {
  const { t } = useTranslation('kiosk');
  const tiles = [
    { at: 'fields', name: t('tile.procedures'), text: t('tile.proceduresText') },
    { at: 'search', name: t('tile.search'), text: t('tile.searchText') },
    { at: 'scan', name: t('tile.scan'), text: t('tile.scanText') },
    { at: 'rate', name: t('tile.rate'), text: t('tile.rateText') },
  ] as const;
  return tiles.map(({ at, name, text }) => (
    <button key={at} type="button" className="kiosk__tile" onClick={() => go({ at })}>
      <strong>{name}</strong>
      <span>{text}</span>
    </button>
  ));
}
