/** A block of tiles that stands for a district, on the plane of the map. */
export interface MapBlock {
  key: string;
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface MapInput {
  key: string;
  lat: number;
  lng: number;
  tiles: number;
  /** Letters of the name that stands above them. */
  letters: number;
}

export const TILE = 11;
const GAP = 2;
const HEAD = 15;
/** Room between two blocks. */
const ROOM = 8;
/** Below it the name of a district finds no room. */
const NARROWEST = 66;
const LETTER = 7;
const ROUNDS = 400;

export const columnsOf = (tiles: number): number => Math.max(5, Math.ceil(Math.sqrt(tiles * 1.4)));

/** Of the block of a district. */
export function sizeOf({ tiles, letters }: Pick<MapInput, 'tiles' | 'letters'>): { width: number; height: number } {
  const columns = columnsOf(tiles);
  return {
    width: Math.max(NARROWEST, columns * (TILE + GAP), TILE + 4 + letters * LETTER),
    height: HEAD + Math.ceil(Math.max(1, tiles) / columns) * (TILE + GAP),
  };
}

/** Where a tile of a block lies, from the block's corner. */
export function tilePlace(index: number, tiles: number): { x: number; y: number } {
  const columns = columnsOf(tiles);
  return { x: (index % columns) * (TILE + GAP), y: HEAD + Math.floor(index / columns) * (TILE + GAP) };
}

/**
 * Blocks about the points of their districts, north above, moved apart until none lies on another: what is next to what
 * stays, distances do not. Always the same for the same input.
 */
export function placeBlocks(districts: readonly MapInput[], width: number, height: number): MapBlock[] {
  if (districts.length === 0) return [];
  const bounds = (pick: (one: MapInput) => number) => {
    const values = districts.map(pick);
    return { from: Math.min(...values), span: Math.max(...values) - Math.min(...values) || 1 };
  };
  const [lng, lat] = [bounds((one) => one.lng), bounds((one) => one.lat)];
  const blocks = districts.map((one) => {
    const size = sizeOf(one);
    return {
      key: one.key,
      ...size,
      x: ((one.lng - lng.from) / lng.span) * (width - size.width),
      y: (1 - (one.lat - lat.from) / lat.span) * (height - size.height),
    };
  });
  for (let round = 0; round < ROUNDS && spread(blocks, width, height); round++);
  return blocks;
}

/** One round of moving apart. @returns whether anything had to move */
function spread(blocks: MapBlock[], width: number, height: number): boolean {
  let moved = false;
  for (const [index, a] of blocks.entries()) {
    for (const b of blocks.slice(index + 1)) {
      const dx = b.x + b.width / 2 - (a.x + a.width / 2);
      const dy = b.y + b.height / 2 - (a.y + a.height / 2);
      const overX = (a.width + b.width) / 2 + ROOM - Math.abs(dx);
      const overY = (a.height + b.height) / 2 + ROOM - Math.abs(dy);
      if (overX <= 0 || overY <= 0) continue;
      moved = true;
      if (overX < overY) {
        const by = (overX / 2) * (dx < 0 ? -1 : 1);
        a.x -= by;
        b.x += by;
      } else {
        const by = (overY / 2) * (dy < 0 ? -1 : 1);
        a.y -= by;
        b.y += by;
      }
    }
  }
  for (const block of blocks) {
    block.x = Math.min(Math.max(0, block.x), width - block.width);
    block.y = Math.min(Math.max(0, block.y), height - block.height);
  }
  return moved;
}

/** The block that an arrow key leads to: the nearest that lies that way. */
export function neighbour(blocks: readonly MapBlock[], from: string, key: string): string | null {
  const direction = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }[key];
  const start = blocks.find((block) => block.key === from);
  if (!direction || !start) return null;
  const [ux = 0, uy = 0] = direction;
  let best: { key: string; far: number } | null = null;
  for (const block of blocks) {
    const [dx, dy] = [
      block.x + block.width / 2 - start.x - start.width / 2,
      block.y + block.height / 2 - start.y - start.height / 2,
    ];
    const along = dx * ux + dy * uy;
    const aside = Math.abs(dx * uy) + Math.abs(dy * ux);
    if (block.key === from || along <= 0) continue;
    const far = along + 2 * aside;
    if (!best || far < best.far) best = { key: block.key, far };
  }
  return best?.key ?? null;
}
