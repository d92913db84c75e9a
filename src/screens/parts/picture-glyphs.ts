/**
 * Characters of the reset's picture as lines on a field of 20 by 28. Drawn, since text in a picture would be held to
 * the contrast of what lies across it.
 */
export const glyphs: Readonly<Record<string, string>> = {
  A: 'M1 28 10 0l9 28M4 18h12',
  C: 'M18 6C12-3 2 0 2 14s10 17 16 8',
  D: 'M3 0v28C24 28 24 0 3 0',
  E: 'M17 0H3v28h14M3 13h11',
  F: 'M17 0H3v28M3 13h11',
  H: 'M3 0v28M17 0v28M3 13h14',
  J: 'M15 0v20c0 10-12 10-13 1',
  K: 'M3 0v28M17 0 3 16l14 12',
  M: 'M2 28V0l8 16L18 0v28',
  N: 'M3 28V0l14 28V0',
  P: 'M3 28V0c18-1 18 16 0 15',
  R: 'M3 28V0c18-1 18 15 0 14l14 14',
  T: 'M1 0h18M10 0v28',
  U: 'M3 0v19c0 12 14 12 14 0V0',
  V: 'M1 0l9 28 9-28',
  W: 'M0 0l5 28 5-18 5 18 5-28',
  X: 'M2 0l16 28M18 0 2 28',
  Y: 'M1 0l9 14 9-14M10 14v14',
  '3': 'M3 4C8-3 18 0 17 7c0 5-5 6-8 6 4 0 9 2 9 8 0 8-11 9-16 3',
  '4': 'M14 28V0L1 20h18',
  '7': 'M2 0h16L7 28',
  '9': 'M17 9c0 11-15 11-15 0S17-4 17 9c0 10-3 16-10 19',
};
