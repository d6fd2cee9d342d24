import { BarChart, LineChart } from 'echarts/charts';
import { AriaComponent, GridComponent, MarkLineComponent, TooltipComponent } from 'echarts/components';
import { type EChartsType, init, use } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';

// What the charts here use of the library, no more: this file is what a page with a chart loads.
use([BarChart, LineChart, GridComponent, TooltipComponent, MarkLineComponent, AriaComponent, CanvasRenderer]);

/** Twice as fine as the screen, for the printer. */
export const draw = (frame: HTMLElement): EChartsType => init(frame, null, { devicePixelRatio: 2 });
