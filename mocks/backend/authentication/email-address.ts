/** Longest address that mail can be sent to, in characters (RFC 5321, less the angle brackets). */
const longest = 254;

/** An address as it is written to, or why it cannot be. `own` is the account's own one, which a reset cannot count on. */
export const parseAddress = (
  typed: string,
  own: string,
): { address: string; error: null } | { error: 'empty' | 'invalid' | 'tooLong' | 'ownAddress' } => {
  const address = typed.normalize('NFKC').replaceAll(/[\s\p{Cf}]/gu, '');
  if (address === '') return { error: 'empty' };
  if (address.length > longest) return { error: 'tooLong' };
  if (!/^[^@<>(),;:"\\]+@[^@.\s]+(\.[^@.\s]+)+$/u.test(address) || /^\.|\.[.@]/.test(address))
    return { error: 'invalid' };
  return address.toLowerCase() === own.toLowerCase()
    ? { error: 'ownAddress' }
    : { address, error: null };
};

/** An address as a page may show it: the first two characters of its name, and its domain. */
export const maskedAddress = (address: string): string =>
  address.replace(/^(.{2}).*(?=@)/, (_all, first: string) => `${first}${'•'.repeat(6)}`);
