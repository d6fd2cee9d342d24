// The floor of a centre: a ticket from the kiosk goes over the officer's panel and the board to a received dossier.
import type { Locator, Page } from 'playwright-core';
import { apiOf } from './support/api';
import { seriousViolations } from './support/axe';
import {
  arrangedFloor,
  BOARD_SCREEN,
  cuttable,
  KIOSK_SCREEN,
  machine,
  pairingCode,
  revokeMachines,
  servedTicket,
  takeTicket,
} from './support/floor';
import { inBrowser, PHONE_SCREEN } from './support/in-browser';
import { pageHeading } from './support/screens';
import { pathOnSlip } from './support/slip';
import { gone, seen } from './support/waiting';

const DESK = 'huyen.385';
const HEAD = 'huyen.385.ubnd';
const KIOSK = { viewport: KIOSK_SCREEN, hasTouch: true };
const BOARD = { viewport: BOARD_SCREEN };
const PHONE = { viewport: PHONE_SCREEN, hasTouch: true, isMobile: true };

/** Receives a request of a known citizen in the form that is open. @returns its code */
async function receiveKnown(page: Page): Promise<string> {
  await page.getByRole('combobox', { name: 'Tên hoặc mã thủ tục' }).fill('1.001612');
  await page.getByRole('option', { name: /1\.001612/ }).click();
  await page.getByLabel('Số CCCD / CMND').fill('038185001234');
  await page.getByLabel('Họ và tên').fill('Đặng Thị Hoà');
  await page.getByRole('checkbox', { name: 'Đã nhận đủ' }).check();
  await page.keyboard.press('Control+Enter');
  await seen(pageHeading(page, /Đã tiếp nhận hồ sơ/));
  return (await page.getByRole('definition').first().textContent()) ?? '';
}

/** How high a capital letter of an element stands on the screen, in pixels. */
const letterHeight = (text: Locator): Promise<number> =>
  text.evaluate((element) => {
    const { fontWeight, fontSize, fontFamily } = getComputedStyle(element);
    const pen = document.createElement('canvas').getContext('2d')!;
    pen.font = `${fontWeight} ${fontSize} ${fontFamily}`;
    return pen.measureText('0').actualBoundingBoxAscent;
  });

/** Width and height, in points, of each sheet that a page would put into the printer. */
async function sheets(page: Page): Promise<string[]> {
  const paper = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  return [...paper.matchAll(/\/MediaBox \[0 0 ([\d. ]+)\]/g)].map(([, size]) => size!);
}

/** Which share of a canvas is not white. */
const inked = (canvas: Locator): Promise<number> =>
  canvas.evaluate((drawn) => {
    const { width, height } = drawn as HTMLCanvasElement;
    const { data } = (drawn as HTMLCanvasElement).getContext('2d')!.getImageData(0, 0, width, height);
    let dark = 0;
    for (let at = 0; at < data.length; at += 4) if (data[at]! < 128) dark += 1;
    return dark / (width * height);
  });

