const name = '#question=';

/** The link that carries a question: the present address with its looks, and the question after the hash. */
export const linkOf = (href: string, text: string): string => {
  const link = new URL(href);
  link.hash = `${name}${text}`;
  return link.href;
};

/** The text of a question that an address carries; null where it carries none. */
export const textIn = (hash: string): string | null =>
  hash.startsWith(name) ? hash.slice(name.length) : null;
