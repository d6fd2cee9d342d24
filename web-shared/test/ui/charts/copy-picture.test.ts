import { copyPicture } from '../../../src/ui/charts/copy-picture';

const PICTURE = `data:image/png;base64,${btoa('PNG!')}`;
const written = jest.fn();

beforeEach(() => {
  written.mockReset();
  Object.assign(globalThis, {
    // The policy of our pages lets nothing be fetched but from the server.
    fetch: () => Promise.reject(new TypeError('Refused to connect')),
    ClipboardItem: class {
      constructor(readonly parts: Record<string, Blob>) {}
    },
  });
  Object.defineProperty(navigator, 'clipboard', { value: { write: written }, configurable: true });
});

test('a picture of a chart is copied without asking for it over the network', async () => {
  expect(await copyPicture(PICTURE, 'Đúng hạn')).toBe('copied');
  const [[item]] = written.mock.calls[0] as [[{ parts: Record<string, Blob> }]];
  expect([item.parts['image/png']!.type, item.parts['image/png']!.size]).toEqual(['image/png', 4]);
});

test('where the browser keeps its clipboard to itself the picture is saved', async () => {
  written.mockRejectedValue(new Error('not allowed'));
  const saved: string[] = [];
  Object.assign(URL, { createObjectURL: () => 'blob:picture', revokeObjectURL: () => undefined });
  jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    saved.push(this.download);
  });
  expect(await copyPicture(PICTURE, 'Đúng hạn')).toBe('saved');
  expect(saved).toEqual(['Đúng hạn.png']);
});
