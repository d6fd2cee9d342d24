import { traitOf, Weighted } from '../../kernel/random';
import type { Catalogue } from '../catalogue/catalogue';
import type { ProcedureVersion } from '../catalogue/procedure.entity';
import { Tier } from '../organisation/organisation-terms';

/** Certified copies: what schools, employers and universities ask for in summer. */
export const CERTIFIED_COPY = '2.000815';

/** How many of a hundred dossiers of a tier fall to a procedure whose route is drawn up. */
const ROUTED: Record<Tier, Record<string, number>> = {
  [Tier.COMMUNE]: {
    [CERTIFIED_COPY]: 26,
    '1.001193': 13,
    '1.004873': 10,
    '1.000894': 4,
    '1.001776': 11,
    '1.010803': 5.5,
    '1.010801': 4.5,
    '1.001699': 6,
    '1.013978': 12,
  },
  [Tier.DISTRICT]: { '1.001612': 30, [CERTIFIED_COPY]: 26, '1.009994': 20, '2.000528': 4 },
  [Tier.PROVINCE]: { '2.000488': 34, '3.000348': 24, '2.001610': 12 },
};

/** Procedures whose route is drawn up, of all tiers. */
export const ROUTED_CODES: readonly string[] = [
  ...new Set(Object.values(ROUTED).flatMap((codes) => Object.keys(codes))),
];

/** What of the rest of the catalogue people bring, by field. */
const OTHER_FIELDS: Record<Tier, Record<string, number>> = {
  [Tier.COMMUNE]: {
    'Hộ tịch': 4.5,
    'Chứng thực': 3,
    'Đất đai': 1,
    'Giảm nghèo': 0.6,
    'Nuôi con nuôi': 0.2,
    'Hòa giải ở cơ sở': 0.1,
    'Khiếu nại, tố cáo': 0.2,
    'Thành lập và hoạt động doanh nghiệp (hộ kinh doanh)': 0.4,
  },
  [Tier.DISTRICT]: {
    'Hộ tịch': 8,
    'Thành lập và hoạt động doanh nghiệp (hộ kinh doanh)': 11,
    'Hộ kinh doanh': 1,
  },
  [Tier.PROVINCE]: {
    'Thành lập và hoạt động của doanh nghiệp': 8,
    'Sát hạch, cấp giấy phép lái xe': 4,
    'Đường bộ': 4,
    'Đất đai': 3,
    'Hoạt động xây dựng': 2.5,
    'Lý lịch tư pháp': 1.5,
    'Công chứng': 1,
    'Đầu tư tại Việt nam': 1,
    'Thú y': 0.8,
    'Trồng trọt và Bảo vệ thực vật': 0.8,
    'Luật sư': 0.5,
    'Nhà ở và công sở': 0.6,
    'Tài nguyên nước': 0.7,
    'Thủy lợi': 0.3,
    'Kiến trúc': 0.3,
    'Môi trường': 0.5,
    'Địa chất và khoáng sản': 0.4,
    'Đăng ký biện pháp bảo đảm': 1,
    'Lâm nghiệp': 0.4,
    'Thủy sản': 0.4,
    'Chăn nuôi': 0.4,
    'Kinh doanh bất động sản': 0.3,
    'Khoa học công nghệ': 0.3,
    'Khoa học và Công nghệ': 0.3,
    'Tin học - Thống kê': 0.5,
    'Tổng hợp': 0.4,
    'Quản lý công sản': 0.4,
    'Quản lý giá': 0.3,
    'Tài chính doanh nghiệp': 0.2,
    'Cấp, quản lý căn cước': 2,
    'Quản lý xuất nhập cảnh': 1.5,
    'Phòng cháy, chữa cháy': 0.6,
    'Đăng ký, quản lý con dấu': 0.4,
    Thuế: 1.8,
    'Hải quan': 0.6,
    'Hoạt động ngoại hối': 0.4,
    'Thành lập và hoạt động ngân hàng': 0.3,
  },
};

/** The catalogue lists them at these tiers, but no desk of this province sees one in a year. */
const UNUSUAL = /biên giới|lưu động|công bố danh mục/i;

/** How often a procedure is brought to one tier, where another one takes it in as well. */
const ELSEWHERE = 0.1;

/** How often each procedure is brought to a desk of each tier; a tier with nothing to receive is left out. */
export function procedureMix(catalogue: Catalogue): Map<Tier, Weighted<ProcedureVersion>> {
  const mixes = new Map<Tier, Weighted<ProcedureVersion>>();
  for (const tier of Object.values(Tier)) {
    const versions = catalogue.current.filter(
      (version) => version.receivingTiers.includes(tier) && version.steps.length > 1,
    );
    const weights = versions.map((version) => ROUTED[tier][version.code] ?? 0);
    for (const [field, share] of Object.entries(OTHER_FIELDS[tier])) {
      const members = versions.flatMap((version, index) =>
        version.field === field && weights[index] === 0 && !UNUSUAL.test(version.name) ? [index] : [],
      );
      // A few procedures of a field make up most of it; what other tiers take in too is brought there.
      const popularity = members.map((index) => {
        const { code, receivingTiers } = versions[index]!;
        return (receivingTiers.length > 1 ? ELSEWHERE : 1) / (0.04 + traitOf(`popular|${code}`));
      });
      const sum = popularity.reduce((total, each) => total + each, 0);
      for (const [at, index] of members.entries()) weights[index] = (share * popularity[at]!) / sum;
    }
    const usual = versions.flatMap((version, index) =>
      weights[index]! > 0 ? [{ version, weight: weights[index]! }] : [],
    );
    // A catalogue of other procedures: each as likely as the next.
    const brought = usual.length > 0 ? usual : versions.map((version) => ({ version, weight: 1 }));
    if (brought.length === 0) continue;
    mixes.set(
      tier,
      new Weighted(
        brought.map(({ version }) => version),
        brought.map(({ weight }) => weight),
      ),
    );
  }
  return mixes;
}
