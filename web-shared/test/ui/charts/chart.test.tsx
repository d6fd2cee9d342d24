import { fireEvent, screen, within } from '@testing-library/react';
import { Chart } from '../../../src/ui/charts/chart';
import { type ChartModel, moveTo } from '../../../src/ui/charts/chart-model';
import { chartOption } from '../../../src/ui/charts/chart-option';
import { formatRate } from '../../../src/ui/text/number-format';
import { renderPage } from '../../support/render-page';

const model: ChartModel = {
  title: 'Đúng hạn theo tháng',
  heading: 'Tháng',
  categories: ['9/21', '10/21', '11/21'],
  format: (value) => formatRate(value),
  lines: [{ name: '90 %', value: 0.9 }],
  series: [
    { key: 'rate', name: 'Tỷ lệ', shape: 'line', values: [0.72, null, 0.95], to: ['/a', null, '/c'] },
    { key: 'before', name: 'Năm trước', shape: 'line', values: [0.8, 0.81, 0.82] },
    { key: 'settled', name: 'Đã giải quyết', values: [25, 0, 40], inTableOnly: true, format: String },
  ],
};

test('arrow keys pass over what is not there and change to the nearest value of another series; Home and End go to the ends', () => {
  expect(moveTo(model, null, 'ArrowRight')).toEqual({ series: 0, index: 0 });
  expect(moveTo(model, { series: 0, index: 0 }, 'ArrowRight')).toEqual({ series: 0, index: 2 });
  expect(moveTo(model, { series: 0, index: 2 }, 'ArrowRight')).toEqual({ series: 0, index: 2 });
  expect(moveTo(model, { series: 0, index: 2 }, 'ArrowDown')).toEqual({ series: 1, index: 2 });
  expect(moveTo(model, { series: 1, index: 2 }, 'ArrowDown')).toEqual({ series: 1, index: 2 });
  expect(moveTo(model, { series: 1, index: 1 }, 'ArrowUp')).toEqual({ series: 0, index: 0 });
  expect(moveTo(model, { series: 1, index: 1 }, 'End')).toEqual({ series: 1, index: 2 });
  expect(moveTo({ ...model, across: true }, { series: 0, index: 0 }, 'ArrowDown')).toEqual({ series: 0, index: 2 });
});

test('what only the table says is not drawn; a name from outside is no markup in the label', () => {
  const { series, tooltip } = chartOption({ ...model, categories: ['<b>x</b>', '', ''] }) as {
    series: { id: string }[];
    tooltip: { formatter: (at: object) => string };
  };
  expect(series.map(({ id }) => id)).toEqual(['rate', 'before']);
  expect(tooltip.formatter({ seriesIndex: 0, dataIndex: 0 })).toBe('&#60;b&#62;x&#60;/b&#62;<br>Tỷ lệ: <b>72,0 %</b>');
});

test('the keys open what a value counts, and the table behind the chart says and opens the same', async () => {
  const { router } = await renderPage(<Chart model={model} />, {}, { routes: [{ path: '/c', element: 'C' }] });
  const plot = await screen.findByRole('application', { name: /^Biểu đồ Đúng hạn theo tháng/ });
  fireEvent.keyDown(plot, { key: 'End' });
  expect(screen.getByText('11/21, Tỷ lệ: 95,0 %')).toBeTruthy();

  const table = screen.getByRole('table', { name: 'Đúng hạn theo tháng' });
  expect(within(table).getAllByRole('row')[3]?.textContent).toBe('11/2195,0 %82,0 %40');
  const link = within(table).getByRole('link', { name: /^11\/21, Tỷ lệ: 95,0 % / });
  expect(link.getAttribute('href')).toBe('/c');
  fireEvent.click(screen.getByRole('button', { name: 'Xem bằng bảng' }));
  expect(screen.queryByRole('application')).toBeNull();
  fireEvent.click(screen.getByRole('button', { name: 'Xem bằng biểu đồ' }));

  const again = screen.getByRole('application');
  fireEvent.keyDown(again, { key: 'End' });
  fireEvent.keyDown(again, { key: 'Enter' });
  expect(router.state.location.pathname).toBe('/c');
});
