import type { PolicyCalls } from './protocol.ts';
import { serve } from './rpc.ts';
import { createKeeper } from './worker/keeper.ts';
import { openReader } from './worker/open-reader.ts';
import { createSession } from './worker/session.ts';

// Policies live here and not in the page, which thousands of them would bring to a halt.
serve<PolicyCalls>(self, createSession({ openReader, keeper: createKeeper() }));
