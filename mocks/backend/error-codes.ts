/** What the log calls a refused password. */
export const passwordCodes = {
  empty: 0,
  invalidCredentials: 50126,
  accountLocked: 50053,
  accountDisabled: 50057,
  expiredOnPremises: 50144,
} as const;
