import { useEffect, useMemo, useState } from 'react';
import { useMessages } from '../../i18n/messages.tsx';
import { openPacks } from '../pack/opened.ts';
import { namedState } from '../use-drawn-state.ts';
import { givenPictures, usePictureProblem } from './given.ts';
import type { Content } from './layer.tsx';
import { type Side, type SideName, sideInLink, sideOfLink } from './link.ts';
import { liveContent } from './live-side.ts';
import { pictureOf, picturesOf } from './packed-side.ts';
import { decodePicture, type PictureProblem, UnreadablePicture } from './picture-file.ts';

type Decoded = { bitmap: ImageBitmap } | { problem: PictureProblem };

/** A picture's bytes once they are decoded; null until then. */
const useDecoded = (bytes: Uint8Array<ArrayBuffer> | undefined): Decoded | null => {
  const [decoded, setDecoded] = useState<{ of: Uint8Array; result: Decoded } | null>(null);
  useEffect(() => {
    if (!bytes) return undefined;
    let current = true;
    const run = async (): Promise<void> => {
      const result = await decodePicture(bytes).then(
        (bitmap): Decoded => ({ bitmap }),
        (error: unknown): Decoded => {
          if (error instanceof UnreadablePicture) return { problem: error.problem };
          throw error;
        },
      );
      if (current) setDecoded({ of: bytes, result });
    };
    void run();
    return () => {
      current = false;
    };
  }, [bytes]);
  return decoded && decoded.of === bytes ? decoded.result : null;
};

/** How a live side is drawn: the same object for as long as the same is drawn, for moving must not draw it anew. */
const useLive = (side: Side, width: number): Content | null => {
  const link = sideInLink(side);
  return useMemo(() => {
    const present = sideOfLink(link);
    return present?.kind === 'live' ? liveContent(present, width) : null;
  }, [link, width]);
};

/** A picture so many CSS px wide: the same object for as long as it is the same picture. */
const useBitmap = (bitmap: ImageBitmap | undefined, width: number): Content | null =>
  useMemo(() => (bitmap ? { kind: 'bitmap', bitmap, width } : null), [bitmap, width]);

/** What a side draws; or why it draws nothing. `width` is in px, for a live side that says none. */
export const useContent = (name: SideName, side: Side, width: number): Content => {
  const { t } = useMessages();
  const wordsFor = usePictureProblem();
  const packs = openPacks.use();
  const given = givenPictures.use()[name];
  const pack = side.kind === 'packed' ? packs[side.slot] : null;
  const picture = side.kind === 'packed' && pack ? pictureOf(pack, side) : undefined;
  const decoded = useDecoded(picture && pack?.pictures.get(picture.file));
  const live = useLive(side, width);
  const fromPack = useBitmap(
    decoded && 'bitmap' in decoded ? decoded.bitmap : undefined,
    picture?.width ?? 0,
  );
  const fromFile = useBitmap(given?.bitmap, given ? given.bitmap.width / given.density : 0);
  const nothing = (why: string): Content => ({ kind: 'nothing', why });
  if (side.kind === 'picture') return fromFile ?? nothing(t('compare.picture.none'));
  const { screen, state } = side;
  if (side.kind === 'live')
    return live && namedState(screen, state)
      ? live
      : nothing(t('compare.unknown', { screen, state }));
  if (!pack) return nothing(t(`compare.pack.${side.slot}.none`));
  if (!picture)
    return nothing(
      picturesOf(pack, side).length > 0
        ? t('compare.pack.noLooks', { name: pack.name })
        : t('compare.pack.noState', { name: pack.name, screen, state }),
    );
  if (!pack.pictures.has(picture.file))
    return nothing(t('compare.pack.lacking', { file: picture.file }));
  if (decoded && 'problem' in decoded) return nothing(wordsFor(decoded.problem));
  return fromPack ?? nothing(t('compare.decoding'));
};
