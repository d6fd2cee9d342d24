/**
 * Draws on a web page what the server's papers are described by for pdfmake: the desk prints the very same form 01
 * without a line. It knows what that form uses; lengths are points.
 */

type Node = string | Node[] | Item;
interface Item {
  text?: Node;
  stack?: Node[];
  columns?: Node[];
  table?: { headerRows: number; widths: number[]; body: Node[][]; dontBreakRows?: boolean };
  layout?: { paddingTop: () => number; paddingLeft: () => number; fillColor: (row: number) => string | null };
  svg?: string;
  fit?: number[];
  canvas?: { x1: number; x2: number; lineWidth: number }[];
  width?: number | string;
  height?: number;
  margin?: number[];
  alignment?: string;
  verticalAlignment?: string;
  bold?: boolean;
  italics?: boolean;
  font?: string;
  fontSize?: number;
  lineHeight?: number;
  characterSpacing?: number;
  noWrap?: boolean;
  unbreakable?: boolean;
  color?: string;
  colSpan?: number;
  border?: boolean[];
}

/** A line of the face is that much higher than its letters, as pdfmake has it. */
const LINE = 1.265;

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escaped = (text: string) => text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign).replaceAll('\n', '<br>');

const pt = (length: number) => `${Math.round(length * 1_000) / 1_000}pt`;

/** What runs of text inherit, as CSS. */
function styleOf(item: Item): string {
  const { margin, alignment, bold, italics, font, fontSize, characterSpacing, noWrap, unbreakable, color } = item;
  return [
    margin ? `margin:${pt(margin[1] ?? 0)} ${pt(margin[2] ?? 0)} ${pt(margin[3] ?? 0)} ${pt(margin[0] ?? 0)}` : '',
    alignment ? `text-align:${alignment}` : '',
    font?.endsWith('Medium') ? 'font-weight:500' : '',
    bold ? 'font-weight:700' : '',
    italics ? 'font-style:italic' : '',
    fontSize ? `font-size:${pt(fontSize)}` : '',
    characterSpacing ? `letter-spacing:${pt(characterSpacing)}` : '',
    noWrap ? 'white-space:pre' : '',
    unbreakable ? 'break-inside:avoid' : '',
    color ? `color:${color}` : '',
  ]
    .filter(Boolean)
    .join(';');
}

const box = (style: string, inside: string) => `<div${style ? ` style="${style}"` : ''}>${inside}</div>`;

function runs(text: Node): string {
  if (typeof text === 'string') return escaped(text);
  if (Array.isArray(text)) return text.map(runs).join('');
  return `<span style="${styleOf(text)}">${runs(text.text ?? '')}</span>`;
}

function widthOf({ width }: Item): string {
  if (typeof width === 'number') return `flex:0 0 ${pt(width)};width:${pt(width)}`;
  if (width?.endsWith('%')) return `flex:0 0 ${width};width:${width}`;
  return width === 'auto' ? 'flex:0 0 auto' : 'flex:1 1 0';
}

function columns(item: Item): string {
  const cells = (item.columns ?? []).map((cell) => {
    const { margin: _, ...inner } = cell as Item;
    // A column's own margin lies inside of its width.
    return `<div style="${widthOf(inner)};min-width:0">${drawn(cell)}</div>`;
  });
  return `<div style="display:flex;${styleOf(item)}">${cells.join('')}</div>`;
}

