/** @jest-environment ./test/offline/browser.cjs */
import { code128 as serverCode128, qrSymbol as serverQr } from '../../../server/src/modules/printing/symbols';
import { code128, qrSymbol } from '../../src/features/offline/slip/symbols';

// What the browser takes as modules stands for node in one function.
jest.mock('bwip-js/browser', () => {
  const { render } = jest.requireActual('bwip-js/browser');
  return { code128: render, qrcode: render };
});

/** The modules of a symbol, dark ones as `#`: what a scanner reads of its path, filled even-odd. */
function modulesOf(svg: string): string[] {
  const [, width, height] = /viewBox="0 0 (\d+) (\d+)"/.exec(svg)!.map(Number) as [number, number, number];
  const edges: [x: number, y0: number, y1: number][] = [];
  const [, path] = / d="([^"]+)"/.exec(svg)!;
  let [x, y, startX, startY] = [0, 0, 0, 0];
  const to = (nextX: number, nextY: number) => {
    if (x === nextX && y !== nextY) edges.push([x, Math.min(y, nextY), Math.max(y, nextY)]);
    [x, y] = [nextX, nextY];
  };
  for (const [, command, text] of path!.matchAll(/([MLhvHVz])([^MLhvHVz]*)/g)) {
    const [a = 0, b = 0] = text!.trim().split(/[ ,]+/).map(Number);
    if (command === 'M') [x, y, startX, startY] = [a, b, a, b];
    else if (command === 'L') to(a, b);
    else if (command === 'h') to(x + a, y);
    else if (command === 'v') to(x, y + a);
    else if (command === 'H') to(a, y);
    else if (command === 'V') to(x, a);
    else to(startX, startY);
  }
  // Between whole modules a bar is a scanner's guess.
  expect(edges.filter(([edge]) => !Number.isInteger(edge))).toEqual([]);
  const isDark = (atX: number, atY: number) =>
    edges.filter(([edge, top, bottom]) => edge > atX && top < atY && atY < bottom).length % 2 === 1;
  // Bars have one row of modules, however high they are drawn.
  const rows = width === height ? height : 1;
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: width }, (__, column) =>
      isDark(column + 0.5, rows === 1 ? height / 2 : row + 0.5) ? '#' : ' ',
    ).join(''),
  );
}

test('bar code and QR of a slip that was printed without a line are, module by module, those of the server', () => {
  const code = '000.17.28.H56-261123-5003';
  for (const text of [code, `${code}-L2`]) {
    const bars = code128(text);
    expect(modulesOf(bars.svg)).toEqual(modulesOf(serverCode128(text).svg));
    expect(bars.modules).toBe(serverCode128(text).modules);
    // Code 128 begins with its start sign and ends with its stop bar.
    expect(modulesOf(bars.svg)[0]).toMatch(/^##.*##$/);
  }
  const address = `https://hcc.thanhhoa.gov.vn/tra-cuu/${code}#7KXS3M9PQ2RTV4`;
  const qr = modulesOf(qrSymbol(address).svg);
  expect(qr).toEqual(modulesOf(serverQr(address).svg));
  // The three finders, so that two empty pictures are not alike.
  const finder = '####### ';
  expect([qr[0]!.slice(0, 8), qr[0]!.slice(-8), qr.at(-1)!.slice(0, 8)]).toEqual([finder, ' #######', finder]);
});
