/**
 * What a screen is drawn on: the sign-in card, the same on the registration site's page, a page of its own, or the
 * desktop of a computer, where there is no browser.
 */
export type Surface = 'signIn' | 'registration' | 'page' | 'desktop';
