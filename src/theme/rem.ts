/** CSS pixels at the usual text size; larger text then enlarges the page as zooming does. */
export const rem = (pixels: number): string => `${pixels / 16}rem`;
