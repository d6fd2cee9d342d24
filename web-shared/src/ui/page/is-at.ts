/** Whether an address is a page's own or that of a page below it. */
export const isAt = (pathname: string, page: string) => `${pathname}/`.startsWith(`${page}/`);
