/** What JSON can say, packed: thousands of policies have much in common, and become about a thirtieth. */
export const pack = (items: readonly unknown[]): Promise<ArrayBuffer> => {
  // Each item is a text of its own, as one text of all may be longer than a text can be.
  const parts = items.flatMap((item, at) => [at === 0 ? '' : '\n', JSON.stringify(item)]);
  const packed = new Blob(parts).stream().pipeThrough(new CompressionStream('gzip'));
  return new Response(packed).arrayBuffer();
};

/** What `pack` made of items. */
export const unpack = async (packed: ArrayBuffer): Promise<unknown[]> => {
  const plain = new Blob([packed]).stream().pipeThrough(new DecompressionStream('gzip'));
  const lines = plain.pipeThrough(new TextDecoderStream());
  const items: unknown[] = [];
  let pieces: string[] = [];
  for await (const text of lines as unknown as AsyncIterable<string>) {
    const [first = '', ...rest] = text.split('\n');
    pieces.push(first);
    for (const next of rest) {
      items.push(JSON.parse(pieces.join('')));
      pieces = [next];
    }
  }
  const last = pieces.join('');
  return last === '' ? items : [...items, JSON.parse(last)];
};