test('a ticket from the kiosk is called at the panel, shown on the board and by its holder, served and received', () =>
  inBrowser(async (browsers) => {
    const floor = await arrangedFloor(HEAD, DESK);
    // Whoever waits in the demo goes home: this ticket is the only one.
    await (await apiOf(DESK)).ask('mutation { closeFloorDay { finished } }');
    const kiosk = await machine(browsers, await pairingCode(HEAD, floor, 'KIOSK'), 'KIOSK', KIOSK);
    const board = await machine(browsers, await pairingCode(HEAD, floor, 'BOARD'), 'BOARD', BOARD);
    await seen(kiosk.getByRole('heading', { level: 1, name: /Ông\/bà cần gì/ }));
    // The day that was ended is open again once somebody sits down.
    await seen(board.getByText('Hôm nay trung tâm đã nghỉ'));
    await seen(kiosk.getByRole('button', { name: /^Lấy số thứ tự.*đã kết thúc ngày làm việc/ }));
    const panel = await browsers.desk(DESK, '/counter');
    await seen(panel.getByText(/^Ngày làm việc ở sảnh đã được kết thúc/));
    await panel
      .getByRole('button', { name: /^Ngồi vào quầy/ })
      .first()
      .click();
    await seen(panel.getByRole('button', { name: /^Gọi số tiếp theo/ }));
    await seen(kiosk.getByRole('button', { name: /^Lấy số thứ tự.*chờ/ }));
    expect(await seriousViolations(kiosk)).toEqual([]);
    await kiosk.getByRole('button', { name: /^Lấy số thứ tự/ }).click();
    await kiosk.getByRole('button', { name: new RegExp(`^${floor.groups[0]!.letter} `) }).click();
    await seen(kiosk.getByRole('heading', { level: 1, name: 'Ông/bà thuộc trường hợp nào?' }));
    expect(await seriousViolations(kiosk)).toEqual([]);
    await kiosk.getByRole('button', { name: /^Người cao tuổi/ }).click();
    await seen(kiosk.getByRole('heading', { level: 1, name: 'Xin lấy phiếu số ở khe in' }));
    const label = (await kiosk.locator('.kiosk__number').textContent())!;
    const address = (await kiosk.locator('.ticket-paper title').count()) > 0;
    expect(address).toBe(true);
    expect(await seriousViolations(kiosk)).toEqual([]);
    await kiosk.getByRole('button', { name: 'Xong' }).click();

    const desk = await apiOf(DESK);
    const { floorDesk } = await desk.ask<{ floorDesk: { sitting: { counterId: string } } }>(
      '{ floorDesk { sitting { counterId } } }',
    );
    const code = await pairingCode(HEAD, floor, 'COUNTER_SCREEN', floorDesk.sitting.counterId);
    const screen = await machine(browsers, code, 'COUNTER_SCREEN', BOARD);
    await seen(screen.getByText('Cảm ơn quý khách. Xin chờ gọi số.'));
    await seen(panel.getByRole('listitem').filter({ hasText: label }));
    await panel.keyboard.press('F9');
    await seen(panel.getByText('Đang được gọi'));
    await seen(board.locator('.board__number').filter({ hasText: label }));
    expect(await seriousViolations(panel)).toEqual([]);
    expect(await seriousViolations(board)).toEqual([]);
    // On 43 inches a pixel of 1920 is half a millimetre: 121 are the sixty millimetres that ten metres ask for.
    expect(await letterHeight(board.locator('.board__number'))).toBeGreaterThan(121);
    expect(await letterHeight(board.locator('.board__where strong'))).toBeGreaterThan(121);

    await panel.keyboard.press('F9');
    await panel.getByRole('link', { name: 'Tiếp nhận hồ sơ' }).click();
    await seen(panel.getByText(new RegExp(`^Số ${label}`)));
    await seen(panel.getByText('Hồ sơ nhận ở đây được ghi vào số này.'));
    // Somebody waits behind him: once the dossier is received one press ends the one and calls the other.
    const { label: nextLabel } = await takeTicket(desk, floor.groups[0]!.id);
    const received = await receiveKnown(panel);
    await seen(panel.getByText('Hồ sơ đã được ghi vào số này.'));
    await panel.getByRole('button', { name: 'Xong, gọi số tiếp theo' }).click();
    await panel.waitForURL('**/counter');
    await seen(panel.getByRole('status').filter({ hasText: nextLabel }));
    await seen(screen.getByText(nextLabel));

    // Who was served rates at the counter, and with another ticket at the kiosk; each once.
    await seen(screen.getByRole('heading', { name: `Số ${label}: ông/bà thấy việc phục vụ thế nào?` }));
    expect(await seriousViolations(screen)).toEqual([]);
    await seen(screen.getByText(/^Cán bộ tiếp nhận: \S/));
    await screen.getByRole('button', { name: 'Rất hài lòng' }).click();
    await seen(screen.getByText('Xin cảm ơn ông/bà đã đánh giá.'));
    await seen(screen.getByRole('status').filter({ hasText: nextLabel }));
    await panel.keyboard.press('F9');
    await seen(panel.getByText('Đang phục vụ'));
    await panel.getByRole('button', { name: 'Xong', exact: true }).click();
    await seen(panel.getByText('Chưa có ai ở quầy.'));
    await panel.goto(`/district/dossier/${received}`);
    await seen(panel.getByRole('region', { name: 'Tại quầy' }).getByText(/ chờ \d+ phút/));
    const { secret } = await servedTicket(desk, floor.groups[0]!.id);
    await kiosk.getByRole('button', { name: /^Đánh giá việc phục vụ/ }).click();
    expect(await seriousViolations(kiosk)).toEqual([]);
    await kiosk.keyboard.type(`https://mot-cua.example/ticket#${secret}`);
    await kiosk.keyboard.press('Enter');
    await seen(kiosk.getByRole('heading', { level: 1, name: 'Ông/bà thấy việc phục vụ thế nào?' }));
    expect(await seriousViolations(kiosk)).toEqual([]);
    await kiosk.getByRole('button', { name: 'Bình thường' }).click();
    await seen(kiosk.getByRole('heading', { level: 1, name: 'Xin cảm ơn ông/bà đã đánh giá.' }));
    await kiosk.getByRole('button', { name: 'Xong' }).click();
    await kiosk.getByRole('button', { name: /^Đánh giá việc phục vụ/ }).click();
    await kiosk.keyboard.type(secret);
    await kiosk.keyboard.press('Enter');
    await seen(kiosk.getByRole('heading', { level: 1, name: 'Lượt này đã được đánh giá. Xin cảm ơn ông/bà.' }));
    // The slip of what was received just before shows there how far it is, and nobody's name.
    await kiosk.getByRole('button', { name: 'Về trang đầu' }).click();
    await kiosk.getByRole('button', { name: /^Hồ sơ đến đâu rồi/ }).click();
    await kiosk.keyboard.type(`https://mot-cua.example${await pathOnSlip(DESK, received)}`);
    await kiosk.keyboard.press('Enter');
    await seen(kiosk.getByRole('heading', { name: 'Các bước giải quyết' }));
    await seen(kiosk.getByText(received));
    expect(await kiosk.locator('body').textContent()).not.toContain('Đặng Thị Hoà');
    expect(await seriousViolations(kiosk)).toEqual([]);
  }));

