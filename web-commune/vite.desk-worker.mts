import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { build, type Plugin, type Rolldown } from 'vite';

const WORKER = fileURLToPath(new URL('./src/features/offline/worker/desk-worker.ts', import.meta.url));

/** What receiving without a line consists of: the app's beginning, the form, the desk, and their words. */
const ON_BOARD =
  /web-commune\/src\/(routes|home|worklist-route|features\/offline\/|i18n\/)|web-shared\/src\/(features\/(receipt\/receive-page|fees\/fee-quote|feedback\/support-menu)|i18n\/(staff-texts|(common|session|worklist|receive|files|notices|feedback|advice|fees|more)\.(vi|en))|session\/sign-in\/sign-in-form|app\/(late-frame|more-menu)|ui\/look\/fonts)/;

/** Addresses of the chunks that hold such modules, with all that they import statically. */
function filesOnBoard(bundle: Rolldown.OutputBundle, base: string): string[] {
  const files = new Set<string>();
  const visit = (name: string) => {
    const chunk = bundle[name];
    if (chunk?.type !== 'chunk' || files.has(name)) return;
    files.add(name);
    for (const file of chunk.viteMetadata?.importedCss ?? []) files.add(file);
    for (const file of chunk.viteMetadata?.importedAssets ?? []) files.add(file);
    for (const imported of chunk.imports) visit(imported);
  };
  for (const file of Object.values(bundle)) {
    if (file.type === 'asset' && /\.(woff2|html)$|fonts.*\.css$/.test(file.fileName)) files.add(file.fileName);
    if (file.type !== 'chunk' || file.name === 'sign-in') continue;
    if (file.isEntry || file.moduleIds.some((id) => ON_BOARD.test(id))) visit(file.fileName);
  }
  return [...files].filter((file) => !file.startsWith('sign-in')).map((file) => base + file);
}

/** Writes desk-worker.js, which knows the files of this build. */
export function deskWorker(): Plugin {
  let base = '/';
  return {
    name: 'hcc-desk-worker',
    apply: 'build',
    enforce: 'post',
    configResolved: (config) => {
      base = config.base;
    },
    generateBundle: {
      order: 'post',
      async handler(_options, bundle) {
        const pages = ['index.html', 'index.en.html'].map((page) => base + page);
        const files = [...new Set([...filesOnBoard(bundle, base), ...pages])].sort();
        const hash = createHash('sha256').update(files.join('\n')).digest('hex').slice(0, 12);
        const output = await build({
          configFile: false,
          logLevel: 'silent',
          define: { __FILES__: JSON.stringify(files), __BUILD__: JSON.stringify(hash) },
          build: { write: false, rolldownOptions: { input: WORKER, output: { format: 'iife' } } },
        });
        const [result] = [output].flat();
        const chunk = result && 'output' in result ? result.output[0] : undefined;
        if (chunk?.type !== 'chunk') throw new Error('The worker of the desk was not built.');
        this.emitFile({ type: 'asset', fileName: 'desk-worker.js', source: chunk.code });
      },
    },
  };
}
