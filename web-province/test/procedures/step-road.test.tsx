import { renderPage } from '@hcc/web-shared/test/support/render-page';
import { fireEvent, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import i18n from 'i18next';
import { useState } from 'react';
import { inEnglish } from '../../src/features/procedures/office-words';
import type { Step } from '../../src/features/procedures/procedure-terms';
import { StepRoad } from '../../src/features/procedures/step-road';

const OFFICES = [
  { rule: 'RECEIVING:CENTRE', label: 'Nơi tiếp nhận: bộ phận một cửa' },
  { rule: 'RECEIVING:COMMITTEE', label: 'Nơi tiếp nhận: Ủy ban nhân dân' },
];
const step = (kind: Step['kind'], name: string, quotaMinutes: number): Step => ({
  kind,
  name,
  quotaMinutes,
  officeRule: 'RECEIVING:CENTRE',
});

let latest: Step[] = [];

function Road() {
  const [steps, setSteps] = useState([
    step('INTAKE', 'Nhận', 120),
    step('APPRAISE', 'Xét', 480),
    step('RETURN', 'Trả', 60),
  ]);
  latest = steps;
  return <StepRoad steps={steps} offices={OFFICES} onChange={setSteps} />;
}

const names = () => latest.map(({ name }) => name);
const handle = (no: number) => screen.getByRole('button', { name: new RegExp(`^Bước ${no}:`) });

describe('the road of a procedure', () => {
  beforeEach(async () => {
    await renderPage(<Road />, {});
  });

  it('is put in another order by keys, which say so, and by dragging', async () => {
    const user = userEvent.setup();
    handle(2).focus();
    await user.keyboard('{ArrowDown}');
    expect(names()).toEqual(['Nhận', 'Trả', 'Xét']);
    expect(screen.getByText('Xét nay là bước 3')).toBeTruthy();
    fireEvent.dragStart(handle(3));
    fireEvent.drop(handle(1).closest('li')!);
    expect(names()).toEqual(['Xét', 'Nhận', 'Trả']);
    // Beyond the ends there is nowhere to go.
    handle(1).focus();
    await user.keyboard('{ArrowUp}');
    expect(names()).toEqual(['Xét', 'Nhận', 'Trả']);
  });

  it('takes time in hours or days, as people write it', async () => {
    const user = userEvent.setup();
    const typed = async (label: string, text: string) => {
      await user.clear(screen.getByLabelText(label));
      await user.type(screen.getByLabelText(label), text);
    };
    await typed('Giờ, bước 2', '1,5');
    expect(latest[1]!.quotaMinutes).toBe(90);
    await user.selectOptions(screen.getByLabelText('Thời gian ghi theo'), 'days');
    await typed('Ngày, bước 2', '2');
    expect(latest[1]!.quotaMinutes).toBe(960);
    expect(screen.getByText('Các bước cộng lại: 2 ngày làm việc')).toBeTruthy();
    await user.tab();
    expect(screen.getByLabelText<HTMLInputElement>('Ngày, bước 1').value).toBe('0,25');
  });

  it('grows before its last step and loses what is removed', async () => {
    const user = userEvent.setup();
    await user.click(screen.getByRole('button', { name: 'Thêm bước' }));
    expect(names()).toEqual(['Nhận', 'Xét', '', 'Trả']);
    await user.click(screen.getByRole('button', { name: 'Bỏ bước Xét' }));
    expect(names()).toEqual(['Nhận', '', 'Trả']);
  });
});

it('tells offices of steps in English, and leaves the name of a unit as it is', () => {
  const t = i18n.getFixedT('en', 'procedures') as Parameters<typeof inEnglish>[0];
  const said = (rule: string, label: string) => inEnglish(t, { rule, label }).label;
  expect(said('COMMUNE:CENTRE', 'Cấp xã: bộ phận một cửa')).toBe('Commune: one-stop centre');
  expect(said('RECEIVING:COMMITTEE', 'Nơi tiếp nhận: Ủy ban nhân dân')).toBe('Where received: People’s Committee');
  expect(said('DISTRICT:DIVISION:TP', 'Cấp huyện: Phòng Tư pháp')).toBe('District: Phòng Tư pháp');
});
