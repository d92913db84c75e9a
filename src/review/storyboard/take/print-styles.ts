/** The paper that a storyboard is laid out for, and the width in px of what is printed on it. */
export const sheetWidth = 1040;

/** The height in px that a picture may have so that its frame stays on one page. */
export const mostPictureHeight = 480;

/** How a storyboard stands on paper: a title page, then one frame or more a page. The file carries the same rules. */
export const printStyles = `
@page { size: A4 landscape; margin: 10mm }
[data-sheet] { print-color-adjust: exact }
@media print {
  [data-sheet] { padding: 0 !important; inline-size: auto !important; max-inline-size: none !important }
  [data-sheet] ol { display: block !important }
  [data-sheet] > ol > li, [data-sheet] ol ol > li + li { break-before: page }
  [data-sheet] h2, [data-sheet] h3 { break-after: avoid }
  [data-live], [data-sheet] li p { break-inside: avoid }
}
`;
