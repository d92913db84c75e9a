import { rem } from '../theme/rem.ts';

/** Width of the dock beside a page. Enlarged text must leave the sign-in page its room. */
export const dockWidth = `min(${rem(360)}, 40vw)`;
