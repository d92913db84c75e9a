/** Heights of the pictures' windows in px: of a phone, and of everything wider. */
export const windowHeight = (width: number): number => (width < 600 ? 740 : 800);
