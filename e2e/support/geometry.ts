import type { ScreenId } from '../../src/screens/screen.ts';

/** One measured element. Lengths in CSS px; places from the card's top left corner. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
  /** From its right and bottom edges to the card's. */
  right: number;
  bottom: number;
  fontSize: number;
  lineHeight: number;
  fontWeight: number;
  /** Of the line at its foot. */
  lineWidth: number;
  lineColor: string;
  color: string;
  borderWidth: number;
  columnGap: number;
}

/** What an element of a screen measures on the real pages. */
export interface Figure {
  screen: ScreenId;
  state?: string;
  /** A CSS selector within the page; the first that it finds. */
  of: string;
  is: Partial<Box>;
  /** Where the numbers come from, and why ours may differ. */
  source: string;
}

const measured = 'measured on public screenshots of the real pages at 100 %';
const measuredLarge =
  'measured on public screenshots of the real registration pages, divided by their scale';

const part = (name: string): string => `[data-part="${name}"]`;

/** How far a figure may be off, in CSS px: what a screenshot can be read to. */
export const tolerance = 2;

/** Elements that stand in the same place on every card of their kind. */
export const figures: readonly Figure[] = [
  { screen: 'signIn.password', of: part('card'), is: { width: 440 }, source: measured },
  {
    screen: 'signIn.password',
    of: part('logo'),
    is: { x: 44, y: 44, width: 108, height: 24 },
    source: `${measured}; the padding of the card is 44 on all sides`,
  },
  {
    screen: 'signIn.password',
    of: part('account'),
    is: { x: 44, y: 84, height: 24, fontSize: 15, lineHeight: 20 },
    source: `${measured}: 16 below the logo`,
  },
  {
    screen: 'signIn.password',
    of: `${part('account')} bdi`,
    is: { x: 70 },
    source: `${measured}: 24 to 26 from the padding where an arrow leads back`,
  },
  {
    screen: 'staySignedIn',
    of: `${part('account')} bdi`,
    is: { x: 44 },
    source: `${measured}: at the padding where none does`,
  },
  {
    screen: 'signIn.password',
    of: part('title'),
    is: { x: 44, y: 124, height: 28, fontSize: 24, lineHeight: 28, fontWeight: 600 },
    source: `${measured}: 16 below the account line`,
  },
  {
    screen: 'signIn.username',
    of: part('title'),
    is: { x: 44, y: 84, fontSize: 24, lineHeight: 28, fontWeight: 600 },
    source: `${measured}: 16 below the logo where there is no account line`,
  },
  {
    screen: 'risk.accountAtRisk',
    of: part('body'),
    is: { x: 44, y: 164, width: 352, fontSize: 15, lineHeight: 20 },
    source: `${measured}: 12 to 16 below the title`,
  },
  {
    screen: 'signIn.password',
    of: part('field'),
    is: { x: 46, width: 350, height: 36 },
    source: `${measured}: 348 to 352 wide, 2 inside of the title's edge`,
  },
  {
    screen: 'signIn.password',
    of: `${part('field')} input`,
    is: { fontSize: 15 },
    source: measured,
  },
  {
    screen: 'signIn.password',
    of: `${part('field')} > *`,
    is: { lineWidth: 1, lineColor: 'rgb(0, 103, 184)' },
    source: `${measured}: a blue line under a field with the focus`,
  },
  {
    screen: 'passwordChange.risk',
    of: `${part('field')} > :not(:focus-within)`,
    is: { lineWidth: 1, lineColor: 'rgb(102, 102, 102)' },
    source: `${measured}: a grey line under an idle field`,
  },
  {
    screen: 'signIn.password',
    state: 'invalid-credentials',
    of: `${part('field')} > *`,
    is: { lineWidth: 1, lineColor: 'rgb(232, 17, 35)' },
    source: `${measured}: a red line under a refused field`,
  },
  {
    screen: 'signIn.password',
    state: 'invalid-credentials',
    of: part('error'),
    is: { x: 44, y: 164, height: 40, fontSize: 15, lineHeight: 20, color: 'rgb(232, 17, 35)' },
    source: `${measured}: between the title and the field`,
  },
  {
    screen: 'signIn.password',
    state: 'invalid-credentials',
    of: part('field'),
    is: { y: 204 },
    source: `${measured}: the field follows its error text`,
  },
  {
    screen: 'staySignedIn',
    of: part('primary'),
    is: { width: 108, height: 32, right: 44, bottom: 44, fontSize: 15 },
    source: `${measured}: the edge is 44 above the card's`,
  },
  {
    screen: 'staySignedIn',
    of: part('secondary'),
    is: { width: 108, height: 32, right: 156, bottom: 44, fontSize: 15 },
    source: `${measured}: 4 left of the primary button`,
  },
  {
    screen: 'staySignedIn',
    of: part('buttons'),
    is: { columnGap: 4 },
    source: measured,
  },
  {
    screen: 'moreInfoRequired.skippable',
    of: part('info'),
    is: { x: 44, width: 352, height: 40, bottom: 96, fontSize: 15, lineHeight: 20 },
    source: `${measured}: 20 above the buttons, which are 32 high`,
  },
  {
    screen: 'moreInfoRequired.mandatory',
    of: `${part('links')} li:nth-child(2)`,
    is: { y: 276, fontSize: 15 },
    source: `${measured}: 36 from link to link`,
  },
  {
    screen: 'moreInfoRequired.mandatory',
    of: `${part('links')} li:nth-child(1)`,
    is: { y: 240 },
    source: measured,
  },
  {
    screen: 'mfa.prompt.methods',
    of: part('tile'),
    is: { x: 0, width: 440, height: 72 },
    source: `${measured}: a row over the full width of the card`,
  },
  {
    screen: 'mfa.prompt.methods',
    of: `${part('tile')} > :first-child`,
    is: { x: 44, width: 48 },
    source: `${measured}; our own sign is smaller and stands in the middle of the real one's place`,
  },
  {
    screen: 'mfa.prompt.methods',
    of: `${part('tile')} > :last-child`,
    is: { x: 104, fontSize: 15 },
    source: measured,
  },
  {
    screen: 'mfa.prompt.push',
    of: part('number'),
    is: { x: 186, width: 68, height: 64, borderWidth: 2, fontSize: 40 },
    source: `${measured}: in the middle of the card`,
  },
  {
    screen: 'signIn.username',
    of: part('extra'),
    is: { x: 0, y: 358, width: 440, height: 48 },
    source: `${measured}: 20 below the card, which is 338 high`,
  },
  {
    screen: 'signIn.username',
    of: `${part('extra')} svg`,
    is: { x: 48, width: 32, height: 32 },
    source: measured,
  },
  {
    screen: 'signIn.username',
    of: part('footer'),
    is: { width: 1280, height: 28, fontSize: 12 },
    source: `${measured}: a bar over the whole width of the page`,
  },
  {
    screen: 'register.securityInfo.getApp',
    of: part('primary'),
    is: { width: 100, height: 32, right: 44, bottom: 44 },
    source: measuredLarge,
  },
  {
    screen: 'register.securityInfo.getApp',
    of: `${part('title')} ~ svg`,
    is: { x: 100, width: 240, height: 160 },
    source: `${measuredLarge}: 160 high, in the middle; the width is our own`,
  },
  {
    screen: 'register.securityInfo.getApp',
    of: part('account'),
    is: { fontSize: 14 },
    source: `${measuredLarge}: 13 to 14`,
  },
  {
    screen: 'register.securityInfo.scanQrCode',
    of: `${part('qr')} > path`,
    is: { x: 153, width: 134, height: 134 },
    source: `${measuredLarge}: about 134 square, in the middle`,
  },
  {
    screen: 'register.securityInfo.tryItOut',
    of: part('number'),
    is: { fontSize: 35, fontWeight: 600, borderWidth: 0 },
    source: `${measuredLarge}: about 35, bold, without a box`,
  },
];

/** How high a whole card is on the real pages. */
export interface CardHeight {
  screen: ScreenId;
  state?: string;
  height: number;
}

/**
 * The heights of the cards that could be measured, each on a screenshot of that very page.
 * Our own words take as many lines, so that none has to be off by whole lines.
 */
export const cardHeights: readonly CardHeight[] = [
  { screen: 'signIn.username', height: 338 },
  { screen: 'signIn.password', height: 338 },
  { screen: 'signIn.password', state: 'invalid-credentials', height: 372 },
  { screen: 'staySignedIn', height: 348 },
  { screen: 'passwordChange.risk', height: 476 },
  { screen: 'moreInfoRequired.mandatory', height: 408 },
  { screen: 'mfa.prompt.push', height: 530 },
  { screen: 'mfa.prompt.methods', height: 497 },
  { screen: 'risk.accountAtRisk', height: 338 },
  { screen: 'moreInfoRequired.skippable', height: 460 },
];
