import type { EChartsType } from 'echarts/core';
import { type KeyboardEvent, type Ref, useEffect, useImperativeHandle, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { type ChartModel, type ChartMove, type ChartPoint, drawn, moveTo, writeValue } from './chart-model';
import { chartOption } from './chart-option';

const MOVES: readonly string[] = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End'];
const isMove = (key: string): key is ChartMove => MOVES.includes(key);

export interface PlotHandle {
  /** The picture as a data URL; nothing as long as it is not drawn. */
  picture: () => string | undefined;
}

interface ChartPlotProps {
  model: ChartModel;
  height: number;
  ref: Ref<PlotHandle>;
  /** The library did not come. */
  onFail: () => void;
}

/** The drawing. Arrow keys go from value to value, Enter or a press opens what a value counts. */
export function ChartPlot({ model, height, ref, onFail }: ChartPlotProps) {
  const { t } = useTranslation('charts');
  const navigate = useNavigate();
  const frame = useRef<HTMLDivElement>(null);
  const [chart, setChart] = useState<EChartsType | null>(null);
  const [at, setAt] = useState<ChartPoint | null>(null);

  useEffect(() => {
    let made: EChartsType | undefined;
    let left = false;
    const sized = new ResizeObserver(() => made?.resize());
    import('./draw').then(
      ({ draw }) => {
        if (left || !frame.current) return;
        made = draw(frame.current);
        sized.observe(frame.current);
        setChart(made);
      },
      () => left || onFail(),
    );
    return () => {
      left = true;
      sized.disconnect();
      made?.dispose();
    };
  }, [onFail]);

  useEffect(() => {
    chart?.setOption(chartOption(model), { notMerge: true });
  }, [chart, model]);

  const open = ({ series, index }: ChartPoint) => {
    const to = drawn(model)[series]?.to?.[index];
    if (to) void navigate(to);
  };
  const latest = useRef(open);
  latest.current = open;
  useEffect(() => {
    chart?.on('click', ({ seriesIndex = 0, dataIndex }) => latest.current({ series: seriesIndex, index: dataIndex }));
  }, [chart]);

  useImperativeHandle(ref, () => ({
    picture: () => chart?.getDataURL({ type: 'png', pixelRatio: 2, backgroundColor: '#fff' }),
  }));

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && at) open(at);
    if (!isMove(event.key)) return;
    event.preventDefault();
    const next = moveTo(model, at, event.key);
    if (!next) return;
    chart?.dispatchAction({ type: 'downplay' });
    chart?.dispatchAction({ type: 'highlight', seriesIndex: next.series, dataIndex: next.index });
    chart?.dispatchAction({ type: 'showTip', seriesIndex: next.series, dataIndex: next.index });
    setAt(next);
  };
  const onBlur = () => {
    chart?.dispatchAction({ type: 'downplay' });
    chart?.dispatchAction({ type: 'hideTip' });
    setAt(null);
  };
  const series = at ? drawn(model)[at.series] : undefined;
  return (
    <>
      <div
        className="chart__keys"
        role="application"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: arrow keys and Enter work on the values drawn in it
        tabIndex={0}
        aria-label={t('plot', { title: model.title })}
        onKeyDown={onKeyDown}
        onBlur={onBlur}
      >
        <div ref={frame} className="chart__plot" style={{ height }} />
      </div>
      <p className="visually-hidden" aria-live="polite">
        {at && series
          ? `${model.categories[at.index]}, ${series.name}: ${writeValue(model, series, series.values[at.index])}`
          : ''}
      </p>
    </>
  );
}