test('the kiosk finds what a procedure needs with its own keys, in large type and high contrast, and returns to its start', () =>
  inBrowser(async (browsers) => {
    const floor = await arrangedFloor(HEAD, DESK);
    const code = await pairingCode(HEAD, floor, 'KIOSK');
    const kiosk = await machine(browsers, code, 'KIOSK', KIOSK);
    await kiosk.clock.install();
    await kiosk.reload();
    await kiosk.getByRole('button', { name: 'Tương phản cao' }).click();
    await kiosk.getByRole('button', { name: 'Chữ to hơn' }).click();
    await kiosk.getByRole('button', { name: /^Thủ tục và giấy tờ/ }).click();
    await seen(kiosk.getByRole('heading', { level: 1, name: 'Chọn lĩnh vực' }));
    await kiosk.getByRole('button', { name: /^Hộ tịch/ }).click();
    await kiosk.clock.runFor(1_000);
    await seen(kiosk.getByText('Trang 1/3'));
    await kiosk.getByRole('button', { name: 'Trang sau' }).click();
    await seen(kiosk.getByText('Trang 2/3'));
    expect(await seriousViolations(kiosk)).toEqual([]);
    await kiosk.getByRole('button', { name: 'Về trang đầu' }).click();
    await kiosk.getByRole('button', { name: /^Tìm thủ tục theo tên/ }).click();
    for (const key of 'SAO') await kiosk.getByRole('button', { name: key, exact: true }).click();
    await kiosk.clock.runFor(1_000);
    await kiosk.getByRole('listitem').getByRole('button').first().click();
    await seen(kiosk.getByRole('heading', { name: 'Giấy tờ cần nộp' }));
    await kiosk.getByRole('button', { name: /^Lấy mẫu về điện thoại/ }).click();
    await seen(kiosk.getByRole('img', { name: /^Mã QR mở/ }));
    await kiosk.evaluate(() => {
      window.print = () => undefined;
    });
    await kiosk.getByRole('button', { name: /^In mẫu/ }).click();
    await seen(kiosk.getByText('Đang in bản thứ 1 (1 trang). Xin lấy giấy ở khe.'));
    expect(await inked(kiosk.locator('.form-paper canvas'))).toBeGreaterThan(0.005);
    expect(await sheets(kiosk)).toEqual(['594.95996 841.91998']);
    // Printed it is gone, and leaves the sheet of the procedure its own paper of 80 mm.
    await gone(kiosk.locator('.form-paper'));
    expect((await sheets(kiosk))[0]).toMatch(/^227\.\d+ /);
    expect(await seriousViolations(kiosk)).toEqual([]);
    // Its own line, or the choice of those that serve it; and back to the sheet.
    await kiosk.getByRole('button', { name: 'Lấy số làm thủ tục này' }).click();
    await seen(kiosk.getByRole('heading', { level: 1, name: /có nhiều hàng chờ$|^Ông\/bà thuộc trường hợp nào/ }));
    expect(await seriousViolations(kiosk)).toEqual([]);
    await kiosk.getByRole('button', { name: '← Quay lại' }).click();
    await seen(kiosk.getByRole('heading', { name: 'Giấy tờ cần nộp' }));
    await kiosk.clock.runFor(50_000);
    await seen(kiosk.getByText('Kiosk sắp về trang đầu. Chạm vào màn hình để ở lại.'));
    await kiosk.clock.runFor(11_000);
    await seen(kiosk.getByRole('heading', { level: 1, name: /Ông\/bà cần gì/ }));
    expect(await kiosk.locator('.kiosk--contrast, .kiosk--large').count()).toBe(0);
  }));

