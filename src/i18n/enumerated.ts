/** Things one after the other in one line, as the locale separates them; empty where there is nothing. */
export const enumerated = (intl: string, things: readonly string[]): string =>
  new Intl.ListFormat(intl, { type: 'unit', style: 'short' }).format(things);
