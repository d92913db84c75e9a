import * as v from 'valibot';

/** Version of the format that this build writes and reads. */
export const packFormat = 1;

/** The manifest's name in a pack, and beside the build whose pictures it describes. */
export const manifestFile = 'pictures.json';

const text = v.pipe(v.string(), v.minLength(1), v.maxLength(200));
const length = v.pipe(v.number(), v.integer(), v.minValue(1));

const pictureSchema = v.object({
  /** Its name in the pack. */
  file: text,
  screen: text,
  state: text,
  /** Search parameters of the link that it was taken of, without the width. */
  variant: v.record(text, text),
  /** Of the window, which is the picture's too, in CSS px. */
  width: length,
  /** Of the whole page, in CSS px. */
  height: length,
  /** Of the picture's bytes, in hexadecimal. */
  sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
});

/** One picture of a pack: what it is of, and the hash of its bytes. */
export type PackedPicture = v.InferOutput<typeof pictureSchema>;

const productSchema = v.object({
  version: text,
  /** The git commit that was built; null where there is no repository. */
  commit: v.nullable(text),
});

/** What says of any file that it is a manifest, whatever its version. */
export const envelopeSchema = v.object({
  kind: v.literal('sign-in-rehearsal/pictures'),
  format: v.number(),
});

export const manifestSchema = v.object({
  ...envelopeSchema.entries,
  format: v.literal(packFormat),
  product: productSchema,
  /** Name and version of the browser that took them. */
  browser: text,
  pictures: v.array(pictureSchema),
});

/** What a pack says of itself and of each of its pictures. */
export type Manifest = v.InferOutput<typeof manifestSchema>;

/** What tells two pictures of one pack apart: what they are of, in which variant. */
export const pictureKey = ({
  screen,
  state,
  variant,
  width,
}: Pick<PackedPicture, 'screen' | 'state' | 'variant' | 'width'>): string => {
  const search = new URLSearchParams({ ...variant, width: String(width) });
  search.sort();
  return `${screen}/${state}?${search}`;
};
