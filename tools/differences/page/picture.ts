/** The bytes of a picture that the page holds, as an address; null if it holds none of that hash. */
export const addressOf = (hash: string | null): string | null => {
  const held = hash === null ? null : document.getElementById(`picture-${hash}`);
  return held ? `data:image/png;base64,${held.textContent}` : null;
};

const pixelsOf = (picture: HTMLImageElement, width: number, height: number): Uint32Array => {
  const canvas = Object.assign(document.createElement('canvas'), { width, height });
  const context = canvas.getContext('2d', { willReadFrequently: true });
  context?.drawImage(picture, 0, 0);
  const data = context?.getImageData(0, 0, width, height).data;
  return new Uint32Array(data?.buffer ?? new ArrayBuffer(0));
};

/** 0xAABBGGRR, as a canvas keeps a pixel on every machine that runs a browser today. */
const red = 0xff_00_00_ff;

/** Draws what differs in red on the faded picture before, with a frame around it; says where that frame is. */
export const drawDifference = (
  canvas: HTMLCanvasElement,
  before: HTMLImageElement,
  after: HTMLImageElement,
): string => {
  const width = Math.max(before.naturalWidth, after.naturalWidth);
  const height = Math.max(before.naturalHeight, after.naturalHeight);
  const [one, other] = [pixelsOf(before, width, height), pixelsOf(after, width, height)];
  let [left, top, right, bottom] = [width, height, -1, -1];
  const drawn = one.map((was, at) => {
    if (was === other[at]) {
      const faded = 192 + ((was & 255) >> 2);
      return ((255 << 24) | (faded << 16) | (faded << 8) | faded) >>> 0;
    }
    const [x, y] = [at % width, Math.floor(at / width)];
    [left, top] = [Math.min(left, x), Math.min(top, y)];
    [right, bottom] = [Math.max(right, x), Math.max(bottom, y)];
    return red;
  });
  Object.assign(canvas, { width, height });
  const context = canvas.getContext('2d');
  if (!context || right < 0) return '';
  context.putImageData(new ImageData(new Uint8ClampedArray(drawn.buffer), width, height), 0, 0);
  context.strokeStyle = '#c50f1f';
  context.lineWidth = 2;
  context.strokeRect(left - 5, top - 5, right - left + 11, bottom - top + 11);
  return `${right - left + 1} × ${bottom - top + 1} px at ${left}, ${top}`;
};
