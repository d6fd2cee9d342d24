const FRAME_ID = 'slip-print-frame';

export function slipAddress(code: string): string {
  return `/slips/${encodeURIComponent(code)}.pdf`;
}

/**
 * Opens the print dialog over the page: the clerk presses Enter and is back at the desk, with no tab to close.
 * Where a browser refuses, the link beside the code still opens the slip.
 */
export function printSlip(code: string): void {
  document.getElementById(FRAME_ID)?.remove();
  const frame = document.createElement('iframe');
  frame.id = FRAME_ID;
  frame.title = code;
  // Not display:none, in which some browsers do not render what they are to print.
  frame.style.cssText = 'position:fixed;width:0;height:0;border:0;right:0;bottom:0';
  frame.onload = () => {
    try {
      frame.contentWindow?.focus();
      frame.contentWindow?.print();
    } catch {
      // A viewer outside the page prints by its own button.
    }
  };
  frame.src = slipAddress(code);
  document.body.append(frame);
}
