/** The state of a screen whose states are its errors: `invalidCredentials` is `invalid-credentials`. */
export const stateOfError = ({ error }: { error?: string | undefined }): string =>
  error?.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`) ?? 'default';
