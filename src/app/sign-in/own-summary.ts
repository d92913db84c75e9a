import type { ScenarioSummary } from '../../api/contract.ts';

/**
 * What the page needs of a rehearsal of somebody's own policies before it is taken up; `own` is the id of all of them,
 * and the address says which rehearsal.
 */
export const ownSummary: ScenarioSummary = {
  id: 'own',
  situation: 'noInterrupt',
  outcome: 'granted',
  knowsAccounts: false,
  context: {
    organisation: { id: 'contoso', displayName: 'Contoso' },
    application: { id: '', displayName: '' },
    surroundings: 'browser',
    account: null,
  },
};
