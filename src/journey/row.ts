import type { PersonCommand, RequirementKind } from '../api/contract.ts';
import type { JourneyScreenId, ScreenEvents, ScreenId } from '../screens/screen.ts';

/** What may come back: the listed requirements, of which those in `stays` keep the page that is open. */
export interface Replies {
  replies: readonly RequirementKind[];
  stays?: readonly RequirementKind[];
}

/** An event that becomes a command. */
export interface Sends<E> extends Replies {
  command: (event: E) => PersonCommand;
}

/** An event that turns a page inside one requirement; `requirement` is the requirement's own screen. */
export interface Turns {
  page: JourneyScreenId | 'requirement';
}

/** A screen's row: the requirements it is shown for, its events, and what may happen while it waits. */
export interface Row<S extends ScreenId> {
  requirements: readonly RequirementKind[];
  on: {
    [T in ScreenEvents[S]['type']]: Sends<Extract<ScreenEvents[S], { type: T }>> | Turns;
  };
  /** The phone or the clock may change the requirement while this screen is shown. */
  changes?: Replies;
}

/** Every screen's row. */
export type Table = { [S in JourneyScreenId]: Row<S> };

/** Some screens' rows. */
export type Rows = Partial<Table>;
