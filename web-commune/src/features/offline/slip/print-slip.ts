import { formPagesHtml } from './form-html';

/** A window of its own: that of the server's slips may hold a viewer that lets nobody write. */
const WINDOW = 'hcc-slip-offline';

/** The faces that this page has, as it has them: the slip's page fetches nothing by itself. */
function facesOf(page: Document): string {
  const rules: string[] = [];
  for (const sheet of page.styleSheets) {
    try {
      for (const rule of sheet.cssRules) if (rule instanceof CSSFontFaceRule) rules.push(rule.cssText);
    } catch {
      // A sheet of somebody else's, such as a browser's extension.
    }
  }
  return rules.join('\n');
}

/** Opens papers in their own window, ready to print. @returns false where the browser blocked the window */
export function printForms(definitions: readonly Record<string, unknown>[]): boolean {
  const tab = window.open('', WINDOW);
  if (!tab) return false;
  tab.document.open();
  tab.document.write(formPagesHtml(definitions, facesOf(document)));
  tab.document.close();
  tab.focus();
  // With the system's face where ours does not come.
  void tab.document.fonts.ready.then(() => tab.print());
  return true;
}
