// The compiler of styles reads this file as JavaScript: no type may be written out in it.
/** CSS variables that the sign-in pages need beside Fluent's own `tokens`. */
export const signInTokens = {
  /** Behind the card, on the sign-in pages; a soft shape lies on it. */
  signInPage: 'var(--signInPage)',
  signInPageShape: 'var(--signInPageShape)',
  /** The same on the registration pages. */
  signInRegistrationPage: 'var(--signInRegistrationPage)',
  signInRegistrationPageShape: 'var(--signInRegistrationPageShape)',
  signInCard: 'var(--signInCard)',
  signInCardShadow: 'var(--signInCardShadow)',
  signInCardBorder: 'var(--signInCardBorder)',
  signInText: 'var(--signInText)',
  signInMutedText: 'var(--signInMutedText)',
  signInLogoText: 'var(--signInLogoText)',
  signInLink: 'var(--signInLink)',
  signInRegistrationLink: 'var(--signInRegistrationLink)',
  signInError: 'var(--signInError)',
  /** Behind words about a problem that is not the person's. */
  signInProblem: 'var(--signInProblem)',
  signInSuccess: 'var(--signInSuccess)',
  signInFieldLine: 'var(--signInFieldLine)',
  signInFieldLineFocused: 'var(--signInFieldLineFocused)',
  /** A second line under a focused field, for a theme that needs more than a change of colour. */
  signInFieldFocusShadow: 'var(--signInFieldFocusShadow)',
  signInFocusRing: 'var(--signInFocusRing)',
  /** The line between two parts of a page or window. */
  signInDivider: 'var(--signInDivider)',
  signInSecondary: 'var(--signInSecondary)',
  signInSecondaryHover: 'var(--signInSecondaryHover)',
  signInSecondaryText: 'var(--signInSecondaryText)',
  signInSecondaryBorder: 'var(--signInSecondaryBorder)',
  signInBusy: 'var(--signInBusy)',
  signInInfo: 'var(--signInInfo)',
  signInTileHover: 'var(--signInTileHover)',
  signInTileLine: 'var(--signInTileLine)',
  signInFooter: 'var(--signInFooter)',
  signInFooterText: 'var(--signInFooterText)',
  signInMark: 'var(--signInMark)',
  signInMarkText: 'var(--signInMarkText)',
  signInArt: 'var(--signInArt)',
  signInArtSoft: 'var(--signInArtSoft)',
  signInArtInk: 'var(--signInArtInk)',
};