test('a board whose line is cut says so, keeps what it shows, and is whole again when the line is back', () =>
  inBrowser(async (browsers) => {
    browsers.problems.expect(/ERR_INTERNET_DISCONNECTED|WebSocket connection/);
    const floor = await arrangedFloor(HEAD, DESK);
    const board = await machine(browsers, await pairingCode(HEAD, floor, 'BOARD'), 'BOARD', BOARD);
    const cut = await cuttable(board);
    await board.reload();
    await seen(board.getByRole('heading', { name: 'Số người đang chờ' }));
    const repair = await cut();
    await seen(board.getByText(/^Mất kết nối, đang nối lại/));
    await seen(board.getByRole('heading', { name: 'Số người đang chờ' }));
    const panel = await browsers.desk(DESK, '/guidance');
    await seen(pageHeading(panel, 'Bàn hướng dẫn'));
    expect(await seriousViolations(panel)).toEqual([]);
    await panel.getByRole('button', { name: new RegExp(floor.groups[0]!.name) }).click();
    const label = (await panel.locator('.floor__given .floor__label').textContent())!;
    expect(label).toMatch(/^[A-Z]+\d{3}$/);
    await repair();
    await gone(board.getByText(/^Mất kết nối, đang nối lại/));
    await seen(board.locator('.board__count').filter({ hasText: /^[1-9]/ }));
    // Taken out of use it shows nothing more of the centre.
    await revokeMachines(HEAD, floor);
    await seen(board.getByText(/^Máy này không còn được dùng ở trung tâm/));
  }));

test('a telephone takes a ticket from afar, follows it and gives it up; axe finds nothing', () =>
  inBrowser(async (browsers) => {
    await arrangedFloor(HEAD, DESK);
    const unpaired = await browsers.visitor('/counter-screen', BOARD);
    await seen(unpaired.getByRole('heading', { name: /^Ghép máy/ }));
    expect(await seriousViolations(unpaired)).toEqual([]);
    const phone = await browsers.visitor('/queue?area=385', PHONE);
    await seen(phone.getByRole('heading', { name: 'Lấy số', exact: true }));
    expect(await seriousViolations(phone)).toEqual([]);
    await phone.getByLabel('Hàng chờ').selectOption({ index: 1 });
    await phone.getByLabel('Số điện thoại').fill('0912345678');
    await phone.getByRole('button', { name: 'Lấy số' }).click();
    await seen(pageHeading(phone, 'Số thứ tự của ông/bà'));
    await seen(phone.getByText('Đang chờ'));
    expect(await seriousViolations(phone)).toEqual([]);
    await phone.getByRole('button', { name: 'Hủy số này' }).click();
    await phone.getByRole('button', { name: 'Hủy số', exact: true }).click();
    await seen(phone.getByText('Đã hủy'));
  }));
