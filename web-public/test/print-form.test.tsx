import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { PrintForm } from '../src/features/kiosk/print-form';

const drawForm = jest.fn();
jest.mock('../src/features/kiosk/draw-form', () => ({ drawForm: (address: string) => drawForm(address) }));

const form = {
  number: 'Mẫu số 01',
  name: 'Tờ khai',
  printFile: { sha256: 'ab12', size: 33_688, pages: 2 },
  fillFile: null,
};
const pages = () => [1, 2].map(() => ({ canvas: document.createElement('canvas'), isWide: false }));
const onDone = jest.fn();

/** How many sheets of forms lay on the page each time that it was printed. */
let sheets: number[];

beforeEach(() => {
  sheets = [];
  window.print = () => {
    sheets.push(document.querySelectorAll('.form-paper__page canvas').length);
    window.dispatchEvent(new Event('afterprint'));
  };
});

describe('a blank form at a kiosk', () => {
  it('is drawn once and printed as often as is asked for, three times at most', async () => {
    drawForm.mockReset().mockResolvedValue(pages());
    render(<PrintForm form={form} hasPrinter onDone={onDone} />);
    await userEvent.click(screen.getByRole('button', { name: /^In mẫu/ }));
    expect(await screen.findByText(/^Đang in bản thứ 1 \(2 trang\)\. Xin lấy giấy ở khe\./)).toBeTruthy();
    for (const copy of [2, 3]) {
      await userEvent.click(screen.getByRole('button', { name: /^In thêm một bản/ }));
      await screen.findByText(new RegExp(`^Đang in bản thứ ${copy}`));
    }
    expect(sheets).toEqual([2, 2, 2]);
    expect(drawForm.mock.calls).toEqual([['/blank-forms/ab12.pdf']]);
    expect(screen.getByText(/nhiều nhất 3 bản/)).toBeTruthy();
    expect(screen.getByRole<HTMLButtonElement>('button', { name: /^In thêm/ }).disabled).toBe(true);
    // What is printed next, a ticket perhaps, is alone on its paper.
    expect(document.querySelector('.form-paper')).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Xong' }));
    expect(onDone).toHaveBeenCalledTimes(1);
  });

  it('goes to a telephone where it does not come, and is drawn anew when asked for again', async () => {
    drawForm.mockReset().mockRejectedValueOnce(new Error('away')).mockResolvedValue(pages());
    render(<PrintForm form={form} hasPrinter onDone={onDone} />);
    await userEvent.click(screen.getByRole('button', { name: /^In mẫu/ }));
    expect(await screen.findByText(/^Chưa in được/)).toBeTruthy();
    expect(screen.getByRole('img', { name: /^Mã QR mở Mẫu số 01/ })).toBeTruthy();
    expect(sheets).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: /^In mẫu/ }));
    await screen.findByText(/^Đang in bản thứ 1/);
    expect(sheets).toEqual([2]);
  });

  it('goes to a telephone alone where it is long, or the machine has no printer for it', () => {
    const long = { ...form, printFile: { ...form.printFile, pages: 9 } };
    const { rerender } = render(<PrintForm form={long} hasPrinter onDone={onDone} />);
    expect(screen.queryByRole('button', { name: /^In mẫu/ })).toBeNull();
    expect(screen.getByText(/^Mẫu có 9 trang/)).toBeTruthy();
    rerender(<PrintForm form={form} hasPrinter={false} onDone={onDone} />);
    expect(screen.queryByRole('button', { name: /^In mẫu/ })).toBeNull();
    expect(screen.getByRole('button', { name: /^Lấy mẫu về điện thoại/ })).toBeTruthy();
  });
});
