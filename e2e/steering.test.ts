// A leader directs about a figure, a district reports and is accepted; an official proposes a cut, a leader accepts it,
// an administrator begins its draft.
import { seriousViolations } from './support/axe';
import { inBrowser } from './support/in-browser';
import { pageHeading } from './support/screens';
import { seen } from './support/waiting';

const TITLE = 'Báo cáo hồ sơ quá hạn của huyện';
const CUT = 'Rút một ngày của thủ tục thử';
const PROCEDURE = '3.000348';

test('a directive from the leadership page to the district and back', () =>
  inBrowser(async (browsers) => {
    const leader = await browsers.desk('lanhdao', '/leadership');
    await leader.getByRole('link', { name: 'Giao việc về Huyện Quan Hóa' }).click();
    await seen(leader.getByText(/Huyện Quan Hóa: .* hồ sơ quá hạn/));
    await leader.getByRole('button', { name: 'Giao việc' }).click();
    await seen(leader.getByText('Không được để trống.').first());
    await leader.getByLabel(/^Về việc/).fill(TITLE);
    await leader.getByLabel(/^Nội dung/).fill('Nêu nguyên nhân từng hồ sơ.');
    await leader.getByRole('combobox', { name: 'Cơ quan thực hiện' }).fill('trung tam quan hoa');
    await leader.getByRole('option').first().click();
    await seen(leader.getByText('chủ trì'));
    expect(await seriousViolations(leader)).toEqual([]);
    await leader.getByRole('button', { name: 'Giao việc' }).click();
    await seen(pageHeading(leader, TITLE));
    await seen(leader.getByRole('link', { name: /Huyện Quan Hóa: .* hồ sơ quá hạn/ }));

    const district = await browsers.desk('huyen.385', '/worklist');
    await district.getByRole('button', { name: /^Thông báo/ }).click();
    await district.getByRole('listitem').filter({ hasText: TITLE }).getByRole('link', { name: 'Mở chỉ đạo' }).click();
    await district.getByRole('button', { name: 'Tiếp nhận' }).click();
    await district.getByRole('button', { name: 'Báo cáo kết quả' }).first().click();
    await district.getByLabel(/^Đã làm gì/).fill('Đã giải trình từng hồ sơ.');
    expect(await seriousViolations(district)).toEqual([]);
    await district.getByRole('form').getByRole('button', { name: 'Báo cáo kết quả' }).click();
    await seen(district.getByText(/Chờ nghiệm thu/).first());

    await leader.getByRole('link', { name: '← Chỉ đạo' }).click();
    await leader.getByRole('link', { name: /^Chờ nghiệm thu/ }).click();
    await seen(leader.getByRole('link', { name: TITLE }));
    expect(await seriousViolations(leader)).toEqual([]);
    await leader.getByRole('link', { name: TITLE }).click();
    await leader.getByRole('button', { name: 'Nghiệm thu' }).click();
    await leader.getByRole('form').getByRole('button', { name: 'Nghiệm thu' }).click();
    await seen(leader.getByText(/Đã nghiệm thu/).first());
  }));

test('a proposal from an official to a draft of the procedure', () =>
  inBrowser(async (browsers) => {
    const official = await browsers.desk('huyen.385.ubnd', '/proposals');
    await official.getByRole('link', { name: 'Viết đề xuất' }).click();
    await official.getByRole('combobox', { name: 'Thủ tục' }).fill(PROCEDURE);
    await official.getByRole('option').first().click();
    await official.getByLabel(/^Tên đề xuất/).fill(CUT);
    await official.getByLabel(/^Vì sao cắt giảm được/).fill('Thường xong trước hai ngày.');
    await official.getByLabel(/còn lại; thời hạn đang là/).fill('2');
    expect(await seriousViolations(official)).toEqual([]);
    await official.getByRole('button', { name: 'Gửi đề xuất' }).click();
    await seen(pageHeading(official, CUT));
    await seen(official.getByText(/^Thời hạn: .* → /));
    const { pathname } = new URL(official.url());

    const leader = await browsers.desk('lanhdao', pathname.replace(/^\/\w+/, ''));
    await leader.getByLabel(/Lý do quyết định/).fill('Nên làm');
    await leader.getByRole('button', { name: 'Chấp nhận', exact: true }).click();
    await seen(leader.getByText(/^Chấp nhận/).first());
    expect(await seriousViolations(leader)).toEqual([]);

    const admin = await browsers.desk('quantri', pathname.replace(/^\/\w+/, ''));
    await admin.getByRole('button', { name: 'Lập bản dự thảo' }).click();
    await admin.getByRole('link', { name: 'Mở bản dự thảo' }).click();
    await seen(admin.getByRole('heading', { name: /^Bản dự thảo/ }));
    await seen(admin.getByRole('link', { name: CUT }));
  }));
