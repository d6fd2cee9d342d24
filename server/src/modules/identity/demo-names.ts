/** Family names of the province, about as common as they are. */
const FAMILY = [
  ...Array<string>(12).fill('Nguyễn'),
  ...Array<string>(9).fill('Lê'),
  ...Array<string>(5).fill('Trịnh'),
  ...Array<string>(5).fill('Phạm'),
  ...Array<string>(4).fill('Hoàng'),
  ...Array<string>(3).fill('Trần'),
  ...Array<string>(3).fill('Bùi'),
  ...Array<string>(3).fill('Hà'),
  ...[
    'Đỗ',
    'Đỗ',
    'Lương',
    'Lương',
    'Mai',
    'Mai',
    'Vũ',
    'Vũ',
    'Cao',
    'Cao',
    'Phan',
    'Đào',
    'Lò',
    'Vi',
    'Trương',
    'Quách',
  ],
];

const WOMEN = {
  middle: ['Thị', 'Thị', 'Thị', 'Thị Thu', 'Thị Hồng', 'Thị Thanh', 'Ngọc', 'Thu', 'Thanh', 'Minh', 'Thùy'],
  given: [
    'Hương',
    'Hà',
    'Lan',
    'Hoa',
    'Nga',
    'Hằng',
    'Thủy',
    'Mai',
    'Liên',
    'Hiền',
    'Dung',
    'Yến',
    'Phương',
    'Trang',
    'Tuyết',
    'Oanh',
    'Huệ',
    'Vân',
    'Nhung',
    'Loan',
  ],
};

const MEN = {
  middle: ['Văn', 'Văn', 'Văn', 'Đình', 'Đức', 'Xuân', 'Quang', 'Hữu', 'Ngọc', 'Minh', 'Trọng', 'Bá', 'Thế'],
  given: [
    'Hùng',
    'Dũng',
    'Tuấn',
    'Hải',
    'Sơn',
    'Nam',
    'Long',
    'Thắng',
    'Cường',
    'Minh',
    'Bình',
    'Đức',
    'Thành',
    'Quân',
    'Hòa',
    'Lâm',
    'Tâm',
    'Chung',
    'Tùng',
    'Khánh',
  ],
};

/** FNV-1a over the text and a salt, so that each part of the name is drawn by itself. */
function draw(text: string, salt: string): number {
  let value = 0x811c9dc5;
  for (const char of `${salt}:${text}`) value = Math.imul(value ^ char.codePointAt(0)!, 0x01000193) >>> 0;
  // The low bits of a short text differ little; fold the high ones in.
  return (value ^ (value >>> 15)) >>> 0;
}

const pick = (list: readonly string[], text: string, salt: string): string => list[draw(text, salt) % list.length]!;

/** A plausible Vietnamese name, the same for the same username. */
export function demoName(username: string): string {
  const names = draw(username, 'sex') % 2 === 0 ? WOMEN : MEN;
  return [
    pick(FAMILY, username, 'family'),
    pick(names.middle, username, 'middle'),
    pick(names.given, username, 'given'),
  ].join(' ');
}
