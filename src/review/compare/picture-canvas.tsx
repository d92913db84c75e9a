import { type ReactElement, useLayoutEffect, useRef } from 'react';

/** A picture so many CSS px wide. A canvas needs no address, which the Content-Security-Policy would forbid. */
export const PictureCanvas = ({
  bitmap,
  width,
}: {
  bitmap: ImageBitmap;
  width: number;
}): ReactElement => {
  const canvas = useRef<HTMLCanvasElement>(null);
  useLayoutEffect(() => {
    canvas.current?.getContext('2d', { willReadFrequently: true })?.drawImage(bitmap, 0, 0);
  }, [bitmap]);
  return (
    <canvas
      // A canvas that is resized forgets what was drawn: another picture is another canvas.
      key={`${bitmap.width} ${bitmap.height}`}
      ref={canvas}
      width={bitmap.width}
      height={bitmap.height}
      style={{ display: 'block', inlineSize: width }}
      aria-hidden="true"
    />
  );
};
