/** What a screen is drawn on: the sign-in card, the same on the registration site's page, or a page of its own. */
export type Surface = 'signIn' | 'registration' | 'page';
