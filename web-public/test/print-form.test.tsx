import { fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { PrintForm } from '../src/features/kiosk/print-form';

const form = {
  number: 'Mẫu số 01',
  name: 'Tờ khai',
  printFile: { sha256: 'ab12', size: 33_688, pages: 1 },
  fillFile: null,
};

beforeEach(() => {
  Object.defineProperty(navigator, 'pdfViewerEnabled', { value: true, configurable: true });
  window.history.replaceState(null, '', '/kiosk?forms=print');
});

const answering = (ok: boolean) => Object.assign(globalThis, { fetch: async () => ({ ok }) });

describe('a blank form at a kiosk', () => {
  it('is printed once it is there', async () => {
    answering(true);
    const { container } = render(<PrintForm form={form} />);
    await userEvent.click(screen.getByRole('button', { name: /^In mẫu/ }));
    expect(screen.getByText('Đang in…')).toBeTruthy();
    const frame = container.querySelector('iframe')!;
    expect(frame.getAttribute('src')).toBe('/blank-forms/ab12.pdf');
    const print = jest.fn();
    Object.defineProperty(frame, 'contentWindow', { value: { print } });
    fireEvent.load(frame);
    expect(print).toHaveBeenCalledTimes(1);
    expect(screen.getByText('Xin lấy mẫu ở máy in')).toBeTruthy();
  });

  it('goes to a telephone where it does not come', async () => {
    answering(false);
    const { container } = render(<PrintForm form={form} />);
    await userEvent.click(screen.getByRole('button', { name: /^In mẫu/ }));
    expect(await screen.findByText(/^Chưa in được/)).toBeTruthy();
    expect(screen.getByRole('img', { name: /^Mã QR mở Mẫu số 01/ })).toBeTruthy();
    expect(container.querySelector('iframe')).toBeNull();
  });

  it('goes to a telephone alone where it is long, or the machine is no printer', () => {
    const { rerender } = render(<PrintForm form={{ ...form, printFile: { ...form.printFile, pages: 9 } }} />);
    expect(screen.queryByRole('button', { name: /^In mẫu/ })).toBeNull();
    expect(screen.getByText(/^Mẫu có 9 trang/)).toBeTruthy();
    window.history.replaceState(null, '', '/kiosk');
    rerender(<PrintForm form={form} />);
    expect(screen.queryByRole('button', { name: /^In mẫu/ })).toBeNull();
    expect(screen.getByRole('button', { name: /^Lấy mẫu về điện thoại/ })).toBeTruthy();
  });
});
