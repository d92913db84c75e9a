import type { Page } from '@playwright/test';

/** Has Graph answer in a page with that many risky users, and keep the ids that are dismissed; one call it may refuse. */
export const giveRiskyUsers = async (
  page: Page,
  { count, refusedCall = 0 }: { count: number; refusedCall?: number },
): Promise<void> => {
  await page.addInitScript(
    ({ amount, refused }) => {
      const real = globalThis.fetch;
      const dismissed: string[][] = [];
      let calls = 0;
      Object.assign(globalThis, { dismissed });
      const rows = Array.from({ length: amount }, (_, at) => ({
        id: `user-${at}`,
        userDisplayName: `Person ${at}`,
        userPrincipalName: `person-${at}@woodgrove.example`,
        isDeleted: false,
        isProcessing: false,
        riskLevel: 'high',
        riskState: 'atRisk',
        riskDetail: 'none',
        riskLastUpdatedDateTime: new Date(Date.UTC(2026, 4, 1) - at * 60_000).toISOString(),
      }));
      globalThis.fetch = async (input, init) => {
        const address = input instanceof Request ? input.url : String(input);
        if (!address.includes('/identityProtection/riskyUsers')) return real(input, init);
        if (!address.includes('/riskyUsers/dismiss')) return Response.json({ value: rows });
        calls += 1;
        if (calls === refused) {
          const error = { code: 'BadRequest', message: 'No.', innerError: { rule: 'userDeleted' } };
          return Response.json({ error }, { status: 400 });
        }
        const { userIds } = JSON.parse(init?.body as string) as { userIds: string[] };
        dismissed.push(userIds);
        return new Response(null, { status: 204 });
      };
    },
    { amount: count, refused: refusedCall },
  );
};
