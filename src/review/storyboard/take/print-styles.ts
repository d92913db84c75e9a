/** The paper that a storyboard is laid out for, and the width in px of what is printed on it. */
export const sheetWidth = 1040;

/** The height in px that a picture may have so that its frame stays on one page. */
export const mostPictureHeight = 480;

const sheet = '[data-sheet]';
const page = '[data-tool="storyboard"]';
const both = `:is(${sheet}, ${page})`;

/** Pictures made to fit their column and `most` by rules alone: on paper and in the file no script measures them. */
const fitted = (root: string, most: string): string => `
  ${root} [data-room] { container-type: inline-size }
  ${root} [data-live] {
    --fit: min(${most}, tan(atan2(100cqi, var(--live-width))));
    inline-size: calc(var(--live-width) * var(--fit)) !important;
    block-size: calc(var(--live-height) * var(--fit)) !important;
  }
  ${root} [data-live] > div { transform: scale(var(--fit)) !important }`;

/**
 * How a storyboard stands on paper, the page's own as the sheet: a title page, then one frame or more a page. The file
 * carries the same rules.
 */
export const printStyles = `
@page { size: A4 landscape; margin: 10mm }
${both}, [data-part="mark"] { print-color-adjust: exact }
@media print {
  ${both} { padding: 0 !important; inline-size: auto !important; max-inline-size: none !important }
  ${page}, ${both} ol { display: block !important }
  ${both} > ol > li, ${both} ol ol > li + li { break-before: page }
  ${both} h2, ${both} h3 { break-after: avoid }
  [data-live], ${both} li p { break-inside: avoid }
  [data-screen-only] { display: none !important }
  ${fitted(page, `1, tan(atan2(${mostPictureHeight}px, var(--live-height)))`)}
}
`;

/** How the file stands in a window: as wide as the paper, or as the window where that is narrower. */
export const fileStyles = `
@media screen {
  ${sheet} { inline-size: auto !important; max-inline-size: ${sheetWidth}px }
  ${fitted(sheet, 'var(--live-scale)')}
}
`;
