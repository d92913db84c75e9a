import type { Agreement } from '../backend/world/tenant.ts';
import { policy } from './baseline.ts';

/** What everybody who works with an organisation's systems accepts, once opened. */
export const workingTerms: Agreement = {
  id: '7c2f9d14-61b8-4b0e-9a35-d0e2c51f8a63',
  displayName: 'Working with our systems',
  isViewingBeforeAcceptanceRequired: true,
  fileId: 'working-terms-2026',
};

/** Asks everybody for them. */
export const termsForAll = policy({
  id: 'policy-terms-of-use',
  displayName: 'Terms of use for all users',
  state: 'enabled',
  conditions: {
    users: { includeUsers: ['All'] },
    applications: { includeApplications: ['All'] },
    clientAppTypes: ['all'],
  },
  grantControls: { operator: 'OR', builtInControls: [], termsOfUse: [workingTerms.id] },
});
