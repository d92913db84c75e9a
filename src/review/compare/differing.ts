/** What of an image this counts with: four bytes for each pixel, row by row. */
export interface Pixels {
  width: number;
  height: number;
  data: Uint8ClampedArray;
}

/** How many pixels differ in anything, and how many there are: those that only one of the two has differ. */
export const countDiffering = (a: Pixels, b: Pixels): { differing: number; all: number } => {
  const width = Math.min(a.width, b.width);
  const height = Math.min(a.height, b.height);
  const one = new Uint32Array(a.data.buffer, a.data.byteOffset, a.width * a.height);
  const other = new Uint32Array(b.data.buffer, b.data.byteOffset, b.width * b.height);
  let same = 0;
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1)
      if (one[y * a.width + x] === other[y * b.width + x]) same += 1;
  const all = a.width * a.height + b.width * b.height - width * height;
  return { differing: all - same, all };
};

/** The pixels of a picture, as they were in its file. */
export const pixelsOf = (bitmap: ImageBitmap): Pixels => {
  const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('This browser draws nothing.');
  context.drawImage(bitmap, 0, 0);
  return context.getImageData(0, 0, bitmap.width, bitmap.height);
};
