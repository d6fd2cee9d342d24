import type { ErrorCode } from '../kernel/errors';

const WHAT_TO_DO: Partial<Record<ErrorCode, string>> = {
  UNAUTHENTICATED: 'Hãy đăng nhập lại ở trang của đơn vị, rồi bấm in lần nữa.',
  NOT_FOUND: 'Hãy đóng trang này, xem lại mã hồ sơ và việc đã làm trên hồ sơ rồi bấm in lần nữa.',
  FORBIDDEN: 'Hãy nhờ người có quyền in, hoặc báo quản trị của tỉnh.',
};

const escaped = (text: string): string => text.replace(/[&<>"]/g, (mark) => `&#${mark.charCodeAt(0)};`);

/** What a browser shows in place of a paper that can't be printed. */
export function errorPage(code: ErrorCode, message: string): string {
  return `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Không in được</title>
<style>
body { font: 16px/1.5 "Be Vietnam Pro", system-ui, sans-serif; color: #1f1f1f; background: #f5f5f5; margin: 0; }
main { max-width: 36rem; margin: 12vh auto 0; padding: 1.5rem 2rem; background: #fff; border-top: 4px solid #a8201a; }
h1 { font-size: 1.35rem; margin: 0 0 .5rem; }
p { margin: .5rem 0 0; }
</style>
</head>
<body>
<main>
<h1>Không in được</h1>
<p>${escaped(message)}</p>
<p>${WHAT_TO_DO[code] ?? 'Hãy đóng trang này, sửa lại rồi bấm in lần nữa. Không có gì bị mất.'}</p>
</main>
</body>
</html>
`;
}