function table(item: Item): string {
  const { table: spec, layout } = item;
  if (!spec || !layout) return '';
  const padding = `${pt(layout.paddingTop())} ${pt(layout.paddingLeft())}`;
  const sides = 2 * layout.paddingLeft();
  const cols = spec.widths.map((width) => `<col style="width:${pt(width + sides)}">`).join('');
  const row = (cells: Node[], index: number) => {
    let covered = 0;
    const fill = layout.fillColor(index);
    const drawnCells = cells.flatMap((cell) => {
      if (covered > 0) {
        covered -= 1;
        return [];
      }
      const one = typeof cell === 'string' || Array.isArray(cell) ? { text: cell } : cell;
      covered = (one.colSpan ?? 1) - 1;
      const bare = one.border?.every((side) => !side);
      const style = [
        bare ? 'border:0' : 'border:0.5pt solid #000',
        `padding:${bare ? `0 0 ${pt(2)}` : padding}`,
        `vertical-align:${one.verticalAlignment ?? 'top'}`,
        fill ? `background:${fill}` : '',
      ];
      const { margin: _, ...inner } = one;
      return [
        `<td${one.colSpan ? ` colspan="${one.colSpan}"` : ''} style="${style.filter(Boolean).join(';')}">${drawn(inner)}</td>`,
      ];
    });
    return `<tr style="break-inside:avoid">${drawnCells.join('')}</tr>`;
  };
  const rows = spec.body.map(row);
  const head = rows.slice(0, spec.headerRows).join('');
  const body = rows.slice(spec.headerRows).join('');
  return `<table style="${styleOf(item)}"><colgroup>${cols}</colgroup><thead>${head}</thead><tbody>${body}</tbody></table>`;
}

function picture({ svg = '', width, height, fit }: Item): string {
  const [w, h] = fit ?? [typeof width === 'number' ? width : 0, height ?? 0];
  // Only what draws the symbols comes here: markup of our own.
  return svg.replace(/width="[^"]*" height="[^"]*"/, `style="display:block;width:${pt(w ?? 0)};height:${pt(h ?? 0)}"`);
}

/** A node of the description as markup. */
export function drawn(node: Node): string {
  if (typeof node === 'string') return escaped(node);
  if (Array.isArray(node)) return node.map(drawn).join('');
  if (node.columns) return columns(node);
  if (node.table) return table(node);
  if (node.svg) return box(styleOf(node), picture(node));
  if (node.stack) return box(styleOf(node), node.stack.map(drawn).join(''));
  if (node.canvas) {
    const lines = node.canvas.map(
      ({ x1, x2, lineWidth }) =>
        `<div style="margin:0 auto;width:${pt(x2 - x1)};border-top:${pt(lineWidth)} solid #000"></div>`,
    );
    return box(styleOf(node), lines.join(''));
  }
  return box(styleOf(node), runs(node.text ?? ''));
}

/** What `formPage` of the server's papers gives. */
interface Definition {
  pageSize?: string;
  pageMargins?: number[];
  info?: { title?: string };
  defaultStyle?: { fontSize?: number; lineHeight?: number };
  footer?: (page: number, pages: number) => Node;
  content?: Node[];
}

function sheet({ pageSize = 'A5', pageMargins = [], defaultStyle = {}, footer, content = [] }: Definition): string {
  const [left = 0, top = 0, right = 0, bottom = 0] = pageMargins;
  const [width, height] = pageSize === 'A4' ? [595.28, 841.89] : [419.53, 595.28];
  const font = `font-size:${pt(defaultStyle.fontSize ?? 8)};line-height:${LINE * (defaultStyle.lineHeight ?? 1)}`;
  const size = `width:${pt(width)};min-height:${pt(height - 1)};padding:${pt(top)} ${pt(right)} ${pt(bottom)} ${pt(left)}`;
  const foot = footer ? drawn(footer(1, 1)) : '';
  return `<div class="sheet" style="${font};${size}"><main>${content.map(drawn).join('')}</main><div class="foot" style="height:${pt(bottom)}">${foot}</div></div>`;
}

/** A page with papers of one size, one a sheet. @param faces the font faces as a style sheet; nothing else is fetched */
export function formPagesHtml(papers: readonly Record<string, unknown>[], faces: string): string {
  const definitions = papers as readonly Definition[];
  const { pageSize = 'A5', info } = definitions[0] ?? {};
  return `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>${escaped(info?.title ?? '')}</title><style>${faces}
@page{size:${pageSize} portrait;margin:0}
*{box-sizing:border-box}
body{margin:0;background:#fff;color:#000;font-family:"Be Vietnam Pro",system-ui,sans-serif;print-color-adjust:exact;overflow-wrap:anywhere;white-space:pre-wrap}
.sheet{position:relative;break-after:page}
.foot{position:absolute;left:0;right:0;bottom:0}
table{border-collapse:collapse;table-layout:fixed;font-size:inherit}
@media screen{body{background:#777}.sheet{background:#fff;margin:12px auto}}
</style></head><body>${definitions.map(sheet).join('')}</body></html>`;
}
