/** A user name as the directory has it: full-width letters, capitals, blanks and unseen marks of a paste are nothing. */
export const plainName = (typed: string): string =>
  typed
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .trim()
    .toLowerCase();
