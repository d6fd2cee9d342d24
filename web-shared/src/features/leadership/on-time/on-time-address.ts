/** Where the page is; it reads the same conditions as report 06a. */
export const ON_TIME = '/on-time';
