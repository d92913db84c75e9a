declare module 'virtual:scenario-summaries' {
  import type { ScenarioSummary } from './api/contract.ts';

  const summaries: ScenarioSummary[];
  export default summaries;
}

declare module '*.json?messages' {
  import type { Messages } from '@lingui/core';

  const messages: Messages;
  export default messages;
}
