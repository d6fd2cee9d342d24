import type { FastifyInstance } from 'fastify';
import type { App } from '../app';
import { redeemTicket } from '../modules/practice/enter-practice';
import type { PracticeRoom } from '../modules/practice/practice-room';
import { errorPage } from './error-page';
import { originOf, setDeviceCookie, setSessionCookie } from './session-cookie';

const APPS = ['commune', 'district', 'province'];
const WORDS = 'BẢN LUYỆN TẬP';
const TITLE = 'LUYỆN TẬP · ';

/** Violet where the real thing is red, a bar on top and a frame around everything, dialogs too. */
const STYLE = `
html[data-practice]{--red:#6a1b9a;--red-dark:#4a126d;--red-soft:#f6eefb}
html[data-practice] body::after{content:"";position:fixed;inset:0;border:4px solid #6a1b9a;pointer-events:none;z-index:2000}
.practice-mark{position:sticky;top:0;z-index:1000;display:flex;justify-content:center;align-items:center;gap:.6em;height:30px;padding:0 16px;background:#6a1b9a;color:#fff;font:600 14px/1 "Be Vietnam Pro",sans-serif;white-space:nowrap;overflow:hidden}
.practice-mark a{color:#fff}
html[data-practice] .shell{--shell-header:126px}
html[data-practice] .shell__header{top:30px}
@media print{.practice-mark{position:static;background:none;color:#000;border:2px solid #000}}
`;

/** The title goes from page to page in the browser; what stands before it stays. */
const SCRIPT = `const mark=${JSON.stringify(TITLE)};
const keep=()=>{if(!document.title.startsWith(mark))document.title=mark+document.title};
new MutationObserver(keep).observe(document.querySelector('title'),{childList:true,characterData:true,subtree:true});
keep();
`;

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/** Marks a page of the built apps as the practice, before anything of it is painted. */
export function markPage(html: string, { realUrl }: Pick<PracticeRoom, 'realUrl'>): string {
  const isEnglish = html.includes('<html lang="en"');
  const text = isEnglish
    ? `${WORDS} – PRACTICE: nothing done here counts; it is forgotten every night.`
    : `${WORDS} – không có giá trị: mọi việc ở đây không tính, được xóa mỗi đêm.`;
  const out = isEnglish ? 'Back to real work' : 'Về hệ thống thật';
  const bar = `<div class="practice-mark" role="note">${text} <a href="${escaped(realUrl)}/">${out}</a></div>`;
  return html
    .replace('<html ', '<html data-practice="1" ')
    .replace('<title>', `<title>${TITLE}`)
    .replace('</head>', `<style>${STYLE}</style><script src="/practice/mark.js" defer></script></head>`)
    .replace(/<body([^>]*)>/, `<body$1>${bar}`);
}

/** What only the practice serves: the door, and the script that keeps the mark. */
export function practiceRoutes(server: FastifyInstance, app: App, room: PracticeRoom, secure: boolean): void {
  server.get('/practice/mark.js', (_request, reply) => reply.type('text/javascript; charset=utf-8').send(SCRIPT));
  server.get<{ Querystring: { ticket?: string; app?: string } }>('/practice/enter', async (request, reply) => {
    const { ticket = '', app: wanted = '' } = request.query;
    const signedIn = await redeemTicket(room, ticket, originOf(request));
    void reply.header('cache-control', 'no-store');
    if (!signedIn) {
      const words = 'Vé vào luyện tập đã dùng hoặc đã hết hạn. Hãy mở lại từ trang Hướng dẫn của hệ thống thật.';
      return reply.code(401).type('text/html; charset=utf-8').send(errorPage('UNAUTHENTICATED', words));
    }
    app.sessions.forget();
    setSessionCookie(
      reply,
      signedIn.token,
      Math.max(0, Math.floor((signedIn.expiresAt - room.identity.now()) / 1_000)),
      secure,
    );
    setDeviceCookie(reply, signedIn.device, secure);
    return reply.redirect(`/${APPS.includes(wanted) ? wanted : 'commune'}/`);
  });
}
