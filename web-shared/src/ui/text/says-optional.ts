/** Many papers say by their name that they are needed only in some cases: "… (nếu có)"; then it need not be said again. */
export const saysOptional = (name: string): boolean => /nếu/i.test(name);
