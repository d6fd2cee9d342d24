import './charts.css';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../form/button';
import { type ChartModel, colourOf, drawn } from './chart-model';
import { ChartPlot, type PlotHandle } from './chart-plot';
import { ChartTable } from './chart-table';
import { copyPicture } from './copy-picture';

export interface ChartProps {
  model: ChartModel;
  /** Of the drawing, in pixels. */
  height?: number;
}

/** A chart with its legend and tools; the same figures as a table, in its place or behind it. */
export function ChartFigure({ model, height = 260 }: ChartProps) {
  const { t } = useTranslation('charts');
  const plot = useRef<PlotHandle>(null);
  const [asTable, setAsTable] = useState(false);
  const [failed, setFailed] = useState(false);
  const [done, setDone] = useState<'copied' | 'saved' | null>(null);
  const [fail] = useState(() => () => setFailed(true));
  const table = asTable || failed;
  const series = drawn(model);
  const copy = async () => {
    const picture = plot.current?.picture();
    if (picture) setDone(await copyPicture(picture, model.title));
  };
  return (
    <figure className="chart">
      <div className="chart__head">
        <ul className="chart__legend" aria-hidden="true">
          {series.length > 1 && !table
            ? series.map((one, index) =>
                one.pale && one.stack ? null : (
                  <li key={one.key}>
                    <span
                      className={`chart__swatch chart__swatch--${one.shape ?? 'bar'}`}
                      style={{ background: colourOf(one, index), opacity: one.pale ? 0.35 : 1 }}
                    />
                    {one.name}
                  </li>
                ),
              )
            : null}
        </ul>
        <div className="chart__tools no-print">
          <span role="status" className="chart__done">
            {done ? t(done) : ''}
          </span>
          {table ? null : (
            <Button kind="quiet" size="small" onClick={copy}>
              {t('copy')}
            </Button>
          )}
          {failed ? null : (
            <Button kind="quiet" size="small" aria-pressed={asTable} onClick={() => setAsTable(!asTable)}>
              {t(asTable ? 'asChart' : 'asTable')}
            </Button>
          )}
        </div>
      </div>
      {failed ? <p className="muted">{t('failed')}</p> : null}
      {table ? null : <ChartPlot ref={plot} model={model} height={height} onFail={fail} />}
      <ChartTable model={model} hidden={!table} />
    </figure>
  );
}
