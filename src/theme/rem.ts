// The compiler of styles reads this file as JavaScript: no type may be written out in it.
/** CSS pixels at the usual text size; larger text then enlarges the page as zooming does. */
export const rem = (pixels = 0) => `${pixels / 16}rem`;
