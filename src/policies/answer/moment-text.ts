/** A moment as the browser's field for a date and a time has it; here it is in UTC. */
export const textOfMoment = (moment: string): string => moment.slice(0, 'yyyy-mm-ddThh:mm'.length);

/** The same as ISO 8601; null where it is no moment. */
export const momentOf = (text: string): string | null => {
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d/.test(text)) return null;
  const at = Date.parse(`${text}Z`);
  return Number.isNaN(at) ? null : new Date(at).toISOString();
};
