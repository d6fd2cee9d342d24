import './rollout-map.css';
import { type KeyboardEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/form/button';
import { formatNumber } from '../../ui/text/number-format';
import { CENTRE_STATES, type Centre, type CentreState, type District, districtsOf, stateOf } from './centre-signs';
import { CentreTable } from './centre-table';
import { neighbour, placeBlocks, sizeOf, TILE, tilePlace } from './map-places';

const WIDTH = 1_080;
const HEIGHT = 620;

interface RolloutMapProps {
  centres: readonly Centre[];
  today: string;
}

/** Districts where they lie, each a tile with the tiles of its communes: which centres run, at a glance. */
export function RolloutMap({ centres, today }: RolloutMapProps) {
  const { t } = useTranslation('rollout');
  const [chosen, setChosen] = useState<string | null>(null);
  const districts = districtsOf(centres);
  const only = districts.length === 1 ? districts[0] : undefined;
  const open = only ?? districts.find(({ district }) => district.areaCode === chosen);
  const shown = open ? [open.district, ...open.communes] : districts.map(({ district }) => district);
  return (
    <>
      <section className="panel">
        <div className="rollout__chart-head">
          <h2>{t('map.title')}</h2>
          <MapLegend />
        </div>
        <p className="muted no-print">{t('map.hint')}</p>
        <MapDrawing districts={districts} today={today} chosen={chosen} onChoose={setChosen} />
      </section>
      <section>
        <div className="rollout__chart-head">
          <h2>{open ? t('map.unitsOf', { name: open.district.areaName }) : t('map.districts')}</h2>
          {open && !only ? <Button onClick={() => setChosen(null)}>{t('map.allDistricts')}</Button> : null}
        </div>
        <CentreTable centres={shown} today={today} caption={t('map.table')} />
      </section>
    </>
  );
}

interface DrawingProps {
  districts: readonly District[];
  today: string;
  chosen: string | null;
  onChoose: (areaCode: string | null) => void;
}

function MapDrawing({ districts, today, chosen, onChoose }: DrawingProps) {
  const { t } = useTranslation('rollout');
  const frame = useRef<SVGSVGElement>(null);
  const placed = districts.filter(({ district }) => district.lat !== null && district.lng !== null);
  const [first] = placed;
  const inputs = placed.map(({ district, communes }) => ({
    key: district.areaCode,
    lat: district.lat ?? 0,
    lng: district.lng ?? 0,
    tiles: communes.length,
    letters: shortName(district.areaName).length,
  }));
  const size = inputs.length === 1 && inputs[0] ? sizeOf(inputs[0]) : { width: WIDTH, height: HEIGHT };
  const blocks = placeBlocks(inputs, size.width, size.height);
  const [focus, setFocus] = useState<string | null>(null);
  // One stop of the Tab key; arrows lead on.
  const stop = focus ?? chosen ?? first?.district.areaCode;
  const onKeyDown = (event: KeyboardEvent, areaCode: string) => {
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      onChoose(areaCode === chosen ? null : areaCode);
      return;
    }
    const next = neighbour(blocks, areaCode, event.key);
    if (!next) return;
    event.preventDefault();
    setFocus(next);
    frame.current?.querySelector<SVGGElement>(`[data-area="${next}"]`)?.focus();
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a drawing is no fieldset
    <svg
      ref={frame}
      className={placed.length > 1 ? 'rollout-map' : 'rollout-map rollout-map--one'}
      viewBox={`-4 -4 ${size.width + 8} ${size.height + 8}`}
      role="group"
      aria-label={t('map.title')}
    >
      {blocks.map((block) => {
        const found = placed.find(({ district }) => district.areaCode === block.key);
        if (!found) return null;
        const { district, communes } = found;
        const running = communes.filter(({ firstDossierOn }) => firstDossierOn !== null).length;
        const name = t('map.district', {
          name: district.areaName,
          state: t(`centreState.${stateOf(district, today)}`),
          running: formatNumber(running),
          total: formatNumber(communes.length),
        });
        return (
          // biome-ignore lint/a11y/useSemanticElements: SVG has no button element
          <g
            key={block.key}
            data-area={block.key}
            role="button"
            tabIndex={block.key === stop ? 0 : -1}
            aria-label={name}
            aria-pressed={block.key === chosen}
            className={
              block.key === chosen ? 'rollout-map__district rollout-map__district--chosen' : 'rollout-map__district'
            }
            transform={`translate(${block.x} ${block.y})`}
            onClick={() => onChoose(block.key === chosen ? null : block.key)}
            onFocus={() => setFocus(block.key)}
            onKeyDown={(event) => onKeyDown(event, block.key)}
          >
            <title>{name}</title>
            <rect className="rollout-map__frame" x={-3} y={-3} width={block.width + 4} height={block.height + 4} />
            <MapTile state={stateOf(district, today)} x={0} y={0} />
            <text lang="vi" x={TILE + 4} y={10}>
              {shortName(district.areaName)}
            </text>
            {communes.map((commune, index) => (
              <MapTile key={commune.areaCode} state={stateOf(commune, today)} {...tilePlace(index, communes.length)} />
            ))}
          </g>
        );
      })}
    </svg>
  );
}

/** Without the kind of unit, for which there is no room. */
const shortName = (name: string): string => name.replace(/^(Huyện|Thị xã|Thành phố)\s+/, '');

/** Shape and shade besides the colour: full, half, crossed, hollow, dotted. */
function MapTile({ state, x, y }: { state: CentreState; x: number; y: number }) {
  return (
    <g transform={`translate(${x} ${y})`} className={`rollout-tile rollout-tile--${state}`}>
      <rect width={TILE} height={TILE} />
      {state === 'RUNNING_LATE' ? <path d={`M0 ${TILE} L${TILE} 0 L${TILE} ${TILE} Z`} /> : null}
      {state === 'OVERDUE' ? <path d={`M2 2 L${TILE - 2} ${TILE - 2} M${TILE - 2} 2 L2 ${TILE - 2}`} /> : null}
    </g>
  );
}

function MapLegend() {
  const { t } = useTranslation('rollout');
  return (
    <ul className="rollout-map__legend">
      {CENTRE_STATES.map((state) => (
        <li key={state}>
          <svg width={TILE + 2} height={TILE + 2} viewBox={`-1 -1 ${TILE + 2} ${TILE + 2}`} aria-hidden="true">
            <MapTile state={state} x={0} y={0} />
          </svg>{' '}
          {t(`centreState.${state}`)}
        </li>
      ))}
    </ul>
  );
}
