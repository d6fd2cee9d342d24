/** The shape of a language file: the same keys as the Vietnamese one, so a missing text fails the type check. */
export type Translation<T> = { [K in keyof T]: T[K] extends string ? string : Translation<T[K]> };
