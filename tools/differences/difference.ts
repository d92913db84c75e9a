/** What became of a picture. */
export type Kind = 'changed' | 'new' | 'removed';

/** A picture that is not what is kept of it. */
export interface PictureDifference {
  kind: Kind;
  /** As its test names it: `<screen>--<state>--<look>`. */
  name: string;
  /** Where it is kept: a picture's file, or a look's file and the state in it. */
  place: string;
  /** The hash of the picture as it was, or null where nothing was kept. */
  before: string | null;
  /** The hash of the picture as it is, or null where there is none any longer. */
  after: string | null;
  /** Whether it is held by its hash alone, so that nobody can see what was. */
  isHashOnly: boolean;
  /** How many pixels changed, where both pictures are there. */
  pixels?: number;
  /** How they changed: the same words for the same change. */
  how?: string;
}

/** Pictures that changed in the same way, and that way in words. */
export interface Group {
  title: string;
  differences: readonly PictureDifference[];
}

/** What somebody decided on one picture: the page writes it, the command reads it. */
export interface Decision {
  place: string;
  before: string | null;
  after: string | null;
  decision: 'accept' | 'reject';
}

/** The file that the page lets one save. */
export interface DecisionFile {
  version: 1;
  decisions: readonly Decision[];
}
