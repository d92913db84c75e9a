/** Whether an error says that the options on the command line are not what a command takes, in the parser's own words. */
export const isMisusedOption = (error: unknown): error is TypeError =>
  error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
