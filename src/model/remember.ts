/**
 * Values of a shelf by their keys, kept from one build to the next. `make` is asked for those that are missing, by their places
 * in `keys`, and gives their values in that order. A key says all that its value depends on beside the program; a value is
 * plain data.
 */
export type Remember = <Value>(
  shelf: string,
  keys: readonly string[],
  make: (missing: readonly number[]) => readonly Value[],
) => readonly Value[];

/** Keeps nothing: every value is made. */
export const makeAll: Remember = (_shelf, keys, make) => make([...keys.keys()]);
