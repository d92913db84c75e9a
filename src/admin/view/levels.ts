const order = ['hidden', 'none', 'low', 'medium', 'high'];

/** A risk level that sorts by how high it is: its place in the order, and its name. */
export const levelRank = (level: string): string => `${Math.max(0, order.indexOf(level))}${level}`;
