/** What was asked for cannot be done, in one line. */
export class Misuse extends Error {
  override name = 'Misuse';
}
