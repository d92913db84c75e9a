/** Who calls Microsoft Graph, as the bearer token says it. */
export interface GraphCaller {
  rehearsal: string;
  /** Id of the administrator, whose tenant and roles count. */
  administrator: string;
}

const encode = encodeURIComponent;

/** The bearer token of a caller: no secret, only a name, since nothing here is worth protecting. */
export const graphToken = ({ rehearsal, administrator }: GraphCaller): string =>
  `${encode(rehearsal)}~${encode(administrator)}`;

/** The caller that a token names; null if it is none of ours. */
export const callerOf = (token: string): GraphCaller | null => {
  const [rehearsal, administrator, ...rest] = token.split('~');
  if (!rehearsal || !administrator || rest.length > 0) return null;
  try {
    return {
      rehearsal: decodeURIComponent(rehearsal),
      administrator: decodeURIComponent(administrator),
    };
  } catch {
    return null;
  }
};

/**
 * The body of Graph's refusals. `innerError.roles` and `innerError.rule` are invented, for pages that say it in words.
 * Source: "Microsoft Graph error responses and resource types", https://learn.microsoft.com/graph/errors
 */
export interface GraphError {
  error: {
    code: string;
    message: string;
    innerError: { date: string; 'request-id': string; roles?: string[]; rule?: string };
  };
}

/** The id that every password has as an authentication method. Source: https://learn.microsoft.com/graph/api/authenticationmethod-resetpassword */
export const passwordMethodId = '28c10230-6103-485e-b985-444c60001490';
