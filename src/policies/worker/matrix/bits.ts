/** Which of many policies, a bit each: sets of them are put together thousands of times. */
export type Bits = Uint32Array;

/** The bits of what is true. */
export const bitsOf = (flags: readonly boolean[]): Bits => {
  const bits = new Uint32Array(Math.ceil(flags.length / 32));
  for (const [at, flag] of flags.entries()) {
    const word = at >>> 5;
    if (flag) bits[word] = (bits[word] ?? 0) | (1 << (at & 31));
  }
  return bits;
};

/** What is in both. */
export const inBoth = (one: Bits, other: Bits): Bits =>
  one.map((word, at) => word & (other[at] ?? 0));

/** What is in either. */
export const inEither = (one: Bits, other: Bits): Bits =>
  one.map((word, at) => word | (other[at] ?? 0));

/** Whether one is in it. */
export const has = (bits: Bits, at: number): boolean =>
  ((bits[at >>> 5] ?? 0) & (1 << (at & 31))) !== 0;

/** Those that are in it, in their order. */
export const indexesOf = (bits: Bits): number[] => {
  const found: number[] = [];
  for (const [at, word] of bits.entries()) {
    let rest = word;
    while (rest !== 0) {
      found.push(at * 32 + (31 - Math.clz32(rest & -rest)));
      rest &= rest - 1;
    }
  }
  return found;
};
